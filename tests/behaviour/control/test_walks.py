"""Anything in any order: requests of all services, and what the control plane does to the universe in between."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import Any

import pytest
import urllib3

from projectlink_mock import MockServer, Session
from tests.contract.cases import cases, write
from tests.support.contract import all_operations

STEPS = 250
SESSIONS = 4
NOW = {"now": "2026-01-02T03:04:05Z"}
REQUESTS = [
    (operation.service, operation.method, write(operation, case, case[0]))
    for operation in all_operations()
    for status in operation.responses
    if (case := cases(operation.service).CASES.get((operation.id, status)))
]


@pytest.fixture
def servers() -> Iterator[tuple[MockServer, MockServer]]:
    with MockServer() as one, MockServer() as other:
        yield one, other


class Walk:
    """A way through what can be done in a session, by chance and yet the same each time."""

    def __init__(self, session: Session, pool: urllib3.PoolManager, seed: int) -> None:
        self._session = session
        self._pool = pool
        self._random = Random(seed)
        self._kept: dict[str, bytes] = {}

    def go(self) -> tuple[bytes, str]:
        """Go all of it; give the state at the end, and what was answered."""
        self._control("POST", "/clock", NOW)
        steps: list[Callable[[], None]] = [self._ask] * 25
        steps += [self._put, self._keep, self._go_back, self._scratch, self._reset, self._advance, self._export]
        for _ in range(STEPS):
            self._random.choice(steps)()
        origin = self._session.control.removesuffix("/_mock")
        calls = [[one["path"], one["status"], one["response"]] for one in self._session.journal.calls()]
        return self._state(), json.dumps(calls).replace(origin, "")

    def _control(self, method: str, path: str, body: Any = None) -> bytes:
        content = body if isinstance(body, bytes) or body is None else json.dumps(body)
        headers = self._session.headers
        answer = self._pool.request(method, self._session.control + path, body=content, headers=headers)
        assert answer.status == 200, answer.data
        return answer.data

    def _state(self) -> bytes:
        return self._control("GET", "/state")

    def _ask(self) -> None:
        service, method, written = self._random.choice(REQUESTS)
        url, headers = self._session.url(service) + written.target, {**written.headers, **self._session.headers}
        answer = self._pool.request(method, url, body=written.content, headers=headers, redirect=False)
        assert answer.status < 500, answer.data

    def _put(self) -> None:
        before = self._state()
        self._control("PUT", "/state", before)
        assert self._state() == before

    def _keep(self) -> None:
        name = f"{self._session.name}-{self._random.randrange(3)}"
        self._kept[name] = self._state()
        self._control("POST", "/snapshots", {"name": name})

    def _go_back(self) -> None:
        if self._kept:
            name = self._random.choice(list(self._kept))
            self._control("POST", f"/snapshots/{name}/restore")
            assert self._state() == self._kept[name]

    def _scratch(self) -> None:
        before = self._state()
        with contextlib.suppress(KeyError):
            self._leave_a_scratch_in_the_middle()
        assert self._state() == before

    def _leave_a_scratch_in_the_middle(self) -> None:
        with self._session.scratch():
            for _ in range(5):
                self._ask()
            if self._random.random() < 0.3:
                self._reset()
            raise KeyError

    def _reset(self) -> None:
        self._control("POST", "/reset")
        self._control("POST", "/clock", NOW)

    def _advance(self) -> None:
        self._control("POST", "/clock", {"advance": self._random.choice([1, 60, 3600])})

    def _export(self) -> None:
        self._control("GET", f"/requests?format={self._random.choice(['json', 'har', 'curl', 'pytest'])}")


def test_whatever_is_done_is_the_same_with_others_beside_it_and_alone(
    servers: tuple[MockServer, MockServer], caplog: pytest.LogCaptureFixture
) -> None:
    together, alone = servers
    with ThreadPoolExecutor(SESSIONS) as threads, urllib3.PoolManager(maxsize=SESSIONS) as pool:
        walks = [threads.submit(Walk(together.session(f"walk-{n}"), pool, n).go) for n in range(SESSIONS)]
        for number, walk in enumerate(walks):
            assert Walk(alone.session(f"walk-{number}"), pool, number).go() == walk.result(timeout=60)
    assert caplog.text == ""
