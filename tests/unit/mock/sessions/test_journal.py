"""Bounds of journals: the number of entries, and the memory that the journals of all sessions share."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
import urllib3

from projectlink_mock import Limits, MockServer
from projectlink_mock._core.clock import Instant
from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.sessions.journal import ENTRY_BYTES, IDLE_SECONDS, MAX_ENTRIES, Journal, JournalBudget
from projectlink_mock._core.sessions.store import SessionStore

NOON = datetime(2030, 1, 1, 12, tzinfo=timezone.utc)


def fill(journal: Journal, entries: int, size: int = 8_000, seconds: float = 0) -> None:
    """Record entries of a size, all at a number of seconds after noon."""
    body = b"x" * (size - ENTRY_BYTES)
    instant = Instant(NOON + timedelta(seconds=seconds), None)
    for _ in range(entries):
        journal.record("stars", None, Request("POST", "", "", {}, body), Response(200), 0.001, instant=instant)


def numbers(journal: Journal) -> list[int]:
    return [entry.number for entry in journal]


def test_journal_drops_the_oldest_entry() -> None:
    journal = Journal()
    fill(journal, MAX_ENTRIES + 2, ENTRY_BYTES)
    assert numbers(journal) == list(range(3, MAX_ENTRIES + 3))


def test_journals_share_a_budget() -> None:
    budget = JournalBudget(1_000_000)
    journals = [Journal(budget) for _ in range(10)]
    for _ in range(100):
        for journal in journals:
            fill(journal, 1)
            assert budget.used_bytes <= 1_000_000
    assert budget.used_bytes == sum(journal.size for journal in journals) > 800_000
    assert all(numbers(journal)[-1] == 100 for journal in journals)
    assert not any(journal.is_complete for journal in journals)


def test_largest_journal_makes_room_for_the_others() -> None:
    budget = JournalBudget(1_000_000)
    small, large = Journal(budget), Journal(budget)
    fill(small, 10)
    fill(large, 1_000)
    assert numbers(small) == list(range(1, 11))
    assert numbers(large)[-1] == 1_000
    assert small.is_complete


def test_idle_session_makes_room_first() -> None:
    budget = JournalBudget(1_000_000)
    idle, used, latest = Journal(budget), Journal(budget), Journal(budget)
    fill(idle, 20)
    fill(used, 60, seconds=IDLE_SECONDS)
    fill(latest, 60, seconds=IDLE_SECONDS + 1)
    assert len(numbers(idle)) < 20
    assert (numbers(used), numbers(latest)) == (list(range(1, 61)), list(range(1, 61)))


def test_changes_count_too() -> None:
    budget = JournalBudget(1_000_000)
    journal = Journal(budget)
    for _ in range(100):
        journal.record_change(Instant(NOON, None), "stars", "POST", "/", {}, size=20_000)
    assert budget.used_bytes <= 1_000_000
    assert len(journal.changes) < journal.changed == 100
    assert journal.truncated_reason == "the changes before are no longer in the journal"


@pytest.mark.parametrize("end", ["clear", "reset", "delete"])
def test_space_of_emptied_and_discarded_journals_is_free_again(end: str) -> None:
    sessions = SessionStore({"stars": dict}, journal_bytes=1_000_000)
    other = sessions.get("other").journal
    fill(other, 50)
    ended = sessions.get("ended").journal
    fill(ended, 50)
    if end == "clear":
        ended.clear()
    else:
        getattr(sessions, end)("ended")
    fill(ended, 50)  # a request that was on its way
    fill(sessions.get("new").journal, 50 if end != "clear" else 10)
    assert numbers(other) == list(range(1, 51))


def test_size_of_all_journals_is_an_option() -> None:
    with MockServer(services=["nuextract"], seed="empty", limits=Limits(journal_bytes=10_000)) as mock:
        for _ in range(20):
            urllib3.request("GET", mock.url("nuextract") + "/api/projects")
        calls = mock.journal.calls()
        assert 0 < len(calls) < 10
        assert calls[-1]["number"] == 20
        with pytest.raises(RuntimeError, match="the journal keeps only the latest 1,000 requests, or fewer"):
            mock.journal.assert_called("nuextract", "get_api_projects", times=20)
