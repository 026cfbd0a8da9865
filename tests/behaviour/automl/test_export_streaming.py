"""GET /api/projects/{project_id}/export: streaming of the archive."""

from __future__ import annotations

import http.client
import io
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit
from zipfile import ZipFile

import pytest
import urllib3

from projectlink.automl import ApiConnectionError, Configuration, ServiceException
from projectlink_mock import Session
from projectlink_mock.testing import TrainedModel, add_experiment
from tests.behaviour.automl.projects import PROJECTS, add, create, export, get, manifest
from tests.behaviour.http import Api
from tests.support.client_variants import opened

LARGE = 20_000_000


@pytest.fixture
def project(api: Api, session: Session) -> str:
    """Create a project whose archive is larger than any buffer."""
    project = create(api)
    add_experiment(session.state, project, "run", models=[TrainedModel(size=LARGE)])
    return project


@pytest.fixture(params=["sync", "async"])
def alice(request: pytest.FixtureRequest, session: Session) -> Iterator[Any]:
    """Open an SDK client as alice."""
    host, headers = session.url("automl"), session.headers
    configuration = Configuration(host, access_token="alice-token", headers=headers, retries=0)
    with opened(request.param, configuration, "automl") as client:
        yield client


def start_export(session: Session, project: str) -> http.client.HTTPConnection:
    """Return a connection on which an export was requested."""
    place = urlsplit(session.url("automl"))
    connection = http.client.HTTPConnection(place.hostname or "", place.port, timeout=60)
    headers = {**session.headers, "Authorization": "Bearer alice-token"}
    connection.request("GET", f"{place.path}{PROJECTS}/{project}/export", headers=headers)
    return connection


def test_export_is_chunked_and_does_not_block_other_requests(api: Api, session: Session, project: str) -> None:
    connection = start_export(session, project)
    response = connection.getresponse()
    assert response.getheader("transfer-encoding") == "chunked"
    assert response.getheader("content-length") is None
    assert response.read(4) == b"PK\x03\x04"
    assert get(api, PROJECTS)["total"] == 1
    assert len(response.read()) > LARGE
    connection.close()


def test_export_shows_the_project_at_the_time_of_the_request(
    api: Api, control: Api, session: Session, project: str
) -> None:
    connection = start_export(session, project)
    response = connection.getresponse()
    beginning = response.read(4)
    add(control, project, "dataset", name="late.csv")
    assert api.call("DELETE", f"{PROJECTS}/{project}").status == 200
    archive = ZipFile(io.BytesIO(beginning + response.read()))
    assert archive.namelist() == ["models/run-GBM.bin", "reports/run.json", "manifest.json"]
    assert manifest(archive)["datasets"] == []
    connection.close()


def test_client_disconnect_during_export_is_harmless(
    api: Api, control: Api, session: Session, project: str, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(3):
        connection = start_export(session, project)
        response = connection.getresponse()
        response.read(4)
        response.close()
        connection.close()
    assert len(export(api, project).read("models/run-GBM.bin")) == LARGE
    assert [entry["status"] for entry in control.call("GET", "/requests?operation=projects_export").json] == [200] * 4
    assert caplog.records == []


def test_journal_does_not_keep_the_export(api: Api, control: Api, project: str) -> None:
    export(api, project)
    entry = control.call("GET", "/requests?operation=projects_export").json[0]
    assert (entry["status"], entry["request"]) == (200, None)
    assert entry["response"] == "<a stream of application/zip>"


def test_client_reads_the_complete_export(alice: Any, project: str) -> None:
    archive = ZipFile(io.BytesIO(alice.projects_export(project)))
    assert len(archive.read("models/run-GBM.bin")) == LARGE
    response = alice.projects_export_with_http_info(project)
    assert response.headers["content-disposition"] == 'attachment; filename="Churn.zip"'


def test_truncated_body_raises_a_connection_error(alice: Any, control: Api, project: str) -> None:
    control.call("POST", "/faults", {"operation": "projects_export", "truncate": True})
    with pytest.raises(ApiConnectionError):
        alice.projects_export(project)


def test_small_body_can_be_truncated(api: Api, alice: Any, control: Api) -> None:
    project = create(api)
    control.call("POST", "/faults", {"operation": "projects_export", "truncate": True, "times": 1})
    with pytest.raises(ApiConnectionError):
        alice.projects_export(project)
    assert alice.projects_export(project).startswith(b"PK")


def test_status_drop_and_latency_faults_apply_to_an_export(alice: Any, control: Api, project: str) -> None:
    control.call("POST", "/faults", {"operation": "projects_export", "latency_ms": 1, "times": 1})
    assert len(alice.projects_export(project)) > LARGE
    control.call("POST", "/faults", {"operation": "projects_export", "status": 500, "times": 1})
    with pytest.raises(ServiceException):
        alice.projects_export(project)
    control.call("POST", "/faults", {"operation": "projects_export", "drop": True})
    with pytest.raises(ApiConnectionError):
        alice.projects_export(project)


@pytest.mark.parametrize("half", [False, True])
def test_connection_is_reusable_after_an_export(api: Api, pool: urllib3.PoolManager, project: str, half: bool) -> None:
    response = pool.request(
        "GET",
        f"{api.base}{PROJECTS}/{project}/export",
        headers={**api.headers, "Authorization": "Bearer alice-token"},
        preload_content=False,
    )
    for number, _ in enumerate(response.stream(65536)):
        if half and number > 10:
            break
    response.close() if half else response.release_conn()
    assert get(api, PROJECTS)["total"] == 1
