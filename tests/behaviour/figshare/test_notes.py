"""The notes of a project."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.figshare.api import ALICE, BOB, CAROL, IDS, Figshare, assert_error

NOTE = {"text": "note to remember"}


@pytest.fixture
def project(api: Figshare) -> str:
    return api.project(collaborator=BOB)


def test_new_note_is_at_its_location(api: Figshare, project: str) -> None:
    api.set_clock("2017-05-16T16:49:11Z")
    response = api.call("POST", f"{project}/notes", NOTE)
    location = response.headers["location"]
    assert (response.status, response.json) == (201, {"location": location})
    assert location.startswith(f"{api.links}{project}/notes/")
    assert api.get(location.removeprefix(api.links)) == {
        "id": int(location.rpartition("/")[2]),
        "user_id": IDS[ALICE],
        "user_name": "Alice Chen",
        "abstract": "note to remember",
        "text": "note to remember",
        "created_date": "2017-05-16T16:49:11Z",
        "modified_date": "2017-05-16T16:49:11Z",
    }


def test_list_has_notes_in_order_with_abstracts(api: Figshare, project: str) -> None:
    texts = ["abc", "x" * 100, "y" * 101]
    created = [api.create(f"{project}/notes", text=text) for text in texts]
    notes = api.get(f"{project}/notes")
    assert [note["id"] for note in notes] == created
    assert [note["abstract"] for note in notes] == ["abc", "x" * 100, "y" * 99 + "…"]
    assert all("text" not in note for note in notes)
    whole = api.get(f"{project}/notes/{created[2]}")
    assert (whole["text"], whole["abstract"]) == ("y" * 101, "y" * 99 + "…")


@pytest.mark.parametrize("body", [{}, {"text": "ab"}, {"text": ""}, {"text": None}, {"text": 123}, [], "abc"], ids=str)
def test_text_is_required_and_has_at_least_3_characters(api: Figshare, project: str, body: Any) -> None:
    note = f"{project}/notes/{api.create(f'{project}/notes', **NOTE)}"
    assert_error(api.call("POST", f"{project}/notes", body), 422, "body")
    assert_error(api.call("PUT", note, body), 422, "body")
    assert api.get(note)["text"] == NOTE["text"]
    assert len(api.get(f"{project}/notes")) == 1


def test_body_that_is_not_json_is_rejected(api: Figshare, project: str) -> None:
    note = f"{project}/notes/{api.create(f'{project}/notes', **NOTE)}"
    assert_error(api.call("POST", f"{project}/notes", content=b"{"), 400)
    assert_error(api.call("PUT", note, content=b"{"), 400)


def test_note_can_be_changed(api: Figshare, project: str) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    note = f"{project}/notes/{api.create(f'{project}/notes', **NOTE)}"
    api.set_clock("2026-01-02T00:00:00Z")
    response = api.call("PUT", note, {"text": "another"})
    assert (response.status, response.content) == (205, b"")
    assert response.headers["location"] == api.links + note
    note_data = api.get(note)
    assert (note_data["text"], note_data["abstract"]) == ("another", "another")
    assert (note_data["created_date"], note_data["modified_date"]) == ("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z")


def test_note_can_be_deleted(api: Figshare, project: str) -> None:
    note = f"{project}/notes/{api.create(f'{project}/notes', **NOTE)}"
    api.delete(note)
    assert_error(api.call("GET", note), 404)
    assert_error(api.call("DELETE", note), 404)
    assert_error(api.call("PUT", note, NOTE), 404)
    assert api.get(f"{project}/notes") == []


def test_note_can_be_changed_and_deleted_by_its_author_and_the_project_owner(api: Figshare, project: str) -> None:
    bob = api(BOB)
    alice_note, bob_note = (f"{project}/notes/{one.create(f'{project}/notes', **NOTE)}" for one in (api, bob))
    assert_error(bob.call("PUT", alice_note, NOTE), 403, "author")
    assert_error(bob.call("DELETE", alice_note), 403, "author")
    bob.put(bob_note, {"text": "my note"})
    api.put(bob_note, {"text": "ours"})
    assert bob.get(bob_note)["user_id"] == IDS[BOB]
    api.delete(bob_note)


def test_note_stays_when_its_author_leaves(api: Figshare, project: str) -> None:
    api(BOB).create(f"{project}/notes", **NOTE)
    assert api(BOB).call("POST", f"{project}/leave").status == 204
    assert [note["user_name"] for note in api.get(f"{project}/notes")] == ["Bob Smith"]


def test_unknown_note_is_not_found(api: Figshare, project: str) -> None:
    assert_error(api.call("GET", f"{project}/notes/99"), 404, "99")
    assert_error(api.call("GET", f"{project}/notes/x"), 422, "note_id")
    assert_error(api(CAROL).call("GET", f"{project}/notes"), 404)
