"""A response that becomes a file: written aside, continued where it broke off, checked, moved into place."""

from __future__ import annotations

import hashlib
import os
import re
from base64 import b64decode
from pathlib import Path
from typing import TYPE_CHECKING, Any

from projectlink._core.call.request_builder import SAVING, has
from projectlink._core.errors import ApiConnectionError, ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from projectlink._core.contract.operation import Operation
    from projectlink._core.headers import Headers
    from projectlink._core.http.request import Request, RequestOptions
    from projectlink._core.http.response import RawResponse

_PIECE = 256 * 1024
_ALGORITHMS = {"sha-512": "sha512", "sha-256": "sha256", "sha": "sha1", "md5": "md5"}  # as headers call them
_digest = re.compile(r"\s*([\w-]+)=:?([A-Za-z0-9+/]+=*):?\s*").fullmatch
_range = re.compile(r"bytes (\d+)-\d+/(\d+|\*)").fullmatch


class Download:
    """The file that a response becomes. A context manager: what is unfinished at its end is gone.

    Args:
        operation: What is called; its result has to be bytes.
        options: The options of the call.

    Attributes:
        options: Those of them that are about the request.
        piece: How many bytes to read at a time.

    Raises:
        ApiTypeError, ApiValueError: this cannot be saved, or not there.
    """

    piece = _PIECE

    def __init__(self, operation: Operation[Any], options: RequestOptions) -> None:
        if operation.returns is None or operation.returns() is not bytes:
            raise ApiValueError(f"{operation.id}() does not answer with bytes, so save_to has nothing to save")
        self._target = options.get("save_to")
        if not isinstance(self._target, (str, os.PathLike)) and not hasattr(self._target, "write"):
            raise ApiTypeError(f"save_to must be a path or a binary file, not {type(self._target).__name__}")
        self._progress = options.get("progress")
        if self._progress is not None and not callable(self._progress):
            raise ApiTypeError(f"progress must be a callable, not {type(self._progress).__name__}")
        self._given = _checksum(options.get("checksum"))
        self._wanted = dict(self._given)
        kept: Any = {name: value for name, value in options.items() if name not in (*SAVING, "progress")}
        # Of a compressed body neither the length nor the place where it broke off would be known.
        kept["_headers"] = {"Accept-Encoding": "identity", **(options.get("_headers") or {})}
        self.options: RequestOptions = kept
        self._file: Any = None
        self._aside: Path | None = None
        self._start = 0
        self._hashes: dict[str, Any] = {}
        self._done = 0
        self._total: int | None = None
        self._can_continue = self._asked = False
        self._validator: str | None = None

    def __enter__(self) -> Download:
        if isinstance(self._target, (str, os.PathLike)):
            place = Path(os.path.realpath(self._target))
            if place.is_dir():
                raise IsADirectoryError(f"save_to is a directory: {place}")
            if place.exists() and not place.is_file():
                raise ApiValueError(f"save_to is no file, so that none can take its place: {place}")
            self._aside = place.with_name(f".{place.name[:100]}.{os.urandom(4).hex()}.part")
            self._file = self._aside.open("xb")
        else:
            self._file = self._target
            self._start = self._file.tell() if self._is_seekable() else 0
        return self

    def __exit__(self, *exc_info: object) -> None:
        if self._aside is not None:
            self._file.close()
            self._aside.unlink(missing_ok=True)

    def ask(self, request: Request) -> None:
        """Invoke for the rest alone, where some of it is here and the server can give the rest."""
        if self._asked:
            for name in ("Range", "If-Range"):
                request.headers.pop(name, None)
        self._asked = self._done > 0 and self._can_continue and not has(request.headers, "Range")
        if self._asked:
            request.headers["Range"] = f"bytes={self._done}-"
            if self._validator is not None:
                request.headers["If-Range"] = self._validator

    def takes(self, response: RawResponse) -> bool:
        """Whether the body of this response is the file, or the rest of it.

        Raises:
            ApiConnectionError: it is not what was asked for; the next attempt asks for all.
        """
        if self._asked and response.status in (206, 416):
            self._check_rest(response)
            return True
        if not 200 <= response.status < 300:
            return False
        self._begin_anew()
        self._learn(response.headers, is_whole=response.status == 200)
        self._hashes = {name: hashlib.new(name, usedforsecurity=False) for name in self._wanted}
        return True

    def _check_rest(self, response: RawResponse) -> None:
        found = _range(response.headers.get("content-range", "")) if response.status == 206 else None
        total = int(found[2]) if found and found[2] != "*" else self._total
        etag = response.headers.get("etag", self._validator or "")
        is_another = bool(self._validator) and str(self._validator).startswith('"') and etag != self._validator
        if not found or int(found[1]) != self._done or self._total not in (None, total) or is_another:
            self._can_continue = False
            raise ApiConnectionError("the rest of the file cannot be had", sent=True)
        self._total = total

    def _begin_anew(self) -> None:
        if self._done:
            if not self._is_seekable():
                raise ApiConnectionError(
                    "the server begins anew, and what was written cannot be taken back", sent=True, permanent=True
                )
            self._file.seek(self._start)
            self._file.truncate()
            self._done = 0

    def _learn(self, headers: Headers, *, is_whole: bool) -> None:
        """What a response tells of the file: how long it is, its checksums, and whether its rest can be asked for."""
        is_plain = headers.get("content-encoding", "identity") == "identity"
        length = headers.get("content-length", "")
        self._total = int(length) if is_plain and length.isdecimal() and length.isascii() else None
        etag, ranges = headers.get("etag", ""), headers.get("accept-ranges", "")
        self._validator = etag if etag.startswith('"') else headers.get("last-modified")
        is_known = self._validator is not None or ("bytes" in ranges and self._total is not None)
        self._can_continue = is_plain and is_whole and is_known and ranges != "none"
        self._wanted = {**(_announced(headers) if is_plain and is_whole else {}), **self._given}

    def write(self, piece: bytes) -> None:
        """Add what has come."""
        self._file.write(piece)
        for one in self._hashes.values():
            one.update(piece)
        self._done += len(piece)

    def tell(self) -> None:
        """Tell how much has come."""
        if self._progress is not None:
            self._progress(self._done, self._total)

    def check(self) -> None:
        """See that all has come.

        Raises:
            ApiConnectionError: something is missing, or the checksum is another one.
        """
        if self._total is not None and self._done != self._total:
            raise ApiConnectionError(f"the connection broke: {self._done} of {self._total} bytes came", sent=True)
        for name, wanted in self._wanted.items():
            found = self._hashes[name].digest()
            if found != wanted:
                message = f"what came has the {name} {found.hex()}, and should have {wanted.hex()}"
                raise ApiConnectionError(message, sent=True, permanent=True)

    def finish(self) -> Any:
        """Put the file in its place, and give its path; of an open file, how many bytes were written."""
        if self._aside is None:
            getattr(self._file, "flush", int)()
            return self._done
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        target: Any = self._target
        os.replace(self._aside, os.path.realpath(target))
        return Path(target)

    def _is_seekable(self) -> bool:
        seekable = getattr(self._file, "seekable", None)
        return bool(seekable and seekable())


def _checksum(given: Any) -> Mapping[str, bytes]:
    """The algorithm and the digest that a checksum is.

    Raises:
        ApiTypeError, ApiValueError: it is none.
    """
    if given is None:
        return {}
    if not isinstance(given, str):
        raise ApiTypeError(f"checksum must be a str, not {type(given).__name__}")
    name, _, digits = given.partition(":")
    try:
        digest = bytes.fromhex(digits)
        if len(digest) == hashlib.new(name.lower(), usedforsecurity=False).digest_size > 0:
            return {name.lower(): digest}
    except ValueError:
        pass
    raise ApiValueError('checksum must be an algorithm and hexadecimal digits, as in "sha256:2cf2…"')


def _announced(headers: Headers) -> dict[str, bytes]:
    """The checksums of the whole body that headers give."""
    found = {}
    for header in ("repr-digest", "content-digest", "digest"):
        for item in headers.get(header, "").split(","):
            if (match := _digest(item)) and match[1].lower() in _ALGORITHMS:
                found[_ALGORITHMS[match[1].lower()]] = match[2]
    if md5 := headers.get("content-md5"):
        found["md5"] = md5.strip()
    return {name: digest for name, text in found.items() if (digest := _decoded(name, text))}


def _decoded(name: str, text: str) -> bytes | None:
    try:
        digest = b64decode(text, validate=True)
    except ValueError:
        return None  # what is no digest checks nothing
    return digest if len(digest) == hashlib.new(name, usedforsecurity=False).digest_size else None
