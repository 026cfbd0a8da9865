"""Downloads: a response saved to a file, resumed after a broken connection, verified, moved into place."""

from __future__ import annotations

import hashlib
import io
import os
import re
from base64 import b64decode
from pathlib import Path
from typing import TYPE_CHECKING, Any

from projectlink._core.call.request_builder import DOWNLOAD_OPTIONS, has_header
from projectlink._core.callbacks import check_sync_function, is_async_function, reject_awaitable
from projectlink._core.errors import ApiConnectionError, ApiTypeError, ApiValueError
from projectlink._core.http import raw_response

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from projectlink._core.contract.operation import Operation
    from projectlink._core.headers import Headers
    from projectlink._core.http.request import Request, RequestOptions
    from projectlink._core.http.response import RawResponse

CHUNK_BYTES = 256 * 1024
_MAX_NAME_CHARACTERS = 100  # of the target, in the name of the partial file
_ALGORITHMS = {"sha-512": "sha512", "sha-256": "sha256", "sha": "sha1", "md5": "md5"}  # names in headers, in hashlib
_parse_digest = re.compile(r"\s*([\w-]+)=:?([A-Za-z0-9+/]+=*):?\s*").fullmatch
_parse_range = re.compile(r"bytes (\d+)-\d+/(\d+|\*)").fullmatch


class Download:
    """A file that receives a response. A context manager, which deletes a partial file at its end.

    Args:
        operation: Called operation; its result must be bytes.
        options: Options of the call.

    Attributes:
        options: Options without those of the download.

    Raises:
        ApiTypeError, ApiValueError: The result is not bytes, or an option of the download is invalid.
    """

    def __init__(self, operation: Operation[Any], options: RequestOptions) -> None:
        if operation.returns is None or operation.returns() is not bytes:
            raise ApiValueError(f"save_to needs an operation that returns bytes, which {operation.id} does not")
        self._target = options.get("save_to")
        if not isinstance(self._target, (str, os.PathLike)):
            _check_file(self._target)
        self._progress = options.get("progress")
        check_sync_function("progress", self._progress)
        self._given_digests = _parse_checksum(options.get("checksum"))
        self._digests = dict(self._given_digests)
        kept: Any = {name: value for name, value in options.items() if name not in (*DOWNLOAD_OPTIONS, "progress")}
        # A compressed body has neither a known length nor a byte offset to resume from.
        kept["_headers"] = {"Accept-Encoding": "identity", **(options.get("_headers") or {})}
        self.options: RequestOptions = kept
        self._file: Any = None
        self._partial: Path | None = None
        self._path = Path()
        self._start = 0
        self._hashes: dict[str, Any] = {}
        self._written = 0
        self._total: int | None = None
        self._can_resume = self._is_resuming = False
        self._validator: str | None = None

    def __enter__(self) -> Download:
        if isinstance(self._target, (str, os.PathLike)):
            path = Path(os.path.realpath(self._target))
            if path.is_dir():
                raise IsADirectoryError(f"save_to is a directory: {path}")
            if path.exists() and not path.is_file():
                raise ApiValueError(f"save_to is not a regular file: {path}")
            self._partial = path.with_name(f".{path.name[:_MAX_NAME_CHARACTERS]}.{os.urandom(4).hex()}.part")
            self._path = path
            self._file = self._partial.open("xb")
            if path.exists():
                os.chmod(self._partial, path.stat().st_mode & 0o777)
        else:
            self._file = self._target
            self._start = self._file.tell() if self._is_seekable() else 0
        return self

    def __exit__(self, *exc_info: object) -> None:
        if self._partial is not None:
            self._file.close()
            self._partial.unlink(missing_ok=True)

    def request_rest(self, request: Request) -> None:
        """Request only the missing bytes, if some are written and the server supports ranges."""
        if self._is_resuming:
            for name in ("Range", "If-Range"):
                request.headers.pop(name, None)
        self._is_resuming = self._written > 0 and self._can_resume and not has_header(request.headers, "Range")
        if self._is_resuming:
            request.headers["Range"] = f"bytes={self._written}-"
            if self._validator is not None:
                request.headers["If-Range"] = self._validator

    def accepts(self, response: RawResponse) -> bool:
        """Return whether the body of this response is the file or its rest.

        Raises:
            ApiConnectionError: The response is not the requested range; the next attempt requests the whole file.
        """
        if self._is_resuming and response.status in (206, 416):
            self._check_rest(response)
            return True
        if not 200 <= response.status < 300:
            return False
        self._restart()
        self._read_headers(response.headers, is_whole=response.status == 200)
        self._hashes = {name: hashlib.new(name, usedforsecurity=False) for name in self._digests}
        return True

    def _check_rest(self, response: RawResponse) -> None:
        found = _parse_range(response.headers.get("content-range", "")) if response.status == 206 else None
        total = int(found[2]) if found and found[2] != "*" else self._total
        etag = response.headers.get("etag", self._validator or "")
        is_other = bool(self._validator) and str(self._validator).startswith('"') and etag != self._validator
        if not found or int(found[1]) != self._written or self._total not in (None, total) or is_other:
            self._can_resume = False
            raise ApiConnectionError("the download cannot be resumed: the server sent another range", sent=True)
        self._total = total

    def _restart(self) -> None:
        if self._written:
            if not self._is_seekable():
                raise ApiConnectionError(
                    "the download restarts, but save_to is not seekable and has data already", sent=True, permanent=True
                )
            self._file.seek(self._start)
            self._file.truncate()
            self._written = 0

    def _read_headers(self, headers: Headers, *, is_whole: bool) -> None:
        """Read the file's length and digests, and whether the server supports ranges."""
        is_plain = headers.get("content-encoding", "identity") == "identity"
        length = headers.get("content-length", "")
        self._total = int(length) if is_plain and length.isdecimal() and length.isascii() else None
        etag, ranges = headers.get("etag", ""), headers.get("accept-ranges", "")
        self._validator = etag if etag.startswith('"') else headers.get("last-modified")
        is_known = self._validator is not None or ("bytes" in ranges and self._total is not None)
        self._can_resume = is_plain and is_whole and is_known and ranges != "none"
        self._digests = {**(_header_digests(headers) if is_plain and is_whole else {}), **self._given_digests}

    def write(self, chunk: bytes) -> None:
        """Append a chunk of the body."""
        rest = chunk
        while rest:
            written = self._file.write(rest)
            reject_awaitable("write() of save_to", written)
            if written is None and not isinstance(self._file, io.RawIOBase):  # such as a writer of the user
                break
            if not isinstance(written, int) or not 0 < written <= len(rest):
                raise ApiValueError(f"save_to accepted {written} of {len(rest)} bytes")
            rest = rest[written:]
        for digest in self._hashes.values():
            digest.update(chunk)
        self._written += len(chunk)

    def report(self) -> None:
        """Call ``progress`` with the written and the total number of bytes."""
        if self._progress is not None:
            reject_awaitable("progress", self._progress(self._written, self._total))

    def check(self) -> None:
        """Check length and digests of the file.

        Raises:
            ApiConnectionError: The file is incomplete, or a digest differs.
        """
        if self._total is not None and self._written != self._total:
            message = f"the connection broke: received {self._written} of {self._total} bytes"
            raise ApiConnectionError(message, sent=True)
        for name, expected in self._digests.items():
            found = self._hashes[name].digest()
            if found != expected:
                message = f"checksum mismatch: expected {name} {expected.hex()}, received {found.hex()}"
                raise ApiConnectionError(message, sent=True, permanent=True)

    def finish(self) -> Any:
        """Move the file into place and return its path; for an open file, return the number of written bytes."""
        if self._partial is None:
            getattr(self._file, "flush", int)()
            return self._written
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        target: Any = self._target
        os.replace(self._partial, self._path)  # resolved at the start: a link may have moved since
        return Path(target)

    def _is_seekable(self) -> bool:
        seekable = getattr(self._file, "seekable", None)
        return bool(seekable and seekable())


def download(send: Callable[[Request], RawResponse], file: Download, request: Request) -> RawResponse:
    """Send a request and save the body of its response."""
    if not request.unread:  # a login
        return send(request)
    file.request_rest(request)
    response = send(request)
    body = raw_response.rest_response(response)
    try:
        if not file.accepts(response):
            response.data = body.read()
            return response
        for chunk in body.stream(CHUNK_BYTES):
            file.write(chunk)
            file.report()
        file.check()
    finally:
        body.close()
    return response


async def adownload(send: Callable[[Request], Awaitable[RawResponse]], file: Download, request: Request) -> RawResponse:
    """Send a request and save the body of its response; a thread writes it, as disks block the event loop."""
    from asyncio import to_thread

    if not request.unread:  # a login
        return await send(request)
    file.request_rest(request)
    response = await send(request)
    body = raw_response.async_rest_response(response)
    try:
        if not file.accepts(response):
            response.data = await body.read()
            return response
        async for chunk in body.stream(CHUNK_BYTES):
            await to_thread(file.write, chunk)
            file.report()
        file.check()
    finally:
        body.close()
    return response


def _check_file(file: Any) -> None:
    """Reject what cannot receive bytes.

    Raises:
        ApiTypeError: The object has no ``write``, or is a text file or an async file.
    """
    if not hasattr(file, "write") or isinstance(file, io.TextIOBase):
        kind = "a text file" if isinstance(file, io.TextIOBase) else type(file).__name__
        raise ApiTypeError(f"save_to must be a path or a binary file, not {kind}")
    if is_async_function(file.write):
        raise ApiTypeError("save_to must not be an async file; pass a path, which the async client writes in a thread")


def _parse_checksum(checksum: Any) -> Mapping[str, bytes]:
    """Return algorithm and digest of the option ``checksum``.

    Raises:
        ApiTypeError, ApiValueError: The checksum is invalid.
    """
    if checksum is None:
        return {}
    if not isinstance(checksum, str):
        raise ApiTypeError(f"checksum must be a str, not {type(checksum).__name__}")
    name, _, digits = checksum.partition(":")
    try:
        digest = bytes.fromhex(digits)
        if len(digest) == hashlib.new(name.lower(), usedforsecurity=False).digest_size > 0:
            return {name.lower(): digest}
    except ValueError:
        pass
    raise ApiValueError('checksum must be an algorithm and hexadecimal digits, as in "sha256:2cf2…"')


def _header_digests(headers: Headers) -> dict[str, bytes]:
    """Return the digests of the whole body from the headers."""
    found = {}
    for header in ("repr-digest", "content-digest", "digest"):
        for item in headers.get(header, "").split(","):
            if (match := _parse_digest(item)) and match[1].lower() in _ALGORITHMS:
                found[_ALGORITHMS[match[1].lower()]] = match[2]
    if md5 := headers.get("content-md5"):
        found["md5"] = md5.strip()
    return {name: digest for name, text in found.items() if (digest := _decode_digest(name, text))}


def _decode_digest(name: str, text: str) -> bytes | None:
    """Decode a digest; return None if it is malformed, as a header must not fail a download."""
    try:
        digest = b64decode(text, validate=True)
    except ValueError:
        return None
    return digest if len(digest) == hashlib.new(name, usedforsecurity=False).digest_size else None
