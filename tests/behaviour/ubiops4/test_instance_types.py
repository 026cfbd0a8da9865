"""Tests of instance types and their groups: pages, priorities, use and bounds."""

from __future__ import annotations

from projectlink.ubiops4 import CoreApi
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.state import State
from tests.behaviour.ubiops4.api import rejected
from tests.behaviour.ubiops4.test_deployments import PROJECT


def type_ids(api: CoreApi, *names: str) -> list[str]:
    """Return the ids of instance types."""
    ids = {one.name: one.id or "" for one in api.instance_types_list(PROJECT).results}
    return [ids[name] for name in names]


def test_pages_follow_each_other_in_both_directions(api: CoreApi) -> None:
    everything = [one.name for one in api.instance_types_list(PROJECT).results]
    assert {"512mb", "16384mb_t4"} < set(everything)
    page = api.instance_types_list(PROJECT, limit=5)
    found = [one.name for one in page.results]
    while page.next:
        page = api.instance_types_list(PROJECT, cursor=page.next, limit=5)
        found += [one.name for one in page.results]
    assert found == everything
    assert page.previous is not None
    assert [one.name for one in api.instance_types_list(PROJECT, cursor=page.previous, limit=5).results] == everything[
        5:10
    ]
    for cursor in ("-1", "1.5", "²", "9" * 30):
        with rejected(400, "rule; cursor"):
            api.instance_types_list(PROJECT, cursor=cursor)
    assert api.instance_type_groups_list(PROJECT, cursor="1000").results == []


def test_group_has_its_types_by_priority(api: CoreApi) -> None:
    small, large = type_ids(api, "512mb", "1024mb")
    types = [{"id": large, "priority": 5, "schedule_timeout": 60}, {"id": small, "priority": 1}]
    group = api.instance_type_groups_create(PROJECT, {"name": "mixed", "instance_types": types})
    found = [(one.name, one.priority, one.schedule_timeout) for one in group.instance_types or ()]
    assert found == [("512mb", 1, 3600), ("1024mb", 5, 60)]
    version = {"version": "v2", "instance_type_group_name": "mixed"}
    assert api.deployment_versions_create(PROJECT, "structured-deployment", version).instance_type == "512mb"
    changed = api.instance_type_groups_update(PROJECT, group.id or "", {"instance_types": [{"id": large}]})
    assert [one.name for one in changed.instance_types or ()] == ["1024mb"]
    assert changed.name == "mixed"
    assert api.deployment_versions_get(PROJECT, "structured-deployment", "v2").instance_type == "1024mb"
    unnamed = api.instance_type_groups_create(PROJECT, {"instance_types": [{"id": small}]})
    assert unnamed.name == "512 MB + 0.125 vCPU"


def test_first_group_of_a_name_is_used(api: CoreApi) -> None:
    small, large = type_ids(api, "512mb", "1024mb")
    first, second = (
        api.instance_type_groups_create(PROJECT, {"name": "twice", "instance_types": [{"id": id}]})
        for id in (large, small)
    )
    version = {"version": "v2", "instance_type_group_name": "twice"}
    created = api.deployment_versions_create(PROJECT, "structured-deployment", version)
    assert created.instance_type_group_id == first.id != second.id


def test_group_in_use_cannot_be_deleted(api: CoreApi) -> None:
    (used,) = api.instance_type_groups_usage(PROJECT, "used-group").results
    assert (used.deployment, used.version, used.instance_type_group_name) == (
        "structured-deployment",
        "v1",
        "used-instances",
    )
    with rejected(409, "rule; group-in-use", "used-instances"):
        api.instance_type_groups_delete(PROJECT, "used-group")
    api.deployment_versions_update(PROJECT, "structured-deployment", "v1", {"instance_type": "512mb"})
    assert api.instance_type_groups_usage(PROJECT, "used-group").results == []
    api.instance_type_groups_delete(PROJECT, "used-group")
    with rejected(404, "missing", "used-group"):
        api.instance_type_groups_get(PROJECT, "used-group")


def test_groups_of_the_system_cannot_be_changed(api: CoreApi) -> None:
    group, *_ = api.instance_type_groups_list(PROJECT).results
    with rejected(403, "rule; system-group", group.name or ""):
        api.instance_type_groups_update(PROJECT, group.id or "", {"name": "new"})
    with rejected(403, "rule; system-group"):
        api.instance_type_groups_delete(PROJECT, group.id or "")


def test_unknown_and_doubled_types_are_rejected(api: CoreApi) -> None:
    (small,) = type_ids(api, "512mb")
    for types, status, reason in (
        ([{"id": small}, {"id": small}], 400, "rule; types-unique"),
        ([{"id": "unknown"}], 404, "missing"),
        ([], 400, "schema"),
    ):
        with rejected(status, reason):
            api.instance_type_groups_create(PROJECT, {"instance_types": types})
        with rejected(status, reason):
            api.instance_type_groups_update(PROJECT, "instance_type_group_id_example", {"instance_types": types})


def test_groups_belong_to_one_project(api: CoreApi, state: State) -> None:
    factories.deployment(state, state.projects.get_by(name="closed-project"), "other")
    with rejected(404, "missing"):
        api.instance_type_groups_get("closed-project", "used-group")
    with rejected(404, "missing"):
        api.deployment_versions_create(
            "closed-project", "other", {"version": "v1", "instance_type_group_id": "used-group"}
        )
    assert "used-instances" not in {one.name for one in api.instance_type_groups_list("closed-project").results}
