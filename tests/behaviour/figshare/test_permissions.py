"""Which role may call which operation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from tests.behaviour.figshare.api import ADA, ALICE, BOB, CAROL, IDS, Figshare, assert_refused

Step = tuple[str, str, Any]

READING: list[Step] = [
    ("GET", "", None),
    ("GET", "/articles", None),
    ("GET", "/articles/{article}", None),
    ("GET", "/articles/{article}/files", None),
    ("GET", "/articles/{article}/files/{file}", None),
    ("GET", "/collaborators", None),
    ("GET", "/notes", None),
    ("GET", "/notes/{note}", None),
]
CHANGING: list[Step] = [
    ("PUT", "", {"title": "new title"}),
    ("POST", "/articles", {"title": "an article"}),
    ("POST", "/notes", {"text": "note to remember"}),
]
LEADING: list[Step] = [
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
class Shared:
    """A project, and the ids of what is in it."""

    api: Figshare
    path: str
    names: dict[str, int]

    def call(self, token: str, step: Step) -> Any:
        method, path, body = step
        return self.api(token).call(method, self.path + path.format_map(self.names), body)


def filled(api: Figshare, path: str, *, public: bool = False) -> Shared:
    """A project of alice's with an article, a file and a note."""
    article = api.article(path, public=public)
    note = api.post(f"{path}/notes", {"text": "note to remember"})["location"]
    names = {"article": int(article.rpartition("/")[2]), "note": int(note.rpartition("/")[2])}
    return Shared(api, path, {**names, "file": api.file(article)["id"]})


def without_the_article(project: Shared, step: Step) -> None:
    """Publishing is for projects without private articles."""
    if step[:2] in (("POST", ""), ("POST", "/publish")):
        project.call(ALICE, ("DELETE", "/articles/{article}", None))


@pytest.fixture
def viewed(api: Figshare) -> Shared:
    return filled(api, api.project(viewer=BOB, collaborator=CAROL))


@pytest.fixture
def helped(api: Figshare) -> Shared:
    return filled(api, api.project(viewer=CAROL, collaborator=BOB))


@pytest.mark.parametrize("step", READING, ids=str)
def test_everybody_in_a_project_may_read_all_of_it(viewed: Shared, step: Step) -> None:
    for token in (ALICE, BOB, CAROL, ADA):
        assert viewed.call(token, step).status == 200


@pytest.mark.parametrize("step", CHANGING + LEADING, ids=str)
def test_a_viewer_may_change_nothing(viewed: Shared, step: Step) -> None:
    before = viewed.api.get(viewed.path)
    assert_refused(viewed.call(BOB, step), 403)
    assert viewed.api.get(viewed.path) == before


@pytest.mark.parametrize("step", CHANGING, ids=str)
def test_a_collaborator_may_change_the_project_and_add_to_it(helped: Shared, step: Step) -> None:
    assert helped.call(BOB, step).status in (201, 205)


@pytest.mark.parametrize("step", LEADING, ids=str)
def test_a_collaborator_may_not_do_what_is_the_owner_s(helped: Shared, step: Step) -> None:
    without_the_article(helped, step)
    before = helped.api.get(helped.path)
    assert_refused(helped.call(BOB, step), 403)
    assert helped.api.get(helped.path) == before


@pytest.mark.parametrize("step", CHANGING + LEADING, ids=str)
@pytest.mark.parametrize("token", [ALICE, ADA])
def test_the_owner_and_administrators_may_do_everything(helped: Shared, step: Step, token: str) -> None:
    without_the_article(helped, step)
    assert helped.call(token, step).status in (200, 201, 204, 205)


@pytest.mark.parametrize("step", READING + CHANGING + LEADING + [("POST", "/leave", None)], ids=str)
@pytest.mark.parametrize("public", [False, True])
def test_to_others_a_project_is_not_there(api: Figshare, step: Step, public: bool) -> None:
    project = filled(api, api.project(), public=public)
    if public:
        api.post(project.path)
    answer = project.call(CAROL, step)
    assert_refused(answer, 404)
    unknown = api(CAROL).call("GET", "/account/projects/99").json["message"]
    assert answer.json["message"] == unknown.replace("99", project.path.rpartition("/")[2])


def test_somebody_who_was_removed_has_no_access_any_more(viewed: Shared) -> None:
    viewed.api.delete(f"{viewed.path}/collaborators/{IDS[BOB]}")
    assert_refused(viewed.call(BOB, READING[0]), 404)


def test_what_belongs_to_another_project_is_not_found(viewed: Shared) -> None:
    other = viewed.api.project()
    for method, path, body in [*READING[2:5], READING[7], LEADING[5], LEADING[6], LEADING[7]]:
        assert_refused(viewed.api.call(method, other + path.format_map(viewed.names), body), 404)
    article = viewed.api.article(other)
    assert_refused(viewed.api.call("GET", f"{article}/files/{viewed.names['file']}"), 404)


def test_other_members_of_a_group_have_no_part_in_its_projects(api: Figshare) -> None:
    path = api.project(group_id=api.group(members=["alice@example.com", "bob@example.com"]))
    assert_refused(api(BOB).call("GET", path), 404)
    assert_refused(api(BOB).call("DELETE", path), 404)
