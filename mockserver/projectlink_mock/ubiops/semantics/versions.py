"""Versions of models, and their files."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock._core.files import Download
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import models


def model_versions_list(ctx: Ctx[State], project_name: str, model_name: str) -> list[models.VersionView]:
    """List the versions of a model."""
    raise todo()


def model_versions_create(ctx: Ctx[State], project_name: str, model_name: str) -> models.VersionView:
    """Create a version of a model."""
    raise todo()


def model_versions_get(ctx: Ctx[State], project_name: str, model_name: str, version: str) -> models.VersionView:
    """Read a version of a model."""
    raise todo()


def model_versions_delete(ctx: Ctx[State], project_name: str, model_name: str, version: str) -> None:
    """Delete a version of a model."""
    raise todo()


def model_versions_update(ctx: Ctx[State], project_name: str, model_name: str, version: str) -> models.VersionView:
    """Change a version of a model."""
    raise todo()


def model_versions_file_upload(ctx: Ctx[State], project_name: str, model_name: str, version: str) -> models.Uploaded:
    """Upload the file of a version, and have it built."""
    raise todo()


def model_versions_file_download(ctx: Ctx[State], project_name: str, model_name: str, version: str) -> Download:
    """Download the file of a version."""
    raise todo()
