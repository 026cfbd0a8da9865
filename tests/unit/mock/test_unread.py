"""The connections that are closed when clients leave too much unread."""

from __future__ import annotations

from typing import Any, cast

from projectlink_mock.server.unread import UnreadResponses


class Transport:
    def __init__(self, unread: int) -> None:
        self.unread = unread

    def get_write_buffer_size(self) -> int:
        return self.unread

    def abort(self) -> None:
        self.unread = 0


def fake(unread: int) -> Any:
    return cast(Any, Transport(unread))


def test_slowest_readers_are_closed_first() -> None:
    seconds = iter(range(100))
    responses = UnreadResponses(100, lambda: next(seconds))
    idle, busy, new = fake(80), fake(80), fake(80)
    responses.add(idle)
    responses.add(busy)
    busy.unread = 60
    responses.add(new)
    assert (idle.unread, busy.unread, new.unread) == (0, 60, 80)


def test_one_response_of_any_size_is_kept() -> None:
    responses = UnreadResponses(100, lambda: 0)
    large = fake(1_000)
    responses.add(large)
    responses.add(large)
    assert large.unread == 1_000
    responses.discard(large)
    other = fake(50)
    responses.add(other)
    responses.add(fake(50))
    assert other.unread == 50
