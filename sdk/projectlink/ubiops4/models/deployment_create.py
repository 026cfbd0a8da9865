# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``DeploymentCreate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictBool
from projectlink.ubiops4.models.deployment_input_field_create import DeploymentInputFieldCreate
from projectlink.ubiops4.models.deployment_output_field_create import DeploymentOutputFieldCreate


class DeploymentCreate(Model):
    """A deployment to create.

    Attributes:
        name: Name of the deployment, unique within the project. 1 to 64 characters.
        description: Description. At most 400 characters.
        supports_request_format: False for a deployment that takes no requests, such as a web application. Default:
            `true`.
        input_type: Type of the input; required unless the deployment takes no requests. One of: `structured`, `plain`.
        output_type: Type of the output; required unless the deployment takes no requests. One of: `structured`,
            `plain`.
        input_fields: Fields of a structured input, with unique names. Omit or leave empty for a plain input.
        output_fields: Fields of a structured output, with unique names. Omit or leave empty for a plain output.
        labels: Labels and their values.
    """

    name: str
    """Name of the deployment, unique within the project. 1 to 64 characters."""
    description: str | None = None
    """Description. At most 400 characters."""
    supports_request_format: StrictBool | None = None
    """False for a deployment that takes no requests, such as a web application. Default: `true`."""
    input_type: Annotated[Literal["structured", "plain"] | str | None, OpenEnum()] = None
    """Type of the input; required unless the deployment takes no requests. One of: `structured`, `plain`."""
    output_type: Annotated[Literal["structured", "plain"] | str | None, OpenEnum()] = None
    """Type of the output; required unless the deployment takes no requests. One of: `structured`, `plain`."""
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
            name: str,
            description: str | None = None,
            supports_request_format: StrictBool | None = None,
            input_type: Literal["structured", "plain"] | str | None = None,
            output_type: Literal["structured", "plain"] | str | None = None,
            input_fields: Sequence[DeploymentInputFieldCreate | dict[str, Any]] | None = None,
            output_fields: Sequence[DeploymentOutputFieldCreate | dict[str, Any]] | None = None,
            labels: dict[str, str] | None = None,
        ) -> None: ...
