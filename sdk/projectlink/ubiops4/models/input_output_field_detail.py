# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InputOutputFieldDetail``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum
from projectlink.ubiops4.models.input_output_widget_list import InputOutputWidgetList


class InputOutputFieldDetail(Model):
    """A field of an input or output, with its widget.

    Attributes:
        name: Name of the field.
        data_type: Type of the value: `int`, `string`, `double`, `bool`, `dict`, `file`, `array_int`, `array_double`,
            `array_string` or `array_file`.
        widget: A widget for a field; without properties if the field has none.
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
    widget: InputOutputWidgetList | None = None
    """A widget for a field; without properties if the field has none."""
