# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ModelList``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import DateTime, Model, OpenEnum, StrictInt
from projectlink.ubiops.models.model_input_field_list import ModelInputFieldList
from projectlink.ubiops.models.model_output_field_list import ModelOutputFieldList


class ModelList(Model):
    """A model.

    Attributes:
        name: Name, unique within the project.
        project: Name of the project that holds the model.
        input_type: Type of the input: `structured` or `plain`.
        output_type: Type of the output: `structured` or `plain`.
        id: Unique identifier (UUID).
        description: Description of the model; may be empty.
        input_fields: Fields of a structured input; empty for a plain one.
        output_fields: Fields of a structured output; empty for a plain one.
        creation_date: Creation time.
        last_updated: Time of the last update.
        number_of_versions: Number of versions.
    """

    name: str
    """Name, unique within the project."""
    project: str
    """Name of the project that holds the model."""
    input_type: Annotated[Literal["structured", "plain"] | str, OpenEnum()]
    """Type of the input: `structured` or `plain`."""
    output_type: Annotated[Literal["structured", "plain"] | str, OpenEnum()]
    """Type of the output: `structured` or `plain`."""
    id: str | None = None
    """Unique identifier (UUID)."""
    description: str | None = None
    """Description of the model; may be empty."""
    input_fields: list[ModelInputFieldList] | None = None
    """Fields of a structured input; empty for a plain one."""
    output_fields: list[ModelOutputFieldList] | None = None
    """Fields of a structured output; empty for a plain one."""
    creation_date: DateTime | None = None
    """Creation time."""
    last_updated: DateTime | None = None
    """Time of the last update."""
    number_of_versions: StrictInt | None = None
    """Number of versions."""
