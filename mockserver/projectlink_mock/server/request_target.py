"""Targets of requests in forms that clients send and parsers do not take."""

from __future__ import annotations

import re

_REQUEST_LINE = re.compile(rb"[\r\n]*[^\n]*")
_NON_ASCII = re.compile(rb"[\x80-\xff]")
_ABSOLUTE_FORM = rb"(?i:https?)://(?:[^/?#@]*@)?([^/?#@]+)((?s:.*))"


def encode_request_line(data: bytes) -> bytes:
    """Percent-encode what is not ASCII in the first line of some input."""
    line: bytes = _REQUEST_LINE.match(data)[0]  # type: ignore[index]  # matches any bytes
    return _NON_ASCII.sub(lambda found: b"%%%02X" % found[0][0], line) + data[len(line) :]


def split_absolute_form(target: bytes, method: bytes) -> tuple[bytes, bytes] | None:
    """Return the authority and the path of a target that is a whole URL; None for another target."""
    found = re.fullmatch(_ABSOLUTE_FORM, target)
    if found is None:
        return None
    authority, path = found.groups()
    if not path and method == b"OPTIONS":
        return authority, b"*"  # RFC 9112 (3.2.4)
    return authority, path if path.startswith(b"/") else b"/" + path
