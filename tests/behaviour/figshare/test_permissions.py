"""Permissions of the roles on every operation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from tests.behaviour.figshare.api import ADA, ALICE, BOB, CAROL, IDS, Figshare, assert_error

OperationCall = tuple[str, str, Any]

READING: list[OperationCall] = [
    ("GET", "", None),
    ("GET", "/articles", None),
    ("GET", "/articles/{article}", None),
    ("GET", "/articles/{article}/files", None),
    ("GET", "/articles/{article}/files/{file}", None),
    ("GET", "/collaborators", None),
    ("GET", "/notes", None),
    ("GET", "/notes/{note}", None),
]
CHANGING: list[OperationCall] = [
    ("PUT", "", {"title": "new title"}),
    ("POST", "/articles", {"title": "an article"}),
    ("POST", "/notes", {"text": "note to remember"}),
]
LEADING: list[OperationCall] = [
    ("POST", "", None),
    ("POST", "/publish", None),
    ("DELETE", "", None),
    ("POST", "/collaborators", {"role_name": "viewer", "email": "new@example.com"}),
    ("DELETE", f"/collaborators/{IDS[CAROL]}", None),
    ("DELETE", "/articles/{article}", None),
    ("PUT", "/notes/{note}", {"text": "another text"}),
    ("DELETE", "/notes/{note}", None),
]


@dataclass(frozen=True)
class FilledProject:
    """Project and the ids of its contents."""

    api: Figshare
    path: str
    names: dict[str, int]

    def call(self, token: str, operation: OperationCall) -> Any:
        method, path, body = operation
        return self.api(token).call(method, self.path + path.format_map(self.names), body)


def fill(api: Figshare, path: str, *, public: bool = False) -> FilledProject:
    """Fill a project of alice with an article, a file and a note."""
    article = api.article(path, public=public)
    note = api.post(f"{path}/notes", {"text": "note to remember"})["location"]
    names = {"article": int(article.rpartition("/")[2]), "note": int(note.rpartition("/")[2])}
    return FilledProject(api, path, {**names, "file": api.file(article)["id"]})


def delete_private_article(project: FilledProject, operation: OperationCall) -> None:
    """Delete the private article before the project is published."""
    if operation[:2] in (("POST", ""), ("POST", "/publish")):
        project.call(ALICE, ("DELETE", "/articles/{article}", None))


@pytest.fixture
def viewer_project(api: Figshare) -> FilledProject:
    return fill(api, api.project(viewer=BOB, collaborator=CAROL))


@pytest.fixture
def collaborator_project(api: Figshare) -> FilledProject:
    return fill(api, api.project(viewer=CAROL, collaborator=BOB))


@pytest.mark.parametrize("operation", READING, ids=str)
def test_every_member_may_read_the_whole_project(viewer_project: FilledProject, operation: OperationCall) -> None:
    for token in (ALICE, BOB, CAROL, ADA):
        assert viewer_project.call(token, operation).status == 200


@pytest.mark.parametrize("operation", CHANGING + LEADING, ids=str)
def test_viewer_cannot_change_anything(viewer_project: FilledProject, operation: OperationCall) -> None:
    before = viewer_project.api.get(viewer_project.path)
    assert_error(viewer_project.call(BOB, operation), 403)
    assert viewer_project.api.get(viewer_project.path) == before


@pytest.mark.parametrize("operation", CHANGING, ids=str)
def test_collaborator_may_change_the_project_and_add_to_it(
    collaborator_project: FilledProject, operation: OperationCall
) -> None:
    assert collaborator_project.call(BOB, operation).status in (201, 205)


@pytest.mark.parametrize("operation", LEADING, ids=str)
def test_collaborator_lacks_owner_permissions(collaborator_project: FilledProject, operation: OperationCall) -> None:
    delete_private_article(collaborator_project, operation)
    before = collaborator_project.api.get(collaborator_project.path)
    assert_error(collaborator_project.call(BOB, operation), 403)
    assert collaborator_project.api.get(collaborator_project.path) == before


@pytest.mark.parametrize("operation", CHANGING + LEADING, ids=str)
@pytest.mark.parametrize("token", [ALICE, ADA])
def test_owner_and_administrators_have_all_permissions(
    collaborator_project: FilledProject, operation: OperationCall, token: str
) -> None:
    delete_private_article(collaborator_project, operation)
    assert collaborator_project.call(token, operation).status in (200, 201, 204, 205)


@pytest.mark.parametrize("operation", READING + CHANGING + LEADING + [("POST", "/leave", None)], ids=str)
@pytest.mark.parametrize("public", [False, True])
def test_project_is_not_found_by_other_users(api: Figshare, operation: OperationCall, public: bool) -> None:
    project = fill(api, api.project(), public=public)
    if public:
        api.post(project.path)
    response = project.call(CAROL, operation)
    assert_error(response, 404)
    unknown = api(CAROL).call("GET", "/account/projects/99").json["message"]
    assert response.json["message"] == unknown.replace("99", project.path.rpartition("/")[2])


def test_removed_collaborator_has_no_access(viewer_project: FilledProject) -> None:
    viewer_project.api.delete(f"{viewer_project.path}/collaborators/{IDS[BOB]}")
    assert_error(viewer_project.call(BOB, READING[0]), 404)


def test_objects_of_another_project_are_not_found(viewer_project: FilledProject) -> None:
    other = viewer_project.api.project()
    for method, path, body in [*READING[2:5], READING[7], LEADING[5], LEADING[6], LEADING[7]]:
        assert_error(viewer_project.api.call(method, other + path.format_map(viewer_project.names), body), 404)
    article = viewer_project.api.article(other)
    assert_error(viewer_project.api.call("GET", f"{article}/files/{viewer_project.names['file']}"), 404)


def test_group_members_without_a_role_have_no_access(api: Figshare) -> None:
    path = api.project(group_id=api.group(members=["alice@example.com", "bob@example.com"]))
    assert_error(api(BOB).call("GET", path), 404)
    assert_error(api(BOB).call("DELETE", path), 404)
