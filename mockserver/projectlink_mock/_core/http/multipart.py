"""Files in requests and responses: multipart forms and binary downloads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message

from projectlink_mock._core.http.messages import Response

_LINE_BREAK = b"\r\n"
_HEADERS_END = _LINE_BREAK + _LINE_BREAK
_UNQUOTABLE = dict.fromkeys([*range(32), 127, ord('"'), ord("\\")], "_")


@dataclass(frozen=True)
class Upload:
    """A part of a form: a file or a text."""

    filename: str
    content_type: str
    content: bytes

    @property
    def text(self) -> str:
        """Return the content as text. Raises ValueError if it is not UTF-8."""
        return self.content.decode()


@dataclass(frozen=True)
class Download:
    """A binary result of a handler.

    Chunks in place of the content are streamed after the handler has returned. They must be made of records that the
    handler has read, and must not read the state again.
    """

    content: bytes | Iterator[bytes]
    content_type: str = "application/octet-stream"
    filename: str = ""

    def response(self, status: int) -> Response:
        """Return the response with this content."""
        response = Response(status, content_type=self.content_type.encode("latin-1"))
        if isinstance(self.content, bytes):
            response.content = self.content
        else:
            response.chunks = self.content
        if self.filename:
            quoted = self.filename.encode("ascii", "replace").decode().translate(_UNQUOTABLE)
            response.headers["content-disposition"] = f'attachment; filename="{quoted}"'
        return response


def parse_multipart(content: bytes, content_type: str) -> dict[str, Upload]:
    """Return the parts of a multipart form by name. Raises ValueError for a malformed or incomplete form."""
    boundary = _header("content-type", content_type).get_param("boundary")
    if not isinstance(boundary, str) or not boundary:
        raise ValueError("its type has no boundary")
    # Text before the first boundary is ignored; two dashes follow the last one.
    separator = _LINE_BREAK + b"--" + boundary.encode("latin-1")
    _, *parts = (_LINE_BREAK + content).split(separator)
    if not parts or not parts.pop().startswith(b"--"):
        raise ValueError("it is cut off: its last boundary is missing")
    form: dict[str, Upload] = {}
    for part in parts:
        name, upload = _parse_part(part)
        if name in form:
            raise ValueError(f"its part {name} is given twice")
        form[name] = upload
    return form


def _parse_part(part: bytes) -> tuple[str, Upload]:
    head, end, body = part.partition(_HEADERS_END)
    if not end:
        raise ValueError("a part of it has no content")
    headers = {}
    for line in head.decode("utf-8", "replace").split("\r\n"):
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    disposition = _header("content-disposition", headers.get("content-disposition", ""))
    part_name = disposition.get_param("name", header="content-disposition")
    if not isinstance(part_name, str) or not part_name:
        raise ValueError("a part of it has no name")
    return part_name, Upload(disposition.get_filename(""), headers.get("content-type", ""), body)


def _header(name: str, value: str) -> Message:
    message = Message()
    message[name] = value
    return message
