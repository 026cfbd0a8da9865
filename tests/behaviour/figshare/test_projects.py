"""Creating, reading and changing projects."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.figshare.api import ADA, ALICE, BOB, CAROL, IDS, Figshare, assert_error

PROJECTS = "/account/projects"


def test_new_project_is_at_its_location(api: Figshare) -> None:
    response = api.call("POST", PROJECTS, {"title": "project title"})
    location = response.headers["location"]
    assert response.status == 201
    assert response.json == {"location": location, "entity_id": int(location.rpartition("/")[2])}
    assert location.startswith(f"{api.links}{PROJECTS}/")
    project_data = api.get(location.removeprefix(api.links))
    assert (project_data["title"], project_data["url"]) == ("project title", location)


@pytest.mark.parametrize(
    ("forwarded", "scheme"),
    [("https", "https"), ("HTTPS", "https"), ("http", "http"), ("gopher", "http"), ("", "http")],
)
def test_urls_follow_the_forwarded_scheme_and_host(api: Figshare, forwarded: str, scheme: str) -> None:
    headers = {"Host": "mock.example.com", "X-Forwarded-Proto": forwarded}
    location = api.call("POST", PROJECTS, {"title": "project title"}, headers=headers).headers["location"]
    assert location.startswith(f"{scheme}://mock.example.com/figshare/v2{api.session.state.link_prefix}{PROJECTS}/")


def test_new_project_belongs_to_its_creator_and_empty_fields_are_null(api: Figshare) -> None:
    api.set_clock("2017-05-16T14:52:54.9Z")
    id = api.create(title="project")
    assert api.get(f"{PROJECTS}/{id}") == {
        "id": id,
        "title": "project",
        "url": f"{api.links}{PROJECTS}/{id}",
        "published_date": None,
        "role": "Owner",
        "storage": "individual",
        "description": None,
        "funding": None,
        "funding_list": [],
        "figshare_url": None,
        "collaborators": [{"role_name": "Owner", "user_id": IDS[ALICE], "name": "Alice Chen"}],
        "quota": 20 * 1024**3,
        "used_quota": 0,
        "used_quota_private": 0,
        "used_quota_public": 0,
        "created_date": "2017-05-16T14:52:54Z",
        "modified_date": "2017-05-16T14:52:54Z",
        "group_id": None,
        "account_id": IDS[ALICE],
        "custom_fields": [],
    }


def test_list_shows_project_summaries(api: Figshare) -> None:
    id = api.create(title="project", description="long")
    (summary,) = api.get(PROJECTS)
    project_data = api.get(f"{PROJECTS}/{id}")
    shown = ("id", "title", "url", "created_date", "modified_date", "published_date", "role", "storage")
    assert summary == {name: project_data[name] for name in shown}
    api.post(f"{PROJECTS}/{id}")
    (public,) = api.get("/projects")
    assert set(public) == {"id", "title", "url", "created_date", "modified_date", "published_date"}
    assert public["url"] == f"{api.links}/projects/{id}"


def test_public_project_details_need_no_token(api: Figshare) -> None:
    api.set_clock("2017-05-16T14:55:08Z")
    project = api.project(title="My project!", description="d", funding="f", viewer=BOB)
    api.post(f"{project}/collaborators", {"role_name": "viewer", "email": "unknown@example.com"})
    api.post(project)
    id = int(project.rpartition("/")[2])
    assert api(None).get(f"/projects/{id}") == {
        "id": id,
        "title": "My project!",
        "url": f"{api.links}/projects/{id}",
        "created_date": "2017-05-16T14:55:08Z",
        "modified_date": "2017-05-16T14:55:08Z",
        "published_date": "2017-05-16T14:55:08Z",
        "description": "d",
        "funding": "f",
        "funding_list": [],
        "figshare_url": f"https://figshare.com/projects/My_project/{id}",
        "collaborators": [
            {"role_name": "Owner", "user_id": IDS[ALICE], "name": "Alice Chen"},
            {"role_name": "Viewer", "user_id": IDS[BOB], "name": "Bob Smith"},
        ],
        "custom_fields": [],
    }


def test_public_operations_do_not_find_a_private_project(api: Figshare) -> None:
    id = api.create()
    assert_error(api.call("GET", f"/projects/{id}"), 404, str(id))
    assert_error(api.call("GET", f"/projects/{id}/articles"), 404, str(id))


TITLES = [("abc", True), ("x" * 500, True), ("é😀ü", True), ("ab", False), ("x" * 501, False), ("", False), (7, False)]


@pytest.mark.parametrize(("title", "fits"), [*TITLES, (None, False)])
def test_title_has_3_to_500_characters(api: Figshare, title: Any, fits: bool) -> None:
    project = api.project(title="first")
    created, changed = api.call("POST", PROJECTS, {"title": title}), api.call("PUT", project, {"title": title})
    assert (created.status, changed.status) == ((201, 205) if fits else (422, 422))
    assert api.get(project)["title"] == (title if fits else "first")
    assert len(api.get(PROJECTS)) == (2 if fits else 1)


def test_title_is_required_for_a_new_project(api: Figshare) -> None:
    assert_error(api.call("POST", PROJECTS, {"description": "d"}), 422, "title")
    assert api.get(PROJECTS) == []


@pytest.mark.parametrize(("field", "length"), [("description", 10_000), ("funding", 2_000)])
def test_description_and_funding_have_maximum_lengths(api: Figshare, field: str, length: int) -> None:
    project = api.project(**{field: "x" * length})
    assert api.get(project)[field] == "x" * length
    assert_error(api.call("PUT", project, {field: "x" * (length + 1)}), 422, field)
    assert_error(api.call("POST", PROJECTS, {"title": "abc", field: "x" * (length + 1)}), 422, field)


@pytest.mark.parametrize("content", [b"{", b"title=abc", b"", b"\xff"])
def test_body_that_is_not_json_is_rejected(api: Figshare, content: bytes) -> None:
    project = api.project()
    assert_error(api.call("POST", PROJECTS, content=content), 400, "body")
    assert_error(api.call("PUT", project, content=content), 400, "body")


@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "text/plain", "application/json; charset=utf-8"])
def test_json_body_is_read_with_any_content_type(api: Figshare, kind: str) -> None:
    response = api.call("POST", PROJECTS, content=b'{"title": "abc"}', headers={"Content-Type": kind})
    assert response.status == 201


def test_funding_is_given_by_the_id_of_a_known_one_or_by_a_title(api: Figshare) -> None:
    project = api.project(funding_list=[{"id": 1}, {"title": "Our own"}])
    known, own = api.get(project)["funding_list"]
    assert (known["id"], known["title"], known["is_user_defined"]) == (1, "Scholarly funding", False)
    assert (own["title"], own["is_user_defined"], own["grant_code"], own["url"]) == ("Our own", True, None, None)
    api.put(project, {"funding_list": []})
    assert api.get(project)["funding_list"] == []


@pytest.mark.parametrize("row", [{}, {"id": 99}, {"title": ""}])
def test_invalid_funding_is_rejected(api: Figshare, row: dict[str, Any]) -> None:
    assert_error(api.call("POST", PROJECTS, {"title": "abc", "funding_list": [row]}), 422, "funding_list")
    assert api.get(PROJECTS) == []


def test_group_project_can_be_created_by_group_members(api: Figshare) -> None:
    group = api.group(institution_id=7)
    project_data = api.get(api.project(group_id=group))
    assert (project_data["group_id"], project_data["storage"]) == (group, "group")
    assert_error(api(CAROL).call("POST", PROJECTS, {"title": "abc", "group_id": group}), 403, "group")
    assert api(ADA).create(group_id=group)
    assert_error(api.call("POST", PROJECTS, {"title": "abc", "group_id": 99}), 422, "group_id")


@pytest.mark.parametrize("group", [b"1e30", b"1.5", b"true", b'"1"', b"-1"])
def test_invalid_group_id_is_rejected(api: Figshare, group: bytes) -> None:
    assert_error(api.call("POST", PROJECTS, content=b'{"title": "abc", "group_id": %b}' % group), 422)


def test_group_id_beyond_64_bits_is_rejected(api: Figshare) -> None:
    assert_error(api.call("POST", PROJECTS, content=b'{"title": "abc", "group_id": 99999999999999999999999}'), 400)


@pytest.mark.parametrize("none", [0, None])
def test_group_id_0_means_no_group(api: Figshare, none: int | None) -> None:
    project_data = api.get(api.project(group_id=none))
    assert (project_data["group_id"], project_data["storage"]) == (None, "individual")


def test_update_response_has_a_location_and_no_body(api: Figshare) -> None:
    project = api.project()
    response = api.call("PUT", project, {"title": "new title"})
    assert (response.status, response.content) == (205, b"")
    assert response.headers["location"] == api.links + project
    assert "access_token" not in api.call("PUT", f"{project}?access_token={ALICE}", {}).headers["location"]


def test_omitted_fields_keep_their_values(api: Figshare) -> None:
    project = api.project(title="abc", description="d", funding="f")
    before = api.get(project)
    api.put(project, {})
    assert {**api.get(project), "modified_date": ""} == {**before, "modified_date": ""}
    api.put(project, {"description": "new", "unknown": 1})
    assert {**api.get(project), "modified_date": ""} == {**before, "description": "new", "modified_date": ""}
    api.put(project, {"description": None})
    assert api.get(project)["description"] is None


def test_update_changes_the_modification_date(api: Figshare) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    project = api.project()
    api.set_clock("2026-01-02T00:00:00Z")
    api.put(project, {"title": "new title"})
    project_data = api.get(project)
    assert (project_data["created_date"], project_data["modified_date"]) == (
        "2026-01-01T00:00:00Z",
        "2026-01-02T00:00:00Z",
    )


def test_project_quota_counts_its_files(api: Figshare) -> None:
    project = api.project()
    public, private = api.article(project, public=True), api.article(project)
    api.file(public, size=30)
    api.file(private, size=5)
    api.file(private, link="https://example.com/a.txt")

    def used() -> tuple[int, int, int]:
        project_data = api.get(project)
        return project_data["used_quota"], project_data["used_quota_private"], project_data["used_quota_public"]

    assert used() == (35, 5, 30)
    api.json_of(api.control.call("POST", f"/figshare/articles/{private.rpartition('/')[2]}/publish"))
    assert used() == (35, 0, 35)
    third = api.article(project)
    api.file(third, size=7)
    assert used() == (42, 7, 35)
    api.delete(third)
    assert used() == (35, 0, 35)


@pytest.mark.parametrize("id", ["x", "1.5", "0", "-1", "1e3", "12345678901234567890", "%20"])
def test_invalid_id_is_rejected(api: Figshare, id: str) -> None:
    assert_error(api.call("GET", f"{PROJECTS}/{id}"), 422, "project_id")
    assert_error(api.call("GET", f"/projects/{id}"), 422, "project_id")


def test_unknown_project_is_not_found(api: Figshare) -> None:
    assert_error(api.call("GET", f"{PROJECTS}/99"), 404, "99")
    assert_error(api.call("PUT", f"{PROJECTS}/99", {}), 404, "99")
    assert_error(api.call("GET", "/nowhere"), 404)


def test_partial_update_changes_the_given_fields(api: Figshare) -> None:
    project = api.project(title="Wing beats", description="As measured")
    response = api.call("PATCH", project, {"title": "Wing beats again"})
    assert (response.status, response.content) == (205, b"")
    assert response.headers["location"] == api.links + project
    found = api.get(project)
    assert (found["title"], found["description"]) == ("Wing beats again", "As measured")
    assert_error(api.call("PATCH", project, {"title": "A third title", "funding_list": [{}]}), 422)
    assert api.get(project)["title"] == "Wing beats again"


def test_custom_fields_of_a_project_are_shown(api: Figshare) -> None:
    project = api.project(custom_fields={"site": "Dale"})
    api.put(project, {"custom_fields_list": [{"name": "site", "value": "Hill"}, {"name": "year", "value": "2026"}]})
    found = api.get(project)["custom_fields"]
    assert [(one["name"], one["value"], one["order"]) for one in found] == [("site", "Hill", 1), ("year", "2026", 2)]
    for method, path in (("POST", PROJECTS), ("PUT", project), ("PATCH", project)):
        nested = {"title": "With a nested field", "custom_fields": {"site": {"name": "Hill"}}}
        assert_error(api.call(method, path, nested), 422, "site")
    api.put(project, {"title": "Without a change of fields"})
    assert api.get(project)["custom_fields"] == found
