"""figshare's requests. In the demo bob views the projects 1 and 1234, and collaborates in 123."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Case, Form

AUTHORIZATION = "token {}"
ALICE, BOB, CAROL = "alice-token", "bob-token", "carol-token"
PRIVATE, NOTED, WRITTEN = {"project_id": "123"}, {"project_id": "1"}, {"project_id": "1234"}
NOTE = {**NOTED, "note_id": "1"}
ARTICLE = {**WRITTEN, "article_id": "456"}
FILE = {**ARTICLE, "file_id": "3000002"}
BOB_IN = {**WRITTEN, "user_id": "100008"}
NO_JSON = Form(b"no JSON")


def _reading(operation: str, path: dict[str, str]) -> dict[tuple[str, int], Case]:
    """Return the cases of an operation that reads a part of a project."""
    last = list(path)[-1]
    return {
        (operation, 200): (ALICE, path, "", None),
        (operation, 404): (CAROL, path, "", None),
        (operation, 422): (ALICE, {**path, last: "one"}, "", None),
    }


def _writing(
    operation: str, success: int, path: dict[str, str], body: Any = None, by: str = ALICE
) -> dict[tuple[str, int], Case]:
    """Return the cases of a changing operation, which bob, a viewer, may not call."""
    cases: dict[tuple[str, int], Case] = {
        (operation, success): (by, path, "", body),
        (operation, 403): (BOB, path, "", body),
        (operation, 404): (CAROL, path, "", body),
        (operation, 422): (ALICE, {**path, list(path)[-1]: "0"}, "", body),
    }
    return cases if body is None else {**cases, (operation, 400): (ALICE, path, "", NO_JSON)}


CASES: dict[tuple[str, int], Case] = {
    ("projects_list", 200): (ALICE, {}, "?page=2&page_size=3&published_since=2016-01-01", None),
    ("projects_list", 422): (ALICE, {}, "?page=1&limit=10", None),
    ("projects_search", 200): (ALICE, {}, "", {"search_for": "map"}),
    ("projects_search", 400): (ALICE, {}, "", NO_JSON),
    ("projects_search", 422): (ALICE, {}, "", {"search_for": "ma"}),
    **_reading("projects_get", NOTED),
    ("projects_get", 404): (ALICE, PRIVATE, "", None),
    **_reading("project_articles_list", NOTED),
    ("project_articles_list", 404): (ALICE, PRIVATE, "", None),
    ("account_projects_list", 200): (ALICE, {}, "?roles=owner,collaborator&storage=individual", None),
    ("account_projects_list", 422): (ALICE, {}, "?roles=reader", None),
    ("account_projects_search", 200): (ALICE, {}, "", {"status": 1, "limit": 2, "offset": 1}),
    ("account_projects_search", 400): (ALICE, {}, "", NO_JSON),
    ("account_projects_search", 422): (ALICE, {}, "", {"status": 2}),
    ("account_projects_create", 201): (ALICE, {}, "", {"title": "project title", "group_id": 2000013}),
    ("account_projects_create", 400): (ALICE, {}, "", NO_JSON),
    ("account_projects_create", 403): (CAROL, {}, "", {"title": "project title", "group_id": 2000013}),
    ("account_projects_create", 422): (ALICE, {}, "", {"title": "no"}),
    **_reading("account_projects_get", PRIVATE),
    **_writing("account_projects_update", 205, WRITTEN, {"title": "new title"}),
    **_writing("account_projects_publish", 201, NOTED),
    **_writing("account_project_publication_create", 200, NOTED),
    **_writing("account_projects_delete", 204, PRIVATE),
    **_writing("account_projects_leave", 204, PRIVATE, by=BOB),
    ("account_projects_leave", 403): (ALICE, PRIVATE, "", None),
    **_reading("account_project_articles_list", WRITTEN),
    **_writing("account_project_articles_create", 201, WRITTEN, {"title": "Test article title"}),
    **_reading("account_project_articles_get", ARTICLE),
    **_writing("account_project_articles_delete", 204, ARTICLE),
    **_reading("account_project_article_files_list", ARTICLE),
    **_reading("account_project_article_files_get", FILE),
    **_reading("account_project_collaborators_list", WRITTEN),
    **_writing("account_project_collaborators_invite", 201, WRITTEN, {"role_name": "viewer", "user_id": 97657}),
    **_writing("account_project_collaborators_remove", 204, BOB_IN),
    **_reading("account_project_notes_list", NOTED),
    **_writing("account_project_notes_create", 201, NOTED, {"text": "note to remember"}),
    **_reading("account_project_notes_get", NOTE),
    **_writing("account_project_notes_update", 205, NOTE, {"text": "another"}),
    **_writing("account_project_notes_delete", 204, NOTE),
}
