"""Files on their way in and out: multipart forms, and replies that are bytes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message

from projectlink_mock._core.http.messages import Response

_BREAK = b"\r\n"
_HEAD_END = _BREAK + _BREAK


@dataclass(frozen=True)
class Upload:
    """A part of a form: a file, or a text."""

    filename: str
    content_type: str
    content: bytes

    @property
    def text(self) -> str:
        """The content as a text. Raises ValueError."""
        return self.content.decode()


@dataclass(frozen=True)
class Download:
    """What a handler returns to answer with bytes.

    Chunks in place of the content are streamed: they are made while they are sent, after the handler
    has returned, so they must come of records as they are now and not look into the state again.
    """

    content: bytes | Iterator[bytes]
    content_type: str = "application/octet-stream"
    filename: str = ""

    def reply(self, status: int) -> Response:
        """Give the reply that carries it."""
        reply = Response(status, content_type=self.content_type.encode("latin-1"))
        if isinstance(self.content, bytes):
            reply.content = self.content
        else:
            reply.chunks = self.content
        if self.filename:
            quoted = self.filename.encode("ascii", "replace").decode().translate(_UNQUOTABLE)
            reply.headers["content-disposition"] = f'attachment; filename="{quoted}"'
        return reply


_UNQUOTABLE = dict.fromkeys([*range(32), 127, ord('"'), ord("\\")], "_")


def read_form(content: bytes, content_type: str) -> dict[str, Upload]:
    """Read a multipart form to its parts by name. Raises ValueError for one that is broken or cut off."""
    boundary = _header("content-type", content_type).get_param("boundary")
    if not isinstance(boundary, str) or not boundary:
        raise ValueError("its type names no boundary")
    # What comes before the first boundary counts for nothing; the last one is followed by two dashes.
    separator = _BREAK + b"--" + boundary.encode("latin-1")
    _, *parts = (_BREAK + content).split(separator)
    if not parts or not parts.pop().startswith(b"--"):
        raise ValueError("it is cut off: its last boundary is missing")
    form: dict[str, Upload] = {}
    for part in parts:
        name, upload = _read_part(part)
        if name in form:
            raise ValueError(f"its part {name} is given twice")
        form[name] = upload
    return form


def _read_part(part: bytes) -> tuple[str, Upload]:
    head, end, body = part.partition(_HEAD_END)
    if not end:
        raise ValueError("a part of it has no content")
    headers = {}
    for line in head.decode("utf-8", "replace").split("\r\n"):
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    disposition = _header("content-disposition", headers.get("content-disposition", ""))
    given = disposition.get_param("name", header="content-disposition")
    if not isinstance(given, str) or not given:
        raise ValueError("a part of it has no name")
    return given, Upload(disposition.get_filename(""), headers.get("content-type", ""), body)


def _header(name: str, value: str) -> Message:
    message = Message()
    message[name] = value
    return message
