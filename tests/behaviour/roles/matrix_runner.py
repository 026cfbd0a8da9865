"""Runner of role matrices: prepares a state for each role and sends the requests of the cells."""

from __future__ import annotations

import json
from importlib import import_module
from typing import NamedTuple

import urllib3

from projectlink_mock import MockServer
from projectlink_mock._core.contract.roles import Cell, load_roles
from tests.contract.cases import Case, build_request, cases
from tests.support.contract import Operation, operations, violation

NOW = "2026-03-02T10:00:00Z"
NO_TOKEN = "no token"


class RoleState(NamedTuple):
    """State in which a user has a role, as a document, and the token of that user."""

    state: bytes
    token: str | None


class MatrixRunner:
    """A service on a separate server. The state of every role begins with the same seed, at the same time."""

    def __init__(self, pool: urllib3.PoolManager, server: MockServer, service: str) -> None:
        self._pool, self._server, self._base = pool, server, server.url(service)
        self._fixtures = import_module(f"tests.behaviour.roles.fixtures.{service}")
        self._operations = {one.id: one for one in operations(service)}
        self._roles = list(load_roles(service).roles)
        self._states: dict[str, RoleState] = {}

    def restore(self, role: str) -> RoleState:
        """Set the state in which a user has a role, and return it."""
        if role not in self._states:
            self._states[role] = self._make(role)
        prepared = self._states[role]
        self._control("PUT", "/state", prepared.state)
        return prepared

    def state(self) -> bytes:
        """Return the current state as a document."""
        return self._control("GET", "/state")

    def send(self, cell: Cell, token: str | None) -> urllib3.BaseHTTPResponse:
        """Send the request of a cell, check the response against the contract, and return it."""
        operation = self._operations[cell.operation]
        target, headers, content = build_request(operation, self._request(operation), token)
        url = self._base + target
        response = self._pool.request(operation.method, url, body=content, headers=headers, retries=False)
        path = target.partition("?")[0]
        problem = violation(operation.service, operation.method, path, response.status, response.headers, response.data)
        assert problem is None, problem
        return response

    def _request(self, operation: Operation) -> Case:
        """Return the contract's request for the operation's success, adapted to the state of the roles."""
        success = min(operation.responses)
        case: Case = self._fixtures.request(operation.id, cases(operation.service).CASES[operation.id, success])
        return case

    def _make(self, role: str) -> RoleState:
        self._server.reset()
        self._control("POST", "/clock", json.dumps({"now": NOW}).encode())
        # The role of a caller without a token does not matter.
        token = self._fixtures.place(self._server.state, self._roles[0] if role == NO_TOKEN else role)
        # The first request runs what is due by now.
        first = next(iter(self._operations.values()))
        self._pool.request(first.method, self._base + first.path, retries=False)
        return RoleState(self.state(), None if role == NO_TOKEN else token)

    def _control(self, method: str, path: str, body: bytes | None = None) -> bytes:
        response = self._pool.request(method, self._server.control + path, body=body, retries=False)
        assert response.status == 200, response.data
        return response.data
