"""Kinds of uploaded files, recognised by their content, and the images of their pages."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Sequence

MAX_PAGES = 2_000
UNKNOWN_FILE = "the file is neither text nor an image, PDF or office document"

_IMAGES: Sequence[bytes] = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")
_TIFF = (b"II*\0", b"MM\0*")
_OFFICE = (b"PK\3\4", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_PDF_PAGE = rb"/Type\s{0,10}/Page(?![a-zA-Z])"
_PAGE_SIZE = (85, 110)


def decode_text(content: bytes) -> str | None:
    """Return the text of a file in UTF-8, which may be empty; None for another file."""
    if b"\0" in content or content.startswith(b"%PDF-"):
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def is_standalone_image(content: bytes) -> bool:
    """Return True for an image of one page, such as PNG and JPEG; TIFF is converted like PDF."""
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return True
    return content.startswith(tuple(_IMAGES)) and not content.startswith(_TIFF)


def page_count(content: bytes) -> int:
    """Return the number of page images; 0 for a text. Raises ValueError for a file of another kind."""
    if decode_text(content) is not None:
        return 0
    if is_standalone_image(content) or content.startswith(_TIFF) or content.startswith(_OFFICE):
        return 1
    if content.startswith(b"%PDF-"):
        return min(max(sum(1 for _ in re.finditer(_PDF_PAGE, content)), 1), MAX_PAGES)
    raise ValueError(UNKNOWN_FILE)


def page_image(number: int) -> bytes:
    """Return the image of a page: a small PNG with a stripe for each page before it, so that pages differ."""
    width, height = _PAGE_SIZE
    rows = []
    for row in range(height):
        is_stripe = row % 4 == 0 and row // 4 <= number % (height // 4)
        rows.append(b"\0" + (b"\0" if is_stripe else b"\xff") * width)
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = (b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
