"""Runner of role matrices: a session in which a user has a role, and the requests of the operations."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

import urllib3

from projectlink_mock import MockServer
from projectlink_mock._core.contract.roles import load_roles
from projectlink_mock._core.http import reasons
from tests.contract.cases import Case, build_request, cases
from tests.support.contract import Operation, operations, violation

NOW = "2026-03-02T10:00:00Z"
NO_TOKEN = "no token"


class RoleRunner:
    """A session in which a user has a role. Each role begins with the same seed, at the same time.

    Attributes:
        reasons: Reason of the latest rejection of each operation.
    """

    def __init__(self, pool: urllib3.PoolManager, server: MockServer, service: str, role: str) -> None:
        self._pool, self._service = pool, service
        self._session = server.session(f"{service} {role}")
        self._operations = {one.id: one for one in operations(service)}
        self._fixtures = import_module(f"tests.behaviour.roles.fixtures.{service}")
        self._session.clock.freeze(NOW)
        # The role of a caller without a token does not matter.
        placed = next(iter(load_roles(service).roles)) if role == NO_TOKEN else role
        token = self._fixtures.place(self._session.state, placed)
        self._token = None if role == NO_TOKEN else token
        # The first request runs what is due by now.
        first = next(iter(self._operations.values()))
        self._request(first.method, first.path, {}, None)
        self._snapshot = self._session.snapshot()
        self.reasons: dict[str, str] = {}

    def status(self, operation_id: str) -> int:
        """Call an operation, check the response against the contract, undo a success, and return the status."""
        operation = self._operations[operation_id]
        target, headers, content = build_request(operation, self._case(operation), self._token)
        response = self._request(operation.method, target, headers, content)
        path = target.partition("?")[0]
        problem = violation(operation.service, operation.method, path, response.status, response.headers, response.data)
        assert problem is None, problem
        if response.status < 400:
            self._session.restore(self._snapshot)
        else:
            self.reasons[operation_id] = response.headers[reasons.HEADER]
        return response.status

    def state(self) -> bytes:
        """Return the current state as a document."""
        response = self._pool.request(
            "GET", f"{self._session.control}/state", headers=self._session.headers, retries=False
        )
        assert response.status == 200, response.data
        return response.data

    def changing(self, operation_ids: Iterable[str]) -> list[str]:
        """Return the operations that change the state, each called in the state of the beginning."""
        return [one for one in operation_ids if self._changes_state(one)]

    def _changes_state(self, operation_id: str) -> bool:
        self._session.restore(self._snapshot)
        before = self.state()
        self.status(operation_id)
        return self.state() != before

    def _case(self, operation: Operation) -> Case:
        """Return the contract's request for the operation's success, adapted to the state of the roles."""
        success = min(operation.responses)
        case: Case = self._fixtures.request(operation.id, cases(operation.service).CASES[operation.id, success])
        return case

    def _request(
        self, method: str, target: str, headers: dict[str, str], content: bytes | None
    ) -> urllib3.BaseHTTPResponse:
        url, headers = self._session.url(self._service) + target, {**self._session.headers, **headers}
        return self._pool.request(method, url, body=content, headers=headers, retries=False)
