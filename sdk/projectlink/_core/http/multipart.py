"""Multipart forms: fields and files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from projectlink._core.http.body import Body, Part, of_bytes, part_of

if TYPE_CHECKING:
    from projectlink._core.http.body import Content

    FileInput = str | Content | tuple[str, Content] | tuple[str, Content, str]

_OCTETS = "application/octet-stream"


def encode_form(fields: list[tuple[str, Any, bool]]) -> tuple[bytes | Body, str]:
    """Encode a form.

    Args:
        fields: Name, value, and whether it is a file: a path, bytes, a binary file, an iterator of
            bytes, or a tuple of file name, one of these (of paths, those that are no str) and media type.

    Returns:
        The body and its ``Content-Type``.

    Raises:
        ApiTypeError, ApiValueError: a value is no file, or a file cannot be read.
    """
    from urllib3.fields import RequestField

    parts: list[tuple[bytes, bytes | Part]] = []
    for name, value, is_file in fields:
        filename, content, media_type = _file(name, value) if is_file else (None, str(value).encode(), None)
        field = RequestField(name=name, data=b"", filename=filename)
        field.make_multipart(content_type=media_type)
        parts.append((field.render_headers().encode(), content))
    boundary = _boundary([content for _, content in parts])
    return _joined(parts, boundary.encode()), f"multipart/form-data; boundary={boundary}"


def _boundary(contents: list[bytes | Part]) -> str:
    """What cannot occur in the contents: worked out from them where they are known, so that the same form is
    the same bytes; where they are not read yet, something that nobody can guess.
    """
    from hashlib import sha256
    from secrets import token_hex

    digest = sha256()
    for content in contents:
        if not isinstance(content, bytes):
            return token_hex(16)
        digest.update(content)
    return digest.hexdigest()[:32]


def _joined(parts: list[tuple[bytes, bytes | Part]], boundary: bytes) -> bytes | Body:
    pieces: list[bytes | Part] = [
        piece for head, content in parts for piece in (b"--%b\r\n%b" % (boundary, head), content, b"\r\n")
    ]
    pieces.append(b"--%b--\r\n" % boundary)
    known = [piece for piece in pieces if isinstance(piece, bytes)]
    if len(known) == len(pieces):
        return b"".join(known)
    return Body([of_bytes(piece) if isinstance(piece, bytes) else piece for piece in pieces])


def _file(name: str, value: Any) -> tuple[str, bytes | Part, str]:
    from pathlib import Path

    if isinstance(value, str):
        value = Path(value)
    if isinstance(value, tuple) and len(value) in (2, 3):
        filename, content, media_type = (*value, _OCTETS)[:3]
        return str(filename), part_of(name, content), str(media_type)
    called = os.fspath(value) if isinstance(value, os.PathLike) else getattr(value, "name", name)
    return os.path.basename(str(called)), part_of(name, value), _OCTETS
