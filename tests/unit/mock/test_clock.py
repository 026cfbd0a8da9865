"""The clock and timestamps."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from projectlink_mock._core.clock import Clock, format_timestamp, parse_timestamp

NOON = datetime(2026, 1, 31, 12, tzinfo=timezone.utc)


def test_unfrozen_clock_follows_the_real_time() -> None:
    before = datetime.now(timezone.utc)
    assert before <= Clock().now() <= datetime.now(timezone.utc)


def test_frozen_clock_moves_only_by_advance_and_freeze() -> None:
    clock = Clock()
    clock.freeze(NOON)
    assert clock.now() == clock.now() == NOON
    clock.advance(90)
    assert clock.now() == NOON + timedelta(seconds=90)
    clock.advance(-90)
    assert clock.now() == NOON


def test_unfreeze_returns_to_the_real_time() -> None:
    clock = Clock(NOON)
    clock.unfreeze()
    assert clock.now() > NOON


@pytest.mark.parametrize("seconds", [1e15, -1e15, 1e300, 250_000_000_000, -2_000_000_000])
def test_clock_rejects_times_outside_its_bounds(seconds: float) -> None:
    clock = Clock(NOON)
    with pytest.raises(ValueError, match="outside"):
        clock.advance(seconds)
    assert clock.now() == NOON


@pytest.mark.parametrize("microseconds", [0, 1, 120_000, 999_999])
def test_timestamps_have_one_length_and_parse_back(microseconds: int) -> None:
    moment = NOON.replace(microsecond=microseconds)
    text = format_timestamp(moment)
    assert (len(text), text[-1]) == (27, "Z")
    assert parse_timestamp(text) == moment


def test_timestamps_sort_as_text() -> None:
    moments = [NOON + timedelta(microseconds=step) for step in (0, 1, 10, 500_000, 1_000_000)]
    assert sorted(map(format_timestamp, moments)) == list(map(format_timestamp, moments))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-01-31", "2026-01-31T00:00:00.000000Z"),
        ("2026-01-31 12:00", "2026-01-31T12:00:00.000000Z"),
        ("2026-01-31t12:00:00.5z", "2026-01-31T12:00:00.500000Z"),
        ("2026-01-31T12:00:00,1234567Z", "2026-01-31T12:00:00.123456Z"),
        ("2026-01-31T12:00:00+05:30", "2026-01-31T06:30:00.000000Z"),
        ("2026-01-31T12:00-0200", "2026-01-31T14:00:00.000000Z"),
        ("2026-01-31T12:00:00+01", "2026-01-31T11:00:00.000000Z"),
    ],
)
def test_timestamps_parse_the_same_on_every_python(text: str, meant: str) -> None:
    assert format_timestamp(parse_timestamp(text)) == meant


@pytest.mark.parametrize(
    "text",
    [
        *("", "Z", "noon", "2026-13-01T00:00:00Z", "2026-02-30", "2026-01-31T12:60", "9999-12-31T23:59:59-14:00"),
        *("20260131", "2026-W05-6", "2026-01-31x12:00", "2026-01-31T24:00", "2026-01-31T1200", "2026-01-31T12:00.5"),
        *("٢٠٢٦-01-31", " 2026-01-31", "2026-01-31\n", "2026-01-31T12:00:00 01:00"),
    ],
)
def test_invalid_timestamp_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_timestamp(text)
