"""The demo's deployments with their versions, variables and instance types."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.factories import LONG_AGO
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import SYSTEM, InstanceTypeGroup
from projectlink_mock.services.ubiops4.state.requests import Schedule


def add(state: State) -> None:
    """Add the deployment of the documented examples, and one that a schedule refers to."""
    project = state.projects.get_by(name="project_name_example")
    _add_groups(state, project.id)
    plain = factories.deployment(state, project, "deployment_name_example", labels={"type": "demo"})
    example = factories.version(state, plain, "version_example", built=False, labels={"type": "demo"})
    factories.revision(state, example, id="revision_id_example")
    factories.version(state, plain, "v1")
    factories.version(state, plain, "new", built=False)
    structured = factories.deployment(
        state, project, "structured-deployment", {"input": "double"}, {"output": "double"}
    )
    factories.version(state, structured, "v1", instance_type_group_id="used-group")
    scheduled = factories.deployment(state, project, "scheduled-deployment")
    factories.version(state, scheduled, "v1")
    factories.variable(state, plain.id, "MODEL", "small", id="id_example")
    factories.variable(state, plain.id, "database_schema", "private")
    factories.variable(state, example.id, "LEVEL", "info", id="id_example")
    factories.variable(state, example.id, "MODEL", "large")
    factories.variable(state, structured.id, "MODEL", "other")
    schedule = Schedule(
        id="hourly",
        project_id=project.id,
        name="hourly",
        object_type="deployment",
        object_id=scheduled.id,
        version_id=None,
        schedule="0 * * * *",
        data="",
        batch=True,
        timeout=14400,
        enabled=False,
        created_at=LONG_AGO,
    )
    state.schedules.add(schedule.id, schedule)


def _add_groups(state: State, project_id: str) -> None:
    """Add a group of two instance types that no version uses, and one for a version."""
    small, large, *_ = (group.instance_types[0] for group in state.instance_type_groups.filter(owner=SYSTEM))
    types = (small, replace(large, priority=1))
    for id, name in (("instance_type_group_id_example", "small-instances"), ("used-group", "used-instances")):
        state.instance_type_groups.add(id, InstanceTypeGroup(id, project_id, name, LONG_AGO, LONG_AGO, types))
