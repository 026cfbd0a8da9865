"""The steps of an upload: checksum, initiation, parts, completion."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from projectlink._core.call.transfer import TotalProgress
from projectlink._core.errors import ApiException, NotFoundException, TransferError, TransportError
from projectlink._core.http.file_part import FilePart
from projectlink._core.http.request import Sleep
from projectlink._core.waiting import monotonic
from projectlink.figshare import operations
from projectlink.figshare._files import LocalFile, all_files, check_arguments, folders_of, read_local_file, stat_file

if TYPE_CHECKING:
    from projectlink._core.call.transfer import Driver, Steps
    from projectlink._core.configuration import Configuration
    from projectlink.figshare.models import PrivateFile, UploadFilePart, UploadInfo

_AVAILABLE, _COMPLETE = "available", "COMPLETE"
_TEMPORARY_STATUSES = frozenset({408, 409, 429})
_FIRST_POLL_SECONDS, _MAX_POLL_SECONDS = 0.2, 5.0


class UploadTarget(NamedTuple):
    """A file to upload, and how."""

    article_id: int
    path: Path
    name: str | None
    folder: str | None
    parallel: int
    wait: float
    progress: Callable[[int, int], object] | None


def upload_steps(driver: Driver, configuration: Configuration, target: UploadTarget) -> Steps[PrivateFile]:
    """Return the steps of an upload."""
    check_arguments(target.parallel, target.progress)
    name = target.name or target.path.name
    local: LocalFile = yield driver.local(partial(read_local_file, target.path))
    found = yield from _find_file(driver, target, name, local)
    file: PrivateFile
    if found is not None:
        file = found
    else:
        creation: dict[str, Any] = {"name": name, "size": local.size, "md5": local.md5}
        if target.folder is not None:
            creation["folder_path"] = target.folder
        call = driver.call(operations.private_article_upload_initiate, article_id=target.article_id, file=creation)
        location = (yield call).location
        file = yield driver.call(
            operations.private_article_file, article_id=target.article_id, file_id=int(location.rpartition("/")[2])
        )
    total = TotalProgress(target.progress, local.size)
    if file.status != _AVAILABLE and file.upload_url:
        yield from _send_parts(driver, configuration, target, file, total)
        if (yield driver.local(partial(stat_file, target.path))) != local[:2]:
            raise TransferError(f"{target.path} changed while it was uploaded: {_delete_hint(target, file)}")
        complete = operations.private_article_upload_complete
        yield driver.call(complete, article_id=target.article_id, file_id=file.id)
    if file.status != _AVAILABLE:
        file = yield from _wait_until_available(driver, target, file)
    total.finish()
    if file.computed_md5 and file.computed_md5 != local.md5:
        message = f"the content of {name} has another checksum at figshare ({file.computed_md5}) than {target.path}"
        raise TransferError(f"{message} ({local.md5}): {_delete_hint(target, file)}")
    return file


def _delete_hint(target: UploadTarget, file: PrivateFile) -> str:
    return f"delete it with private_article_file_delete({target.article_id}, {file.id}), and upload it again"


def _find_file(driver: Driver, target: UploadTarget, name: str, local: LocalFile) -> Steps[PrivateFile | None]:
    """Return the file of the article that an earlier upload of this file has created, or None."""
    files = yield from all_files(driver, operations.private_article_files_list, article_id=target.article_id)
    same = [one for one in files if (one.name, one.size, one.supplied_md5) == (name, local.size, local.md5)]
    if not same:
        return None
    folders = yield from folders_of(driver, operations.private_article_details, article_id=target.article_id)
    wanted = (target.folder or "").strip("/")
    return next((one for one in same if folders.get(str(one.id), "").strip("/") == wanted), None)


def _send_parts(
    driver: Driver, configuration: Configuration, target: UploadTarget, file: PrivateFile, total: TotalProgress
) -> Steps[None]:
    """Send the parts that the upload service lacks, again while some of them fail and others succeed."""
    host, token = _upload_address(file)
    policy, failures, left = configuration.retries, 0, 0
    errors: list[Exception] = []
    while True:
        try:
            info: UploadInfo = yield driver.call(operations.upload_get, {"_host": host}, upload_token=token)
        except NotFoundException as error:
            raise TransferError(f"the upload of {file.name} has ended: {_delete_hint(target, file)}") from error
        if info.status == "ABORTED":
            raise TransferError(f"figshare has aborted the upload of {file.name}: {_delete_hint(target, file)}")
        for part in info.parts:
            if part.status == _COMPLETE:
                total.set(part.part_no, part.end_offset - part.start_offset + 1)
        pending = [part for part in info.parts if part.status != _COMPLETE]
        if not pending:
            return
        if left:
            failures = 1 if len(pending) < left else failures + 1
            if failures > policy.total:
                done = f"{len(info.parts) - len(pending)} of {len(info.parts)} parts of {target.path} are uploaded"
                raise TransferError(f"{done}: upload it again to send the others") from next(iter(errors), None)
            yield Sleep(policy.delay(failures))
        left = len(pending)
        flows = [_send_part(driver, target.path, host, token, part, total) for part in pending]
        outcomes = yield driver.together(flows, target.parallel, max_errors=target.parallel)
        errors = [outcome for outcome in outcomes if isinstance(outcome, Exception)]
        if permanent := [one for one in errors if not _is_temporary(one)]:
            raise permanent[0]


def _send_part(
    driver: Driver, path: Path, host: str, token: str, part: UploadFilePart, total: TotalProgress
) -> Steps[None]:
    """Send a part of the file."""
    size = part.end_offset - part.start_offset + 1
    content = FilePart(path, part.start_offset, size)
    options = {"_host": host, **total.options(part.part_no)}
    try:
        yield driver.call(
            operations.upload_part_put, options, upload_token=token, part_number=part.part_no, content=content
        )
    except Exception:
        total.set(part.part_no, 0)
        raise
    finally:
        content.close()


def _is_temporary(error: Exception) -> bool:
    """Return whether sending a part again may help; 409 is for a part that another request still sends."""
    if isinstance(error, ApiException):
        return error.status in _TEMPORARY_STATUSES or (error.status or 0) >= 500
    return isinstance(error, TransportError) and not error.permanent


def _upload_address(file: PrivateFile) -> tuple[str, str]:
    """Return the base URL of the upload service, and the token of an upload."""
    base, _, token = (file.upload_url or "").rpartition("/")
    if not base.endswith("/upload") or not token:
        raise TransferError(f"the upload_url of {file.name} has no /upload/: update projectlink, or report the URL")
    return base.removesuffix("/upload"), token


def _wait_until_available(driver: Driver, target: UploadTarget, file: PrivateFile) -> Steps[PrivateFile]:
    """Return the file when figshare has assembled its parts."""
    until, pause = monotonic() + target.wait, _FIRST_POLL_SECONDS
    while True:
        file = yield driver.call(operations.private_article_file, article_id=target.article_id, file_id=file.id)
        if file.status == _AVAILABLE:
            return file
        if monotonic() > until:
            message = f"{file.name} has the status {file.status!r} {target.wait:g} seconds after its upload"
            raise TransferError(f"{message}: look later with private_article_file({target.article_id}, {file.id})")
        yield Sleep(pause)
        pause = min(pause * 1.5, _MAX_POLL_SECONDS)
