"""Downloads: a response saved to a file, resumed after a broken connection, verified, moved into place."""

from __future__ import annotations

import hashlib
import io
import os
import re
import stat
from base64 import b64decode
from contextlib import contextmanager, suppress
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from projectlink._core.call.request_builder import DOWNLOAD_OPTIONS, has_header
from projectlink._core.callbacks import check_sync_function, is_async_function, reject_awaitable
from projectlink._core.errors import ApiConnectionError, ApiTypeError, ApiValueError, OpenApiException
from projectlink._core.http import raw_response
from projectlink._core.http.decoding import check_coding

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping

    from projectlink._core.contract.operation import Operation
    from projectlink._core.headers import Headers
    from projectlink._core.http.options import DownloadOptions, RequestOptions
    from projectlink._core.http.request import Request
    from projectlink._core.http.response import RawResponse

CHUNK_BYTES = 256 * 1024
_MAX_NAME_CHARACTERS = 50  # of the target, in the name of the partial file, which has up to 255 bytes
_SYSTEM_FILES = (io.FileIO, io.BufferedReader)  # other classes may not define `writable`
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

    def __init__(self, operation: Operation[Any], options: DownloadOptions) -> None:
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
        self._can_resume = self._is_resuming = self._is_range = False
        self._validator: str | None = None

    def __enter__(self) -> Download:
        with self._file_errors():
            if isinstance(self._target, (str, os.PathLike)):
                self._open_partial(Path(os.path.realpath(self._target)))
            else:
                self._file = self._target
                self._start = self._file.tell() if self._is_seekable() else 0
        return self

    def _open_partial(self, path: Path) -> None:
        """Open a partial file beside the target, with the permissions of a file that it will replace."""
        mode = path.stat().st_mode if path.exists() else None
        if mode is not None and not stat.S_ISREG(mode):
            kind = "a directory" if stat.S_ISDIR(mode) else "not a regular file"
            raise ApiValueError(f"save_to must be the path of a file, but {path} is {kind}")
        permissions = 0o666 if mode is None else mode & 0o777
        partial = path.with_name(f".{path.name[:_MAX_NAME_CHARACTERS]}.{os.urandom(4).hex()}.part")
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), permissions)
        self._file, self._partial, self._path = open(descriptor, "wb"), partial, path  # noqa: SIM115
        if mode is not None:
            os.chmod(partial, permissions)  # the umask may have removed some

    @contextmanager
    def _file_errors(self) -> Iterator[None]:
        """Turn errors of the file system into ``ApiValueError``."""
        try:
            yield
        except OpenApiException:
            raise
        except (OSError, ValueError) as error:  # ValueError: the path has a NUL, or the file was closed
            where = f" {os.fspath(self._target)!r}" if isinstance(self._target, (str, os.PathLike)) else ""
            reason = getattr(error, "strerror", None) or error
            raise ApiValueError(f"save_to cannot write the file{where}: {reason}") from error

    def __exit__(self, *exc_info: object) -> None:
        if self._partial is not None:
            with suppress(OSError):  # closing writes what is buffered, and the call has its own error
                self._file.close()
            self._partial.unlink(missing_ok=True)

    def request_rest(self, request: Request) -> None:
        """Request only the missing bytes, if some are written and the server supports ranges."""
        if self._is_resuming:
            for name in ("Range", "If-Range"):
                request.headers.pop(name, None)
        self._is_range = has_header(request.headers, "Range")  # the caller's
        self._is_resuming = self._written > 0 and self._can_resume and not self._is_range
        if self._is_resuming:
            request.headers["Range"] = f"bytes={self._written}-"
            if self._validator is not None:
                request.headers["If-Range"] = self._validator

    def accepts(self, response: RawResponse) -> bool:
        """Return whether the body of this response is the file or its rest.

        Raises:
            ApiConnectionError: The response is another range than requested; the next attempt requests the whole file.
        """
        if self._is_resuming and response.status in (206, 416):
            self._check_rest(response)
            return True
        if not 200 <= response.status < 300:
            return False
        if response.status == 206 and not self._is_range:
            raise ApiConnectionError("the server sent a part of the file (206), which was not requested", sent=True)
        check_coding(response.headers)
        self._restart()
        self._read_headers(response.headers, is_whole=response.status == 200)
        self._hashes = {name: hashlib.new(name, usedforsecurity=False) for name in self._digests}
        return True

    def _check_rest(self, response: RawResponse) -> None:
        found = _parse_range(response.headers.get("content-range", "")) if response.status == 206 else None
        total = int(found[2]) if found and found[2] != "*" else self._total
        name = "etag" if (self._validator or "").startswith('"') else "last-modified"
        is_other = self._validator is not None and response.headers.get(name, self._validator) != self._validator
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
            with self._file_errors():
                self._file.seek(self._start)
                self._file.truncate()
            self._written = 0

    def _read_headers(self, headers: Headers, *, is_whole: bool) -> None:
        """Read the file's length and digests, and whether the server supports ranges."""
        is_plain = headers.get("content-encoding", "identity") == "identity"
        length = headers.get("content-length", "")
        self._total = int(length) if is_plain and length.isdecimal() and length.isascii() else None
        self._digests = {**(_header_digests(headers) if is_plain and is_whole else {}), **self._given_digests}
        ranges = headers.get("accept-ranges", "")
        self._validator = _strong_validator(headers)
        is_verified = bool(self._digests) and "bytes" in ranges and self._total is not None
        is_known = self._validator is not None or is_verified
        self._can_resume = is_plain and is_whole and is_known and ranges != "none"

    def write(self, chunk: bytes) -> None:
        """Append a chunk of the body."""
        rest = chunk
        while rest:
            with self._file_errors():
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
                self._can_resume = False  # the parts may be of two versions of the file: request it as a whole
                raise ApiConnectionError(message, sent=True, permanent=not self._is_resuming)

    def finish(self) -> Any:
        """Move the file into place and return its path; for an open file, return the number of written bytes."""
        target: Any = self._target
        with self._file_errors():
            if self._partial is None:
                if hasattr(self._file, "flush"):
                    self._file.flush()
                return self._written
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
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
        ApiValueError: The file is closed, or open for reading only.
    """
    if not hasattr(file, "write") or isinstance(file, io.TextIOBase):
        kind = "a text file" if isinstance(file, io.TextIOBase) else type(file).__name__
        raise ApiTypeError(f"save_to must be a path or a binary file, not {kind}")
    if is_async_function(file.write):
        raise ApiTypeError("save_to must not be an async file; pass a path, which the async client writes in a thread")
    if isinstance(file, io.IOBase) and file.closed:
        raise ApiValueError("save_to must be an open file, but this one is closed")
    if isinstance(file, _SYSTEM_FILES) and not file.writable():
        raise ApiValueError("save_to must be a file opened for writing, as in open(path, 'wb')")


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


def _strong_validator(headers: Headers) -> str | None:
    """Return the strong ``ETag``, or else the ``Last-Modified`` that is strong, as it is older than the response."""
    if headers.get("etag", "").startswith('"'):
        return headers["etag"]
    modified = headers.get("last-modified", "")
    try:
        age = parsedate_to_datetime(headers.get("date", "")) - parsedate_to_datetime(modified)
        return modified if age.total_seconds() >= 1 else None
    except (TypeError, ValueError):  # TypeError: one date has a time zone and the other has none
        return None


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
