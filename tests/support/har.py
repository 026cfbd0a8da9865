"""JSON schema of HAR 1.2."""

from __future__ import annotations

from typing import Any


def _object(required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required.split(), "properties": properties}


_TEXT, _WHOLE = {"type": "string"}, {"type": "integer"}
_TIME, _DURATION = {"type": "string", "format": "date-time"}, {"type": "number", "minimum": 0}
_PAIRS = {"type": "array", "items": _object("name value", name=_TEXT, value=_TEXT)}
_SIZE = {"type": "integer", "minimum": -1}
_SIZED = {"headersSize": _SIZE, "bodySize": _SIZE, "cookies": _PAIRS, "headers": _PAIRS, "httpVersion": _TEXT}
_MESSAGE = "httpVersion cookies headers headersSize bodySize"
_REQUEST = _object(
    f"method url queryString {_MESSAGE}",
    method=_TEXT,
    url={"type": "string", "pattern": r"^https?://[^\s{}\"<>]+$"},
    queryString=_PAIRS,
    postData=_object(
        "mimeType text",
        mimeType=_TEXT,
        text=_TEXT,
        params={
            "type": "array",
            "items": _object("name", name=_TEXT, value=_TEXT, fileName=_TEXT, contentType=_TEXT, comment=_TEXT),
        },
    ),
    **_SIZED,
)
_RESPONSE = _object(
    f"status statusText content redirectURL {_MESSAGE}",
    status={"type": "integer", "minimum": 0, "maximum": 599},
    statusText=_TEXT,
    content=_object("size mimeType", size=_WHOLE, mimeType=_TEXT, text=_TEXT, encoding={"const": "base64"}),
    redirectURL=_TEXT,
    **_SIZED,
)
_ENTRY = _object(
    "startedDateTime time request response cache timings",
    startedDateTime=_TIME,
    time=_DURATION,
    request=_REQUEST,
    response=_RESPONSE,
    cache={"type": "object"},
    timings=_object("send wait receive", send=_DURATION, wait=_DURATION, receive=_DURATION),
)
SCHEMA = _object(
    "log",
    log=_object(
        "version creator entries",
        version={"const": "1.2"},
        creator=_object("name version", name=_TEXT, version=_TEXT),
        pages={"type": "array"},
        entries={"type": "array", "items": _ENTRY},
    ),
)
