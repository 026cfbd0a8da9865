"""Content codings that the recorder reads."""

from __future__ import annotations

import gzip
import zlib

import pytest

from projectlink_mock._core.recorder.codings import decoded, readable_encodings

LIMIT = 1000


def compress(content: bytes) -> bytes:
    """Return gzip without the time, so that the tests have the same names on all workers."""
    return gzip.compress(content, mtime=0)


def raw_deflate(content: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-15)
    return compressor.compress(content) + compressor.flush()


@pytest.mark.parametrize(
    ("content", "encoding", "expected"),
    [
        (b"hello", "", b"hello"),
        (b"hello", "identity", b"hello"),
        (compress(b"hello"), "gzip", b"hello"),
        (compress(b"hel") + compress(b"lo"), "x-gzip", b"hello"),
        (zlib.compress(b"hello"), "deflate", b"hello"),
        (raw_deflate(b"hello"), "deflate", b"hello"),
        (compress(zlib.compress(b"hello")), "deflate, gzip", b"hello"),
        (compress(b""), "gzip", b""),
        (compress(b"x" * LIMIT), "gzip", b"x" * LIMIT),
        (compress(b"x" * (LIMIT + 1)), "gzip", None),
        (compress(b"hello")[:-4], "gzip", None),
        (compress(b"x") * 101, "gzip", None),
        (b"hello", "gzip", None),
        (b"", "gzip", None),
        (b"hello", "br", None),
        (b"hello", "gzip, gzip, gzip, gzip", None),
    ],
)
def test_content_is_decoded_up_to_a_limit(content: bytes, encoding: str, expected: bytes | None) -> None:
    assert decoded(content, encoding, LIMIT) == expected


@pytest.mark.parametrize(
    ("accepted", "readable"),
    [
        (b"gzip, deflate, br, zstd", b"gzip, deflate"),
        (b"br;q=1.0, GZIP;q=0.8, *;q=0.1", b"GZIP;q=0.8"),
        (b"identity", b"identity"),
        (b"br", b"identity"),
        (b"*", b"identity"),
        (b"", b"identity"),
    ],
)
def test_only_readable_encodings_are_asked_for(accepted: bytes, readable: bytes) -> None:
    assert readable_encodings(accepted) == readable
