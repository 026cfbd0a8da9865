"""Requests as curl commands without secrets."""

from __future__ import annotations

import json
from shlex import quote
from typing import TYPE_CHECKING, Any

from projectlink._core.headers import is_sensitive
from projectlink._core.secret import REDACTED, redact

if TYPE_CHECKING:
    from projectlink._core.http.request import Request

_TRANSPORT_HEADERS = ("accept-encoding", "content-length", "user-agent")
_MAX_BODY_BYTES = 64 * 1024


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
            words += ["-H", f"{name}: {REDACTED if is_sensitive(name) else redact(value, secrets)}"]
    if request.body is not None:
        words += _body(request.body, secrets)
    return " ".join(map(quote, words))


def _body(body: Any, secrets: tuple[str, ...]) -> list[str]:
    if isinstance(body, bytes) and len(body) <= _MAX_BODY_BYTES:
        try:
            return ["-d", redact(json.dumps(_redact_json(json.loads(body)), ensure_ascii=False), secrets)]
        except (ValueError, RecursionError):
            pass
    return ["--data-binary", "@body"]


def _redact_json(value: Any) -> Any:
    """Return JSON with redacted secrets: fields with a secret name, and ``value`` next to ``"secret": true``."""
    if isinstance(value, list):
        return [_redact_json(item) for item in value]
    if not isinstance(value, dict):
        return value
    is_secret = value.get("secret") is True
    return {
        name: REDACTED if _needs_redaction(name, item, is_secret) else _redact_json(item)
        for name, item in value.items()
    }


def _needs_redaction(name: str, value: Any, is_secret: bool) -> bool:
    if value is None or isinstance(value, bool):
        return False
    return (is_secret and name == "value") or is_sensitive(name)
