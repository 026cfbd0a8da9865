# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``DeploymentUpdate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.deployment_input_field_create import DeploymentInputFieldCreate
from projectlink.ubiops4.models.deployment_output_field_create import DeploymentOutputFieldCreate


class DeploymentUpdate(Model):
    """Fields of a deployment to update.

    Attributes:
        name: New name, unique within the project. 1 to 64 characters.
        default_version: Name of the version that becomes the default. Not empty.
        description: Description. At most 400 characters.
        input_fields: Fields of a structured input, with unique names. Omit or leave empty for a plain input.
        output_fields: Fields of a structured output, with unique names. Omit or leave empty for a plain output.
        labels: Labels and their values.
    """

    name: str | None = None
    """New name, unique within the project. 1 to 64 characters."""
    default_version: str | None = None
    """Name of the version that becomes the default. Not empty."""
    description: str | None = None
    """Description. At most 400 characters."""
    input_fields: list[DeploymentInputFieldCreate] | None = None
    """Fields of a structured input, with unique names. Omit or leave empty for a plain input."""
    output_fields: list[DeploymentOutputFieldCreate] | None = None
    """Fields of a structured output, with unique names. Omit or leave empty for a plain output."""
    labels: dict[str, str] | None = None
    """Labels and their values."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            name: str | None = None,
            default_version: str | None = None,
            description: str | None = None,
            input_fields: Sequence[DeploymentInputFieldCreate | dict[str, Any]] | None = None,
            output_fields: Sequence[DeploymentOutputFieldCreate | dict[str, Any]] | None = None,
            labels: dict[str, str] | None = None,
        ) -> None: ...
