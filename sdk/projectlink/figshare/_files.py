"""Steps and checks of both uploads and downloads."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from projectlink._core.callbacks import check_sync_function
from projectlink._core.contract.operation import Operation
from projectlink._core.errors import ApiValueError

if TYPE_CHECKING:
    from projectlink._core.call.transfer import Driver, Steps

_BLOCK_BYTES = 1024 * 1024
_PAGE_SIZE = 100


class LocalFile(NamedTuple):
    """The state of a local file."""

    size: int
    modified_ns: int
    md5: str


def check_arguments(parallel: int, progress: object) -> None:
    """Reject invalid options of a transfer."""
    check_sync_function("progress", progress)
    if isinstance(parallel, bool) or not isinstance(parallel, int) or parallel < 1:
        raise ApiValueError(f"parallel must be an int of at least 1, not {parallel!r}")


def read_local_file(path: Path) -> LocalFile:
    """Return size, time of change and checksum of a file.

    Raises:
        ApiValueError: It cannot be read.
    """
    digest = hashlib.md5(usedforsecurity=False)
    try:
        size, modified_ns = stat_file(path)
        with open(path, "rb", buffering=0) as file:
            while block := file.read(_BLOCK_BYTES):
                digest.update(block)
    except (OSError, ValueError) as error:  # ValueError: the path has a NUL
        raise ApiValueError(f"{path} cannot be read: {error}") from error
    return LocalFile(size, modified_ns, digest.hexdigest())


def stat_file(path: Path) -> tuple[int, int]:
    """Return size and time of change of a file."""
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def all_files(driver: Driver, operation: Operation[Any], **values: Any) -> Steps[list[Any]]:
    """Return the files of all pages of a list."""
    files: list[Any] = []
    while True:
        page = yield driver.call(operation, **values, page=len(files) // _PAGE_SIZE + 1, page_size=_PAGE_SIZE)
        files += page
        if len(page) < _PAGE_SIZE:
            return files


def folders_of(driver: Driver, details: Operation[Any], **values: Any) -> Steps[dict[str, str]]:
    """Return the folder of each file of an article that is in one, by the id of the file.

    The other fields of the article are not read: their changes must not stop a transfer.
    """
    plain = Operation(
        details.service,
        details.id,
        details.method,
        details.path,
        details.arguments,
        returns=lambda: dict[str, Any],
        error=details.error,
        security=details.security,
        statuses=details.statuses,
    )
    article = yield driver.call(plain, **values)
    folders = article.get("folder_structure")
    return {str(id): str(folder) for id, folder in folders.items()} if isinstance(folders, dict) else {}
