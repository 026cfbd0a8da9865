"""Environment variables of projects, models and versions, and what is inherited."""

from __future__ import annotations

from projectlink_mock._core.ctx import Ctx
from projectlink_mock.ubiops.state import State
from projectlink_mock.ubiops.state.models import Variable
from projectlink_mock.ubiops.todo import todo
from projectlink_mock.ubiops.views import models


def project_environment_variables_list(ctx: Ctx[State], project_name: str) -> list[Variable]:
    """List the environment variables of a project."""
    raise todo()


def project_environment_variables_create(ctx: Ctx[State], project_name: str) -> Variable:
    """Create an environment variable for a project."""
    raise todo()


def project_environment_variables_get(ctx: Ctx[State], project_name: str, id: str) -> Variable:
    """Read an environment variable of a project."""
    raise todo()


def project_environment_variables_delete(ctx: Ctx[State], project_name: str, id: str) -> None:
    """Delete an environment variable of a project."""
    raise todo()


def project_environment_variables_update(ctx: Ctx[State], project_name: str, id: str) -> Variable:
    """Change an environment variable of a project."""
    raise todo()


def model_environment_variables_list(
    ctx: Ctx[State], project_name: str, model_name: str
) -> list[models.InheritedVariable]:
    """List the environment variables of a model."""
    raise todo()


def model_environment_variables_create(ctx: Ctx[State], project_name: str, model_name: str) -> Variable:
    """Create an environment variable for a model."""
    raise todo()


def model_environment_variables_get(ctx: Ctx[State], project_name: str, model_name: str, id: str) -> Variable:
    """Read an environment variable of a model."""
    raise todo()


def model_environment_variables_delete(ctx: Ctx[State], project_name: str, model_name: str, id: str) -> None:
    """Delete an environment variable of a model."""
    raise todo()


def model_environment_variables_update(ctx: Ctx[State], project_name: str, model_name: str, id: str) -> Variable:
    """Change an environment variable of a model."""
    raise todo()


def model_version_environment_variables_list(
    ctx: Ctx[State], project_name: str, model_name: str, version: str
) -> list[models.InheritedVariable]:
    """List the environment variables of a version."""
    raise todo()


def model_version_environment_variables_create(
    ctx: Ctx[State], project_name: str, model_name: str, version: str
) -> Variable:
    """Create an environment variable for a version."""
    raise todo()


def model_version_environment_variables_get(
    ctx: Ctx[State], project_name: str, model_name: str, version: str, id: str
) -> Variable:
    """Read an environment variable of a version."""
    raise todo()


def model_version_environment_variables_delete(
    ctx: Ctx[State], project_name: str, model_name: str, version: str, id: str
) -> None:
    """Delete an environment variable of a version."""
    raise todo()


def model_version_environment_variables_update(
    ctx: Ctx[State], project_name: str, model_name: str, version: str, id: str
) -> Variable:
    """Change an environment variable of a version."""
    raise todo()


def pipeline_object_environment_variables_list(
    ctx: Ctx[State], project_name: str, pipeline_name: str, name: str
) -> list[models.InheritedVariable]:
    """List the environment variables that an object of a pipeline sees."""
    raise todo()
