"""Downloads: files with ranges, tokens and private links, and ZIP archives of articles."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import urllib3

from projectlink import RetryPolicy, figshare
from projectlink_mock._core.http.reasons import HEADER
from projectlink_mock.services.figshare import factories
from tests.behaviour.figshare.api import ALICE, BOB, CAROL, Figshare

CONTENT = bytes(range(256)) * 10
Get = Callable[..., urllib3.BaseHTTPResponse]


@pytest.fixture
def get(pool: urllib3.PoolManager) -> Get:
    """Return a function that gets a URL without the session's header."""
    return lambda url, method="GET", **headers: pool.request(
        method, url, headers={name.replace("_", "-"): value for name, value in headers.items()}, redirect=False
    )


@pytest.fixture
def article(api: Figshare) -> str:
    """Return the path of a complete draft."""
    return api.draft()


def add(api: Figshare, article: str, name: str = "a.bin", content: bytes = CONTENT, **options: Any) -> str:
    """Add a file and return its download URL."""
    id = int(article.rpartition("/")[2])
    file = factories.add_file(api.session.state, id, name, content=content, **options)
    url: str = api.get(f"{article}/files/{file.id}")["download_url"]
    return url


def test_owner_downloads_with_header_or_token(api: Figshare, article: str, get: Get) -> None:
    url = add(api, article)
    for response in (
        get(url, authorization=f"token {ALICE}"),
        get(f"{url}?token={ALICE}"),
        get(f"{url}?access_token={ALICE}"),
    ):
        assert (response.status, response.data) == (200, CONTENT)
        assert response.headers["content-length"] == str(len(CONTENT))
        assert response.headers["content-disposition"] == 'attachment; filename="a.bin"'
        assert response.headers["accept-ranges"] == "bytes"


def test_private_file_is_found_by_its_readers_alone(api: Figshare, article: str, get: Get) -> None:
    url = add(api, article)
    assert [get(url + query).status for query in ("", f"?token={BOB}", "?private_link=absent")] == [404, 404, 404]
    assert get(f"{url}?token=unknown").status == 401
    assert get(url + "0").status == 404


def test_private_link_opens_the_file_until_it_expires(api: Figshare, article: str, get: Get) -> None:
    url = add(api, article)
    api.post(f"{article}/private_links", {"expires_date": "2999-01-01"})
    token = next(iter(api.service_state.private_links)).token
    assert get(f"{url}?private_link={token}").data == CONTENT
    api.set_clock("3000-01-01T00:00:00Z")
    assert get(f"{url}?private_link={token}").status == 404


def test_published_file_is_for_everybody(api: Figshare, article: str, get: Get) -> None:
    url = add(api, article)
    api.publish(article)
    assert get(url).data == CONTENT
    public = api(None).get(article.removeprefix("/account"))["files"][0]
    assert public["download_url"] == url
    api.delete(f"{article}/files/{public['id']}")
    assert get(url).data == CONTENT, "the published version keeps the file"


def test_confidential_file_is_forbidden_to_the_public(api: Figshare, article: str, get: Get) -> None:
    url = add(api, article)
    assert api.call("PUT", f"{article}/confidentiality", {"reason": "names of people"}).status == 205
    api.publish(article)
    assert (get(url).status, get(f"{url}?token={CAROL}").status) == (403, 403)
    assert get(f"{url}?token={ALICE}").data == CONTENT
    assert get(f"{api.links}{article.removeprefix('/account')}/download").status == 403


def test_embargo_of_files_ends_by_the_clock(api: Figshare, article: str, get: Get) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    url = add(api, article)
    embargo = {"is_embargoed": True, "embargo_type": "file", "embargo_date": "2026-02-01"}
    assert api.call("PUT", f"{article}/embargo", embargo).status == 205
    api.publish(article)
    assert get(url).status == 403
    api.set_clock("2026-02-02T00:00:00Z")
    assert get(url).data == CONTENT


def test_settings_of_the_draft_close_and_open_no_public_file(api: Figshare, article: str, get: Get) -> None:
    url = add(api, article)
    api.publish(article)
    api.put(f"{article}/confidentiality", {"reason": "names of people"})
    assert get(url).data == CONTENT
    api.publish(article)
    api.delete(f"{article}/confidentiality")
    assert get(url).data == CONTENT, "the first version has the file, too"
    later = add(api, article, "b.bin")
    api.put(f"{article}/confidentiality", {"reason": "names of people"})
    api.publish(article)
    api.delete(f"{article}/confidentiality")
    assert get(later).status == 403
    api.publish(article)
    assert get(later).data == CONTENT


@pytest.mark.parametrize(
    ("groups", "readers"),
    [(["own"], {BOB}), ([], {BOB, CAROL}), (["other"], {CAROL}), (["foreign"], set()), (None, set())],
)
def test_permission_of_an_embargo_opens_its_files(
    api: Figshare, get: Get, groups: list[str] | None, readers: set[str]
) -> None:
    members = {"own": ["alice", "bob"], "other": ["carol"], "foreign": ["ada"]}
    ids = {
        name: api.group(institution_id=8 if name == "foreign" else 7, members=[f"{one}@example.com" for one in people])
        for name, people in {**members, "foreign": []}.items()
    }
    article = api.draft(group_id=ids["own"])
    url = add(api, article)
    embargo: dict[str, Any] = {"is_embargoed": True, "embargo_type": "file", "embargo_date": "0"}
    if groups is not None:
        embargo["embargo_options"] = [{"id": 12, "group_ids": [ids[name] for name in groups]}]
    api.put(f"{article}/embargo", embargo)
    api.publish(article)
    assert {token for token in (BOB, CAROL) if get(f"{url}?token={token}").status == 200} == readers
    assert (get(url).status, get(f"{url}?token={ALICE}").status) == (403, 200)


def test_permission_of_an_embargo_opens_no_confidential_file(api: Figshare, get: Get) -> None:
    article = api.draft(group_id=api.group(institution_id=7, members=["alice@example.com", "bob@example.com"]))
    url = add(api, article)
    options = [{"id": 12}]
    embargo = {"is_embargoed": True, "embargo_type": "file", "embargo_date": "0", "embargo_options": options}
    api.put(f"{article}/embargo", embargo)
    api.put(f"{article}/confidentiality", {"reason": "names of people"})
    api.publish(article)
    assert get(f"{url}?token={BOB}").status == 403


def test_downloads_of_the_public_are_counted(api: Figshare, article: str, get: Get) -> None:
    url, private = add(api, article), add(api, other := api.draft())
    api.publish(article)
    api.publish(other)
    first, second = (int(path.rpartition("/")[2]) for path in (article, other))

    def most_downloaded() -> list[int]:
        found = api.get("/articles?order=downloads&limit=2")
        return [row["id"] for row in found]

    etag = get(private).headers["etag"]
    for headers in ({"range": "bytes=0-9"}, {"if_none_match": etag}):
        get(private, **headers)
    get(private, "HEAD")
    assert get(url).status == get(url).status == 200
    assert most_downloaded() == [first, second]
    public = f"{api.links}{other.removeprefix('/account')}"
    assert get(f"{public}/download").status == get(f"{public}/versions/1/download").status == 200
    assert most_downloaded() == [second, first]
    counts = {one.id: (one.downloads, one.modified_at == one.published_at) for one in api.service_state.articles}
    assert counts == {first: (2, True), second: (3, True)}


def test_downloads_of_a_draft_are_not_counted(api: Figshare, article: str, get: Get) -> None:
    url = add(api, article)
    assert get(f"{url}?token={ALICE}").status == 200
    assert [one.downloads for one in api.service_state.articles] == [0]


def test_range_is_sent_alone(api: Figshare, article: str, get: Get) -> None:
    url = f"{add(api, article)}?token={ALICE}"
    whole = get(url)
    part = get(url, range="bytes=1000-", if_range=whole.headers["etag"])
    assert (part.status, part.data) == (206, CONTENT[1000:])
    assert part.headers["content-range"] == f"bytes 1000-2559/{len(CONTENT)}"
    assert part.headers["etag"] == whole.headers["etag"]
    assert get(url, range="bytes=0-9", if_range='"another"').data == CONTENT
    rejected = get(url, range="bytes=2560-")
    assert (rejected.status, rejected.headers["content-range"]) == (416, "bytes */2560")


def test_conditional_requests_and_head_have_no_body(api: Figshare, article: str, get: Get) -> None:
    url = f"{add(api, article)}?token={ALICE}"
    etag = get(url).headers["etag"]
    unchanged = get(url, if_none_match=etag)
    assert (unchanged.status, unchanged.data, unchanged.headers["etag"]) == (304, b"", etag)
    head = get(url, "HEAD")
    assert (head.status, head.data, head.headers["content-length"]) == (200, b"", str(len(CONTENT)))


def test_link_is_redirected(api: Figshare, article: str, get: Get) -> None:
    id = int(article.rpartition("/")[2])
    file = factories.add_file(api.session.state, id, "b.csv", link="https://example.com/b.csv")
    response = get(f"{api.links}/file/download/{file.id}?token={ALICE}")
    assert (response.status, response.headers["location"]) == (302, "https://example.com/b.csv")


def test_incomplete_upload_cannot_be_downloaded(api: Figshare, article: str, get: Get) -> None:
    file = api.get(api.path_of(api.post(f"{article}/files", {"name": "a", "size": 1})["location"]))
    assert get(f"{file['download_url']}?token={ALICE}").status == 404


def test_file_of_which_only_the_size_is_known_has_zeros(api: Figshare, article: str, get: Get) -> None:
    url = add(api, article, content=b"", size=2**40)
    part = get(f"{url}?token={ALICE}", range="bytes=1000000000000-1000000000009")
    assert (part.status, part.data) == (206, bytes(10))


def test_archive_has_the_files_in_their_folders(api: Figshare, article: str, get: Get) -> None:
    for name, folder in (("a", ""), ("b", "data"), ("c", "data/raw"), ("c", "data/raw"), ("d", "database")):
        body = {"name": f"{name}.txt", "size": 0, "folder_path": folder}
        file = api.path_of(api.post(f"{article}/files", body)["location"])
        assert api.call("POST", file).status == 202
    api.post(f"{article}/files", {"link": "https://example.com/e.txt"})
    add(api, article)

    def names(path: str, query: str = "") -> list[str]:
        response = get(f"{api.links}{path}/download{query}", authorization=f"token {ALICE}")
        assert (response.status, response.headers["content-type"]) == (200, "application/zip")
        with ZipFile(BytesIO(response.data)) as archive:
            assert archive.testzip() is None
            return archive.namelist()

    last = api.get(f"{article}/files")[3]["id"]
    raw = ["data/raw/c.txt", f"data/raw/{last} c.txt"]
    assert names(article) == ["a.txt", "data/b.txt", *raw, "database/d.txt", "a.bin"]
    assert names(article, "?folder_path=/data/") == ["data/b.txt", *raw]
    api.publish(article)
    public = article.removeprefix("/account")
    assert names(public) == names(f"{public}/versions/1") == names(article)
    missing = get(f"{api.links}{public}/download?folder_path=absent")
    assert (missing.status, missing.headers["x-mock-reason"]) == (404, "rule; folder-with-files")


def test_sdk_resumes_a_broken_download(api: Figshare, article: str, tmp_path: Path) -> None:
    id = int(add(api, article, content=CONTENT * 1_000).rpartition("/")[2])
    api.session.fault(service="figshare", operation="file_download", truncate=True, times=1)
    configuration = figshare.Configuration(
        api.session.url("figshare"), access_token=ALICE, headers=api.session.headers, retries=RetryPolicy(3, backoff=0)
    )
    target = tmp_path / "a.bin"
    with figshare.ApiClient(configuration) as client:
        figshare.OtherApi(client).file_download(id, save_to=target)
    assert target.read_bytes() == CONTENT * 1_000
    ranges = [one["request_headers"].get("range") for one in api.session.journal.calls("figshare", "file_download")]
    assert ranges == [None, "bytes=1280000-"]


def test_file_is_not_there_before_its_upload_is_complete(api: Figshare, article: str) -> None:
    location = api.post(f"{article}/files", {"name": "a.txt", "size": 3})["location"]
    answer = api.call("GET", f"/file/download/{location.rpartition('/')[2]}")
    assert (answer.status, answer.headers[HEADER]) == (404, "rule; complete-uploads-first")


def test_archive_of_a_folder_without_files_is_not_found(api: Figshare, article: str) -> None:
    add(api, article)
    public = api.publish(article)
    for path in (article, public, f"{public}/versions/1"):
        answer = api.call("GET", f"{path}/download?folder_path=absent")
        assert (answer.status, answer.headers[HEADER]) == (404, "rule; folder-with-files")


def test_archive_of_a_private_article_is_not_public(api: Figshare, article: str) -> None:
    answer = api.call("GET", f"{article.removeprefix('/account')}/versions/1/download")
    assert (answer.status, answer.headers[HEADER]) == (404, "rule; public-only")


@pytest.mark.parametrize(
    ("query", "rule"), [("limit=1&page=1", "one-way-of-paging"), ("limit=1&offset=1001", "max-offset")]
)
def test_files_of_a_draft_are_paged_as_projects_are(api: Figshare, article: str, query: str, rule: str) -> None:
    answer = api.call("GET", f"{article}/files?{query}")
    assert (answer.status, answer.headers[HEADER]) == (422, f"rule; {rule}")
