"""ETag, Last-Modified and conditional requests."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.behaviour.figshare.api import BOB, Figshare

PATHS = [
    "/projects",
    "/projects/1",
    "/projects/1/articles",
    "/account/projects",
    "/account/projects/123",
    "/account/projects/1234/articles",
    "/account/projects/1234/articles/456",
    "/account/projects/1234/articles/456/files",
    "/account/projects/1234/articles/456/files/3000002",
    "/account/projects/1/collaborators",
    "/account/projects/1/notes",
    "/account/projects/1/notes/1",
]
LONG_AGO, SOME_DAY = "Mon, 01 Jan 2001 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT"


@pytest.mark.parametrize("path", PATHS)
def test_get_response_has_etag_and_last_modified(demo: Figshare, path: str) -> None:
    first, second = demo.call("GET", path), demo.call("GET", path)
    assert first.headers["etag"] == second.headers["etag"]
    assert first.headers["etag"].strip('"')
    assert first.headers["last-modified"].endswith(" GMT")


@pytest.mark.parametrize("path", PATHS)
def test_unchanged_response_is_not_modified(demo: Figshare, path: str) -> None:
    response = demo.call("GET", path)
    etag, modified = response.headers["etag"], response.headers["last-modified"]
    for condition in ({"if_none_match": etag}, {"if_modified_since": modified}):
        again = demo.unchecked(path, **condition)
        assert (again.status, again.content) == (304, b"")
        assert (again.headers["etag"], again.headers["last-modified"]) == (etag, modified)
        assert "content-type" not in again.headers


@pytest.mark.parametrize("form", ["{}", "W/{}", '"other", {}', '{},"other"', "*"])
def test_if_none_match_accepts_lists_weak_tags_and_the_wildcard(demo: Figshare, form: str) -> None:
    etag = demo.call("GET", "/account/projects/123").headers["etag"]
    assert demo.unchecked("/account/projects/123", if_none_match=form.format(etag)).status == 304


@pytest.mark.parametrize("form", ['"other"', 'W/"other"', "other", ""])
def test_response_is_sent_for_another_etag(demo: Figshare, form: str) -> None:
    assert demo.unchecked("/account/projects/123", if_none_match=form).status == 200


@pytest.mark.parametrize(
    ("since", "status"),
    [
        (LONG_AGO, 200),
        (SOME_DAY, 304),
        ("yesterday", 200),
        ("", 200),
        ("Fri, 01 Jan 2100 00:00:00 -0000", 304),
        ("Thu, 01 Jan 99999 00:00:00 GMT", 200),
    ],
)
def test_if_modified_since_is_compared_with_the_last_change(demo: Figshare, since: str, status: int) -> None:
    assert demo.unchecked("/account/projects/123", if_modified_since=since).status == status


def test_if_none_match_takes_precedence_over_a_date(demo: Figshare) -> None:
    response = demo.unchecked("/account/projects/123", if_none_match='"other"', if_modified_since=SOME_DAY)
    assert response.status == 200
    etag = response.headers["etag"]
    assert demo.unchecked("/account/projects/123", if_none_match=etag, if_modified_since=LONG_AGO).status == 304


def test_changed_response_is_sent_again(demo: Figshare) -> None:
    demo.set_clock("2026-01-01T00:00:00Z")
    path = "/account/projects/123"
    before = {one: demo.call("GET", one).headers for one in (path, "/account/projects")}
    demo.put(path, {"title": "new title"})
    for one, headers in before.items():
        assert demo.unchecked(one, if_none_match=headers["etag"]).status == 200
        again = demo.unchecked(one, if_modified_since=headers["last-modified"])
        assert (again.status, again.headers["last-modified"]) == (200, "Thu, 01 Jan 2026 00:00:00 GMT")


def test_last_modified_has_whole_seconds(demo: Figshare) -> None:
    demo.set_clock("2026-01-01T00:00:00.5Z")
    path = "/account/projects/123"
    demo.put(path, {"title": "new title"})
    modified = demo.call("GET", path).headers["last-modified"]
    assert demo.unchecked(path, if_modified_since=modified).status == 304


def test_list_is_sent_again_after_an_addition(demo: Figshare) -> None:
    demo.set_clock("2026-01-01T00:00:00Z")
    path = "/account/projects/1/notes"
    modified = demo.call("GET", path).headers["last-modified"]
    demo.post(path, {"text": "note to remember"})
    assert demo.unchecked(path, if_modified_since=modified).status == 200


def test_list_is_sent_again_after_a_removal(demo: Figshare) -> None:
    demo.set_clock("2026-01-01T00:00:00Z")
    path = "/account/projects/1/notes"
    modified = demo.call("GET", path).headers["last-modified"]
    demo.delete(f"{path}/1")
    assert demo.unchecked(path, if_modified_since=modified).status == 200


def test_article_is_sent_again_when_its_author_becomes_active(api: Figshare) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    project = api.project()
    path = api.article(project)
    before = api.call("GET", path)
    api.set_clock("2026-01-02T00:00:00Z")
    api.article(project, public=True)
    again = api.unchecked(path, if_modified_since=before.headers["last-modified"])
    assert again.status == 200
    assert (before.json["authors"][0]["is_active"], again.json["authors"][0]["is_active"]) == (False, True)


def test_etags_differ_between_callers(demo: Figshare) -> None:
    path = "/account/projects/123"
    assert demo(BOB).unchecked(path, if_none_match=demo.call("GET", path).headers["etag"]).status == 200


def test_errors_and_updates_have_no_etag(demo: Figshare) -> None:
    assert "etag" not in demo.call("GET", "/account/projects/99").headers
    assert "etag" not in demo.call("PUT", "/account/projects/123", {}).headers
    assert demo.call("POST", "/projects/search", {}, headers={"If-None-Match": "*"}).status == 200
    assert demo.call("PUT", "/account/projects/123", {}, headers={"If-None-Match": "*"}).status == 205


def change(demo: Figshare, method: str, path: str, body: object = None, **headers: str) -> int:
    """Send a change whose response may be missing from the spec, like 412, and return its status."""
    raw = replace(demo, http=replace(demo.http, service=None))
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return raw.call(method, path, body, headers=sent).status


CHANGES = [
    ("PUT", "/account/projects/123", {"title": "Changed"}, 205),
    ("DELETE", "/account/projects/123", None, 204),
    ("PUT", "/account/projects/1/notes/1", {"text": "Changed"}, 205),
]


@pytest.mark.parametrize(("method", "path", "body", "status"), CHANGES)
def test_change_is_made_only_to_the_version_that_it_is_for(
    demo: Figshare, method: str, path: str, body: object, status: int
) -> None:
    before = demo.call("GET", path)
    etag = before.headers["etag"]
    for condition in ({"if_match": '"other"'}, {"if_match": f"W/{etag}"}, {"if_unmodified_since": LONG_AGO}):
        assert change(demo, method, path, body, **condition) == 412
        assert demo.call("GET", path).content == before.content
    assert change(demo, method, path, body, if_match=f'"other", {etag}', if_unmodified_since=LONG_AGO) == status


def test_second_writer_of_the_same_version_is_rejected(demo: Figshare) -> None:
    path = "/account/projects/123"
    etag = demo.call("GET", path).headers["etag"]
    assert change(demo, "PUT", path, {"title": "First"}, if_match=etag) == 205
    assert change(demo, "PUT", path, {"title": "Second"}, if_match=etag) == 412
    assert demo.get(path)["title"] == "First"


@pytest.mark.parametrize(
    "condition", [{"if_match": "*"}, {"if_unmodified_since": SOME_DAY}, {"if_unmodified_since": "yesterday"}]
)
def test_change_without_a_version_to_reject_is_made(demo: Figshare, condition: dict[str, str]) -> None:
    assert change(demo, "PUT", "/account/projects/123", {"title": "Changed"}, **condition) == 205


def test_conditions_do_not_hide_other_errors(demo: Figshare) -> None:
    assert change(demo, "PUT", "/account/projects/99", {}, if_match='"other"') == 404
    assert change(demo, "PUT", "/account/projects/123", {"title": 5}, if_match='"other"') == 422
    assert change(demo, "POST", "/account/projects", {"title": "New"}, if_match="*") == 201


def test_failed_condition_has_a_reason_and_the_shape_of_the_service(demo: Figshare) -> None:
    raw = replace(demo.http, service=None)
    headers = {"Authorization": f"token {demo.token}", "If-Match": '"other"'}
    response = raw.call("PUT", "/account/projects/123", {"title": "Changed"}, token=None, headers=headers)
    assert (response.status, response.headers["x-mock-reason"]) == (412, "http; precondition")
    assert set(response.json) == {"code", "message"}
