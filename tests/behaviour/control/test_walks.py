"""Random walks: requests to all services, mixed with control requests."""

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
from tests.contract.cases import build_request, cases
from tests.support.contract import all_emulated

STEPS = 250
SESSIONS = 4
NOW = {"now": "2026-01-02T03:04:05Z"}
REQUESTS = [
    (operation.service, operation.method, build_request(operation, case, case.token))
    for operation in all_emulated()
    for status in operation.responses
    if (case := cases(operation.service).CASES.get((operation.id, status)))
]


@pytest.fixture
def servers() -> Iterator[tuple[MockServer, MockServer]]:
    with MockServer() as one, MockServer() as other:
        yield one, other


class Walk:
    """A random but reproducible sequence of requests in one session."""

    def __init__(self, session: Session, pool: urllib3.PoolManager, seed: int) -> None:
        self._session = session
        self._pool = pool
        self._random = Random(seed)
        self._saved: dict[str, bytes] = {}

    def go(self) -> tuple[bytes, str]:
        """Run all steps; return the final state and the responses."""
        self._control("POST", "/clock", NOW)
        steps: list[Callable[[], None]] = [self._send_request] * 25
        steps += [self._put, self._save, self._restore, self._use_savepoint, self._reset, self._advance, self._export]
        for _ in range(STEPS):
            self._random.choice(steps)()
        origin = self._session.control.removesuffix("/_mock")
        calls = [[one["path"], one["status"], one["response"]] for one in self._session.journal.calls()]
        return self._state(), json.dumps(calls).replace(origin, "")

    def _control(self, method: str, path: str, body: Any = None) -> bytes:
        content = body if isinstance(body, bytes) or body is None else json.dumps(body)
        headers = self._session.headers
        response = self._pool.request(method, self._session.control + path, body=content, headers=headers)
        assert response.status == 200, response.data
        return response.data

    def _state(self) -> bytes:
        return self._control("GET", "/state")

    def _send_request(self) -> None:
        service, method, written = self._random.choice(REQUESTS)
        url, headers = self._session.url(service) + written.target, {**written.headers, **self._session.headers}
        response = self._pool.request(method, url, body=written.content, headers=headers, redirect=False)
        assert response.status < 500, response.data

    def _put(self) -> None:
        before = self._state()
        self._control("PUT", "/state", before)
        assert self._state() == before

    def _save(self) -> None:
        name = f"{self._session.name}-{self._random.randrange(3)}"
        self._saved[name] = self._state()
        self._control("POST", "/snapshots", {"name": name})

    def _restore(self) -> None:
        if self._saved:
            name = self._random.choice(list(self._saved))
            self._control("POST", f"/snapshots/{name}/restore")
            assert self._state() == self._saved[name]

    def _use_savepoint(self) -> None:
        before = self._state()
        with contextlib.suppress(KeyError):
            self._fail_in_savepoint()
        assert self._state() == before

    def _fail_in_savepoint(self) -> None:
        with self._session.savepoint():
            for _ in range(5):
                self._send_request()
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


def test_random_walk_gives_the_same_results_alone_and_concurrently(
    servers: tuple[MockServer, MockServer], caplog: pytest.LogCaptureFixture
) -> None:
    together, alone = servers
    with ThreadPoolExecutor(SESSIONS) as threads, urllib3.PoolManager(maxsize=SESSIONS) as pool:
        walks = [threads.submit(Walk(together.session(f"walk-{n}"), pool, n).go) for n in range(SESSIONS)]
        for number, walk in enumerate(walks):
            assert Walk(alone.session(f"walk-{number}"), pool, number).go() == walk.result(timeout=120)
    assert caplog.text == ""
