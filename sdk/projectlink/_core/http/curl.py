"""Requests as curl commands without secrets."""

from __future__ import annotations

import json
from shlex import quote
from typing import TYPE_CHECKING, Any

from projectlink._core.http.request import MAX_REDACTED_JSON_BYTES
from projectlink._core.secret import REDACTED, is_secret, redact, redact_json, redact_urls

if TYPE_CHECKING:
    from projectlink._core.http.request import Request

_TRANSPORT_HEADERS = ("accept-encoding", "content-length", "user-agent")


def curl(request: Request, url: str, secrets: tuple[str, ...]) -> str:
    """Return a request as a curl command, with ``***`` in place of secrets.

    Args:
        request: The request.
        url: Its URL, without secrets.
        secrets: The strings to redact.
    """
    words = ["curl", "-X", request.method, url]
    for name, value in request.headers.items():
        if name.lower() not in _TRANSPORT_HEADERS:
            words += ["-H", f"{name}: {REDACTED if is_secret(name) else redact(redact_urls(value), secrets)}"]
    if request.body is not None:
        words += _body(request.body, secrets)
    return " ".join(map(quote, words))


def _body(body: Any, secrets: tuple[str, ...]) -> list[str]:
    if isinstance(body, bytes) and len(body) <= MAX_REDACTED_JSON_BYTES:
        try:
            return ["-d", redact(json.dumps(redact_json(json.loads(body)), ensure_ascii=False), secrets)]
        except (ValueError, RecursionError):
            pass
    return ["--data-binary", "@body"]
