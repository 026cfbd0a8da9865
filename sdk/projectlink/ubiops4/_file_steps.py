"""Steps of uploads and downloads of files by signed URLs, without I/O."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from projectlink._core.call.transfer import TotalProgress
from projectlink._core.callbacks import check_sync_function
from projectlink._core.contract.operation import Operation
from projectlink._core.errors import ApiValueError, TransferError
from projectlink._core.http.file_part import FilePart
from projectlink._core.http.safe_path import safe_path
from projectlink.ubiops4 import operations

if TYPE_CHECKING:
    from projectlink._core.call.transfer import Driver, Steps

URI_START = "ubiops-file://"
BUCKET = "default"
PART_SIZE = 64 * 1024 * 1024
_AZURE = "azure_blob_storage"
_MAX_PARTS = 10_000
_HEADERS = {"Content-Disposition": "multipart/form-data"}
_AZURE_HEADERS = {**_HEADERS, "x-ms-version": "2020-04-08", "x-ms-blob-type": "BlockBlob"}


class StoredFile(NamedTuple):
    """A file of a bucket."""

    project_name: str
    bucket_name: str
    name: str

    @property
    def values(self) -> dict[str, str]:
        """Return the file as arguments of an operation."""
        return {"project_name": self.project_name, "bucket_name": self.bucket_name, "file": self.name}

    @property
    def uri(self) -> str:
        """Return the file as requests name it."""
        return f"{URI_START}{self.bucket_name}/{self.name}"


class Transfer(NamedTuple):
    """Settings of an upload."""

    path: Path
    part_size: int = PART_SIZE
    parallel: int = 4
    progress: Callable[[int, int], object] | None = None


def stored_file(project_name: str, bucket_name: str, file: str) -> StoredFile:
    """Return a file by its name in a bucket, or by its URI."""
    if not file.startswith(URI_START):
        return StoredFile(project_name, bucket_name, file)
    bucket_name, _, name = file.removeprefix(URI_START).partition("/")
    if not bucket_name or not name:
        raise ApiValueError(f"file must be a name, or {URI_START}BUCKET/NAME, not {file!r}")
    return StoredFile(project_name, bucket_name, name)


def upload_steps(driver: Driver, target: StoredFile, transfer: Transfer) -> Steps[str]:
    """Return the steps of an upload."""
    check_sync_function("progress", transfer.progress)
    for name, value in (("part_size", transfer.part_size), ("parallel", transfer.parallel)):
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise ApiValueError(f"{name} must be an int of at least 1, not {value!r}")
    before: tuple[int, int] = yield driver.local(partial(_stat, transfer.path))
    size = before[0]
    total = TotalProgress(transfer.progress, size)
    if size <= transfer.part_size:
        url = yield driver.call(operations.files_upload, **target.values)
        yield from _send(driver, url, FilePart(transfer.path, 0, size), total, 1)
    else:
        yield from _send_parts(driver, target, transfer, size, total)
    if (yield driver.local(partial(_stat, transfer.path))) != before:
        raise TransferError(f"{transfer.path} changed while it was uploaded: upload it again")
    total.finish()
    return target.uri


def _send_parts(driver: Driver, target: StoredFile, transfer: Transfer, size: int, total: TotalProgress) -> Steps[None]:
    """Send a file in parts, several at once; the service joins them at the end."""
    started = yield driver.call(operations.files_start_multipart_upload, **target.values)
    part_size = max(transfer.part_size, -(-size // _MAX_PARTS))
    flows = []
    for number, start in enumerate(range(0, size, part_size), start=1):
        part = FilePart(transfer.path, start, min(part_size, size - start))
        flows.append(_send_part(driver, target, started, number, part, total))
    parts = yield driver.together(flows, transfer.parallel, max_errors=1)
    if errors := [one for one in parts if isinstance(one, Exception)]:
        raise errors[0]
    body = {"upload_id": started.upload_id, "parts": parts}
    yield driver.call(operations.files_complete_multipart_upload, **target.values, data=body)


def _send_part(
    driver: Driver, target: StoredFile, started: Any, number: int, part: FilePart, total: TotalProgress
) -> Steps[dict[str, Any]]:
    """Send a part, and return what the completion of the upload says of it."""
    if started.provider == _AZURE:
        # All blocks of a file have identifiers of the same length.
        block = b64encode(f"{number:08}".encode()).decode()
        url = yield driver.call(operations.files_upload, **target.values, upload_id=block)
        yield from _send(driver, url, part, total, number)
        return {"BlockId": block}
    ids = {"upload_id": started.upload_id, "part_number": str(number)}
    url = yield driver.call(operations.files_upload, **target.values, **ids)
    etag = yield from _send(driver, url, part, total, number)
    if not etag:
        raise TransferError(f"the storage of the bucket {target.bucket_name} sent no ETag for the part {number}")
    return {"ETag": etag, "PartNumber": number}


def _send(driver: Driver, signed: Any, part: FilePart, total: TotalProgress, number: int) -> Steps[str | None]:
    """Send a content to a signed URL, and return its ETag."""
    operation, host = _signed_operation(operations.storage_file_put, signed.url)
    headers = _AZURE_HEADERS if signed.provider == _AZURE else _HEADERS
    options = {"_host": host, "_headers": headers, **total.options(number)}
    try:
        response = yield driver.call_with_http_info(operation, options, content=part)
    except Exception:
        total.set(number, 0)
        raise
    finally:
        part.close()
    etag: str | None = response.headers.get("ETag")
    return etag


def download_steps(
    driver: Driver, source: StoredFile, path: Path, progress: Callable[[int, int], object] | None
) -> Steps[Path]:
    """Return the steps of a download."""
    check_sync_function("progress", progress)
    if (yield driver.local(path.is_dir)):
        path = safe_path(path, "", source.name.rpartition("/")[2])
    signed = yield driver.call(operations.files_download, **source.values)
    operation, host = _signed_operation(operations.storage_file_get, signed.url)
    options: dict[str, Any] = {"_host": host, "save_to": path}
    if progress is not None:
        options["progress"] = progress
    yield driver.call(operation, options)
    return path


def _signed_operation(known: Operation[Any], url: str) -> tuple[Operation[Any], str]:
    """Return the operation that uses a signed URL as it is, without a token, and its base URL."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise TransferError("the service sent a signed URL that is no URL: update projectlink, or report it")
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    operation: Operation[Any] = Operation(
        known.service,
        known.id,
        known.method,
        target,
        tuple(one for one in known.arguments if one.location == "body"),
        known.returns,
        known.error,
        accept="*/*",
        content_type=known.content_type,
    )
    return operation, f"{parts.scheme}://{parts.netloc}"


def _stat(path: Path) -> tuple[int, int]:
    """Return size and time of change of a file. Raises ApiValueError if it cannot be read."""
    try:
        with open(path, "rb"):
            found = path.stat()
    except (OSError, ValueError) as error:  # ValueError: the path has a NUL
        raise ApiValueError(f"{path} cannot be read: {error}") from error
    return found.st_size, found.st_mtime_ns
