"""Exports and replays of the journal from Python."""

from __future__ import annotations

import asyncio
import json

import pytest

from projectlink import nuextract
from projectlink_mock import MockServer, Session
from projectlink_mock._core.sessions.journal import MAX_ENTRIES

NEW = {"name": "Orders", "description": "", "template": {}}


@pytest.mark.parametrize(
    ("form", "sign"),
    [("json", '"projectlink recording"'), ("har", '"1.2"'), ("curl", "#!/bin/sh"), ("pytest", "def test_")],
)
def test_export_returns_text_in_every_form(
    projectlink_mock: Session, nuextract_client: nuextract.ProjectsApi, form: str, sign: str
) -> None:
    nuextract_client.post_api_projects(NEW)
    text = projectlink_mock.journal.export(form)  # type: ignore[arg-type]
    assert sign in text
    assert "Orders" in text
    assert "Orders" not in projectlink_mock.journal.export(form, operation="get_api_projects")  # type: ignore[arg-type]


def test_unknown_export_form_is_a_value_error(projectlink_mock: Session) -> None:
    with pytest.raises(ValueError, match="Unknown format 'xml'"):
        projectlink_mock.journal.export("xml")  # type: ignore[arg-type]


def test_session_replays_itself_in_an_event_loop(
    projectlink_mock: Session, nuextract_client: nuextract.ProjectsApi
) -> None:
    created = nuextract_client.post_api_projects(NEW)

    async def replayed() -> object:
        return projectlink_mock.replay()

    assert asyncio.run(replayed()) == {"replayed": 1, "differences": [], "skipped": [], "notes": []}
    assert nuextract_client.get_api_projects_projectid(created.id) == created


def test_stopped_server_can_replay(projectlink_mock: Session, nuextract_client: nuextract.ProjectsApi) -> None:
    nuextract_client.post_api_projects(NEW)
    nuextract_client.get_api_projects()
    recording = projectlink_mock.journal.export()
    assert MockServer().replay(recording)["differences"] == []
    with pytest.raises(ValueError, match="the seed 'demo', this server from 'empty'"):
        MockServer(seed="empty").replay(recording)
    with pytest.raises(ValueError, match="the body must be a recording"):
        projectlink_mock.replay("{}")
    with pytest.raises(ValueError, match="the recording is not JSON"):
        projectlink_mock.replay("no JSON")


def test_export_notes_dropped_entries(projectlink_mock: Session, nuextract_client: nuextract.ProjectsApi) -> None:
    for _ in range(MAX_ENTRIES + 1):
        nuextract_client.get_api_projects()
    notes = json.loads(projectlink_mock.journal.export())["notes"]
    assert notes == ["The recording does not begin with the seed: the exchanges before are no longer in the journal."]
