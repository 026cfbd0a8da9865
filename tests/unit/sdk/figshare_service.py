"""A figshare with one article, and its upload service, in memory. Tests break single requests of it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from tests.support.scripted import reply

ARTICLE = 7
PART_BYTES = 1000
EMPTY = b""


@dataclass
class StoredFile:
    """A file of the article; ``parts`` are those received, and ``checks`` is how often it is shown as being checked."""

    id: int
    name: str
    size: int
    md5: str
    folder: str = ""
    parts: dict[int, bytes] = field(default_factory=dict)
    content: bytes | None = None
    is_link: bool = False
    url: str = ""
    checks: int = 0


class FigshareService:
    """The responses of figshare. Call it with a request.

    Attributes:
        files: Files of the article by id.
        calls: Method and path of each request, in order of arrival.
        breaks: Functions that may respond in place of the service, given method and path.
        ranges: Ranges of the content that were requested.
        ignores_part: Number of a part that is not stored when it is sent for the first time.
        is_public: Whether the public operations find the article.
    """

    def __init__(self, part_bytes: int = PART_BYTES, *, keeps_content: bool = True) -> None:
        self.url = ""
        self._part_bytes = part_bytes
        self._keeps_content = keeps_content
        self.files: dict[int, StoredFile] = {}
        self.calls: list[tuple[str, str]] = []
        self.breaks: list[Callable[[str, str], bytes | str | None]] = []
        self.is_public = True
        self.ignores_part = 0
        self.ranges: list[str] = []
        self._lock = Lock()

    def add(self, name: str, content: bytes, folder: str = "") -> StoredFile:
        """Add a file with its content."""
        return self.create(name, len(content), hashlib.md5(content).hexdigest(), folder, content)

    def create(self, name: str, size: int, md5: str, folder: str = "", content: bytes | None = None) -> StoredFile:
        id = len(self.files) + 1
        self.files[id] = StoredFile(id, name, size, md5, folder, content=content)
        return self.files[id]

    def count(self, method: str, pattern: str) -> int:
        """Return how many requests have this method and path."""
        return sum(one == method and re.fullmatch(pattern, path) is not None for one, path in self.calls)

    def __call__(self, request: bytes) -> bytes:
        head, _, body = request.partition(b"\r\n\r\n")
        method, target, _ = head.split(b"\r\n")[0].decode().split(" ")
        path, _, query = target.partition("?")
        with self._lock:
            self.calls.append((method, path))
            for one in self.breaks:
                if (broken := one(method, path)) is not None:
                    return broken  # type: ignore[return-value]
            return self._answer(method, path, query, head.decode("latin-1"), body)

    def _answer(self, method: str, path: str, query: str, head: str, body: bytes) -> bytes:
        if match := re.fullmatch(r"/up/upload/t(\d+)(?:/(\d+))?", path):
            return self._upload(method, self.files[int(match[1])], int(match[2] or 0), body)
        if match := re.fullmatch(r"/content/(\d+)", path):
            return self._content(self.files[int(match[1])], head)
        account = re.fullmatch(rf"(/account)?/articles/{ARTICLE}(/files)?(?:/(\d+))?", path)
        if account is None or (account[1] is None and not self.is_public):
            return reply("404 Not Found", {"message": "There is no such article.", "code": 404})
        if account[2] is None:
            folders = {str(one.id): one.folder for one in self.files.values() if one.folder}
            return reply(body={"folder_structure": folders})
        if account[3] is None and method == "POST":
            given = json.loads(body)
            file = self.create(given["name"], given["size"], given["md5"], given.get("folder_path") or "")
            return reply("201 Created", {"location": f"{self.url}/account/articles/{ARTICLE}/files/{file.id}"})
        if account[3] is None:
            page, size = (int(re.search(rf"{name}=(\d+)", query)[1]) for name in ("page", "page_size"))  # type: ignore[index]
            return reply(body=[self._shown(one) for one in [*self.files.values()][(page - 1) * size : page * size]])
        file = self.files[int(account[3])]
        if method == "GET":
            return reply(body=self._shown(file))
        file.content = b"".join(content for _, content in sorted(file.parts.items()))
        return reply("202 Accepted", EMPTY)

    def _shown(self, file: StoredFile) -> dict[str, Any]:
        is_checking, file.checks = file.checks > 0, max(file.checks - 1, 0)
        is_available = file.content is not None and not is_checking
        computed_md5 = hashlib.md5(file.content or b"").hexdigest() if self._keeps_content else file.md5
        return {
            "id": file.id,
            "name": file.name,
            "size": file.size,
            "is_link_only": file.is_link,
            "download_url": file.url or f"{self.url}/content/{file.id}",
            "supplied_md5": file.md5,
            "computed_md5": computed_md5 if is_available else "",
            "status": "available" if is_available else "ic_checking" if is_checking else "created",
            "viewer_type": "",
            "preview_state": "",
            "is_attached_to_public_version": False,
            "upload_url": "" if is_available or is_checking else f"{self.url}/up/upload/t{file.id}",
            "upload_token": f"t{file.id}",
        }

    def _upload(self, method: str, file: StoredFile, number: int, body: bytes) -> bytes:
        if number == 0:
            parts = [self._part(file, start) for start in range(0, file.size, self._part_bytes)]
            shown = {"token": f"t{file.id}", "md5": file.md5, "size": file.size, "name": file.name}
            return reply(body={**shown, "status": "PENDING", "parts": parts})
        if number == self.ignores_part:
            self.ignores_part = 0
        else:
            file.parts[number] = body
        return reply("200 OK", EMPTY)

    def _part(self, file: StoredFile, start: int) -> dict[str, Any]:
        number = start // self._part_bytes + 1
        status = "COMPLETE" if number in file.parts else "PENDING"
        end = min(start + self._part_bytes, file.size) - 1
        return {"partNo": number, "startOffset": start, "endOffset": end, "status": status, "locked": False}

    def _content(self, file: StoredFile, head: str) -> bytes:
        content = file.content or b""
        etag = f'"{file.md5}"'
        if found := re.search(r"^range: bytes=(\d+)-", head, re.IGNORECASE | re.MULTILINE):
            start = int(found[1])
            self.ranges.append(found[0].partition(" ")[2])
            span = f"bytes {start}-{len(content) - 1}/{len(content)}"
            return reply("206 Partial Content", content[start:], Content_Range=span, ETag=etag)
        return reply(body=content, Accept_Ranges="bytes", ETag=etag, Content_Type="application/octet-stream")
