"""A second mock server as the real service: whole workflows through the recorder show no difference."""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import projectlink_mock
from projectlink import automl, figshare, nuextract, ubiops, ufdl
from projectlink_mock import MockServer, Recorder

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.fixture(scope="module")
def real() -> Iterator[MockServer]:
    """Yield a used server, whose identifiers differ from those of a fresh mock."""
    with MockServer() as server:
        for _ in range(40):
            server.state.new_id()
        yield server


def checked_report(recorder: Recorder) -> Any:
    """Return the report, after a check that requests were compared."""
    report = recorder.differences()
    rows = report["operations"].values()
    assert sum(row["compared_with_mock"] for row in rows) > 0.9 * sum(row["calls"] for row in rows)
    return report


def run_example(name: str, real: MockServer, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run an example with a recorder before the real service as its mock server."""
    report: list[Any] = []

    class RecorderInFront(Recorder):
        def __init__(self, *, services: list[str], seed: str = "demo") -> None:
            super().__init__(services[0], real.url(services[0]))

        def stop(self) -> None:
            report.append(checked_report(self))
            super().stop()

    monkeypatch.setattr(projectlink_mock, "MockServer", RecorderInFront)
    runpy.run_path(str(EXAMPLES / name), run_name="__main__")
    return report[0]


def test_nuextract(real: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    report = run_example("nuextract_lifecycle.py", real, monkeypatch)
    assert report["differences"] == []
    assert len(report["operations"]) > 9


def test_ubiops(real: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    report = run_example("ubiops_pipeline.py", real, monkeypatch)
    assert report["differences"] == []
    assert len(report["operations"]) > 10


def test_ufdl(real: MockServer) -> None:
    with ufdl.ApiClient(ufdl.Configuration(real.url("ufdl"), access_token="alice-token")) as client:
        ufdl.ProjectsApi(client).projects_create({"name": "Before", "team": 1})
    with Recorder("ufdl", real.url("ufdl")) as recorder:
        alice, ada = (
            ufdl.Configuration(recorder.url("ufdl"), username=name, password=f"{name}-password")
            for name in ("alice", "ada")
        )
        with ufdl.ApiClient(alice) as first, ufdl.ApiClient(ada) as second:
            api, admin = ufdl.ProjectsApi(first), ufdl.ProjectsApi(second)
            reef = api.projects_create({"name": "Reef", "team": 1})
            api.projects_partial_update(reef.pk, {"name": "Wreck"})
            api.projects_retrieve(reef.pk)
            with pytest.raises(ufdl.BadRequestException):
                api.projects_create({"name": "Wreck", "team": 1})
            api.projects_list({"expressions": [{"type": "exact", "field": "name", "value": "Wreck"}]})
            api.projects_destroy(reef.pk)
            with pytest.raises(ufdl.ApiException):
                api.projects_reinstate(reef.pk)
            admin.auth_obtain({"username": "ada", "password": "ada-password"})
        report = checked_report(recorder)
    assert report["differences"] == []
    assert len(report["operations"]) > 6


def test_figshare(real: MockServer) -> None:
    with Recorder("figshare", real.url("figshare")) as recorder:
        alice, bob = (
            figshare.Configuration(recorder.url("figshare"), access_token=f"{name}-token") for name in ("alice", "bob")
        )
        with figshare.ApiClient(alice) as first, figshare.ApiClient(bob) as second:
            api, other = figshare.ProjectsApi(first), figshare.ProjectsApi(second)
            created = api.account_projects_create({"title": "Wing beats"})
            assert created.location.startswith(real.url("figshare")), "bodies are forwarded unchanged"
            project = int(created.location.rpartition("/")[2])
            api.account_project_collaborators_invite(project, {"role_name": "collaborator", "email": "bob@example.com"})
            other.account_project_notes_create(project, {"text": "A row is missing"})
            notes = api.account_project_notes_list(project)
            assert notes[0].id
            api.account_project_notes_update(project, notes[0].id, {"text": "It is there"})
            article = other.account_project_articles_create(project, {"title": "Beats"})
            api.account_project_articles_get(project, int(article.location.rpartition("/")[2]))
            api.account_projects_update(project, {"description": "How often"})
            with pytest.raises(figshare.NotFoundException):
                api.projects_get(project)
            api.account_project_notes_delete(project, notes[0].id)
            api.account_projects_delete(project)
            with pytest.raises(figshare.NotFoundException):
                api.account_projects_get(project)
        report = checked_report(recorder)
    assert report["differences"] == []
    assert len(report["operations"]) > 9


def test_automl(real: MockServer) -> None:
    with Recorder("automl", real.url("automl")) as recorder:
        configuration = automl.Configuration(recorder.url("automl"), access_token="bob-token")
        with automl.ApiClient(configuration) as client:
            api = automl.ProjectsApi(client)
            project = api.projects_create({"name": "Sales", "description": "Of a quarter"}).project_id
            api.projects_list()
            api.projects_get(project)
            api.projects_update(project, {"name": "Sales of 2026"})
            api.project_members_create(project, {"email": "carol@example.com", "role": "viewer"})
            api.project_timeline_get(project)
            assert api.projects_export(project).startswith(b"PK")
            api.projects_delete(project)
            with pytest.raises(automl.NotFoundException):
                api.projects_get(project)
        report = checked_report(recorder)
    assert report["differences"] == []


def test_objects_from_before_the_recording_are_not_compared(real: MockServer) -> None:
    """Skip requests about projects for which the mock returns 404."""
    with nuextract.ApiClient(nuextract.Configuration(real.url("nuextract"), access_token="alice-token")) as client:
        old = nuextract.ProjectsApi(client).post_api_projects({"name": "Old", "description": "", "template": {}})
    with Recorder("nuextract", real.url("nuextract")) as recorder:
        configuration = nuextract.Configuration(recorder.url("nuextract"), access_token="alice-token")
        with nuextract.ApiClient(configuration) as client:
            nuextract.ProjectsApi(client).get_api_projects_projectid(old.id)
            nuextract.ProjectsApi(client).delete_api_projects_projectid(old.id)
        report = recorder.differences()
    assert report["differences"] == []
    unknown = {"about an object that the mock does not know": 1}
    assert [row["not_compared"] for row in report["operations"].values()] == [unknown, unknown]


def test_sessions_have_separate_identifiers(real: MockServer) -> None:
    with Recorder("ubiops", real.url("ubiops")) as recorder:
        for name in ("one", "two"):
            session = recorder.session(name)
            configuration = ubiops.Configuration(
                session.url("ubiops"), access_token="alice-token", headers=session.headers
            )
            with ubiops.ApiClient(configuration) as client:
                api = ubiops.CoreApi(client)
                organization = api.organizations_list()[0].name
                api.projects_create({"name": "same", "organization_name": organization})
                api.projects_delete("same")
            assert len(session.journal.calls()) == 3
        assert recorder.differences()["differences"] == []
