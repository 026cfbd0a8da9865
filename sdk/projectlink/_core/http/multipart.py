"""Multipart forms: fields and files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from projectlink._core.http.body import Body, Source, bytes_source, file_source

if TYPE_CHECKING:
    from projectlink._core.http.body import Content

    FileInput = str | Content | tuple[str, Content] | tuple[str, Content, str]

_DEFAULT_MEDIA_TYPE = "application/octet-stream"


def encode_form(fields: list[tuple[str, Any, bool]]) -> tuple[bytes | Body, str]:
    """Encode a form.

    Args:
        fields: Name, value, and whether the value is a file. A file is a path, bytes, a binary file, an iterator
            of bytes, or a tuple of file name, one of these (no str) and optionally a media type.

    Returns:
        The body and its ``Content-Type``.

    Raises:
        ApiTypeError: A file has another type.
        ApiValueError: A file cannot be read.
    """
    from urllib3.fields import RequestField

    parts: list[tuple[bytes, bytes | Source]] = []
    for name, value, is_file in fields:
        filename, content, media_type = _file(name, value) if is_file else (None, str(value).encode(), None)
        field = RequestField(name=name, data=b"", filename=filename)
        field.make_multipart(content_type=media_type)
        parts.append((field.render_headers().encode(), content))
    boundary = _boundary([content for _, content in parts])
    return _join(parts, boundary.encode()), f"multipart/form-data; boundary={boundary}"


def _boundary(contents: list[bytes | Source]) -> str:
    """Return a boundary that does not occur in the contents.

    It is a hash of known contents, so that equal forms have equal bytes; random if a content is not read yet.
    """
    from hashlib import sha256
    from secrets import token_hex

    digest = sha256()
    for content in contents:
        if not isinstance(content, bytes):
            return token_hex(16)
        digest.update(content)
    return digest.hexdigest()[:32]


def _join(parts: list[tuple[bytes, bytes | Source]], boundary: bytes) -> bytes | Body:
    contents: list[bytes | Source] = [
        content for head, value in parts for content in (b"--%b\r\n%b" % (boundary, head), value, b"\r\n")
    ]
    contents.append(b"--%b--\r\n" % boundary)
    known = [content for content in contents if isinstance(content, bytes)]
    if len(known) == len(contents):
        return b"".join(known)
    return Body([bytes_source(content) if isinstance(content, bytes) else content for content in contents])


def _file(name: str, value: Any) -> tuple[str, bytes | Source, str]:
    from pathlib import Path

    if isinstance(value, str):
        value = Path(value)
    if isinstance(value, tuple) and len(value) in (2, 3):
        filename, content, media_type = (*value, _DEFAULT_MEDIA_TYPE)[:3]
        return str(filename), file_source(name, content), str(media_type)
    path = os.fspath(value) if isinstance(value, os.PathLike) else getattr(value, "name", name)
    return os.path.basename(str(path)), file_source(name, value), _DEFAULT_MEDIA_TYPE
