# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ImportProjectResponse``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum
from projectlink.nuextract.models.content_project_response import ContentProjectResponse
from projectlink.nuextract.models.structured_project_response import StructuredProjectResponse


class ImportProjectResponse(Model):
    """An imported project.

    Attributes:
        project: The project.
        type: Kind of the project. One of: `structured`, `content`.
    """

    project: StructuredProjectResponse | ContentProjectResponse
    """The project."""
    type: Annotated[Literal["structured", "content"] | str, OpenEnum()]
    """Kind of the project. One of: `structured`, `content`."""
