"""Uploads, downloads and lists of files in buckets; see ``projectlink.ubiops4.extras``."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from projectlink._core.async_client import AsyncApiClient
from projectlink._core.call.transfer import AsyncDriver, SyncDriver, client_of
from projectlink._core.client import ApiClient
from projectlink.ubiops4._file_steps import (
    BUCKET,
    PART_SIZE,
    StoredFile,
    Transfer,
    download_steps,
    stored_file,
    upload_steps,
)

if TYPE_CHECKING:
    from projectlink.ubiops4.api.async_core_api import AsyncCoreApi
    from projectlink.ubiops4.api.core_api import CoreApi
    from projectlink.ubiops4.models import FileItem

Progress = Callable[[int, int], object]

_PAGE_SIZE = 1000


def upload_file(
    api: CoreApi,
    project_name: str,
    path: str | os.PathLike[str],
    *,
    bucket_name: str = BUCKET,
    file_name: str | None = None,
    part_size: int = PART_SIZE,
    parallel: int = 4,
    progress: Progress | None = None,
) -> str:
    """Upload a file to a bucket, a large one in parts, and return its URI for the input of requests.

    A file of this name in the bucket is replaced at the end.

    Args:
        api: API object, whose client sends the requests.
        project_name: Name of the project.
        path: File to upload. It must not change meanwhile.
        bucket_name: Name of the bucket. Default: ``default``.
        file_name: Name in the bucket, with directories, such as ``raw/2026/a.csv``. Default: that of the file.
        part_size: Bytes of a part; a file that is not larger is sent as a whole. Default: 64 MiB.
        parallel: Maximum number of parts that are sent at once. Default: 4.
        progress: Called with the bytes sent so far and the size of the file, from one thread at a time.

    Returns:
        The URI, such as ``ubiops-file://default/a.csv``.

    Raises:
        ApiTypeError, ApiValueError: An argument is invalid, or the file cannot be read; no request was sent.
        TransferError: The upload is not complete.
        ApiException, TransportError: A call failed.
    """
    driver = SyncDriver(client_of(api, ApiClient, "api", "a CoreApi"))
    target = StoredFile(project_name, bucket_name, file_name or Path(path).name)
    return driver.run(upload_steps(driver, target, Transfer(Path(path), part_size, parallel, progress)))


async def async_upload_file(
    api: AsyncCoreApi,
    project_name: str,
    path: str | os.PathLike[str],
    *,
    bucket_name: str = BUCKET,
    file_name: str | None = None,
    part_size: int = PART_SIZE,
    parallel: int = 4,
    progress: Progress | None = None,
) -> str:
    """Upload a file to a bucket; see ``upload_file``."""
    driver = AsyncDriver(client_of(api, AsyncApiClient, "api", "an AsyncCoreApi"))
    target = StoredFile(project_name, bucket_name, file_name or Path(path).name)
    return await driver.run(upload_steps(driver, target, Transfer(Path(path), part_size, parallel, progress)))


def download_file(
    api: CoreApi,
    project_name: str,
    file: str,
    path: str | os.PathLike[str] = ".",
    *,
    bucket_name: str = BUCKET,
    progress: Progress | None = None,
) -> Path:
    """Download a file of a bucket, and return its path.

    An interrupted download goes on where it ended. Until the file is complete, ``path`` does not change.

    Args:
        api: API object, whose client sends the requests.
        project_name: Name of the project.
        file: Name of the file in the bucket, or its URI, such as ``ubiops-file://default/a.csv``.
        path: File to write, or a folder for a file of the same name. Default: the current folder.
        bucket_name: Name of the bucket, unless ``file`` is a URI. Default: ``default``.
        progress: Called with the bytes received so far and the size of the file.

    Raises:
        ApiTypeError, ApiValueError: An argument is invalid.
        ApiException, TransportError: A call failed.
    """
    driver = SyncDriver(client_of(api, ApiClient, "api", "a CoreApi"))
    return driver.run(download_steps(driver, stored_file(project_name, bucket_name, file), Path(path), progress))


async def async_download_file(
    api: AsyncCoreApi,
    project_name: str,
    file: str,
    path: str | os.PathLike[str] = ".",
    *,
    bucket_name: str = BUCKET,
    progress: Progress | None = None,
) -> Path:
    """Download a file of a bucket; see ``download_file``."""
    driver = AsyncDriver(client_of(api, AsyncApiClient, "api", "an AsyncCoreApi"))
    return await driver.run(download_steps(driver, stored_file(project_name, bucket_name, file), Path(path), progress))


def list_files(
    api: CoreApi, project_name: str, *, bucket_name: str = BUCKET, prefix: str | None = None
) -> Iterator[FileItem]:
    """Iterate over the files of a bucket by name, whose pages are requested when they are needed.

    Args:
        api: API object, whose client sends the requests.
        project_name: Name of the project.
        bucket_name: Name of the bucket. Default: ``default``.
        prefix: Start of the names, such as ``raw/``. Default: all files.

    Raises:
        ApiException, TransportError: A call failed.
    """
    token: str | None = None
    while True:
        page = api.files_list(project_name, bucket_name, prefix, continuation_token=token, limit=_PAGE_SIZE)
        yield from page.files
        token = page.continuation_token
        if not token:
            return


async def async_list_files(
    api: AsyncCoreApi, project_name: str, *, bucket_name: str = BUCKET, prefix: str | None = None
) -> AsyncIterator[FileItem]:
    """Iterate over the files of a bucket by name; see ``list_files``."""
    token: str | None = None
    while True:
        page = await api.files_list(project_name, bucket_name, prefix, continuation_token=token, limit=_PAGE_SIZE)
        for file in page.files:
            yield file
        token = page.continuation_token
        if not token:
            return
