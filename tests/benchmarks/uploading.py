"""Uploads and downloads of a file of 200 MB at the mock's figshare, beside a bare Starlette that writes it to disk.

``python -m tests.benchmarks.uploading KIND URL PATH`` is a client in a separate process: it uploads a file, downloads
it, and prints by how many megabytes each of these has added to its memory.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import urllib3

from projectlink import figshare
from projectlink.figshare.extras import async_download_files, async_upload_file, download_files, upload_file
from tests.benchmarks.measures import Result, result
from tests.benchmarks.servers import MOCK, running

SIZE = 200_000_000
ROUNDS = 5
NAME = "large.bin"
_TOKEN = "alice-token"
_BLOCK = os.urandom(1_000_000)


def uploads() -> Iterator[Result]:
    """Measure throughput and memory, the latter on Linux only."""
    with TemporaryDirectory() as folder:
        path = Path(folder, NAME)
        with open(path, "wb") as file:
            for _ in range(SIZE // len(_BLOCK)):
                file.write(_BLOCK)
        yield from _throughput(path)
        if Path("/proc/self/clear_refs").exists():
            yield from _memory(path)


def _throughput(path: Path) -> Iterator[Result]:
    parts, whole, digest = [], [], hashlib.md5(usedforsecurity=False)
    with running(MOCK, "--service", "figshare") as mock, running("storing") as storing:
        for number in range(ROUNDS + 1):
            with figshare.ApiClient(_configuration(mock.port)) as client:
                articles = figshare.ArticlesApi(client)
                article = _create(articles.private_article_create({"title": "Large"}))
                file = _create(articles.private_article_upload_initiate(article, {"name": "parts", "size": SIZE}))
                url = str(articles.private_article_file(article, file).upload_url)
                bare = _seconds_of_parts(f"http://127.0.0.1:{storing.port}", url, path)
                by_parts = _seconds_of_parts(url, url, path)
                began = time.perf_counter()
                with open(path, "rb") as content:
                    while block := content.read(len(_BLOCK)):
                        digest.update(block)
                checksum = time.perf_counter() - began
                began = time.perf_counter()
                upload_file(articles, article, path)
                by_function = time.perf_counter() - began
                articles.private_article_delete(article)
            if number:  # the first round loads everything
                parts.append(bare / by_parts)
                whole.append((checksum + bare) / by_function)
    yield result("200 MB in parts to the mock's upload service, urllib3 / bare Starlette", parts, 0.8, at_least=True)
    what = "200 MB by upload_file, with its completion / MD5 and urllib3 to bare Starlette"
    yield result(what, whole, 0.5, at_least=True)


def _seconds_of_parts(target: str, upload: str, path: Path) -> float:
    """Return the seconds in which urllib3 sends the parts of an upload to a server, one after the other."""
    pool = urllib3.PoolManager()
    parts = pool.request("GET", upload).json()["parts"]
    began = time.perf_counter()
    with open(path, "rb") as file:
        for part in parts:
            file.seek(part["startOffset"])
            content = file.read(part["endOffset"] - part["startOffset"] + 1)
            response = pool.request("PUT", f"{target}/{part['partNo']}", body=content, retries=False)
            if response.status != 200:
                raise RuntimeError(f"{target} responded {response.status}")
    seconds = time.perf_counter() - began
    pool.clear()
    return seconds


def _memory(path: Path) -> Iterator[Result]:
    grown: dict[str, list[float]] = {}
    for kind in ("sync", "async"):
        with running(MOCK, "--service", "figshare") as mock:
            url = f"http://127.0.0.1:{mock.port}/figshare/v2"
            _client(kind, url, _small(path))
            server = _Watch(mock.pid)
            output = _client(kind, url, path)
            for what, megabytes in zip(("up", "down"), map(float, output.split()), strict=True):
                grown.setdefault(f"200 MB {what} at figshare: memory added to the {kind} client", []).append(megabytes)
            grown.setdefault("200 MB up and down at figshare: memory added to the mock server", []).append(
                server.growth()
            )
    for what, figures in grown.items():
        yield result(what, figures, 20, unit="MB")


def _small(path: Path) -> Path:
    """Return the path of a small file beside another."""
    small = path.with_name("small.bin")
    small.write_bytes(b"small")
    return small


def _client(kind: str, url: str, path: Path) -> str:
    command = [sys.executable, "-m", "tests.benchmarks.uploading", kind, url, str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class _Watch:
    """Growth of a process in megabytes."""

    def __init__(self, pid: int | str = "self") -> None:
        self._process = Path("/proc", str(pid))
        (self._process / "clear_refs").write_text("5")  # the peak is to be that of what comes now
        self._before = self._peak()

    def growth(self) -> float:
        """Return the peak above the memory at the start."""
        return self._peak() - self._before

    def _peak(self) -> float:
        lines = (self._process / "status").read_text(encoding="ascii").splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM:")).split()[1]) * 1024 / 1e6


def _configuration(port: int) -> figshare.Configuration:
    return figshare.Configuration(f"http://127.0.0.1:{port}/figshare/v2", access_token=_TOKEN)


def _create(created: Any) -> int:
    return int(created.location.rpartition("/")[2])


def _by_sync(url: str, path: Path) -> Iterator[float]:
    with figshare.ApiClient(figshare.Configuration(url, access_token=_TOKEN)) as client:
        articles = figshare.ArticlesApi(client)
        article = _create(articles.private_article_create({"title": "Large"}))
        watch = _Watch()
        upload_file(articles, article, path)
        yield watch.growth()
        watch = _Watch()
        download_files(articles, article, path.parent / "copy", account=True)
        yield watch.growth()


async def _by_async(url: str, path: Path) -> list[float]:
    async with figshare.AsyncApiClient(figshare.Configuration(url, access_token=_TOKEN)) as client:
        articles = figshare.AsyncArticlesApi(client)
        article = _create(await articles.private_article_create({"title": "Large"}))
        watch = _Watch()
        await async_upload_file(articles, article, path)
        grown = [watch.growth()]
        watch = _Watch()
        await async_download_files(articles, article, path.parent / "copy", account=True)
        return [*grown, watch.growth()]


def main(kind: str, url: str, path: str) -> None:
    small = _small(Path(path))
    if kind == "sync":
        list(_by_sync(url, small))
        print(*_by_sync(url, Path(path)))
    else:
        asyncio.run(_by_async(url, small))
        print(*asyncio.run(_by_async(url, Path(path))))


if __name__ == "__main__":
    main(*sys.argv[1:])
