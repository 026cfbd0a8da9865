"""Results about models, versions and variables."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.lifecycles import version_error, version_status
from projectlink_mock.services.ubiops.state.models import Model, Version


class ModelResult(NamedTuple):
    """A model with the name of its project and its number of versions."""

    model: Model
    project: str
    number_of_versions: int


class VersionResult(NamedTuple):
    """A version with its status at a moment."""

    version: Version
    model: str
    status: str
    error_message: str


class Uploaded(NamedTuple):
    """The success of an upload."""

    success: bool = True


def model_result(state: State, model: Model) -> ModelResult:
    """Return a model with the name of its project and its number of versions."""
    return ModelResult(model, state.projects.get(model.project_id).name, state.versions.count(model_id=model.id))


def version_result(state: State, version: Version, now: datetime) -> VersionResult:
    """Return a version with its current status."""
    name = state.models.get(version.model_id).name
    return VersionResult(version, name, version_status(version, now), version_error(version, now))
