"""Files in requests and responses: multipart forms and binary downloads."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple, overload
from urllib.parse import quote, unquote

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.messages import Response
from projectlink_mock._core.http.reasons import missing

MAX_PARTS = 1_000
"""Most parts of a form."""
MAX_PART_HEADERS_BYTES = 16 * 1024
"""Longest headers of a part."""

_PARAMETER = r'(?s);\s*([^=;\s"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))'
_ESCAPE = r'\\(["\\])'
_LINE_BREAK = b"\r\n"
_HEADERS_END = _LINE_BREAK + _LINE_BREAK
_UNQUOTABLE = dict.fromkeys([*range(32), 127, ord('"'), ord("\\")], "_")


class Upload(NamedTuple):
    """A part of a form: a file or a text."""

    filename: str
    content_type: str
    content: StoredContent

    @property
    def text(self) -> str:
        """Return the content as text. Raises ValueError if it is not UTF-8."""
        return self.content.read().decode()


class Download(NamedTuple):
    """A binary result of a handler.

    Chunks in place of the content are streamed after the handler has returned. They must be made of records that the
    handler has read, and must not read the state again. With an `etag`, a client may request a range of a stored
    content. `headers` are sent beside those of the content. `record_download`, if any, is called for a request for
    the whole content: not for HEAD, a range, or a content that the client has already.
    """

    content: bytes | StoredContent | Iterator[bytes]
    content_type: str = "application/octet-stream"
    filename: str = ""
    etag: str = ""
    headers: Mapping[str, str] = MappingProxyType({})
    record_download: Callable[[], None] | None = None

    def response(self, status: int) -> Response:
        """Return the response with this content. Raises NotFound for a content that a state document left out."""
        content_type = self.content_type.encode("latin-1")
        response = Response(status, content_type=content_type, headers=dict(self.headers))
        content = self.content
        if isinstance(content, StoredContent):
            if not content.is_complete:
                text = f"The state document that was loaded left out this content of {len(content)} bytes."
                raise NotFound(text, missing("content"))
            response.set_content(content)
        elif isinstance(content, bytes):
            response.content = content
        else:
            response.chunks = content
        if self.etag:
            response.headers["etag"] = self.etag
        if self.filename:
            quoted = self.filename.encode("ascii", "replace").decode().translate(_UNQUOTABLE)
            disposition = f'attachment; filename="{quoted}"'
            if quoted != self.filename:  # RFC 6266; older clients take the plain name
                disposition += f"; filename*=UTF-8''{quote(self.filename, safe='', errors='replace')}"
            response.headers["content-disposition"] = disposition
        return response


@overload
def parse_multipart(content: bytes | StoredContent, content_type: str) -> dict[str, Upload]: ...


@overload
def parse_multipart(
    content: bytes | StoredContent, content_type: str, lists: Collection[str]
) -> dict[str, Upload | list[Upload]]: ...


def parse_multipart(
    content: bytes | StoredContent, content_type: str, lists: Collection[str] = ()
) -> Mapping[str, Upload | list[Upload]]:
    """Return the parts of a multipart form by name; those named in `lists`, which may be repeated, as lists.

    Raises ValueError for a malformed or incomplete form.
    """
    content = StoredContent.of(content) if isinstance(content, bytes) else content
    boundary = header_parameters(content_type).get("boundary")
    if not boundary:
        raise ValueError("its type has no boundary")
    form: dict[str, Upload | list[Upload]] = {}
    for start, end in _part_ranges(content, _LINE_BREAK + b"--" + boundary.encode("latin-1", "replace")):
        name, upload = _parse_part(content, start, end)
        others = form.setdefault(name, [] if name in lists else upload)
        if isinstance(others, list):
            others.append(upload)
        elif others is not upload:
            raise ValueError(f"its part {name} is given twice")
    return form


def header_parameters(value: str) -> dict[str, str]:
    """Return the parameters of a header such as Content-Type by their lower-case names; the first of each counts.

    A value with an encoding (`filename*=UTF-8''%C3%A4`) replaces the plain one. The time is linear in the length.
    """
    plain: dict[str, str] = {}
    encoded: dict[str, str] = {}
    for match in re.finditer(_PARAMETER, value):
        name, quoted, bare = match.groups()
        text = bare.strip() if quoted is None else re.sub(_ESCAPE, r"\1", quoted)
        if name.endswith("*"):
            encoded.setdefault(name[:-1].lower(), _decode_extended(text))
        else:
            plain.setdefault(name.lower(), text)
    return plain | encoded


def _decode_extended(text: str) -> str:
    """Return the text of a value with a character set, a language and percent-encoding (RFC 8187)."""
    charset, _, rest = text.partition("'")
    try:
        return unquote(rest.rpartition("'")[2], charset or "utf-8", "replace")
    except LookupError:
        return unquote(rest.rpartition("'")[2])


def _part_ranges(content: StoredContent, separator: bytes) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each part, without copying it. Text before the first boundary is ignored."""
    # The first boundary needs no line break before it; two dashes follow the last one.
    if content.startswith(separator[len(_LINE_BREAK) :]):
        start = len(separator) - len(_LINE_BREAK)
    else:
        start = _find_boundary(content, separator, 0) + len(separator)
    for _ in range(MAX_PARTS + 1):
        if content.startswith(b"--", start):
            return
        end = _find_boundary(content, separator, start)
        yield start, end
        start = end + len(separator)
    raise ValueError(f"it has more than {MAX_PARTS} parts")


def _find_boundary(content: StoredContent, separator: bytes, start: int) -> int:
    at = content.find(separator, start)
    if at == -1:
        raise ValueError("it is cut off: its last boundary is missing")
    return at


def _parse_part(content: StoredContent, start: int, end: int) -> tuple[str, Upload]:
    body = content.find(_HEADERS_END, start, end)
    if body == -1:
        raise ValueError("a part of it has no content")
    if body - start > MAX_PART_HEADERS_BYTES:
        raise ValueError(f"the headers of a part are longer than {MAX_PART_HEADERS_BYTES} bytes")
    headers = {}
    for line in content.slice(start, body).read().decode("utf-8", "replace").split("\r\n"):
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    disposition = header_parameters(headers.get("content-disposition", ""))
    part_name = disposition.get("name")
    if not part_name:
        raise ValueError("a part of it has no name")
    body += len(_HEADERS_END)
    upload = Upload(disposition.get("filename", ""), headers.get("content-type", ""), content.slice(body, end))
    return part_name, upload
