"""Uploads of training code and data: files and folders, the latter as zip files."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from secrets import token_hex
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

from projectlink._core.errors import ApiValueError
from projectlink.ubiops4 import operations
from projectlink.ubiops4._file_steps import URI_START, StoredFile, Transfer, stored_file, upload_steps

if TYPE_CHECKING:
    from collections.abc import Callable

    from projectlink._core.call.transfer import Driver, Steps

_RUN_ID_BYTES = 4


def check_file(argument: str, file: str | Path) -> None:
    """Raise ApiValueError if a file is neither a URI nor a path that exists."""
    if not _is_uri(file) and not Path(file).exists():
        raise ApiValueError(
            f"{argument} must be a file, a folder or {URI_START}BUCKET/NAME, not {str(file)!r}: not found"
        )


def upload_input(
    driver: Driver, project_name: str, bucket_name: str, folder: str, progress: Callable[[int, int], object] | None
) -> Callable[[str | Path, str], Steps[str]]:
    """Return a function from a file and the name of its folder to the steps that upload it and return its URI.

    All files of a run have a folder of their own, so that runs do not overwrite each other's files.
    """
    run = f"{folder}/{token_hex(_RUN_ID_BYTES)}"

    def upload(file: str | Path, kind: str) -> Steps[str]:
        if _is_uri(file):
            uri = str(file)
            yield driver.call(operations.files_get, **stored_file(project_name, bucket_name, uri).values)
            return uri
        path = Path(file)
        if not (yield driver.local(path.is_dir)):
            target = StoredFile(project_name, bucket_name, f"{run}/{kind}/{path.name}")
            return (yield from upload_steps(driver, target, Transfer(path, progress=progress)))
        target = StoredFile(project_name, bucket_name, f"{run}/{kind}/{path.resolve().name}.zip")
        place = yield driver.local(partial(mkdtemp, prefix="projectlink-"))
        archive = Path(place) / "folder.zip"
        try:
            yield driver.local(partial(_pack, path, archive))
            return (yield from upload_steps(driver, target, Transfer(archive, progress=progress)))
        finally:
            rmtree(place, ignore_errors=True)

    return upload


def _is_uri(file: str | Path) -> bool:
    return isinstance(file, str) and file.startswith(URI_START)


def _pack(folder: Path, archive: Path) -> None:
    """Write the files of a folder to a zip file. Raises ApiValueError if one cannot be read."""
    try:
        with ZipFile(archive, "w", ZIP_DEFLATED, strict_timestamps=False) as target:
            for path in sorted(folder.rglob("*")):
                target.write(path, path.relative_to(folder))
    except OSError as error:
        raise ApiValueError(f"{folder} cannot be read: {error}") from error
