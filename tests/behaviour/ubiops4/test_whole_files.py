"""Whole files through `projectlink.ubiops4.extras`, with both clients, while the mock fails."""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from projectlink import RetryPolicy, ubiops4
from projectlink.ubiops4 import _files, extras
from projectlink_mock import Session

PROJECT = "project_name_example"
MB = 2**20
SIZE = 9 * MB + 1


class Caller:
    """Calls of one kind of client, blocking."""

    def __init__(self, session: Session, *, is_async: bool) -> None:
        self._session = session
        self._is_async = is_async

    def __call__(self, name: str, *arguments: Any, **options: Any) -> Any:
        """Call a method of the API class, or a function for whole files."""
        url, headers = self._session.url("ubiops4"), self._session.headers
        policy, token = RetryPolicy(2, backoff=0), "alice-token"
        configuration = ubiops4.Configuration(url, access_token=token, headers=headers, retries=policy)
        if not self._is_async:
            with ubiops4.ApiClient(configuration) as client:
                core = ubiops4.CoreApi(client)
                method = getattr(core, name, None)
                result = method(*arguments) if method else getattr(extras, name)(core, *arguments, **options)
                return list(result) if isinstance(result, Iterator) else result

        async def call() -> Any:
            async with ubiops4.AsyncApiClient(configuration) as client:
                core = ubiops4.AsyncCoreApi(client)
                if method := getattr(core, name, None):
                    return await method(*arguments)
                result = getattr(extras, f"async_{name}")(core, *arguments, **options)
                return [one async for one in result] if hasattr(result, "__aiter__") else await result

        return asyncio.run(call())


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def call(projectlink_mock: Session, request: pytest.FixtureRequest) -> Caller:
    return Caller(projectlink_mock, is_async=request.param)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("large") / "large ü.bin"
    with path.open("wb") as file:
        for number in range(SIZE // MB):
            file.write(bytes([number]) * MB)
        file.write(b"x")
    yield path
    path.unlink()


def test_small_file_is_sent_whole_and_comes_back(call: Caller, projectlink_mock: Session, tmp_path: Path) -> None:
    path = tmp_path / "a b.txt"
    for content in (b"content", b""):
        path.write_bytes(content)
        uri = call("upload_file", PROJECT, path, file_name="dir/a b?.txt")
        assert uri == "ubiops-file://default/dir/a b?.txt"
        (tmp_path / "copy").mkdir(exist_ok=True)
        copy = call("download_file", PROJECT, uri, tmp_path / "copy")
        assert (copy, copy.read_bytes()) == (tmp_path / "copy" / "a b_.txt", content)
    assert not projectlink_mock.journal.calls(operation="files_start_multipart_upload")


def test_large_file_is_sent_in_parts(call: Caller, projectlink_mock: Session, large: Path, tmp_path: Path) -> None:
    reports: list[tuple[int, int]] = []
    uri = call("upload_file", PROJECT, large, part_size=2 * MB, progress=lambda *report: reports.append(report))
    assert uri == "ubiops-file://default/large ü.bin"
    assert reports[-1] == (SIZE, SIZE)
    assert len(projectlink_mock.journal.calls(operation="storage_file_put")) == 5
    received: list[tuple[int, int | None]] = []
    copy = call("download_file", PROJECT, large.name, tmp_path / "copy", progress=lambda *done: received.append(done))
    assert copy.read_bytes() == large.read_bytes()
    assert received[-1] == (SIZE, SIZE)


def test_azure_gets_blocks(call: Caller, projectlink_mock: Session, large: Path, tmp_path: Path) -> None:
    credentials, place = {"connection_string": "AccountName=a;AccountKey=b"}, {"container": "c"}
    settings = {"provider": "azure_blob_storage", "credentials": credentials, "configuration": place}
    call("buckets_create", PROJECT, {"name": "azure", **settings})
    call("upload_file", PROJECT, large, bucket_name="azure", part_size=4 * MB)
    copy = call("download_file", PROJECT, "large ü.bin", tmp_path / "copy", bucket_name="azure")
    assert copy.read_bytes() == large.read_bytes()
    paths = [one["query"] for one in projectlink_mock.journal.calls(operation="storage_file_put")]
    assert len(paths) == 3


def test_transfers_outlive_faults(call: Caller, projectlink_mock: Session, large: Path, tmp_path: Path) -> None:
    projectlink_mock.fault(operation="storage_file_put", status=503, times=1)
    projectlink_mock.fault(operation="storage_file_put", drop="before", times=1)
    call("upload_file", PROJECT, large, part_size=4 * MB, parallel=1)
    projectlink_mock.fault(operation="storage_file_get", truncate=True, times=1)
    copy = call("download_file", PROJECT, "large ü.bin", tmp_path)
    assert copy.read_bytes() == large.read_bytes()
    statuses = [one["status"] for one in projectlink_mock.journal.calls(operation="storage_file_get")]
    assert statuses == [200, 206]


def test_failed_part_leaves_no_file(call: Caller, projectlink_mock: Session, large: Path) -> None:
    projectlink_mock.fault(operation="storage_file_put", status=403, nth=2)
    with pytest.raises(ubiops4.ForbiddenException):
        call("upload_file", PROJECT, large, part_size=2 * MB, parallel=2)
    with pytest.raises(ubiops4.NotFoundException):
        call("files_get", PROJECT, "default", "large ü.bin")
    assert not projectlink_mock.journal.calls(operation="files_complete_multipart_upload")


def test_signed_urls_get_no_token(call: Caller, projectlink_mock: Session, tmp_path: Path) -> None:
    (tmp_path / "a").write_text("content")
    call("upload_file", PROJECT, tmp_path / "a")
    call("download_file", PROJECT, "a", tmp_path / "copy")
    (put,) = projectlink_mock.journal.calls(operation="storage_file_put")
    (get,) = projectlink_mock.journal.calls(operation="storage_file_get")
    for one in (put, get):
        assert "authorization" not in one["request_headers"]
        assert one["caller"] is None


def test_files_of_all_pages_are_listed(
    call: Caller, projectlink_mock: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_files, "_PAGE_SIZE", 1)
    found = [one.file for one in call("list_files", PROJECT, bucket_name="bucket_name_example")]
    assert found == ["file_example", "photos/1.jpg"]
    assert len(projectlink_mock.journal.calls(operation="files_list")) == 2
    found = [one.file for one in call("list_files", PROJECT, bucket_name="bucket_name_example", prefix="photos/")]
    assert found == ["photos/1.jpg"]


@pytest.mark.parametrize("options", [{"part_size": 0}, {"parallel": True}, {"progress": "bar"}])
def test_invalid_options_send_nothing(call: Caller, projectlink_mock: Session, tmp_path: Path, options: Any) -> None:
    (tmp_path / "a").write_text("content")
    with pytest.raises((ubiops4.ApiValueError, ubiops4.ApiTypeError)):
        call("upload_file", PROJECT, tmp_path / "a", **options)
    with pytest.raises(ubiops4.ApiValueError, match="cannot be read"):
        call("upload_file", PROJECT, tmp_path / "none")
    with pytest.raises(ubiops4.ApiValueError, match="ubiops-file"):
        call("download_file", PROJECT, "ubiops-file://default")
    assert not projectlink_mock.journal.calls()


def test_transfers_take_little_memory(projectlink_mock: Session, large: Path, tmp_path: Path) -> None:
    caller = Caller(projectlink_mock, is_async=False)
    caller("projects_list")
    tracemalloc.start()
    try:
        caller("upload_file", PROJECT, large, part_size=4 * MB, parallel=1)
        caller("download_file", PROJECT, "large ü.bin", tmp_path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 6 * MB
