"""Order and filters of lists and searches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from projectlink_mock.services.figshare.state import Project
from tests.behaviour.figshare.api import ALICE, BOB, CAROL, Figshare, assert_error, ids

ListProjects = Callable[..., list[dict[str, Any]]]


@pytest.fixture(params=["list", "search"])
def public(api: Figshare, request: pytest.FixtureRequest) -> ListProjects:
    """Return a function that lists public projects, by query or by search."""
    return lister(api, "/projects", search=request.param == "search")


@pytest.fixture(params=["list", "search"])
def own(api: Figshare, request: pytest.FixtureRequest) -> ListProjects:
    """Return a function that lists the caller's projects, by query or by search."""
    return lister(api, "/account/projects", search=request.param == "search")


def lister(api: Figshare, path: str, *, search: bool) -> ListProjects:
    def list_projects(**filters: Any) -> list[dict[str, Any]]:
        query = "&".join(f"{name}={value}" for name, value in filters.items())
        projects: list[dict[str, Any]] = api.post(f"{path}/search", filters) if search else api.get(f"{path}?{query}")
        return projects

    return list_projects


def create_published(api: Figshare, *days: int, **body: Any) -> list[int]:
    """Create projects published on the given days of January 2026 and return their ids."""
    created = []
    for day in days:
        api.set_clock(f"2026-01-{day:02}T12:00:00Z")
        path = api.project(**body)
        api.post(path)
        created.append(int(path.rpartition("/")[2]))
    return created


def set_fields(api: Figshare, id: int, **fields: Any) -> None:
    """Set fields of a project that no operation changes."""
    projects = api.service_state.projects
    project: Project = projects.get(str(id))
    projects.replace(str(id), replace(project, **fields))


def test_public_projects_are_ordered_by_publication_latest_first(api: Figshare, public: ListProjects) -> None:
    second, third, first = create_published(api, 2, 3, 1)
    api.project()
    assert ids(public()) == [third, second, first]
    assert ids(public(order_direction="asc")) == [first, second, third]
    assert ids(public(order="published_date", order_direction="desc")) == [third, second, first]


def test_projects_can_be_ordered_by_their_last_change(api: Figshare, public: ListProjects, own: ListProjects) -> None:
    first, second, third = create_published(api, 1, 2, 3)
    api.set_clock("2026-02-01T00:00:00Z")
    api.put(f"/account/projects/{second}", {"title": "changed"})
    assert ids(public(order="modified_date")) == ids(own(order="modified_date")) == [second, third, first]
    assert ids(public(order="modified_date", order_direction="asc")) == [first, third, second]


@pytest.mark.parametrize("order", ["views", "shares", "downloads", "cites"])
def test_projects_can_be_ordered_by_counts(api: Figshare, public: ListProjects, own: ListProjects, order: str) -> None:
    first, second, third = create_published(api, 1, 2, 3)
    for id, count in ((first, 5), (second, 9), (third, 1)):
        set_fields(api, id, **{order: count})
    assert ids(public(order=order)) == ids(own(order=order)) == [second, first, third]
    assert ids(public(order=order, order_direction="asc")) == [third, first, second]


def test_private_projects_are_listed_before_public_ones_latest_first(api: Figshare, own: ListProjects) -> None:
    (public,) = create_published(api, 1)
    first, second = api.create(), api.create()
    assert ids(own()) == [second, first, public]
    assert ids(own(order_direction="asc")) == [public, first, second]


@pytest.mark.parametrize("filters", [{"order": "title"}, {"order_direction": "up"}])
def test_unknown_order_is_rejected(api: Figshare, filters: dict[str, str]) -> None:
    for path in ("/projects", "/account/projects"):
        (name, value), *_ = filters.items()
        assert_error(api.call("GET", f"{path}?{name}={value}"), 422, name)
        assert_error(api.call("POST", f"{path}/search", filters), 422)


@pytest.mark.parametrize("order", ["published_date", "modified_date", "views"])
def test_published_since_filters_by_date(api: Figshare, public: ListProjects, order: str) -> None:
    _, second, third = create_published(api, 1, 2, 3)
    assert ids(public(published_since="2026-01-02", order=order)) == [third, second]
    assert ids(public(published_since="2026-01-02T12:00:01Z", order=order)) == [third]
    assert ids(public(published_since="2026-01-02", order=order, order_direction="asc")) == [second, third]
    assert public(published_since="2026-01-04", order=order) == []


@pytest.mark.parametrize("date", ["yesterday", "2026-13-01", "", "01/02/2026"])
def test_invalid_date_is_rejected(api: Figshare, date: str) -> None:
    assert_error(api.call("GET", f"/projects?published_since={date}"), 422, "published_since")
    for path in ("/projects/search", "/account/projects/search"):
        for name in ("published_since", "modified_since"):
            assert_error(api.call("POST", path, {name: date}), 422, name)


def test_projects_can_be_filtered_by_institution_and_group(api: Figshare, public: ListProjects) -> None:
    one, other = api.group(institution_id=7), api.group(institution_id=7)
    (first,), (second,) = create_published(api, 1, group_id=one), create_published(api, 2, group_id=other)
    create_published(api, 3)
    assert ids(public(institution=7)) == [second, first]
    assert ids(public(group=one)) == [first]
    assert ids(public(group=other, institution=7)) == [second]
    assert public(group=other, institution=8) == public(institution=8) == public(group=8) == []


def test_search_filters_by_modification_date(api: Figshare) -> None:
    first, second, third = create_published(api, 1, 2, 3)
    api.set_clock("2026-02-01T00:00:00Z")
    api.put(f"/account/projects/{first}", {"title": "changed"})
    filters = {"modified_since": "2026-01-03"}
    assert ids(api.post("/projects/search", filters)) == ids(api.post("/account/projects/search", filters))
    assert ids(api.post("/projects/search", filters)) == [third, first]
    assert ids(api.post("/projects/search", {**filters, "published_since": "2026-01-02"})) == [third]
    assert second not in ids(api.post("/projects/search", filters))
    moment = "2026-01-03T12:00:00Z"
    assert ids(api.post("/projects/search", {"modified_since": moment, "published_since": moment})) == [third]


def test_own_projects_are_those_in_which_the_caller_has_a_role(api: Figshare) -> None:
    own_id = int(api.project(viewer=BOB).rpartition("/")[2])
    assert ids(api.get("/account/projects")) == ids(api(BOB).get("/account/projects")) == [own_id]
    assert api(CAROL).get("/account/projects") == api(CAROL).post("/account/projects/search") == []


def test_own_projects_can_be_filtered_by_role(api: Figshare, own: ListProjects) -> None:
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
def test_unknown_role_is_rejected(api: Figshare, roles: str) -> None:
    assert_error(api.call("GET", f"/account/projects?roles={roles}"), 422, "roles")
    assert_error(api.call("POST", "/account/projects/search", {"roles": roles}), 422)


def test_own_projects_can_be_filtered_by_storage(api: Figshare, own: ListProjects) -> None:
    grouped, single = api.create(group_id=api.group()), api.create()
    assert [(row["id"], row["storage"]) for row in own(storage="group")] == [(grouped, "group")]
    assert [(row["id"], row["storage"]) for row in own(storage="individual")] == [(single, "individual")]
    assert_error(api.call("GET", "/account/projects?storage=cloud"), 422, "storage")


def test_search_of_own_projects_filters_by_publication(api: Figshare) -> None:
    (public,), private = create_published(api, 1), api.create()
    assert ids(api.post("/account/projects/search", {"status": 1})) == [public]
    assert ids(api.post("/account/projects/search", {"status": 0})) == [private]
    assert ids(api.post("/account/projects/search", {"status": None})) == [private, public]


def test_search_ignores_case_in_title_and_description(api: Figshare) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    title, description = api.create(title="Wing Beats"), api.create(description="of the hoverfly's wings")
    api.create(title="Tides")
    for path in ("/account/projects/search", "/projects/search"):
        assert ids(api.post(path, {"search_for": "WING"})) == [description, title]
        assert ids(api.post(path, {"search_for": "wing b"})) == [title]
        assert api.post(path, {"search_for": "hovercraft"}) == []
        for id in (title, description):
            api.post(f"/account/projects/{id}")


def test_filters_and_search_text_combine(api: Figshare) -> None:
    create_published(api, 1, title="Wing beats")
    (expected,) = create_published(api, 2, title="Wing beats")
    create_published(api, 3, title="Tides")
    filters = {"search_for": "wing", "published_since": "2026-01-02", "roles": "owner", "status": 1}
    assert ids(api.post("/account/projects/search", filters)) == [expected]


@pytest.mark.parametrize("text", ["", "ab", 123])
def test_search_text_has_at_least_three_characters(api: Figshare, text: object) -> None:
    for path in ("/projects/search", "/account/projects/search"):
        assert_error(api.call("POST", path, {"search_for": text}), 422, "search_for")
        assert api.call("POST", path, {"search_for": "abc"}).status == 200


@pytest.mark.parametrize("path", ["/projects/search", "/account/projects/search"])
def test_search_that_is_not_json_is_rejected(api: Figshare, path: str) -> None:
    assert_error(api.call("POST", path, content=b"search_for=wing"), 400)
    assert_error(api.call("POST", path, ["wing"]), 422)


def test_own_projects_can_be_searched_by_institution_and_group(api: Figshare) -> None:
    group = api.group(institution_id=7)
    expected = api.create(group_id=group)
    api.create()
    for filters in ({"institution": 7}, {"group": group}, {"institution": 7, "group": group}):
        assert ids(api.post("/account/projects/search", filters)) == [expected]
    assert api.post("/account/projects/search", {"institution": 8, "group": group}) == []


def test_invited_user_is_not_a_public_collaborator(api: Figshare) -> None:
    project = api.project()
    api.post(f"{project}/collaborators", {"role_name": "viewer", "email": "unregistered@example.com"})
    assert len(api.service_state.projects.get(project.rpartition("/")[2]).lists) == 1


@pytest.mark.parametrize("name", ["published_since", "modified_since"])
def test_article_list_rejects_an_invalid_date(demo: Figshare, name: str) -> None:
    assert_error(demo.call("GET", f"/account/projects/1/articles?{name}=yesterday"), 422, name)
