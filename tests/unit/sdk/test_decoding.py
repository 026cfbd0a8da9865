"""Decompression of bodies with limits: codings whose libraries are optional, deadlines."""

from __future__ import annotations

import gzip
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from projectlink._core.errors import ApiConnectionError, ApiTimeoutError
from projectlink._core.http.decoding import decode, join
from projectlink._core.waiting import monotonic


class Bomb:
    """A decompressor with the interface of brotli 1.2, whose output is endless."""

    produced = 0

    def process(self, data: bytes, output_buffer_limit: int) -> bytes:
        """Return some output of limited size."""
        Bomb.produced += output_buffer_limit
        return b"0" * output_buffer_limit

    def can_accept_more_data(self) -> bool:
        """Return whether all input is decompressed."""
        return False

    def is_finished(self) -> bool:
        """Return whether the data is complete."""
        return False


def test_brotli_stops_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "brotli", SimpleNamespace(Decompressor=Bomb))
    with pytest.raises(ApiConnectionError, match="more than 1000000 bytes"):
        decode(b"bomb", "br", 1_000_000)
    assert Bomb.produced < 2_000_000


def test_brotli_without_a_limit_for_its_output_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "brotli", SimpleNamespace(Decompressor=object))
    assert decode(b"bomb", "br", 1_000_000) == b"bomb"


@pytest.mark.parametrize("encoding", ["gzip", "gzip, gzip", "identity, gzip"])
def test_limit_holds_for_nested_codings(encoding: str) -> None:
    data = b"0" * 5_000_000
    for _ in range(encoding.count("gzip")):
        data = gzip.compress(data)
    assert len(decode(data, encoding, 5_000_000)) == 5_000_000
    with pytest.raises(ApiConnectionError, match="more than 4999999 bytes"):
        decode(data, encoding, 4_999_999)


def test_decompression_ends_at_the_deadline() -> None:
    taken: list[Any] = []

    def chunks() -> Any:
        while True:
            taken.append(1)
            yield b"0"

    with pytest.raises(ApiTimeoutError, match="the deadline has passed"):
        join(chunks(), None, monotonic() - 1)
    assert len(taken) == 1
    with pytest.raises(ApiTimeoutError, match="the deadline has passed"):
        decode(gzip.compress(b"0" * 1_000_000), "gzip", None, monotonic() - 1)
