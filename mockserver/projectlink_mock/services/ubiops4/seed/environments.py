"""The demo's environments, with tags, files and secrets."""

from __future__ import annotations

from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.seed.system import DEFAULT_TAG
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import SYSTEM

_BASE = "python3-12"


def add(state: State) -> None:
    """Add an environment on one of the service, with a tag that is not built yet, and one on it."""
    project = state.projects.get_by(name="project_name_example")
    system = state.environments.get_by(owner=SYSTEM, name=_BASE)
    base = state.tags.get_by(environment_id=system.id, name=DEFAULT_TAG)
    common = factories.environment(state, project, "python-common", description="Python with NumPy")
    package = factories.archive("requirements.txt", "numpy==2.1.0\n")
    v1 = factories.tag(state, common, "v1", base, package)
    factories.variable(state, v1.id, "INDEX", "internal")
    factories.variable(state, v1.id, "PASSWORD", "password", secret=True)
    labels = {"type": "demo"}
    environment = factories.environment(state, project, "environment_name_example", labels=labels)
    package = factories.archive("package/requirements.txt", "scipy==1.14.1\n")
    tag = factories.tag(state, environment, "tag_name_example", v1, package)
    factories.variable(state, tag.id, "MODEL", "small", id="id_example")
    factories.variable(state, tag.id, "PASSWORD", "password", secret=True)
    factories.tag(state, environment, "next")
