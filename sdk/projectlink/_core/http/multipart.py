"""Multipart forms: fields and files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.http.body import Body, Content, Source, bytes_source, file_source
from projectlink._core.http.request import clean_header
from projectlink._core.http.serialization import plain_text
from projectlink._core.locks import importing

if TYPE_CHECKING:
    FileInput = str | Content | tuple[str, Content] | tuple[str, Content, str]
else:
    FileInput = Any  # pydantic has no schema for files


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
    with importing():
        from urllib3.fields import RequestField

    parts: list[tuple[bytes, bytes | Source]] = []
    for name, value, is_file in fields:
        filename, content, media_type = _file(name, value) if is_file else (None, _encode(name, value), None)
        field = RequestField(name=name, data=b"", filename=filename)
        field.make_multipart(content_type=media_type)
        parts.append((_encode(name, field.render_headers()), content))
    boundary = _boundary([content for _, content in parts])
    return _join(parts, boundary.encode()), f"multipart/form-data; boundary={boundary}"


def files_of(name: str, value: Any) -> list[Any]:
    """Return the files of a list. Raises ApiTypeError for another value."""
    if not isinstance(value, (list, tuple)):
        raise ApiTypeError(f"`{name}` must be a list of files, not {type(value).__name__}")
    return list(value)


def _boundary(contents: list[bytes | Source]) -> str:
    """Return a boundary that does not occur in the contents.

    It is a hash of known contents, so that equal forms have equal bytes; random if a content is not read yet.
    """
    with importing():
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


def _encode(name: str, value: Any) -> bytes:
    try:
        return plain_text(value).encode()
    except UnicodeEncodeError:
        raise ApiValueError(f"The part `{name}` of the form is not valid Unicode") from None


def _file(name: str, value: Any) -> tuple[str, bytes | Source, str]:
    with importing():
        from pathlib import Path

    if isinstance(value, str):
        value = Path(value)
    if not isinstance(value, tuple) or len(value) not in (2, 3):
        return _filename(name, value), file_source(name, value), _DEFAULT_MEDIA_TYPE
    filename, content, media_type = (*value, None)[:3]
    if filename is not None and not isinstance(filename, (str, os.PathLike)):
        raise ApiTypeError(f"The file name for `{name}` must be a str or a path, not {type(filename).__name__}")
    filename = name if filename is None else _check_filename(name, os.fsdecode(filename))
    media_type = _DEFAULT_MEDIA_TYPE if media_type is None else media_type
    return filename, file_source(name, content), clean_header(f"Content-Type of `{name}`", media_type)


def _filename(name: str, value: Any) -> str:
    """Return the name of a file, or the argument's name: temporary files and pipes have a number for a name."""
    found = value if isinstance(value, os.PathLike) else getattr(value, "name", None) or getattr(value, "filename", "")
    if not isinstance(found, (str, bytes, os.PathLike)):
        return name
    text = os.path.basename(os.fsdecode(found))
    is_placeholder = text.startswith("<") and text.endswith(">")  # of a stream, such as "<stdin>"
    return _check_filename(name, text) if text and not is_placeholder else name


def _check_filename(name: str, filename: str) -> str:
    """Return a file name without characters that could end a header of its part.

    Raises:
        ApiValueError: The file name has a control character.
    """
    if any(ord(character) < 32 or ord(character) == 127 for character in filename):
        raise ApiValueError(f"The file name for `{name}` must not contain line breaks or other control characters")
    return str.__str__(filename)
