"""Which blobs a list holds: how many, and on which side of a date."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest

from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.behaviour.ubiops.factories import Given

BLOBS = "/projects/p/blobs"


@pytest.fixture
def days(api: UbiOps, given: Given) -> UbiOps:
    """UbiOps with a blob of each of the first five days of a month, half a second after noon, named by its day."""
    given.project()
    for day in range(1, 6):
        api.set_clock(f"2026-03-0{day}T12:00:00.500Z")
        assert api.send_file("POST", BLOBS, b"", str(day), {"blob-ttl": "9999999"}).status == 201
    return api


def named(api: UbiOps, **query: object) -> str:
    """The names of the blobs of a list, in its order."""
    return "".join(one["filename"] for one in api.get(f"{BLOBS}?{urlencode(query)}"))


def test_without_a_date_a_negative_range_gives_the_newest(days: UbiOps) -> None:
    assert named(days, range=-2) == "45"
    assert named(days, range=-50) == "12345"


def test_without_a_date_a_positive_range_gives_the_oldest(days: UbiOps) -> None:
    assert named(days, range=2) == "12"
    assert named(days, range=50) == "12345"


def test_a_range_of_none_gives_none(days: UbiOps) -> None:
    assert named(days, range=0) == ""


def test_a_positive_range_goes_from_the_date_towards_the_present(days: UbiOps) -> None:
    assert named(days, range=2, creation_date="2026-03-02 12:00:00") == "23"
    assert named(days, range=2, creation_date="2026-03-02 12:00:01") == "34"
    assert named(days, range=9, creation_date="2026-03-04 00:00:00") == "45"
    assert named(days, range=9, creation_date="2026-04-01 00:00:00") == ""


def test_a_negative_range_goes_from_the_date_towards_the_past(days: UbiOps) -> None:
    assert named(days, range=-2, creation_date="2026-03-03 12:00:00") == "23"
    assert named(days, range=-2, creation_date="2026-03-03 11:59:59") == "12"
    assert named(days, range=-9, creation_date="2026-03-02 23:59:59") == "12"
    assert named(days, range=-9, creation_date="2026-02-01 00:00:00") == ""


def test_the_range_is_50_into_the_past_by_default(days: UbiOps) -> None:
    assert named(days, creation_date="2026-03-03 12:00:00") == "123"
    for _ in range(50):
        assert days.send_file("POST", BLOBS, b"", "x").status == 201
    assert named(days) == "x" * 50


def test_a_date_may_be_as_the_answers_write_it(days: UbiOps) -> None:
    third = days.get(BLOBS)[2]["creation_date"]
    assert named(days, range=1, creation_date=third) == "3"
    assert named(days, range=-1, creation_date=third) == "3"


def test_what_has_run_out_takes_no_place_in_a_range(days: UbiOps) -> None:
    days.send_file("POST", BLOBS, b"", "x", {"blob-ttl": "1"})
    assert named(days, range=-2) == "5x"
    days.advance(1)
    assert named(days, range=-2) == "45"


@pytest.mark.parametrize(
    "date", ["yesterday", "2026-13-01 00:00:00", "2026-02-30 00:00:00", "2026-03-01 25:00:00", "", "1583020800"]
)
def test_a_date_that_is_none_is_refused(days: UbiOps, date: str) -> None:
    assert_refused(days.call("GET", f"{BLOBS}?{urlencode({'creation_date': date})}"), 400)


@pytest.mark.parametrize("wrong", ["many", "1.5", "", "9" * 30])
def test_a_range_that_is_no_whole_number_is_refused(days: UbiOps, wrong: str) -> None:
    assert_refused(days.call("GET", f"{BLOBS}?range={wrong}"), 400, "range")
