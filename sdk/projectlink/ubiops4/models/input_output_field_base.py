# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``InputOutputFieldBase``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class InputOutputFieldBase(Model):
    """A field of an input or output.

    Attributes:
        name: Name of the field, unique in the input or output. 1 to 64 characters.
        data_type: Type of the value. A file is given by its path in a bucket. One of: `int`, `string`, `double`,
            `bool`, `dict`, `file`, `array_int`, `array_double`, `array_string`, `array_file`.
    """

    name: str
    """Name of the field, unique in the input or output. 1 to 64 characters."""
    data_type: Annotated[
        Literal[
            "int", "string", "double", "bool", "dict", "file", "array_int", "array_double", "array_string", "array_file"
        ]
        | str,
        OpenEnum(),
    ]
    """Type of the value. A file is given by its path in a bucket. One of: `int`, `string`, `double`, `bool`, `dict`,
    `file`, `array_int`, `array_double`, `array_string`, `array_file`."""
