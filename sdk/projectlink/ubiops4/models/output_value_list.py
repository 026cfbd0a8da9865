# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``OutputValueList``."""

from __future__ import annotations

from typing import Any

from projectlink._core.contract.model import Model


class OutputValueList(Model):
    """A constant of the operator `pipeline-variable`.

    Attributes:
        name: Name of the output field. Not empty.
        value: Value of its data type.
    """

    name: str
    """Name of the output field. Not empty."""
    value: Any = None
    """Value of its data type."""
