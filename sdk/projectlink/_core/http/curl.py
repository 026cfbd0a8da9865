"""A request as a curl command that may be shown to anybody."""

from __future__ import annotations

import json
from shlex import quote
from typing import TYPE_CHECKING, Any

from projectlink._core.headers import is_sensitive
from projectlink._core.secret import REDACTED, redact

if TYPE_CHECKING:
    from projectlink._core.http.request import Request

_OF_THE_TRANSPORT = ("accept-encoding", "content-length", "user-agent")
_LONGEST_BODY = 64 * 1024


def curl(request: Request, url: str, secrets: tuple[str, ...]) -> str:
    """Write a request as a curl command, with ``***`` in place of what nobody is to see.

    Args:
        request: The request.
        url: Its URL, without secrets.
        secrets: The strings that must not be shown.
    """
    parts = ["curl", "-X", request.method, url]
    for name, value in request.headers.items():
        if name.lower() not in _OF_THE_TRANSPORT:
            parts += ["-H", f"{name}: {REDACTED if is_sensitive(name) else redact(value, secrets)}"]
    if request.body is not None:
        parts += _body(request.body, secrets)
    return " ".join(map(quote, parts))


def _body(body: Any, secrets: tuple[str, ...]) -> list[str]:
    if isinstance(body, bytes) and len(body) <= _LONGEST_BODY:
        try:
            return ["-d", redact(json.dumps(hide(json.loads(body)), ensure_ascii=False), secrets)]
        except (ValueError, RecursionError):
            pass
    return ["--data-binary", "@body"]


def hide(value: Any) -> Any:
    """JSON with the values of secret names hidden, and the value of what says that it is secret."""
    if isinstance(value, list):
        return [hide(item) for item in value]
    if not isinstance(value, dict):
        return value
    says_so = value.get("secret") is True
    return {name: REDACTED if _hides(name, item, says_so) else hide(item) for name, item in value.items()}


def _hides(name: str, value: Any, says_so: bool) -> bool:
    if value is None or isinstance(value, bool):
        return False
    return (says_so and name == "value") or is_sensitive(name)
