"""Views of models, versions and variables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.lifecycles import version_error, version_status
from projectlink_mock.services.ubiops.state.models import Model, Variable, Version


@dataclass(frozen=True)
class ModelView:
    """A model, its project and the number of its versions."""

    model: Model
    project: str
    number_of_versions: int


@dataclass(frozen=True)
class VersionView:
    """A version as it is at some moment."""

    version: Version
    model: str
    status: str
    error_message: str


@dataclass(frozen=True)
class Uploaded:
    """Whether an upload succeeded."""

    success: bool = True


@dataclass(frozen=True)
class InheritedVariable:
    """A variable and where it comes from; None if it is defined where it was looked up."""

    variable: Variable
    inheritance_type: str | None = None
    inheritance_name: str | None = None


def model(state: State, model: Model) -> ModelView:
    """A model."""
    return ModelView(model, state.projects.get(model.project_id).name, state.versions.count(model_id=model.id))


def version(state: State, version: Version, now: datetime) -> VersionView:
    """A version."""
    name = state.models.get(version.model_id).name
    return VersionView(version, name, version_status(version, now), version_error(version, now))
