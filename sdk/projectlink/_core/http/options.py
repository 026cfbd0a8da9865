"""Options of a single call, as types that resolve at run time. Only type hints need this module."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from typing_extensions import TypedDict

from projectlink._core.http.body import Progress

if TYPE_CHECKING:
    from typing import BinaryIO
else:
    BinaryIO = Any  # pydantic has no schema for it

Timeout = float | tuple[float, float] | None


class RequestOptions(TypedDict, total=False):
    """Keyword options that every operation accepts beside its own arguments.

    _request_timeout: Seconds to connect and again for each wait for data, or a pair (connect, read). None
        disables timeouts.
    _headers: Headers of this request; they override all others.
    _request_auth: ``{"in": "header", "query" or "cookie", "key": name, "value": value}``; replaces the
        configured credentials.
    _host: Base URL of this request.
    _content_type: Media type of the body.
    _idempotent: True if sending this request twice is safe; it is then retried.
    deadline: Seconds for the whole call, retries and waits included; None for no limit.
    progress: Called after each chunk with the bytes sent so far and the total, or None if it is unknown. With
        ``save_to`` it counts received bytes. Each attempt starts at 0.
    idempotency_key: ``Idempotency-Key`` of this call, the same in each attempt; True generates one. The call
        is then retried.
    """

    _request_timeout: Timeout
    _headers: Mapping[str, str]
    _request_auth: Mapping[str, Any]
    _host: str
    _content_type: str
    _idempotent: bool
    deadline: float | None
    idempotency_key: str | bool
    progress: Progress


class DownloadOptions(RequestOptions, total=False):
    """Keyword options of an operation that returns bytes.

    save_to: Path or binary file to write the bytes to. The call then returns the path, or the number of bytes
        written to the file.
    checksum: Expected checksum of the bytes: algorithm, colon, hexadecimal digits, such as ``"sha256:2cf2…"``.
        Needs ``save_to``.
    """

    save_to: str | os.PathLike[str] | BinaryIO
    checksum: str
