"""figshare's requests. In the demo bob views the projects 1 and 1234, and collaborates in 123."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import (
    Case,
    Form,
    figshare_account,
    figshare_collections,
    figshare_files,
    figshare_public,
)

AUTHORIZATION = "token {}"
ALICE, BOB, CAROL = "alice-token", "bob-token", "carol-token"
PRIVATE_ID, PUBLIC_ID, FILLED_ID = "123", "1", "1234"
PRIVATE, PUBLIC, FILLED = {"project_id": PRIVATE_ID}, {"project_id": PUBLIC_ID}, {"project_id": FILLED_ID}
NOTE = {**PUBLIC, "note_id": "1"}
ARTICLE = {**FILLED, "article_id": "456"}
FILE = {**ARTICLE, "file_id": "3000002"}
BOB_IN = {**FILLED, "user_id": "100008"}
NO_JSON = Form(b"no JSON")


def _reading(operation: str, path: dict[str, str]) -> dict[tuple[str, int], Case]:
    """Return the cases of an operation that reads a part of a project."""
    last = list(path)[-1]
    return {
        (operation, 200): Case(ALICE, path, "", None),
        (operation, 404): Case(CAROL, path, "", None),
        (operation, 422): Case(ALICE, {**path, last: "one"}, "", None),
    }


def _writing(
    operation: str, success: int, path: dict[str, str], body: Any = None, by: str = ALICE
) -> dict[tuple[str, int], Case]:
    """Return the cases of a changing operation, which bob, a viewer, may not call."""
    cases: dict[tuple[str, int], Case] = {
        (operation, success): Case(by, path, "", body),
        (operation, 403): Case(BOB, path, "", body),
        (operation, 404): Case(CAROL, path, "", body),
        (operation, 422): Case(ALICE, {**path, list(path)[-1]: "0"}, "", body),
    }
    return cases if body is None else {**cases, (operation, 400): Case(ALICE, path, "", NO_JSON)}


CASES: dict[tuple[str, int], Case] = {
    ("projects_list", 200): Case(ALICE, {}, "?page=2&page_size=3&published_since=2016-01-01", None),
    ("projects_list", 422): Case(ALICE, {}, "?page=1&limit=10", None),
    ("projects_search", 200): Case(ALICE, {}, "", {"search_for": "map"}),
    ("projects_search", 400): Case(ALICE, {}, "", NO_JSON),
    ("projects_search", 422): Case(ALICE, {}, "", {"search_for": "ma"}),
    **_reading("projects_get", PUBLIC),
    ("projects_get", 404): Case(ALICE, PRIVATE, "", None),
    **_reading("project_articles_list", PUBLIC),
    ("project_articles_list", 404): Case(ALICE, PRIVATE, "", None),
    ("account_projects_list", 200): Case(ALICE, {}, "?roles=owner,collaborator&storage=individual", None),
    ("account_projects_list", 422): Case(ALICE, {}, "?roles=reader", None),
    ("account_projects_search", 200): Case(ALICE, {}, "", {"status": 1, "limit": 2, "offset": 1}),
    ("account_projects_search", 400): Case(ALICE, {}, "", NO_JSON),
    ("account_projects_search", 422): Case(ALICE, {}, "", {"status": 2}),
    ("account_projects_create", 201): Case(ALICE, {}, "", {"title": "project title", "group_id": 2000013}),
    ("account_projects_create", 400): Case(ALICE, {}, "", NO_JSON),
    ("account_projects_create", 403): Case(CAROL, {}, "", {"title": "project title", "group_id": 2000013}),
    ("account_projects_create", 422): Case(ALICE, {}, "", {"title": "no"}),
    **_reading("account_projects_get", PRIVATE),
    **_writing("account_projects_update", 205, FILLED, {"title": "new title"}),
    **_writing("private_project_partial_update", 205, FILLED, {"title": "new title"}),
    **_writing("account_projects_publish", 201, PUBLIC),
    **_writing("account_project_publication_create", 200, PUBLIC),
    **_writing("account_projects_delete", 204, PRIVATE),
    **_writing("account_projects_leave", 204, PRIVATE, by=BOB),
    ("account_projects_leave", 403): Case(ALICE, PRIVATE, "", None),
    **_reading("account_project_articles_list", FILLED),
    **_writing("account_project_articles_create", 201, FILLED, {"title": "Test article title"}),
    **_reading("account_project_articles_get", ARTICLE),
    **_writing("account_project_articles_delete", 204, ARTICLE),
    **_reading("account_project_article_files_list", ARTICLE),
    **_reading("account_project_article_files_get", FILE),
    **_reading("account_project_collaborators_list", FILLED),
    **_writing("account_project_collaborators_invite", 201, FILLED, {"role_name": "viewer", "user_id": 97657}),
    **_writing("account_project_collaborators_remove", 204, BOB_IN),
    **_reading("account_project_notes_list", PUBLIC),
    **_writing("account_project_notes_create", 201, PUBLIC, {"text": "note to remember"}),
    **_reading("account_project_notes_get", NOTE),
    **_writing("account_project_notes_update", 205, NOTE, {"text": "another"}),
    **_writing("account_project_notes_delete", 204, NOTE),
    **figshare_account.CASES,
    **figshare_public.CASES,
    **figshare_files.CASES,
    **figshare_collections.CASES,
}
