"""Whole files through `projectlink.figshare.extras`, with both clients, while the mock server fails."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from projectlink import RetryPolicy, figshare
from projectlink.figshare import extras
from projectlink_mock import Session
from projectlink_mock.services.figshare import factories
from tests.behaviour.figshare.api import PUBLISHABLE

SIZE = 22 * 2**20  # three parts
ALICE: Any = "alice-token"


class Caller:
    """Calls of one kind of client, blocking."""

    def __init__(self, session: Session, group: str = "ArticlesApi", *, is_async: bool) -> None:
        self._session = session
        self._group = group
        self._is_async = is_async

    def __call__(self, name: str, *arguments: Any, token: str | None = ALICE, **options: Any) -> Any:
        """Call a method of the API class, or a function for whole files."""
        policy = RetryPolicy(1, backoff=0)
        url, headers = self._session.url("figshare"), self._session.headers
        configuration = figshare.Configuration(url, access_token=token, headers=headers, retries=policy)
        if not self._is_async:
            with figshare.ApiClient(configuration) as client:
                api = getattr(figshare, self._group)(client)
                method = getattr(api, name, None)
                return method(*arguments) if method else getattr(extras, name)(api, *arguments, **options)

        async def call() -> Any:
            async with figshare.AsyncApiClient(configuration) as client:
                api = getattr(figshare, f"Async{self._group}")(client)
                if method := getattr(api, name, None):
                    return await method(*arguments)
                return await getattr(extras, f"async_{name}")(api, *arguments, **options)

        return asyncio.run(call())

    def of(self, group: str) -> Caller:
        """Return a caller of another API class."""
        return Caller(self._session, group, is_async=self._is_async)

    def create(self) -> int:
        """Create a draft that can be published, and return its id."""
        return int(self("private_article_create", PUBLISHABLE).location.rpartition("/")[2])


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def call(session: Session, request: pytest.FixtureRequest) -> Caller:
    return Caller(session, is_async=request.param)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("large") / "large.bin"
    with path.open("wb") as file:
        for number in range(SIZE // 2**20):
            file.write(bytes([number]) * 2**20)
    yield path
    path.unlink()


def md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes()).hexdigest()


def parts_sent(session: Session) -> list[str]:
    """Return the path of each part that was received, in order."""
    calls = session.journal.calls(operation="upload_part_put")
    return [one["path"].rpartition("/")[2] for one in calls if one["status"] == 200]


def test_data_set_is_uploaded_published_and_downloaded(call: Caller, path: Path, tmp_path: Path) -> None:
    article = call.create()
    reports: list[tuple[int, int]] = []
    file = call("upload_file", article, path, folder="raw", progress=lambda *report: reports.append(report))
    assert (file.size, file.computed_md5, file.status) == (SIZE, md5(path), "available")
    assert reports[-1] == (SIZE, SIZE)
    call("account_article_publish", article)
    (copy,) = call("download_files", article, tmp_path, token=None)
    assert copy == tmp_path / "raw" / "large.bin"
    assert md5(copy) == md5(path)


def test_upload_outlives_failing_parts(call: Caller, session: Session, path: Path) -> None:
    article = call.create()
    session.fault(operation="upload_part_put", status=503, times=1)
    session.fault(operation="upload_part_put", drop="before", times=1)
    assert call("upload_file", article, path).computed_md5 == md5(path)


def test_broken_upload_continues_with_the_parts_that_lack(call: Caller, session: Session, path: Path) -> None:
    article = call.create()
    for number in range(2, 10):
        session.fault(operation="upload_part_put", status=500, nth=number)
    with pytest.raises(extras.TransferError, match=r"1 of 3 parts of .* are uploaded: upload it again"):
        call("upload_file", article, path, parallel=1)
    session.clear_faults()
    assert call("upload_file", article, path).computed_md5 == md5(path)
    assert sorted(parts_sent(session)) == ["1", "2", "3"]
    assert len(call("private_article_files_list", article)) == 1


def test_complete_upload_sends_nothing_again(call: Caller, session: Session, tmp_path: Path) -> None:
    article = call.create()
    (tmp_path / "a").write_bytes(b"abc")
    first = call("upload_file", article, tmp_path / "a", folder="one")
    assert call("upload_file", article, tmp_path / "a", folder="one").id == first.id
    assert call("upload_file", article, tmp_path / "a", folder="two").id != first.id
    assert len(parts_sent(session)) == 2


def test_upload_is_pending_completed_and_aborted(call: Caller, tmp_path: Path) -> None:
    article = call.create()
    location = call("private_article_upload_initiate", article, {"name": "a", "size": 3}).location
    id = int(location.rpartition("/")[2])
    token, uploads = call("private_article_file", article, id).upload_token, call.of("UploadsApi")
    assert uploads("upload_get", token).status == "PENDING"
    uploads("upload_part_put", token, 1, b"abc")
    pending = uploads("upload_get", token)
    assert (pending.status, [part.status for part in pending.parts]) == ("PENDING", ["COMPLETE"])
    call("private_article_upload_complete", article, id)
    assert uploads("upload_get", token).status == "COMPLETED"
    call("private_article_file_delete", article, id)
    assert uploads("upload_get", token).status == "ABORTED"
    with pytest.raises(figshare.ConflictException):
        uploads("upload_part_put", token, 1, b"abc")


def test_interrupted_download_is_resumed(call: Caller, session: Session, path: Path, tmp_path: Path) -> None:
    article = call.create()
    call("upload_file", article, path)
    session.fault(operation="file_download", truncate=True, times=1)
    (copy,) = call("download_files", article, tmp_path, account=True)
    assert md5(copy) == md5(path)
    statuses = [one["status"] for one in session.journal.calls(operation="file_download")]
    assert statuses == [200, 206]


def test_draft_is_for_its_owner_and_versions_are_for_all(call: Caller, session: Session, tmp_path: Path) -> None:
    article = call.create()
    for name in ("first", "second"):
        (tmp_path / name).write_text(name)
    call("upload_file", article, tmp_path / "first")
    with pytest.raises(extras.TransferError, match="is not public"):
        call("download_files", article, tmp_path / "copy", token=None)
    call("account_article_publish", article)
    call("upload_file", article, tmp_path / "second")
    public = call("download_files", article, tmp_path / "public", token=None)
    assert [one.name for one in public] == ["first"]
    draft = call("download_files", article, tmp_path / "draft", account=True)
    assert [one.read_text() for one in draft] == ["first", "second"]
    call("account_article_publish", article)
    old = call("download_files", article, tmp_path / "old", version=1, token=None)
    assert [one.name for one in old] == ["first"]


def test_linked_files_are_left_out(call: Caller, session: Session, tmp_path: Path) -> None:
    article = call.create()
    factories.add_file(session.state, article, "there", link="https://example.com/there")
    factories.add_file(session.state, article, "here", content=b"here")
    paths = call("download_files", article, tmp_path, account=True)
    assert [one.name for one in paths] == ["here"]


def test_upload_to_a_foreign_article_is_rejected(call: Caller, tmp_path: Path) -> None:
    article = call.create()
    (tmp_path / "a").write_bytes(b"abc")
    with pytest.raises(figshare.NotFoundException):
        call("upload_file", article, tmp_path / "a", token="carol-token")
