# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ConnectorFieldList``."""

from __future__ import annotations

from typing import Annotated

from projectlink._core.contract.model import Known, Model


class ConnectorFieldList(Model):
    """A field of a connector."""

    name: str
    """Name of the field."""
    data_type: Annotated[
        str, Known("int", "string", "double", "bool", "timestamp", "array_int", "array_double", "array_string", "blob")
    ]
    """Type of the value: `int`, `string`, `double`, `bool`, `timestamp`, `array_int`, `array_double`, `array_string`
    or `blob`."""
