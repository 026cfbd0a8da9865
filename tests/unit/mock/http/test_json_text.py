"""JSON texts of other programs."""

from __future__ import annotations

import pytest

from projectlink_mock._core.http.json_text import IntegerTooLongError, load_exactly


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "utf-32-le"])
def test_json_may_be_in_any_encoding_of_unicode(encoding: str) -> None:
    assert load_exactly('{"é": [1]}'.encode(encoding)) == {"é": [1]}


@pytest.mark.parametrize("number", [2**63, -(2**63), 2**64 - 1, 9007199254740993, 0])
def test_integer_of_64_bits_is_kept(number: int) -> None:
    assert load_exactly(f'{{"id": {number}, "text": "12345678901234567890123"}}'.encode()) == {
        "id": number,
        "text": "12345678901234567890123",
    }


@pytest.mark.parametrize("digits", [str(2**64), str(-(2**63) - 1), "9" * 5000])
def test_longer_integer_is_an_error_and_not_rounded(digits: str) -> None:
    with pytest.raises(ValueError, match=r"integer|number"):
        load_exactly(f"[{digits}]".encode())


@pytest.mark.parametrize("start", range(7))
def test_longer_integer_is_found_anywhere(start: int) -> None:
    with pytest.raises(IntegerTooLongError):
        load_exactly(b" " * start + b"-" + b"9" * 19)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe{", b"\xef\xbb\xbf", b"\x00", b"[" * 1000 + b"9" * 30 + b"]" * 1000]
)
def test_invalid_json_is_an_error(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        load_exactly(content)
