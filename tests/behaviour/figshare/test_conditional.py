"""ETag, Last-Modified, and requests that ask for what has changed alone."""

from __future__ import annotations

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
def test_what_is_read_says_its_version_and_its_last_change(demo: Figshare, path: str) -> None:
    first, second = demo.call("GET", path), demo.call("GET", path)
    assert first.headers["etag"] == second.headers["etag"]
    assert first.headers["etag"].strip('"')
    assert first.headers["last-modified"].endswith(" GMT")


@pytest.mark.parametrize("path", PATHS)
def test_what_the_client_has_is_not_sent_again(demo: Figshare, path: str) -> None:
    answer = demo.call("GET", path)
    etag, modified = answer.headers["etag"], answer.headers["last-modified"]
    for condition in ({"if_none_match": etag}, {"if_modified_since": modified}):
        again = demo.unchecked(path, **condition)
        assert (again.status, again.content) == (304, b"")
        assert (again.headers["etag"], again.headers["last-modified"]) == (etag, modified)
        assert "content-type" not in again.headers


@pytest.mark.parametrize("form", ["{}", "W/{}", '"other", {}', '{},"other"', "*"])
def test_an_etag_may_be_one_of_a_list_weak_or_any(demo: Figshare, form: str) -> None:
    etag = demo.call("GET", "/account/projects/123").headers["etag"]
    assert demo.unchecked("/account/projects/123", if_none_match=form.format(etag)).status == 304


@pytest.mark.parametrize("form", ['"other"', 'W/"other"', "other", ""])
def test_with_another_etag_it_is_sent(demo: Figshare, form: str) -> None:
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
def test_a_date_is_compared_with_the_last_change(demo: Figshare, since: str, status: int) -> None:
    assert demo.unchecked("/account/projects/123", if_modified_since=since).status == status


def test_an_etag_counts_before_a_date(demo: Figshare) -> None:
    answer = demo.unchecked("/account/projects/123", if_none_match='"other"', if_modified_since=SOME_DAY)
    assert answer.status == 200
    etag = answer.headers["etag"]
    assert demo.unchecked("/account/projects/123", if_none_match=etag, if_modified_since=LONG_AGO).status == 304


def test_after_a_change_it_is_sent_again(demo: Figshare) -> None:
    demo.set_clock("2026-01-01T00:00:00Z")
    path = "/account/projects/123"
    before = {one: demo.call("GET", one).headers for one in (path, "/account/projects")}
    demo.put(path, {"title": "new title"})
    for one, headers in before.items():
        assert demo.unchecked(one, if_none_match=headers["etag"]).status == 200
        again = demo.unchecked(one, if_modified_since=headers["last-modified"])
        assert (again.status, again.headers["last-modified"]) == (200, "Thu, 01 Jan 2026 00:00:00 GMT")


def test_a_date_is_one_of_whole_seconds(demo: Figshare) -> None:
    demo.set_clock("2026-01-01T00:00:00.5Z")
    path = "/account/projects/123"
    demo.put(path, {"title": "new title"})
    modified = demo.call("GET", path).headers["last-modified"]
    assert demo.unchecked(path, if_modified_since=modified).status == 304


def test_after_an_addition_a_list_is_sent_again(demo: Figshare) -> None:
    demo.set_clock("2026-01-01T00:00:00Z")
    path = "/account/projects/1/notes"
    modified = demo.call("GET", path).headers["last-modified"]
    demo.post(path, {"text": "note to remember"})
    assert demo.unchecked(path, if_modified_since=modified).status == 200


def test_after_a_removal_a_list_is_sent_again(demo: Figshare) -> None:
    demo.set_clock("2026-01-01T00:00:00Z")
    path = "/account/projects/1/notes"
    modified = demo.call("GET", path).headers["last-modified"]
    demo.delete(f"{path}/1")
    assert demo.unchecked(path, if_modified_since=modified).status == 200


def test_an_article_is_sent_again_when_its_author_has_become_active_by_another_one(api: Figshare) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    project = api.project()
    path = api.article(project)
    before = api.call("GET", path)
    api.set_clock("2026-01-02T00:00:00Z")
    api.article(project, public=True)
    again = api.unchecked(path, if_modified_since=before.headers["last-modified"])
    assert again.status == 200
    assert (before.json["authors"][0]["is_active"], again.json["authors"][0]["is_active"]) == (False, True)


def test_others_have_other_versions(demo: Figshare) -> None:
    path = "/account/projects/123"
    assert demo(BOB).unchecked(path, if_none_match=demo.call("GET", path).headers["etag"]).status == 200


def test_an_error_and_a_change_have_no_version(demo: Figshare) -> None:
    assert "etag" not in demo.call("GET", "/account/projects/99").headers
    assert "etag" not in demo.call("PUT", "/account/projects/123", {}).headers
    assert demo.call("POST", "/projects/search", {}, headers={"If-None-Match": "*"}).status == 200
    assert demo.call("PUT", "/account/projects/123", {}, headers={"If-None-Match": "*"}).status == 205
