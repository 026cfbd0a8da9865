# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PipelineInputFieldCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum
from projectlink.ubiops4.models.input_field_widget_create import InputFieldWidgetCreate


class PipelineInputFieldCreate(Model):
    """A field of a pipeline's structured input.

    Attributes:
        name: Name of the field, unique in the input. 1 to 64 characters.
        data_type: Type of the value. A file is given by its path in a bucket, `ubiops-file://bucket/name`. One of:
            `int`, `string`, `double`, `bool`, `dict`, `file`, `array_int`, `array_double`, `array_string`,
            `array_file`.
        widget: A widget for an input field.
    """

    name: str
    """Name of the field, unique in the input. 1 to 64 characters."""
    data_type: Annotated[
        Literal[
            "int", "string", "double", "bool", "dict", "file", "array_int", "array_double", "array_string", "array_file"
        ]
        | str,
        OpenEnum(),
    ]
    """Type of the value. A file is given by its path in a bucket, `ubiops-file://bucket/name`. One of: `int`,
    `string`, `double`, `bool`, `dict`, `file`, `array_int`, `array_double`, `array_string`, `array_file`."""
    widget: InputFieldWidgetCreate | None = None
    """A widget for an input field."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            name: str,
            data_type: Literal[
                "int",
                "string",
                "double",
                "bool",
                "dict",
                "file",
                "array_int",
                "array_double",
                "array_string",
                "array_file",
            ]
            | str,
            widget: InputFieldWidgetCreate | dict[str, Any] | None = None,
        ) -> None: ...
