# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InputOutputFieldList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class InputOutputFieldList(Model):
    """A field of an input or output.

    Attributes:
        name: Name of the field.
        data_type: Type of the value: `int`, `string`, `double`, `bool`, `dict`, `file`, `array_int`, `array_double`,
            `array_string` or `array_file`.
    """

    name: str | None = None
    """Name of the field."""
    data_type: Annotated[
        Literal[
            "int", "string", "double", "bool", "dict", "file", "array_int", "array_double", "array_string", "array_file"
        ]
        | str
        | None,
        OpenEnum(),
    ] = None
    """Type of the value: `int`, `string`, `double`, `bool`, `dict`, `file`, `array_int`, `array_double`,
    `array_string` or `array_file`."""
