"""Statuses by elapsed time."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from projectlink_mock._core.service.lifecycle import Lifecycle

LIFE = Lifecycle((("egg", 2), ("larva", 3)), "moth")
BEGIN = datetime(2026, 1, 1, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("elapsed", "status"),
    [(-1, "egg"), (0, "egg"), (1.9, "egg"), (2, "larva"), (4.9, "larva"), (5, "moth"), (9, "moth")],
)
def test_status_follows_the_elapsed_time(elapsed: float, status: str) -> None:
    assert LIFE.at(elapsed) == status
    assert LIFE.status(BEGIN, BEGIN + timedelta(seconds=elapsed)) == status
    assert LIFE.has_ended(BEGIN, BEGIN + timedelta(seconds=elapsed)) == (status == "moth")


def test_final_status_can_be_replaced() -> None:
    assert (LIFE.at(4, "dead"), LIFE.at(5, "dead")) == ("larva", "dead")


@pytest.mark.parametrize(("elapsed", "changed"), [(1, 0), (2, 2), (4, 2), (5, 5), (60, 5)])
def test_time_of_the_latest_change(elapsed: float, changed: float) -> None:
    assert LIFE.changed(BEGIN, BEGIN + timedelta(seconds=elapsed)) == BEGIN + timedelta(seconds=changed)
