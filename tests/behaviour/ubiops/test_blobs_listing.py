"""Tests of blob lists: number of blobs and side of a date."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

BLOBS = "/projects/p/blobs"


@pytest.fixture
def days(api: UbiOps, factory: Factory) -> UbiOps:
    """Create a blob on each of the first five days of a month, half a second after noon, named by its day."""
    factory.project()
    for day in range(1, 6):
        api.set_clock(f"2026-03-0{day}T12:00:00.500Z")
        assert api.send_file("POST", BLOBS, b"", str(day), {"blob-ttl": "9999999"}).status == 201
    return api


def filenames(api: UbiOps, **query: object) -> str:
    """Return the file names of a list in its order."""
    return "".join(one["filename"] for one in api.get(f"{BLOBS}?{urlencode(query)}"))


def test_negative_range_without_a_date_returns_the_newest(days: UbiOps) -> None:
    assert filenames(days, range=-2) == "45"
    assert filenames(days, range=-50) == "12345"


def test_positive_range_without_a_date_returns_the_oldest(days: UbiOps) -> None:
    assert filenames(days, range=2) == "12"
    assert filenames(days, range=50) == "12345"


def test_zero_range_returns_nothing(days: UbiOps) -> None:
    assert filenames(days, range=0) == ""


def test_positive_range_starts_at_the_date(days: UbiOps) -> None:
    assert filenames(days, range=2, creation_date="2026-03-02 12:00:00") == "23"
    assert filenames(days, range=2, creation_date="2026-03-02 12:00:01") == "34"
    assert filenames(days, range=9, creation_date="2026-03-04 00:00:00") == "45"
    assert filenames(days, range=9, creation_date="2026-04-01 00:00:00") == ""


def test_negative_range_ends_at_the_date(days: UbiOps) -> None:
    assert filenames(days, range=-2, creation_date="2026-03-03 12:00:00") == "23"
    assert filenames(days, range=-2, creation_date="2026-03-03 11:59:59") == "12"
    assert filenames(days, range=-9, creation_date="2026-03-02 23:59:59") == "12"
    assert filenames(days, range=-9, creation_date="2026-02-01 00:00:00") == ""


def test_default_range_is_the_newest_50(days: UbiOps) -> None:
    assert filenames(days, creation_date="2026-03-03 12:00:00") == "123"
    for _ in range(50):
        assert days.send_file("POST", BLOBS, b"", "x").status == 201
    assert filenames(days) == "x" * 50


def test_date_in_response_format_is_accepted(days: UbiOps) -> None:
    third = days.get(BLOBS)[2]["creation_date"]
    assert filenames(days, range=1, creation_date=third) == "3"
    assert filenames(days, range=-1, creation_date=third) == "3"


def test_expired_blobs_do_not_count_towards_the_range(days: UbiOps) -> None:
    days.send_file("POST", BLOBS, b"", "x", {"blob-ttl": "1"})
    assert filenames(days, range=-2) == "5x"
    days.advance(1)
    assert filenames(days, range=-2) == "45"


@pytest.mark.parametrize(
    "date", ["yesterday", "2026-13-01 00:00:00", "2026-02-30 00:00:00", "2026-03-01 25:00:00", "", "1583020800"]
)
def test_invalid_date_is_rejected(days: UbiOps, date: str) -> None:
    assert_rejected(days.call("GET", f"{BLOBS}?{urlencode({'creation_date': date})}"), 400)


@pytest.mark.parametrize("invalid", ["many", "1.5", "", "9" * 30])
def test_range_must_be_an_integer(days: UbiOps, invalid: str) -> None:
    assert_rejected(days.call("GET", f"{BLOBS}?range={invalid}"), 400, "range")
