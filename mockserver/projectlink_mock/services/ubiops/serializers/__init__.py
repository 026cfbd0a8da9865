"""JSON serializers, authentication and error bodies of UbiOps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.ubiops.serializers import accounts, connections, models, pipelines
from projectlink_mock.services.ubiops_common import serializers
from projectlink_mock.services.ubiops_common.serializers import authenticate, render_error

__all__ = ["SERIALIZERS", "authenticate", "render_error"]

SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    **serializers.SERIALIZERS,
    **accounts.SERIALIZERS,
    **models.SERIALIZERS,
    **pipelines.SERIALIZERS,
    **connections.SERIALIZERS,
}
