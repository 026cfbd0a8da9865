"""The steps of a download: files of an article, those that are missing, checks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from projectlink._core.call.transfer import TotalProgress
from projectlink._core.contract.operation import Operation
from projectlink._core.errors import ApiException, ApiValueError, NotFoundException, TransferError
from projectlink._core.http.safe_path import safe_path
from projectlink._core.settings import environment
from projectlink.figshare import operations
from projectlink.figshare._files import all_files, check_arguments, folders_of, read_local_file

if TYPE_CHECKING:
    from projectlink._core.call.transfer import Driver, Steps
    from projectlink._core.configuration import Configuration
    from projectlink.figshare.models import PublicFile


class DownloadSource(NamedTuple):
    """An article whose files to download, and how."""

    article_id: int
    version: int | None
    account: bool
    folder: Path
    parallel: int
    progress: Callable[[int, int], object] | None


def download_steps(driver: Driver, configuration: Configuration, source: DownloadSource) -> Steps[list[Path]]:
    """Return the steps of a download."""
    check_arguments(source.parallel, source.progress)
    if source.account and source.version is not None:
        raise ApiValueError("version selects a public version: leave out account=True")
    details: Operation[Any]
    listing: Operation[Any]
    values: dict[str, Any] = {"article_id": source.article_id}
    if source.account:
        details, listing = operations.private_article_details, operations.private_article_files_list
    elif source.version is None:
        details, listing = operations.article_details, operations.article_files
    else:
        details, listing = operations.article_version_details, operations.article_version_files
        values["version_id"] = source.version
    try:
        folders = yield from folders_of(driver, details, **values)
    except NotFoundException as error:
        if source.account:
            raise
        hint = "check the id and the version, or pass account=True for a draft of the account"
        raise TransferError(f"article {source.article_id} is not public: {hint}") from error
    files = yield from all_files(driver, listing, **values)
    stored = [one for one in files if not one.is_link_only]
    paths = _paths(source.folder, folders, stored)
    total = TotalProgress(source.progress, sum(one.size for one in stored))
    flows = [
        _download_file(driver, configuration, one, path, total, account=source.account)
        for one, path in zip(stored, paths, strict=True)
    ]
    outcomes = yield driver.together(flows, source.parallel)
    failed = {one.name: outcome for one, outcome in zip(stored, outcomes, strict=True) if outcome is not None}
    if failed:
        reasons = "; ".join(f"{name}: {_first_line(error)}" for name, error in failed.items())
        message = f"{len(failed)} of {len(stored)} files are not downloaded: {reasons}"
        raise TransferError(f"{message}. Download again: complete files are kept") from next(iter(failed.values()))
    return paths


def _first_line(error: Exception) -> str:
    return f"{error.status} {error.reason}" if isinstance(error, ApiException) else str(error).partition("\n")[0]


def _paths(folder: Path, folders: dict[str, str], files: list[PublicFile]) -> list[Path]:
    """Return the path of each file; a name that another file has already gets the id of the file."""
    paths: list[Path] = []
    taken: set[str] = set()
    for file in files:
        name, subfolder = file.name, folders.get(str(file.id)) or ""
        path = safe_path(folder, subfolder, name)
        if str(path).casefold() in taken:
            pure = PurePath(name)
            path = safe_path(folder, subfolder, f"{pure.stem}-{file.id}{pure.suffix}")
        taken.add(str(path).casefold())
        paths.append(path)
    return paths


def _download_file(
    driver: Driver,
    configuration: Configuration,
    file: PublicFile,
    path: Path,
    total: TotalProgress,
    *,
    account: bool,
) -> Steps[None]:
    """Download a file, unless it is there already."""
    md5 = file.computed_md5 or file.supplied_md5
    if not (yield driver.local(partial(_is_complete, path, file.size, md5))):
        yield driver.local(partial(path.parent.mkdir, parents=True, exist_ok=True))
        operation, host = _download_operation(configuration, file.download_url, account=account)
        options = {"_host": host, "save_to": path, **total.options(file.id)}
        if md5:
            options["checksum"] = f"md5:{md5}"
        try:
            yield driver.call(operation, options)
        except Exception:
            total.set(file.id, 0)
            raise
    total.set(file.id, file.size)


def _is_complete(path: Path, size: int, md5: str | None) -> bool:
    """Return whether a file has this size and checksum already."""
    if not md5 or not path.is_file() or path.stat().st_size != size:
        return False
    return read_local_file(path).md5 == md5


def _download_operation(configuration: Configuration, url: str, *, account: bool) -> tuple[Operation[Any], str]:
    """Return the operation that requests a download URL, and its base URL.

    Only a host of the service gets the token: that of the API, or one in the same domain.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise TransferError(f"figshare sent {url!r} as a download_url, which is no URL")
    api = urlsplit(configuration.host or environment(operations.SERVICE, "HOST") or operations.SERVICE.host)
    domain = (api.hostname or "").partition(".")[2]
    is_related = parts.netloc == api.netloc or (
        "." in domain and not domain.replace(".", "").isdigit() and (parts.hostname or "").endswith(f".{domain}")
    )
    known = operations.file_download
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    security = operations.private_article_files_list.security if account and is_related else ()
    operation: Operation[Any] = Operation(
        known.service, known.id, known.method, target, (), known.returns, known.error, security, "*/*"
    )
    return operation, f"{parts.scheme}://{parts.netloc}"
