"""Uploads and downloads of whole files: what takes several calls of figshare and of its upload service.

from projectlink.figshare import ApiClient, ArticlesApi
from projectlink.figshare.extras import download_files, upload_file

with ApiClient() as client:
    articles = ArticlesApi(client)
    upload_file(articles, article_id, "measurements.csv")
    download_files(articles, article_id, "copy", account=True)
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from projectlink._core.async_client import AsyncApiClient
from projectlink._core.call.transfer import AsyncDriver, SyncDriver, client_of
from projectlink._core.client import ApiClient
from projectlink._core.errors import TransferError
from projectlink.figshare._download import DownloadSource, download_steps
from projectlink.figshare._upload import UploadTarget, upload_steps

if TYPE_CHECKING:
    from projectlink.figshare.api.articles_api import ArticlesApi
    from projectlink.figshare.api.async_articles_api import AsyncArticlesApi
    from projectlink.figshare.models import PrivateFile

__all__ = ["TransferError", "async_download_files", "async_upload_file", "upload_file", "download_files"]

Progress = Callable[[int, int], object]


def upload_file(
    articles_api: ArticlesApi,
    article_id: int,
    path: str | os.PathLike[str],
    *,
    name: str | None = None,
    folder: str | None = None,
    progress: Progress | None = None,
    parallel: int = 4,
    wait: float = 300.0,
) -> PrivateFile:
    """Upload a file to an article of the account, in parts, and return it when its content is available.

    An upload that was interrupted continues: a file of the article with this name, size and MD5 checksum, whose upload
    is not complete, gets the parts that it lacks. If its upload is complete, nothing is sent.

    Args:
        articles_api: API object, whose client sends the requests.
        article_id: Article of the account.
        path: File to upload. It is read twice, once for its checksum, and must not change meanwhile.
        name: Name in the article. Default: that of the file.
        folder: Folder in the article, such as ``raw/2026``.
        progress: Called with the bytes sent so far and the size of the file, from one thread at a time.
        parallel: Maximum number of parts that are sent at once. Default: 4.
        wait: Seconds to wait for the content to become available after all parts are sent. Default: 300.

    Returns:
        The file, with its ``computed_md5``.

    Raises:
        ApiTypeError, ApiValueError: An argument is invalid, or the file cannot be read; no request was sent.
        TransferError: The upload is not complete.
        ApiException, TransportError: A call failed.
    """
    client = client_of(articles_api, ApiClient, "articles_api", "an ArticlesApi")
    driver = SyncDriver(client)
    target = UploadTarget(article_id, Path(path), name, folder, parallel, wait, progress)
    return driver.run(upload_steps(driver, client.configuration, target))


async def async_upload_file(
    articles_api: AsyncArticlesApi,
    article_id: int,
    path: str | os.PathLike[str],
    *,
    name: str | None = None,
    folder: str | None = None,
    progress: Progress | None = None,
    parallel: int = 4,
    wait: float = 300.0,
) -> PrivateFile:
    """Upload a file to an article of the account; see ``upload_file``."""
    client = client_of(articles_api, AsyncApiClient, "articles_api", "an AsyncArticlesApi")
    driver = AsyncDriver(client)
    target = UploadTarget(article_id, Path(path), name, folder, parallel, wait, progress)
    return await driver.run(upload_steps(driver, client.configuration, target))


def download_files(
    articles_api: ArticlesApi,
    article_id: int,
    folder: str | os.PathLike[str],
    *,
    version: int | None = None,
    account: bool = False,
    progress: Progress | None = None,
    parallel: int = 4,
) -> list[Path]:
    """Download the files of an article into a folder, and return their paths in the order of the article.

    Files that the folder has already, with the same size and MD5 checksum, are not downloaded again; other files of the
    same names are replaced. The folders of the article become folders. Files that the article only links to are left
    out, and so are those that figshare does not show, such as those under an embargo.

    Args:
        articles_api: API object, whose client sends the requests.
        article_id: Public article, or one of the account.
        folder: Folder for the files; it is created if needed.
        version: Public version of the article. Default: the latest.
        account: True for an article of the account with its unpublished changes, such as a draft.
        progress: Called with the bytes received so far and the size of all files, from one thread at a time.
        parallel: Maximum number of files that are downloaded at once. Default: 4.

    Raises:
        ApiTypeError, ApiValueError: An argument is invalid.
        TransferError: Some files are not complete.
        ApiException, TransportError: The article cannot be read.
    """
    client = client_of(articles_api, ApiClient, "articles_api", "an ArticlesApi")
    driver = SyncDriver(client)
    source = DownloadSource(article_id, version, account, Path(folder), parallel, progress)
    return driver.run(download_steps(driver, client.configuration, source))


async def async_download_files(
    articles_api: AsyncArticlesApi,
    article_id: int,
    folder: str | os.PathLike[str],
    *,
    version: int | None = None,
    account: bool = False,
    progress: Progress | None = None,
    parallel: int = 4,
) -> list[Path]:
    """Download the files of an article into a folder; see ``download_files``."""
    client = client_of(articles_api, AsyncApiClient, "articles_api", "an AsyncArticlesApi")
    driver = AsyncDriver(client)
    source = DownloadSource(article_id, version, account, Path(folder), parallel, progress)
    return await driver.run(download_steps(driver, client.configuration, source))
