"""Multipart forms: fields and files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, BinaryIO

from projectlink._core.errors import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    FileInput = (
        str | os.PathLike[str] | bytes | BinaryIO | tuple[str, bytes | BinaryIO] | tuple[str, bytes | BinaryIO, str]
    )

_OCTETS = "application/octet-stream"


def encode_form(fields: list[tuple[str, Any, bool]]) -> tuple[bytes, str]:
    """Encode a form.

    Args:
        fields: Name, value, and whether it is a file: a path, bytes, an open binary file, or a tuple
            of file name, content and media type.

    Returns:
        The body and its ``Content-Type``.

    Raises:
        ApiTypeError, ApiValueError: a value is no file, or a file cannot be read.
    """
    from hashlib import sha256

    from urllib3.fields import RequestField
    from urllib3.filepost import encode_multipart_formdata

    parts = []
    digest = sha256()
    for name, value, is_file in fields:
        filename, content, media_type = _file(name, value) if is_file else (None, str(value).encode(), None)
        part = RequestField(name=name, data=content, filename=filename)
        part.make_multipart(content_type=media_type)
        parts.append(part)
        digest.update(content)
    # A boundary worked out from the content: it cannot occur in it, and a retry sends the same bytes.
    return encode_multipart_formdata(parts, boundary=digest.hexdigest()[:32])


def _file(name: str, value: Any) -> tuple[str, bytes, str]:
    if isinstance(value, (str, os.PathLike)):
        try:
            with open(value, "rb") as file:
                return os.path.basename(file.name), file.read(), _OCTETS
        except OSError as error:
            raise ApiValueError(f"The file for `{name}` cannot be read: {error}") from None
    if isinstance(value, tuple) and len(value) in (2, 3):
        filename, content, media_type = (*value, _OCTETS)[:3]
        return str(filename), _content(name, content), str(media_type)
    content = _content(name, value)
    return os.path.basename(str(getattr(value, "name", name))), content, _OCTETS


def _content(name: str, value: Any) -> bytes:
    data = value.read() if hasattr(value, "read") else value
    if not isinstance(data, (bytes, bytearray)):
        raise ApiTypeError(f"The file for `{name}` must be a path, bytes or a binary file, not {type(data).__name__}")
    return bytes(data)
