"""Tests of revisions: builds by the clock, broken packages, copies, rebuilds and downloads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import urllib3

from projectlink.ubiops4 import CoreApi
from projectlink_mock import Session
from projectlink_mock.services.ubiops4 import factories
from projectlink_mock.services.ubiops4.factories import archive, deployment_package
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops_common import request_body
from tests.behaviour.ubiops4.api import Connect, rejected
from tests.behaviour.ubiops4.test_deployments import PROJECT
from tests.support.contract import violation

DEPLOYMENT = "deployment_name_example"
CODE = "class Deployment:\n    def request(self, data):\n        return data\n    def requests(self, data): ...\n"
PACKAGE = deployment_package(CODE)

Statuses = Callable[[], tuple[str | None, str | None]]


@pytest.fixture
def statuses(api: CoreApi, projectlink_mock: Session) -> Statuses:
    """Return a function for the statuses of the version `new` and of its latest revision; its clock stands."""
    projectlink_mock.clock.freeze()

    def read() -> tuple[str | None, str | None]:
        version = api.deployment_versions_get(PROJECT, DEPLOYMENT, "new")
        revision = api.revisions_get(PROJECT, DEPLOYMENT, version.latest_revision or "", "new")
        return version.status, revision.status

    return read


def upload(api: CoreApi, content: bytes = PACKAGE, version: str = "new") -> str:
    """Upload a package and return the id of the revision."""
    created = api.revisions_file_upload(PROJECT, DEPLOYMENT, version, ("package.zip", content))
    assert created.success
    return created.revision


def test_upload_is_built_by_the_clock(api: CoreApi, projectlink_mock: Session, statuses: Statuses) -> None:
    id = upload(api)
    assert statuses() == ("building", "queued")
    projectlink_mock.clock.advance(0.5)
    assert statuses() == ("building", "building")
    projectlink_mock.clock.advance(0.5)
    assert statuses() == ("available", "success")
    version = api.deployment_versions_get(PROJECT, DEPLOYMENT, "new")
    assert version.active_revision == version.latest_revision == id
    assert (version.has_request_method, version.has_requests_method) == (True, True)
    revision = api.revisions_get(PROJECT, DEPLOYMENT, id, "new")
    assert (revision.created_by, revision.error_message, revision.empty) == ("alice@example.com", "", False)
    assert revision.creation_date == version.last_file_upload


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "zip"),
        (b"no zip", "zip"),
        (PACKAGE.replace(b"return data", b"return date"), "damaged"),
        (archive("deployment_package/model.py", CODE), "deployment.py"),
        (archive("a/b/deployment.py", CODE), "deployment.py"),
        (archive("../deployment.py", CODE), "outside"),
    ],
)
def test_broken_package_fails_the_build_and_keeps_the_active_revision(
    api: CoreApi, projectlink_mock: Session, statuses: Statuses, content: bytes, word: str
) -> None:
    upload(api, content)
    projectlink_mock.clock.advance(1)
    assert statuses() == ("failed", "failed")
    good = upload(api)
    projectlink_mock.clock.advance(1)
    broken = upload(api, content)
    assert statuses() == ("available", "queued")
    projectlink_mock.clock.advance(1)
    assert statuses() == ("available", "failed")
    assert word in (api.revisions_get(PROJECT, DEPLOYMENT, broken, "new").error_message or "")
    assert api.deployment_versions_get(PROJECT, DEPLOYMENT, "new").active_revision == good


@pytest.mark.parametrize("path", ["deployment.py", "any folder/deployment.py"])
def test_code_is_at_the_top_or_in_a_folder(
    api: CoreApi, projectlink_mock: Session, statuses: Statuses, path: str
) -> None:
    upload(api, archive(path, "def other(self): ...\n"))
    projectlink_mock.clock.advance(1)
    assert statuses() == ("available", "success")
    assert api.deployment_versions_get(PROJECT, DEPLOYMENT, "new").has_request_method is False


def test_package_in_r_is_built_on_an_environment_of_r(api: CoreApi, projectlink_mock: Session) -> None:
    api.deployment_versions_create(PROJECT, DEPLOYMENT, {"version": "r", "environment_name": "r4-4"})
    upload(api, PACKAGE, "r")
    id = upload(api, archive("deployment.R", "request <- function(input_data, base, context) {}\n"), "r")
    projectlink_mock.clock.advance(1)
    python, r = api.revisions_list(PROJECT, DEPLOYMENT, "r")
    assert (python.status, r.status, r.id) == ("failed", "success", id)
    assert (r.has_request_method, r.has_requests_method) == (True, False)


def test_download_returns_what_was_uploaded(api: CoreApi) -> None:
    for content in (PACKAGE, b"no zip \x00\xff"):
        id = upload(api, content)
        assert api.revisions_file_download(PROJECT, DEPLOYMENT, id, "new") == content
    response = api.revisions_file_download_with_http_info(PROJECT, DEPLOYMENT, id, "new")
    assert response.headers is not None
    assert response.headers["content-disposition"] == 'attachment; filename="package.zip"'
    with rejected(404, "missing", "'unknown'"):
        api.revisions_file_download(PROJECT, DEPLOYMENT, "unknown", "new")
    with rejected(404, "missing", id):
        api.revisions_get(PROJECT, DEPLOYMENT, id, "v1")


def test_package_is_copied_from_another_version(api: CoreApi, projectlink_mock: Session) -> None:
    source = upload(api, version="v1")
    projectlink_mock.clock.advance(1)
    upload(api, b"broken", "v1")
    projectlink_mock.clock.advance(1)
    created = api.revisions_file_upload(PROJECT, DEPLOYMENT, "new", source_deployment=DEPLOYMENT, source_version="v1")
    assert created.revision != source
    assert api.revisions_file_download(PROJECT, DEPLOYMENT, created.revision, "new") == PACKAGE
    with rejected(404, "missing", "no deployment file"):
        api.deployment_versions_create(PROJECT, DEPLOYMENT, {"version": "empty"})
        api.revisions_file_upload(PROJECT, DEPLOYMENT, "new", source_deployment=DEPLOYMENT, source_version="empty")
    with rejected(404, "missing", "'unknown'"):
        api.revisions_file_upload(PROJECT, DEPLOYMENT, "new", source_deployment="unknown", source_version="v1")


def test_only_files_that_the_caller_may_download_are_copied(connect: Connect, state: State) -> None:
    project = state.projects.get_by(name="closed-project")
    own, other = (factories.deployment(state, project, name) for name in ("own", "other"))
    for deployment in (own, other):
        factories.version(state, deployment, "v1")
    role = {"object_type": "deployment", "object_id": own.id}
    factories.role(state, project, factories.user(state, "bob@example.com").id, "deployment-editor", **role)
    bob = connect("bob")
    for source in ("other", "unknown"):
        with rejected(403, "permission; needs=deployments.versions.revisions.download"):
            bob.revisions_file_upload(project.name, "own", "v1", source_deployment=source, source_version="v1")
    assert bob.revisions_file_upload(project.name, "own", "v1", source_deployment="own", source_version="v1").success


def test_template_is_a_package(api: CoreApi, projectlink_mock: Session) -> None:
    (template,) = api.template_deployments_list()
    id = api.revisions_file_upload(PROJECT, DEPLOYMENT, "new", template_deployment_id=template.id).revision
    projectlink_mock.clock.advance(1)
    revision = api.revisions_get(PROJECT, DEPLOYMENT, id, "new")
    assert (revision.status, revision.has_request_method) == ("success", True)
    with rejected(404, "missing", "template deployment 'unknown'"):
        api.revisions_file_upload(PROJECT, DEPLOYMENT, "new", template_deployment_id="unknown")


def test_upload_has_exactly_one_source(
    api: CoreApi, projectlink_mock: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    with rejected(400, "rule; one-source", "template_deployment_id"):
        api.revisions_file_upload(PROJECT, DEPLOYMENT, "new", PACKAGE, template_deployment_id="a")
    with rejected(400, "rule; source-version", "together"):
        api.revisions_file_upload(PROJECT, DEPLOYMENT, "new", source_deployment="a")
    with rejected(400, "rule; source-version", "together"):
        api.revisions_file_upload(PROJECT, DEPLOYMENT, "new", template_deployment_id="a", source_version="v1")
    monkeypatch.setattr(request_body, "MAX_UPLOAD_BYTES", len(PACKAGE) - 1)
    with rejected(400, "rule; file-size", "too large"):
        upload(api)
    path = f"/projects/{PROJECT}/deployments/{DEPLOYMENT}/versions/new/revisions"
    url = projectlink_mock.url("ubiops4") + path
    kind = "multipart/form-data; boundary=b"
    headers = {**projectlink_mock.headers, "Authorization": "Token alice-token", "Content-Type": kind}
    unnamed = b'--b\r\nContent-Disposition: form-data; name="file"; filename=""\r\n\r\nPK\r\n--b--\r\n'
    for body, reason in ((b"--b--\r\n", "rule; one-source"), (unnamed, "rule; file-name"), (b"", "")):
        response = urllib3.request("POST", url, body=body, headers=headers)
        assert response.status == 400
        assert violation("ubiops4", "POST", path, response.status, response.headers, response.data) is None
        assert response.headers["x-mock-reason"].startswith(reason)
    assert api.revisions_list(PROJECT, DEPLOYMENT, "new") == []


def test_rebuild_makes_a_revision_with_the_same_file(api: CoreApi, projectlink_mock: Session) -> None:
    projectlink_mock.clock.freeze()
    first = upload(api)
    projectlink_mock.clock.advance(1)
    bodies: list[Any] = [None, {}]
    for body in bodies:
        rebuilt = api.revisions_rebuild(PROJECT, DEPLOYMENT, first, "new", data=body)
        assert rebuilt.id != first
        assert (rebuilt.status, rebuilt.created_by) == ("queued", "alice@example.com")
        assert api.revisions_file_download(PROJECT, DEPLOYMENT, rebuilt.id or "", "new") == PACKAGE
    with rejected(400, "rule; no-data"):
        api.revisions_rebuild(PROJECT, DEPLOYMENT, first, "new", data={"a": 1})
    assert len(api.revisions_list(PROJECT, DEPLOYMENT, "new")) == 3


def test_builds_are_logged_and_their_failures_reported(api: CoreApi, projectlink_mock: Session, state: State) -> None:
    projectlink_mock.clock.freeze()
    id = upload(api, b"broken")
    lines = [one for one in state.logs if one.metadata.get("deployment_version_revision_id") == id]
    assert [one.metadata["level"] for one in lines] == ["info", "error"]
    labels = {"deployment_name": DEPLOYMENT, "deployment_version": "new", "environment_name": "python3-12"}
    assert all(labels.items() <= one.metadata.items() for one in lines)
    assert lines[1].timestamp - lines[0].timestamp == 1_000_000_000
    (event,) = state.events
    assert (event.object_type, event.object_name, event.parent_object_name) == ("deployment_version", "new", DEPLOYMENT)
    assert event.log_timestamp == lines[1].timestamp
