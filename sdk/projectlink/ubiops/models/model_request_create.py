# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelRequestCreate``."""

from __future__ import annotations

from typing import ClassVar

from projectlink._core.contract.model import Model


class ModelRequestCreate(Model):
    """Input of a structured model, with a value for each input field."""

    is_open: ClassVar[bool] = True
