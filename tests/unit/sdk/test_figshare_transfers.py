"""Uploads and downloads of whole files, by both clients."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from projectlink import RetryPolicy, figshare
from projectlink._core.http.body import Body
from projectlink.figshare import ApiClient, ApiException, ApiTypeError, ApiValueError, AsyncApiClient
from projectlink.figshare.extras import (
    TransferError,
    async_download_files,
    async_upload_file,
    download_files,
    upload_file,
)
from projectlink.transports import RawResponse, Request
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.figshare_service import ARTICLE, PART_BYTES, FigshareService

FILE_BYTES = 16 * 2**20
BROKEN = b"HTTP/9 nonsense\r\n\r\n"
CONTENT = os.urandom(4 * PART_BYTES + 1)
MD5 = hashlib.md5(CONTENT).hexdigest()


@pytest.fixture
def service() -> FigshareService:
    return FigshareService()


@pytest.fixture
def server(service: FigshareService) -> Iterator[ScriptedServer]:
    with ScriptedServer(service) as server:
        service.url = server.url
        yield server


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "data.bin"
    path.write_bytes(CONTENT)
    return path


Transfer = Callable[..., Any]


class Transfers:
    """Both functions for one kind of client, blocking."""

    def __init__(self, is_async: bool, url: str) -> None:
        policy = RetryPolicy(2, backoff=0)
        self._configuration = figshare.Configuration(url, access_token="s3cret-token", retries=policy)
        self._is_async = is_async

    def upload(self, *arguments: Any, **options: Any) -> Any:
        return self._call(upload_file, async_upload_file, arguments, options)

    def download(self, *arguments: Any, **options: Any) -> Any:
        return self._call(download_files, async_download_files, arguments, options)

    def _call(self, function: Any, async_function: Any, arguments: tuple[Any, ...], options: dict[str, Any]) -> Any:
        if not self._is_async:
            with ApiClient(self._configuration) as client:
                return function(figshare.ArticlesApi(client), ARTICLE, *arguments, **options)

        async def call() -> Any:
            async with AsyncApiClient(self._configuration) as client:
                return await async_function(figshare.AsyncArticlesApi(client), ARTICLE, *arguments, **options)

        return asyncio.run(call())


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def transfers(request: pytest.FixtureRequest, server: ScriptedServer) -> Transfers:
    return Transfers(request.param, server.url)


def test_file_is_uploaded_in_its_parts(transfers: Transfers, service: FigshareService, path: Path) -> None:
    file = transfers.upload(path, folder="raw/2026")
    assert (file.name, file.size, file.computed_md5, file.status) == ("data.bin", len(CONTENT), MD5, "available")
    (stored,) = service.files.values()
    assert (stored.content, stored.folder) == (CONTENT, "raw/2026")
    assert service.count("PUT", r"/up/upload/t1/\d") == 5


def test_token_of_the_account_is_not_sent_to_the_upload_service(
    transfers: Transfers, server: ScriptedServer, path: Path
) -> None:
    transfers.upload(path)
    assert all((b"s3cret-token" in one) is (b" /up/" not in one.partition(b"\r")[0]) for one in server.requests)


def test_progress_ends_with_the_size(transfers: Transfers, path: Path) -> None:
    reports: list[tuple[int, int]] = []
    transfers.upload(path, progress=lambda done, total: reports.append((done, total)), parallel=1)
    assert reports == sorted(reports)
    assert reports[-1] == (len(CONTENT), len(CONTENT))


def test_second_upload_of_the_same_file_sends_nothing(
    transfers: Transfers, service: FigshareService, path: Path
) -> None:
    first, again = transfers.upload(path), transfers.upload(path)
    assert again.id == first.id
    assert (service.count("POST", ".*"), service.count("PUT", ".*")) == (2, 5)


def test_upload_that_is_being_checked_is_waited_for(transfers: Transfers, service: FigshareService, path: Path) -> None:
    file = service.add("data.bin", CONTENT)
    file.checks = 2
    assert transfers.upload(path).status == "available"
    assert list(service.files.values()) == [file]
    assert service.count("PUT", ".*") == service.count("POST", ".*") == 0


def test_same_content_goes_into_another_folder(transfers: Transfers, service: FigshareService, path: Path) -> None:
    transfers.upload(path)
    transfers.upload(path, folder="copy")
    transfers.upload(path, folder="/copy/")
    assert [(one.folder, one.content) for one in service.files.values()] == [("", CONTENT), ("copy", CONTENT)]


def test_interrupted_upload_continues_with_the_parts_that_lack(
    transfers: Transfers, service: FigshareService, path: Path
) -> None:
    file = service.create("data.bin", len(CONTENT), MD5)
    file.parts = {1: CONTENT[:PART_BYTES], 3: CONTENT[2 * PART_BYTES : 3 * PART_BYTES]}
    reports: list[int] = []
    assert transfers.upload(path, progress=lambda done, total: reports.append(done)).id == file.id
    assert file.content == CONTENT
    assert sorted(path for method, path in service.calls if method == "PUT") == [
        f"/up/upload/t1/{number}" for number in (2, 4, 5)
    ]
    assert min(reports) == PART_BYTES


@pytest.mark.parametrize(
    ("failure", "times"),
    [(reply("409 Conflict", b""), 2), (reply("500 Error", b""), 2), (BROKEN, 4)],
    ids=["409", "500", "broken"],
)
def test_part_that_fails_for_a_time_is_sent_again(
    transfers: Transfers, service: FigshareService, path: Path, failure: bytes, times: int
) -> None:
    left = [failure] * times  # more than the attempts of one call

    def fail(method: str, path: str) -> Any:
        return left.pop() if left and (method, path) == ("PUT", "/up/upload/t1/2") else None

    service.breaks.append(fail)
    assert transfers.upload(path).computed_md5 == MD5
    assert not left


def test_part_that_the_service_does_not_store_is_sent_again(
    transfers: Transfers, service: FigshareService, path: Path
) -> None:
    service.ignores_part = 3
    assert transfers.upload(path).computed_md5 == MD5


def test_upload_that_makes_no_progress_ends_and_can_be_continued(
    transfers: Transfers, service: FigshareService, path: Path
) -> None:
    def fail(method: str, path: str) -> Any:
        return reply("503 Busy", b"") if (method, path) == ("PUT", "/up/upload/t1/5") else None

    service.breaks.append(fail)
    with pytest.raises(TransferError, match=r"4 of 5 parts of .*data\.bin are uploaded: upload it again") as caught:
        transfers.upload(path)
    assert isinstance(caught.value.__cause__, ApiException)
    service.breaks.clear()
    assert transfers.upload(path).computed_md5 == MD5
    assert service.count("POST", ".*/files") == 1


def test_permanent_error_of_a_part_ends_the_upload(transfers: Transfers, service: FigshareService, path: Path) -> None:
    service.breaks.append(lambda method, path: reply("400 Bad", {"message": "short"}) if method == "PUT" else None)
    with pytest.raises(figshare.BadRequestException):
        transfers.upload(path, parallel=2)
    assert 2 <= service.count("PUT", ".*") <= 3


@pytest.mark.parametrize(
    ("response", "message"),
    [
        (reply("404 Not Found", b""), "the upload of data.bin has ended: delete it with private_article_file_delete"),
        (
            reply(body={"token": "t", "md5": "", "size": 1, "name": "n", "status": "ABORTED", "parts": []}),
            "figshare has aborted the upload of data.bin: delete it with private_article_file_delete",
        ),
    ],
)
def test_ended_upload_error_says_what_to_do(
    transfers: Transfers, service: FigshareService, path: Path, response: bytes, message: str
) -> None:
    service.breaks.append(lambda method, path: response if path == "/up/upload/t1" else None)
    with pytest.raises(TransferError, match=re.escape(message)):
        transfers.upload(path)


def test_file_that_changes_meanwhile_is_not_completed(
    transfers: Transfers, service: FigshareService, path: Path
) -> None:
    def change(method: str, requested: str) -> None:
        if requested.endswith("/5"):
            os.utime(path, (1, 1))

    service.breaks.append(change)
    with pytest.raises(TransferError, match="changed while it was uploaded"):
        transfers.upload(path)
    assert service.count("POST", r".*/files/1") == 0


def test_content_that_does_not_become_available_is_an_error(
    transfers: Transfers, service: FigshareService, path: Path
) -> None:
    def ignore(method: str, path: str) -> Any:
        return reply("202 Accepted", b"") if method == "POST" and path.endswith("/files/1") else None

    service.breaks.append(ignore)
    with pytest.raises(TransferError, match=r"has the status 'created' 0 seconds after its upload: look later with"):
        transfers.upload(path, wait=0)


def test_empty_file_is_uploaded(transfers: Transfers, service: FigshareService, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    assert transfers.upload(tmp_path / "empty").size == 0
    assert service.count("PUT", ".*") == 0


@pytest.mark.parametrize("options", [{"parallel": 0}, {"parallel": True}, {"parallel": "4"}])
def test_invalid_number_of_parallel_parts_is_rejected(
    transfers: Transfers, service: FigshareService, path: Path, options: Any
) -> None:
    with pytest.raises(ApiValueError, match="parallel must be an int of at least 1"):
        transfers.upload(path, **options)
    assert service.calls == []


def test_missing_file_and_wrong_api_object_are_rejected(tmp_path: Path, transfers: Transfers) -> None:
    with pytest.raises(ApiValueError, match="cannot be read"):
        transfers.upload(tmp_path / "nothing")
    with pytest.raises(ApiTypeError, match="articles_api must be an ArticlesApi with its client, not AsyncArticlesApi"):
        upload_file(figshare.AsyncArticlesApi(AsyncApiClient()), 1, "x")  # type: ignore[arg-type]
    with pytest.raises(ApiTypeError, match="articles_api must be an ArticlesApi"):
        download_files(ApiClient(), 1, "x")  # type: ignore[arg-type]


def test_files_are_downloaded_with_their_folders(
    transfers: Transfers, service: FigshareService, tmp_path: Path
) -> None:
    service.add("a.csv", CONTENT)
    service.add("b.csv", b"b", folder="raw/2026")
    service.add("c.csv", b"c").is_link = True
    reports: list[tuple[int, int]] = []
    paths = transfers.download(tmp_path / "to", progress=lambda done, total: reports.append((done, total)))
    assert paths == [tmp_path / "to" / "a.csv", tmp_path / "to" / "raw" / "2026" / "b.csv"]
    assert [path.read_bytes() for path in paths] == [CONTENT, b"b"]
    assert reports[-1] == (len(CONTENT) + 1,) * 2
    assert len([*(tmp_path / "to").rglob("*.*")]) == 2


def test_complete_files_are_kept_and_others_replaced(
    transfers: Transfers, service: FigshareService, tmp_path: Path
) -> None:
    for name in ("a", "b", "c"):
        service.add(name, name.encode() * 9)
    (tmp_path / "a").write_bytes(b"a" * 9)
    (tmp_path / "b").write_bytes(b"x" * 9)
    paths = transfers.download(tmp_path)
    assert [path.read_bytes() for path in paths] == [b"a" * 9, b"b" * 9, b"c" * 9]
    assert [service.count("GET", f"/content/{id}") for id in (1, 2, 3)] == [0, 1, 1]


def test_interrupted_download_is_resumed(transfers: Transfers, service: FigshareService, tmp_path: Path) -> None:
    file = service.add("a", CONTENT)
    half = CONTENT[: len(CONTENT) // 2]
    whole = reply(body=CONTENT, Accept_Ranges="bytes", ETag=f'"{MD5}"', Connection="close")
    broken = [whole.replace(CONTENT, half)]

    def break_once(method: str, path: str) -> Any:
        return broken.pop() if broken and path == "/content/1" else None

    service.breaks.append(break_once)
    (path,) = transfers.download(tmp_path)
    assert path.read_bytes() == CONTENT == file.content
    assert service.ranges == [f"bytes={len(half)}-"]


def test_content_with_another_checksum_is_not_kept(
    transfers: Transfers, service: FigshareService, tmp_path: Path
) -> None:
    service.add("good", b"good")
    service.add("bad", b"bad")
    service.breaks.append(lambda method, path: reply(body=b"BAD") if path == "/content/2" else None)
    with pytest.raises(TransferError, match=r"1 of 2 files are not downloaded: bad: .*checksum mismatch") as caught:
        transfers.download(tmp_path)
    assert "Download again: complete files are kept" in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["good"]


def test_names_cannot_leave_the_folder(transfers: Transfers, service: FigshareService, tmp_path: Path) -> None:
    for name, subfolder in (
        ("../../evil", ""),
        ("..", "/etc/../../up"),
        ("CON", "a\\..\\b"),
        ("x\0:y", "."),
        ("", " "),
    ):
        service.add(name, name.encode(), subfolder)
    folder = tmp_path / "to"
    paths = transfers.download(folder)
    found = [path.relative_to(folder).as_posix() for path in paths]
    assert found == [".._.._evil", "etc/up/_", "a/b/_CON", "x__y", "_"]
    assert all(path.is_file() for path in paths)
    assert [path.name for path in tmp_path.iterdir()] == ["to"]


def test_link_in_the_folder_is_not_followed(transfers: Transfers, service: FigshareService, tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "to"
    outside.mkdir()
    folder.mkdir()
    (folder / "sub").symlink_to(outside)
    service.add("a", b"a", "sub")
    with pytest.raises(ApiValueError, match="is a link that leads out of"):
        transfers.download(folder)
    assert not any(outside.iterdir())


def test_files_of_the_same_name_are_all_kept(transfers: Transfers, service: FigshareService, tmp_path: Path) -> None:
    for name, content in (("a.csv", b"1"), ("A.csv", b"2"), ("a.csv", b"3")):
        service.add(name, content)
    paths = transfers.download(tmp_path)
    assert [path.name for path in paths] == ["a.csv", "A-2.csv", "a-3.csv"]
    assert [path.read_bytes() for path in paths] == [b"1", b"2", b"3"]


def test_more_files_than_a_page_are_downloaded(transfers: Transfers, service: FigshareService, tmp_path: Path) -> None:
    for number in range(205):
        service.add(f"{number}", b"x")
    assert len(transfers.download(tmp_path)) == 205
    assert service.count("GET", f"/articles/{ARTICLE}/files") == 3


def test_draft_is_downloaded_with_the_token(
    transfers: Transfers, service: FigshareService, server: ScriptedServer, tmp_path: Path
) -> None:
    service.add("a", b"a")
    service.is_public = False
    with pytest.raises(TransferError, match=r"article 7 is not public: .* or pass account=True"):
        transfers.download(tmp_path)
    assert not any(b"s3cret" in one for one in server.requests)
    assert transfers.download(tmp_path, account=True) == [tmp_path / "a"]
    assert b"s3cret-token" in next(one for one in server.requests if one.startswith(b"GET /content/1 "))


def test_token_is_not_sent_to_another_host(transfers: Transfers, service: FigshareService, tmp_path: Path) -> None:
    other = FigshareService()
    other.add("a", b"a")
    with ScriptedServer(other) as elsewhere:
        service.add("a", b"a").url = f"{elsewhere.url}/content/1?x=%2F"
        transfers.download(tmp_path, account=True)
        assert elsewhere.requests[0].startswith(b"GET /content/1?x=%2F HTTP/1.1")
        assert b"s3cret" not in elsewhere.requests[0]


def test_version_of_a_draft_is_rejected(transfers: Transfers, tmp_path: Path) -> None:
    with pytest.raises(ApiValueError, match="version selects a public version"):
        transfers.download(tmp_path, version=1, account=True)


def test_cancelled_upload_can_be_continued(service: FigshareService, server: ScriptedServer, path: Path) -> None:
    started, released = Event(), Event()

    def hold(method: str, requested: str) -> None:
        if method == "PUT":
            started.set()
            assert released.wait(60)

    async def cancel() -> None:
        configuration = figshare.Configuration(server.url, access_token="t")
        async with AsyncApiClient(configuration) as client:
            articles = figshare.AsyncArticlesApi(client)
            upload = asyncio.ensure_future(async_upload_file(articles, ARTICLE, path))
            assert await asyncio.to_thread(started.wait, 60)
            upload.cancel()
            with pytest.raises(asyncio.CancelledError):
                await upload
            released.set()
            service.breaks.clear()
            assert (await async_upload_file(articles, ARTICLE, path)).computed_md5 == MD5

    service.breaks.append(hold)
    asyncio.run(cancel())
    assert service.count("POST", ".*/files") == 1


class DiscardingTransport:
    """A figshare in this process, which keeps no content."""

    def __init__(self) -> None:
        self.service = FigshareService(part_bytes=FILE_BYTES // 4, keeps_content=False)
        self.received = 0

    def send(self, request: Request) -> RawResponse:
        """Read a body in chunks, and return the response of the service."""
        content = request.body if isinstance(request.body, bytes) else b""
        if isinstance(request.body, Body):
            for chunk in request.body.chunks():
                self.received += len(chunk)
        response = self.service(f"{request.method} {request.target} HTTP/1.1\r\n\r\n".encode() + content)
        head, _, body = response.partition(b"\r\n\r\n")
        return RawResponse(int(head.split(b" ")[1]), "", [("Content-Type", "application/json")], body)

    def close(self) -> None:
        """Do nothing."""


def test_large_file_is_uploaded_with_bounded_memory(tmp_path: Path) -> None:
    transport = DiscardingTransport()
    transport.service.url = "http://127.0.0.1:9"
    with (tmp_path / "large").open("wb") as file:
        file.truncate(FILE_BYTES)
    with ApiClient(figshare.Configuration(transport.service.url), transport=transport) as client:
        articles = figshare.ArticlesApi(client)
        articles.private_article_files_list(ARTICLE, page=1, page_size=1)
        tracemalloc.start()
        try:
            upload_file(articles, ARTICLE, tmp_path / "large", parallel=4)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert transport.received == FILE_BYTES
    assert peak < FILE_BYTES // 4
