# Generated from openapi/nuextract.yaml by `make generate`; change the spec or a template, never this file.
"""Models of NuExtract."""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

__all__ = [
    "ProjectResponse",
    "ProjectSettingsResponse",
    "CreateProjectRequest",
    "UpdateProjectRequest",
    "UpdateProjectSettingsRequest",
    "Error",
]

if TYPE_CHECKING:
    from .create_project_request import CreateProjectRequest as CreateProjectRequest
    from .error import Error as Error
    from .project_response import ProjectResponse as ProjectResponse
    from .project_settings_response import ProjectSettingsResponse as ProjectSettingsResponse
    from .update_project_request import UpdateProjectRequest as UpdateProjectRequest
    from .update_project_settings_request import UpdateProjectSettingsRequest as UpdateProjectSettingsRequest

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "ProjectResponse": ".project_response",
            "ProjectSettingsResponse": ".project_settings_response",
            "CreateProjectRequest": ".create_project_request",
            "UpdateProjectRequest": ".update_project_request",
            "UpdateProjectSettingsRequest": ".update_project_settings_request",
            "Error": ".error",
        },
        [
            "project_response",
            "project_settings_response",
            "create_project_request",
            "update_project_request",
            "update_project_settings_request",
            "error",
        ],
    )
