# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""API classes of figshare."""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

__all__ = ["ProjectsApi", "AsyncProjectsApi"]

if TYPE_CHECKING:
    from .async_projects_api import AsyncProjectsApi as AsyncProjectsApi
    from .projects_api import ProjectsApi as ProjectsApi

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {"ProjectsApi": ".projects_api", "AsyncProjectsApi": ".async_projects_api"},
        ["projects_api", "async_projects_api"],
    )
