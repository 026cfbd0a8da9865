# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelOutputFieldList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class ModelOutputFieldList(Model):
    """A field of a model's structured output.

    Attributes:
        name: Name of the field.
        data_type: Type of the value: `int`, `string`, `double`, `bool`, `timestamp`, `array_int`, `array_double`,
            `array_string` or `blob`.
    """

    name: str
    """Name of the field."""
    data_type: Annotated[
        Literal["int", "string", "double", "bool", "timestamp", "array_int", "array_double", "array_string", "blob"]
        | str,
        OpenEnum(),
    ]
    """Type of the value: `int`, `string`, `double`, `bool`, `timestamp`, `array_int`, `array_double`, `array_string`
    or `blob`."""
