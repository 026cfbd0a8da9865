# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelOutputFieldCreate``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum


class ModelOutputFieldCreate(Model):
    """A field of a model's structured output.

    Attributes:
        name: Name of the field, unique in the output. 1 to 64 characters.
        data_type: Type of the value. A blob is given by the identifier of an uploaded blob. One of: `int`, `string`,
            `double`, `bool`, `timestamp`, `array_int`, `array_double`, `array_string`, `blob`.
    """

    name: str
    """Name of the field, unique in the output. 1 to 64 characters."""
    data_type: Annotated[
        Literal["int", "string", "double", "bool", "timestamp", "array_int", "array_double", "array_string", "blob"]
        | str,
        OpenEnum(),
    ]
    """Type of the value. A blob is given by the identifier of an uploaded blob. One of: `int`, `string`, `double`,
    `bool`, `timestamp`, `array_int`, `array_double`, `array_string`, `blob`."""
