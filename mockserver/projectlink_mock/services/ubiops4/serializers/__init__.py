"""JSON serializers, authentication and error bodies of UbiOps 4."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.ubiops4.serializers import environments, files, logs, projects
from projectlink_mock.services.ubiops_common import serializers as common
from projectlink_mock.services.ubiops_common.serializers import authenticate as authenticate
from projectlink_mock.services.ubiops_common.serializers import render_error as render_error

SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    **common.SERIALIZERS,
    **projects.SERIALIZERS,
    **environments.SERIALIZERS,
    **files.SERIALIZERS,
    **logs.SERIALIZERS,
}
