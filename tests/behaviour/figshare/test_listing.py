"""Order and filters of lists and searches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from projectlink_mock.services.figshare.state import Project
from tests.behaviour.figshare.api import ALICE, BOB, CAROL, Figshare, assert_refused, ids

Ask = Callable[..., list[dict[str, Any]]]


@pytest.fixture(params=["list", "search"])
def public(api: Figshare, request: pytest.FixtureRequest) -> Ask:
    """Asks for public projects, in the query or in a body."""
    return asking(api, "/projects", search=request.param == "search")


@pytest.fixture(params=["list", "search"])
def own(api: Figshare, request: pytest.FixtureRequest) -> Ask:
    """Asks for the caller's projects, in the query or in a body."""
    return asking(api, "/account/projects", search=request.param == "search")


def asking(api: Figshare, path: str, *, search: bool) -> Ask:
    def ask(**asked: Any) -> list[dict[str, Any]]:
        query = "&".join(f"{name}={value}" for name, value in asked.items())
        found: list[dict[str, Any]] = api.post(f"{path}/search", asked) if search else api.get(f"{path}?{query}")
        return found

    return ask


def published(api: Figshare, *days: int, **body: Any) -> list[int]:
    """Projects that were published on days of January 2026, in the order in which they are given."""
    made = []
    for day in days:
        api.set_clock(f"2026-01-{day:02}T12:00:00Z")
        path = api.project(**body)
        api.post(path)
        made.append(int(path.rpartition("/")[2]))
    return made


def change(api: Figshare, id: int, **fields: Any) -> None:
    """Put values in a project that no operation changes."""
    projects = api.ctx.state.projects
    project: Project = projects.get(str(id))
    projects.replace(str(id), replace(project, **fields))


def test_public_projects_come_by_default_in_the_order_of_publication_the_latest_first(
    api: Figshare, public: Ask
) -> None:
    second, third, first = published(api, 2, 3, 1)
    api.project()
    assert ids(public()) == [third, second, first]
    assert ids(public(order_direction="asc")) == [first, second, third]
    assert ids(public(order="published_date", order_direction="desc")) == [third, second, first]


def test_projects_can_be_ordered_by_their_last_change(api: Figshare, public: Ask, own: Ask) -> None:
    first, second, third = published(api, 1, 2, 3)
    api.set_clock("2026-02-01T00:00:00Z")
    api.put(f"/account/projects/{second}", {"title": "changed"})
    assert ids(public(order="modified_date")) == ids(own(order="modified_date")) == [second, third, first]
    assert ids(public(order="modified_date", order_direction="asc")) == [first, third, second]


@pytest.mark.parametrize("order", ["views", "shares", "downloads", "cites"])
def test_projects_can_be_ordered_by_counts(api: Figshare, public: Ask, own: Ask, order: str) -> None:
    first, second, third = published(api, 1, 2, 3)
    for id, count in ((first, 5), (second, 9), (third, 1)):
        change(api, id, **{order: count})
    assert ids(public(order=order)) == ids(own(order=order)) == [second, first, third]
    assert ids(public(order=order, order_direction="asc")) == [third, first, second]


def test_what_is_not_public_comes_before_what_is_the_latest_first(api: Figshare, own: Ask) -> None:
    (public,) = published(api, 1)
    first, second = api.create(), api.create()
    assert ids(own()) == [second, first, public]
    assert ids(own(order_direction="asc")) == [public, first, second]


@pytest.mark.parametrize("asked", [{"order": "title"}, {"order_direction": "up"}])
def test_an_unknown_order_is_refused(api: Figshare, asked: dict[str, str]) -> None:
    for path in ("/projects", "/account/projects"):
        (name, value), *_ = asked.items()
        assert_refused(api.call("GET", f"{path}?{name}={value}"), 422, name)
        assert_refused(api.call("POST", f"{path}/search", asked), 422)


@pytest.mark.parametrize("order", ["published_date", "modified_date", "views"])
def test_published_since_leaves_out_what_was_published_before(api: Figshare, public: Ask, order: str) -> None:
    _, second, third = published(api, 1, 2, 3)
    assert ids(public(published_since="2026-01-02", order=order)) == [third, second]
    assert ids(public(published_since="2026-01-02T12:00:01Z", order=order)) == [third]
    assert ids(public(published_since="2026-01-02", order=order, order_direction="asc")) == [second, third]
    assert public(published_since="2026-01-04", order=order) == []


@pytest.mark.parametrize("date", ["yesterday", "2026-13-01", "", "01/02/2026"])
def test_a_date_that_is_none_is_refused(api: Figshare, date: str) -> None:
    assert_refused(api.call("GET", f"/projects?published_since={date}"), 422, "published_since")
    for path in ("/projects/search", "/account/projects/search"):
        for name in ("published_since", "modified_since"):
            assert_refused(api.call("POST", path, {name: date}), 422, name)


def test_projects_can_be_those_of_an_institution_or_of_a_group(api: Figshare, public: Ask) -> None:
    one, other = api.group(institution_id=7), api.group(institution_id=7)
    (first,), (second,) = published(api, 1, group_id=one), published(api, 2, group_id=other)
    published(api, 3)
    assert ids(public(institution=7)) == [second, first]
    assert ids(public(group=one)) == [first]
    assert ids(public(group=other, institution=7)) == [second]
    assert public(group=other, institution=8) == public(institution=8) == public(group=8) == []


def test_a_search_can_be_for_what_was_changed_since_a_date(api: Figshare) -> None:
    first, second, third = published(api, 1, 2, 3)
    api.set_clock("2026-02-01T00:00:00Z")
    api.put(f"/account/projects/{first}", {"title": "changed"})
    asked = {"modified_since": "2026-01-03"}
    assert ids(api.post("/projects/search", asked)) == ids(api.post("/account/projects/search", asked))
    assert ids(api.post("/projects/search", asked)) == [third, first]
    assert ids(api.post("/projects/search", {**asked, "published_since": "2026-01-02"})) == [third]
    assert second not in ids(api.post("/projects/search", asked))
    moment = "2026-01-03T12:00:00Z"
    assert ids(api.post("/projects/search", {"modified_since": moment, "published_since": moment})) == [third]


def test_own_projects_are_those_in_which_the_caller_has_a_role(api: Figshare) -> None:
    mine = int(api.project(viewer=BOB).rpartition("/")[2])
    assert ids(api.get("/account/projects")) == ids(api(BOB).get("/account/projects")) == [mine]
    assert api(CAROL).get("/account/projects") == api(CAROL).post("/account/projects/search") == []


def test_own_projects_can_be_of_some_roles(api: Figshare, own: Ask) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    bob = api(BOB)
    viewed = int(bob.project(viewer=ALICE).rpartition("/")[2])
    helped = int(bob.project(collaborator=ALICE).rpartition("/")[2])
    owned = api.create()
    assert ids(own(roles="owner")) == [owned]
    assert ids(own(roles="collaborator")) == [helped]
    assert ids(own(roles="viewer")) == [viewed]
    assert ids(own(roles="viewer,owner")) == ids(own(roles="owner, viewer,owner")) == [owned, viewed]
    assert ids(own(roles="owner,collaborator,viewer")) == ids(own()) == [owned, helped, viewed]
    assert {row["id"]: row["role"] for row in own()} == {owned: "Owner", helped: "Collaborator", viewed: "Viewer"}


@pytest.mark.parametrize("roles", ["", "reader", "Owner", "owner;viewer", "owner,"])
def test_a_role_that_is_none_is_refused(api: Figshare, roles: str) -> None:
    assert_refused(api.call("GET", f"/account/projects?roles={roles}"), 422, "roles")
    assert_refused(api.call("POST", "/account/projects/search", {"roles": roles}), 422)


def test_own_projects_can_be_of_one_storage(api: Figshare, own: Ask) -> None:
    grouped, single = api.create(group_id=api.group()), api.create()
    assert [(row["id"], row["storage"]) for row in own(storage="group")] == [(grouped, "group")]
    assert [(row["id"], row["storage"]) for row in own(storage="individual")] == [(single, "individual")]
    assert_refused(api.call("GET", "/account/projects?storage=cloud"), 422, "storage")


def test_a_search_of_own_projects_can_be_for_public_or_private_ones(api: Figshare) -> None:
    (public,), private = published(api, 1), api.create()
    assert ids(api.post("/account/projects/search", {"status": 1})) == [public]
    assert ids(api.post("/account/projects/search", {"status": 0})) == [private]
    assert ids(api.post("/account/projects/search", {"status": None})) == [private, public]


def test_a_search_finds_text_in_title_and_description_in_any_case(api: Figshare) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    title, description = api.create(title="Wing Beats"), api.create(description="of the hoverfly's wings")
    api.create(title="Tides")
    for path in ("/account/projects/search", "/projects/search"):
        assert ids(api.post(path, {"search_for": "WING"})) == [description, title]
        assert ids(api.post(path, {"search_for": "wing b"})) == [title]
        assert api.post(path, {"search_for": "hovercraft"}) == []
        for id in (title, description):
            api.post(f"/account/projects/{id}")


def test_filters_and_text_hold_together(api: Figshare) -> None:
    published(api, 1, title="Wing beats")
    (wanted,) = published(api, 2, title="Wing beats")
    published(api, 3, title="Tides")
    asked = {"search_for": "wing", "published_since": "2026-01-02", "roles": "owner", "status": 1}
    assert ids(api.post("/account/projects/search", asked)) == [wanted]


@pytest.mark.parametrize("text", ["", "ab", 123])
def test_a_text_to_search_for_has_at_least_three_characters(api: Figshare, text: object) -> None:
    for path in ("/projects/search", "/account/projects/search"):
        assert_refused(api.call("POST", path, {"search_for": text}), 422, "search_for")
        assert api.call("POST", path, {"search_for": "abc"}).status == 200


@pytest.mark.parametrize("path", ["/projects/search", "/account/projects/search"])
def test_a_search_that_is_not_json_is_refused(api: Figshare, path: str) -> None:
    assert_refused(api.call("POST", path, content=b"search_for=wing"), 400)
    assert_refused(api.call("POST", path, ["wing"]), 422)


def test_own_projects_can_be_searched_by_institution_and_group(api: Figshare) -> None:
    group = api.group(institution_id=7)
    wanted = api.create(group_id=group)
    api.create()
    for asked in ({"institution": 7}, {"group": group}, {"institution": 7, "group": group}):
        assert ids(api.post("/account/projects/search", asked)) == [wanted]
    assert api.post("/account/projects/search", {"institution": 8, "group": group}) == []


def test_somebody_invited_is_not_in_the_project_yet(api: Figshare) -> None:
    project = api.project()
    api.post(f"{project}/collaborators", {"role_name": "viewer", "email": "nobody@example.com"})
    assert len(api.ctx.state.projects.get(project.rpartition("/")[2]).lists) == 1


@pytest.mark.parametrize("name", ["published_since", "modified_since"])
def test_articles_are_not_listed_since_what_is_no_date(demo: Figshare, name: str) -> None:
    assert_refused(demo.call("GET", f"/account/projects/1/articles?{name}=yesterday"), 422, name)
