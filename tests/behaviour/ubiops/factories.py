"""A factory for test objects in one line each, without calls of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Organization
from projectlink_mock.services.ubiops.state.models import Model, Version
from projectlink_mock.services.ubiops.state.pipelines import Pipeline, PipelineObject
from projectlink_mock.services.ubiops_common.state import Project, User
from tests.behaviour.ubiops.api import UbiOps

IN = {"x": "double"}
OUT = {"y": "double"}


class Factory:
    """A factory for records; each method returns an existing or new record, and creates its parents.

    `alice` is admin of the organization and so project-admin; `bob` is a member without a role; `carol` is not a
    member. Paths begin with /projects/p; the default model is m, its version v, the pipeline l.
    """

    def __init__(self, api: UbiOps) -> None:
        self._state = api.session.state

    @property
    def state(self) -> State:
        state: State = self._state.state("ubiops")
        return state

    def user(self, name: str) -> User:
        """Return a demo user by first name."""
        return factories.user(self.state, "admin@example.com" if name == "ada" else f"{name}@example.com")

    def organization(self, name: str = "o", *, subscription: str = "professional") -> Organization:
        found = self.state.organizations.find_by(name=name)
        if found:
            return found
        created = factories.organization(self.state, name, self.user("alice"), subscription=subscription)
        factories.member(self.state, created, self.user("bob"))
        return created

    def project(self, name: str = "p", *, organization: Organization | None = None) -> Project:
        found = self.state.projects.find_by(name=name)
        return found or factories.project(self.state, organization or self.organization(), name)

    def role(self, user: str, role: str, target: Project | Model | Pipeline | None = None) -> None:
        """Assign a default role on project p, or on an object of it, to a demo user."""
        project = self.project()
        if target is None or isinstance(target, Project):
            factories.role(self.state, target or project, self.user(user).id, role)
        else:
            kind = "model" if isinstance(target, Model) else "pipeline"
            factories.role(self.state, project, self.user(user).id, role, kind, target.id)

    def model(
        self,
        name: str = "m",
        inputs: Mapping[str, str] | None = IN,
        outputs: Mapping[str, str] | None = OUT,
        *,
        project: Project | None = None,
        **more: Any,
    ) -> Model:
        """Return a model; None as fields makes an input or output plain."""
        at = project or self.project()
        found = self.state.models.find_by(project_id=at.id, name=name)
        return found or factories.model(self.state, at, name, inputs, outputs, **more)

    def version(self, name: str = "v", *, model: Model | None = None, **more: Any) -> Version:
        """Return an available version."""
        of = model or self.model()
        return self.state.versions.find_by(model_id=of.id, name=name) or factories.version(self.state, of, name, **more)

    def pipeline(
        self, name: str = "l", inputs: Mapping[str, str] | None = IN, *, project: Project | None = None
    ) -> Pipeline:
        """Return an empty pipeline."""
        at = project or self.project()
        found = self.state.pipelines.find_by(project_id=at.id, name=name)
        return found or factories.pipeline(self.state, at, name, inputs)

    def object(self, name: str, version: Version, *, pipeline: Pipeline | None = None) -> PipelineObject:
        """Add a version to a pipeline, without attachments."""
        return factories.model_object(self.state, pipeline or self.pipeline(), name, version)

    def attach(self, source: PipelineObject | None, destination: PipelineObject, **mapping: str) -> None:
        """Attach an object, or the start for None, to another; `mapping` maps source to destination fields."""
        factories.attachment(self.state, source, destination, mapping)
