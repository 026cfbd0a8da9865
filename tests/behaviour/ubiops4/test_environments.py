"""Tests of environments and the life of their tags: builds, bases, cancellation and deletion."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from projectlink.ubiops4 import CoreApi, EnvironmentTagUpdate, EnvironmentVariableCreate
from projectlink_mock import Session
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops_common import request_body
from tests.behaviour.ubiops4.api import Connect, rejected

PROJECT = "project_name_example"
TAR = bytes(257) + b"ustar"


def archive(*paths: str) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w") as file:
        for path in paths:
            file.writestr(path, f"content of {path}")
    return content.getvalue()


@pytest.fixture(autouse=True)
def _frozen(projectlink_mock: Session) -> None:
    projectlink_mock.clock.freeze("2026-01-01T00:00:00Z")


@pytest.fixture
def tag(api: CoreApi) -> str:
    """Return the name of a new tag, of the new environment `mine`."""
    api.environments_create(PROJECT, {"name": "mine"})
    return api.environment_tags_create(PROJECT, "mine", {}).name or ""


def build(api: CoreApi, tag: str, content: bytes = b"", *, base: str | None = "python3-12") -> None:
    file = (f"{tag}.zip", content or archive("requirements.txt"))
    api.environment_tags_build(PROJECT, "mine", tag, base, file=file)


def status(api: CoreApi, tag: str) -> str:
    return api.environment_tags_get(PROJECT, "mine", tag).status


def test_environments_are_filtered_by_system_and_labels(api: CoreApi) -> None:
    api.environments_create(PROJECT, {"name": "labelled", "labels": {"team": "blue"}})
    own = [one.name for one in api.environments_list(PROJECT, system=False)]
    assert own == ["python-common", "environment_name_example", "labelled"]
    found = api.environments_list(PROJECT, labels="team:blue,type:demo")
    assert [one.name for one in found] == ["environment_name_example", "labelled"]
    system = api.environments_list(PROJECT, system=True)
    assert {"python3-11", "python3-12", "python3-13"} <= {one.name for one in system}
    assert {(one.project, one.system) for one in system} == {(None, True)}
    assert api.environment_tags_list(PROJECT, "python3-12")[0].status == "available"


def test_environment_is_updated_but_not_renamed(api: CoreApi, projectlink_mock: Session, tag: str) -> None:
    projectlink_mock.clock.advance(60)
    changed = api.environments_update(PROJECT, "mine", {"description": "Mine", "labels": {"a": "b"}})
    assert (changed.description, changed.labels, changed.project) == ("Mine", {"a": "b"}, PROJECT)
    assert str(changed.creation_date) < str(changed.last_updated)
    with rejected(400, "rule; fixed-fields", "name"):
        api.environments_update(PROJECT, "mine", {"name": "other"})


def test_name_of_a_system_environment_is_taken(api: CoreApi) -> None:
    for name in ("python3-12", "environment_name_example"):
        with rejected(409, "unique; record=environment", name):
            api.environments_create(PROJECT, {"name": name})


def test_system_environments_cannot_be_changed(api: CoreApi) -> None:
    path, tag = (PROJECT, "python3-12"), (PROJECT, "python3-12", "latest")
    secret = {"name": "A", "value": "b", "secret": True}
    source = {"source_environment": "python-common", "source_tag": "v1"}
    for call in (
        lambda: api.environments_update(*path, {}),
        lambda: api.environments_delete(*path),
        lambda: api.environment_tags_create(*path, {}),
        lambda: api.environment_tags_update(*tag, {}),
        lambda: api.environment_tags_delete(*tag),
        lambda: api.environment_tags_build(*tag, file=b"PK"),
        lambda: api.environment_tags_rebuild(*tag),
        lambda: api.environment_tag_secrets_create(*tag, secret),
        lambda: api.environment_tag_secrets_update(PROJECT, "python3-12", "id", "latest", secret),
        lambda: api.environment_tag_secrets_delete(PROJECT, "python3-12", "id", "latest"),
        lambda: api.environment_tag_secrets_copy(*tag, source),
    ):
        with rejected(403, "rule; system-environment", "python3-12"):
            call()
    with rejected(404, "missing", "no file"):
        api.environment_tags_download(*tag)


def test_tag_is_built_by_the_clock(api: CoreApi, projectlink_mock: Session, tag: str) -> None:
    created = api.environment_tags_get(PROJECT, "mine", tag)
    assert (created.status, created.size, created.built, created.base_environment_name) == (
        *("unavailable", None, False, None),
    )
    build(api, tag, archive("package/requirements.txt", "package/ubiops.yaml", "package/deep/requirements.txt"))
    assert status(api, tag) == "queued"
    assert api.environment_tag_dependencies_list(PROJECT, "mine", tag) == []
    projectlink_mock.clock.advance(0.5)
    assert status(api, tag) == "building"
    projectlink_mock.clock.advance(0.5)
    built = api.environment_tags_get(PROJECT, "mine", tag)
    assert (built.status, built.built, built.error_message) == ("success", True, "")
    assert (built.base_environment_name, built.base_environment_tag) == ("python3-12", "latest")
    assert (built.size or 0) > 1_000_000
    files = api.environment_tag_dependencies_list(PROJECT, "mine", tag)
    names = ["requirements.txt", "ubiops.yaml"]
    assert [(one.name, one.content) for one in files] == [(name, f"content of package/{name}") for name in names]


@pytest.mark.parametrize(
    ("content", "base"), [(b"no zip", "python3-12"), (archive("a"), None)], ids=["no archive", "no base"]
)
def test_broken_file_fails_the_build_and_can_be_replaced(
    api: CoreApi, projectlink_mock: Session, tag: str, content: bytes, base: str | None
) -> None:
    build(api, tag, content, base=base)
    assert api.environment_tags_get(PROJECT, "mine", tag).error_message == ""
    projectlink_mock.clock.advance(1)
    failed = api.environment_tags_get(PROJECT, "mine", tag)
    assert (failed.status, failed.size, failed.built) == ("failed", None, False)
    assert failed.error_message
    assert bytes(api.environment_tags_download(PROJECT, "mine", tag)) == content
    build(api, tag)
    projectlink_mock.clock.advance(1)
    assert status(api, tag) == "success"


def test_docker_image_needs_no_base(api: CoreApi, projectlink_mock: Session, tag: str) -> None:
    build(api, tag, TAR, base=None)
    projectlink_mock.clock.advance(1)
    built = api.environment_tags_get(PROJECT, "mine", tag)
    assert (built.status, built.built, built.base_environment_name) == ("success", False, None)
    assert api.environment_tag_dependencies_list(PROJECT, "mine", tag) == []


def test_available_tag_is_not_built_but_rebuilt(api: CoreApi, projectlink_mock: Session, tag: str) -> None:
    with rejected(400, "rule; tag-was-built"):
        api.environment_tags_rebuild(PROJECT, "mine", tag)
    build(api, tag)
    with rejected(409, "rule; tag-is-built", "queued"):
        build(api, tag)
    with rejected(400, "rule; tag-was-built", "queued"):
        api.environment_tags_rebuild(PROJECT, "mine", tag)
    projectlink_mock.clock.advance(1)
    with rejected(409, "rule; tag-is-built", "success"):
        build(api, tag)
    with rejected(400, "rule; no-data"):
        api.environment_tags_rebuild(PROJECT, "mine", tag, data={"a": 1})
    api.environment_tags_rebuild(PROJECT, "mine", tag)
    assert status(api, tag) == "queued"


def test_cancelled_build_leaves_no_result(api: CoreApi, projectlink_mock: Session, tag: str, state: State) -> None:
    with rejected(400, "rule; build-is-running", "unavailable"):
        api.environment_tags_update(PROJECT, "mine", tag, {"status": "cancelled"})
    build(api, tag, b"broken")
    changed = api.environment_tags_update(
        PROJECT, "mine", tag, {"status": "cancelled", "supports_request_format": False}
    )
    assert (changed.status, changed.supports_request_format) == ("cancelled", False)
    body = EnvironmentTagUpdate.from_dict({"name": "other"})
    assert body
    with rejected(400, "rule; fixed-fields", "name"):
        api.environment_tags_update(PROJECT, "mine", tag, body)
    projectlink_mock.clock.advance(60)
    cancelled = api.environment_tags_get(PROJECT, "mine", tag)
    assert (cancelled.status, cancelled.error_message, cancelled.size) == ("cancelled", "", None)
    assert [line.log for line in api.logs_list(PROJECT)] == [f"[Info] Building environment mine:{tag}"]
    assert not list(state.events)
    build(api, tag)
    projectlink_mock.clock.advance(1)
    assert status(api, tag) == "success"


def test_failed_build_is_an_event_with_its_line(
    api: CoreApi, projectlink_mock: Session, tag: str, state: State
) -> None:
    build(api, tag, b"broken")
    projectlink_mock.clock.advance(1)
    failure, start = api.logs_list(PROJECT, f"| environment_name = `mine` | environment_tag = `{tag}`")
    assert failure.metadata
    assert start.metadata
    assert (failure.metadata.level, start.metadata.level) == ("error", "info")
    assert failure.metadata.environment_build_id == start.metadata.environment_build_id
    (event,) = state.events
    assert (event.object_name, event.parent_object_name, event.log_timestamp) == (tag, "mine", failure.timestamp)
    assert event.text in failure.log


def test_tag_is_built_from_another_tag_with_its_base(api: CoreApi, projectlink_mock: Session, tag: str) -> None:
    api.environment_tags_build(
        PROJECT, "mine", tag, source_environment="environment_name_example", source_tag="tag_name_example"
    )
    projectlink_mock.clock.advance(1)
    built = api.environment_tags_get(PROJECT, "mine", tag)
    assert (built.status, built.base_environment_name, built.base_environment_tag) == (
        *("success", "python-common", "v1"),
    )
    files = [
        bytes(api.environment_tags_download(PROJECT, *path))
        for path in (("mine", tag), ("environment_name_example", "tag_name_example"))
    ]
    assert files[0] == files[1]
    assert [one.content for one in api.environment_tag_dependencies_list(PROJECT, "mine", tag)] == ["scipy==1.14.1\n"]


def test_build_needs_either_a_file_or_a_complete_source(api: CoreApi, tag: str) -> None:
    for form in (
        {"source_environment": "mine"},
        {"source_tag": "v1"},
        {"source_environment": "python-common", "source_tag": "v1", "file": b"PK"},
    ):
        with rejected(400, "rule; file-or-source"):
            api.environment_tags_build(PROJECT, "mine", tag, **form)
    with rejected(400, "rule; source-has-file"):
        api.environment_tags_build(PROJECT, "mine", tag, source_environment="python3-12", source_tag="latest")
    with rejected(404, "missing"):
        api.environment_tags_build(PROJECT, "mine", tag, source_environment="mine", source_tag="none")
    assert status(api, tag) == "unavailable"


def test_uploaded_file_has_a_name_and_a_limit(api: CoreApi, tag: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with rejected(400, "rule; file-name"):
        api.environment_tags_build(PROJECT, "mine", tag, file=("", b"PK"))
    monkeypatch.setattr(request_body, "MAX_UPLOAD_BYTES", 1)
    with rejected(400, "rule; file-size"):
        api.environment_tags_build(PROJECT, "mine", tag, file=b"PK")


def test_base_must_be_built_and_not_be_on_the_tag_itself(api: CoreApi, projectlink_mock: Session, tag: str) -> None:
    with rejected(400, "rule; base-tag-needs-environment"):
        api.environment_tags_build(PROJECT, "mine", tag, base_environment_tag="latest", file=b"PK")
    with rejected(400, "rule; base-is-built"):
        build(api, tag, base="mine")
    with rejected(404, "missing", "none"):
        build(api, tag, base="none")
    build(api, tag)
    projectlink_mock.clock.advance(1)
    other = api.environment_tags_create(PROJECT, "mine", {"name": "other"}).name or ""
    api.environment_tags_build(PROJECT, "mine", other, "mine", tag, file=archive("a"))
    projectlink_mock.clock.advance(1)
    api.environment_tags_rebuild(PROJECT, "mine", tag)
    api.environment_tags_update(PROJECT, "mine", tag, {"status": "cancelled"})
    with rejected(400, "rule; base-is-built"):
        api.environment_tags_build(PROJECT, "mine", tag, "mine", other, file=archive("a"))


def test_newest_tag_is_the_default_base(api: CoreApi, projectlink_mock: Session, tag: str) -> None:
    build(api, tag)
    projectlink_mock.clock.advance(1)
    assert [one.name for one in api.environment_tags_list(PROJECT, "mine")] == [tag]
    second = api.environment_tags_create(PROJECT, "mine", {"supports_request_format": False}).name or ""
    assert [one.name for one in api.environment_tags_list(PROJECT, "mine")] == [second, tag] == ["v2", "v1"]
    assert [one.name for one in api.environment_tags_list(PROJECT, "mine", supports_request_format=True)] == [tag]
    api.environments_create(PROJECT, {"name": "derived"})
    api.environment_tags_create(PROJECT, "derived", {"name": "v1"})
    with rejected(400, "rule; base-is-built", second):
        api.environment_tags_build(PROJECT, "derived", "v1", "mine", file=archive("a"))


def test_tag_and_environment_in_use_are_kept(api: CoreApi) -> None:
    with rejected(409, "rule; tag-in-use", "v1"):
        api.environment_tags_delete(PROJECT, "python-common", "v1")
    with rejected(409, "rule; environment-in-use", "python-common"):
        api.environments_delete(PROJECT, "python-common")
    api.environments_delete(PROJECT, "environment_name_example")
    api.environments_delete(PROJECT, "python-common")
    with rejected(404, "missing"):
        api.environments_get(PROJECT, "python-common")


def test_deleted_environment_leaves_nothing_behind(api: CoreApi, tag: str, state: State) -> None:
    build(api, tag)
    api.environment_tag_secrets_create(PROJECT, "mine", tag, {"name": "A", "value": "b", "secret": True})
    api.environment_tags_delete(PROJECT, "mine", tag)
    with rejected(404, "missing"):
        api.environment_tags_get(PROJECT, "mine", tag)
    api.environments_delete(PROJECT, "mine")
    names = {one.name for one in state.tags}
    assert names == {"latest", "v1", "next", "tag_name_example"}
    assert {one.tag_id for one in state.tag_packages} <= set(state.tags.rows)
    assert all(one.name != "A" for one in state.variables)


def test_secrets_of_tags_are_copied_with_their_values(api: CoreApi, tag: str, state: State) -> None:
    created = api.environment_tag_secrets_create(
        PROJECT, "mine", tag, {"name": "PASSWORD", "value": "x", "secret": False}
    )
    copied = api.environment_tag_secrets_copy(
        PROJECT, "mine", tag, {"source_environment": "python-common", "source_tag": "v1"}
    )
    shown = [(one.name, one.value, one.secret) for one in copied]
    assert shown == [("INDEX", "internal", False), ("PASSWORD", None, True)]
    listed = api.environment_tag_secrets_list(PROJECT, "mine", tag)
    assert sorted(one.name for one in listed) == ["INDEX", "PASSWORD"]
    assert created.id not in [one.id for one in listed]
    assert {one.value for one in state.variables if one.name == "PASSWORD"} == {"password"}


def test_secret_stays_secret_and_names_are_unique(api: CoreApi, tag: str) -> None:
    path = (PROJECT, "mine")
    one = api.environment_tag_secrets_create(*path, tag, {"name": "A", "value": "a", "secret": True})
    assert (one.value, one.secret) == (None, True)
    with rejected(400, "rule; secret-stays-secret"):
        api.environment_tag_secrets_update(*path, one.id or "", tag, {"name": "A", "value": "b", "secret": False})
    body = EnvironmentVariableCreate.from_dict({"name": "A", "value": "b", "secret": True, "id": "other"})
    assert body
    with rejected(400, "rule; fixed-fields", "id"):
        api.environment_tag_secrets_update(*path, one.id or "", tag, body)
    api.environment_tag_secrets_create(*path, tag, {"name": "B", "value": "b", "secret": False})
    with rejected(409, 'unique; record="environment variable"'):
        api.environment_tag_secrets_update(*path, one.id or "", tag, {"name": "B", "value": "b", "secret": True})
    api.environment_tag_secrets_delete(*path, one.id or "", tag)
    assert [one.name for one in api.environment_tag_secrets_list(*path, tag)] == ["B"]


def test_actions_on_environments_are_audited_without_values(api: CoreApi, tag: str, state: State) -> None:
    api.environment_tag_secrets_create(PROJECT, "mine", tag, {"name": "A", "value": "hidden", "secret": True})
    build(api, tag)
    found = [(one.action, one.event) for one in state.audit_events]
    assert found == [
        ("create", "Created environment mine"),
        ("create", f"Created tag {tag} of environment mine"),
        ("create", f"Created secret A for tag {tag} of environment mine"),
        ("info", f"Uploaded a file for tag {tag} of environment mine"),
    ]


def test_copies_need_a_permission_on_the_source(api: CoreApi, connect: Connect, tag: str, state: State) -> None:
    project = state.projects.get_by(name=PROJECT)
    mine = state.environments.get_by(owner=project.id, name="mine")
    bob = connect("bob")
    state.assignments.delete_where(project_id=project.id, user_id="user_id_example")
    factories.role(state, project, "user_id_example", "environment-editor", "environment", mine.id)
    source = {"source_environment": "python-common", "source_tag": "v1"}
    with rejected(403, "permission; needs=environments.tags.download"):
        bob.environment_tags_build(PROJECT, "mine", tag, **source)
    with rejected(403, "permission; needs=environments.tags.secrets.get"):
        bob.environment_tag_secrets_copy(PROJECT, "mine", tag, source)
    assert [one.name for one in bob.environments_list(PROJECT)] == ["mine"]
    bob.environment_tag_secrets_copy(PROJECT, "mine", tag, {"source_environment": "mine", "source_tag": tag})
