"""Putting things in place for a test in one line, without the operations that other tests are about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Organization, User
from projectlink_mock.services.ubiops.state.models import Model, Version
from projectlink_mock.services.ubiops.state.pipelines import Pipeline, PipelineObject
from projectlink_mock.services.ubiops.state.projects import Project
from tests.behaviour.ubiops.api import UbiOps

IN = {"x": "double"}
OUT = {"y": "double"}


class Given:
    """What there is: each gives the record that it made, and makes what that belongs to by default.

    `alice` is admin of the organization and so project-admin; `bob` is a member without a role;
    `carol` is a stranger. Paths begin with /projects/p, the model is m, its version v, the pipeline l.
    """

    def __init__(self, api: UbiOps) -> None:
        self._state = api.session.state

    @property
    def state(self) -> State:
        state: State = self._state.state("ubiops")
        return state

    def user(self, name: str) -> User:
        """One of the cast by the first name."""
        return factories.user(self.state, "admin@example.com" if name == "ada" else f"{name}@example.com")

    def organization(self, name: str = "o", *, subscription: str = "professional") -> Organization:
        found = self.state.organizations.find_by(name=name)
        if found:
            return found
        made = factories.organization(self.state, name, self.user("alice"), subscription=subscription)
        factories.member(self.state, made, self.user("bob"))
        return made

    def project(self, name: str = "p", *, organization: Organization | None = None) -> Project:
        found = self.state.projects.find_by(name=name)
        return found or factories.project(self.state, organization or self.organization(), name)

    def role(self, user: str, role: str, thing: Project | Model | Pipeline | None = None) -> None:
        """A default role of p for one of the cast, on project level or on an object."""
        project = self.project()
        if thing is None or isinstance(thing, Project):
            factories.role(self.state, thing or project, self.user(user).id, role)
        else:
            kind = "model" if isinstance(thing, Model) else "pipeline"
            factories.role(self.state, project, self.user(user).id, role, kind, thing.id)

    def model(
        self,
        name: str = "m",
        inputs: Mapping[str, str] | None = IN,
        outputs: Mapping[str, str] | None = OUT,
        *,
        project: Project | None = None,
        **more: Any,
    ) -> Model:
        """A model; None makes a side plain."""
        at = project or self.project()
        found = self.state.models.find_by(project_id=at.id, name=name)
        return found or factories.model(self.state, at, name, inputs, outputs, **more)

    def version(self, name: str = "v", *, model: Model | None = None, **more: Any) -> Version:
        """A version that is available."""
        of = model or self.model()
        return self.state.versions.find_by(model_id=of.id, name=name) or factories.version(self.state, of, name, **more)

    def pipeline(
        self, name: str = "l", inputs: Mapping[str, str] | None = IN, *, project: Project | None = None
    ) -> Pipeline:
        """A pipeline with nothing in it."""
        at = project or self.project()
        found = self.state.pipelines.find_by(project_id=at.id, name=name)
        return found or factories.pipeline(self.state, at, name, inputs)

    def object(self, name: str, version: Version, *, pipeline: Pipeline | None = None) -> PipelineObject:
        """A version in a pipeline, attached to nothing."""
        return factories.model_object(self.state, pipeline or self.pipeline(), name, version)

    def attached(self, source: PipelineObject | None, destination: PipelineObject, **mapping: str) -> None:
        """A link; no source is the start. `mapping` leads from source fields to destination fields."""
        factories.attachment(self.state, source, destination, mapping)
