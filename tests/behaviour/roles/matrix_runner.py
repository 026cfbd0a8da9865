"""Where the cells of a matrix are acted out."""

from __future__ import annotations

import json
from importlib import import_module
from typing import NamedTuple

import urllib3

from projectlink_mock import MockServer
from projectlink_mock._core.contract.roles import Cell, load_roles
from tests.contract.cases import Case, cases, write
from tests.support.contract import Operation, operations, violation

NOW = "2026-03-02T10:00:00Z"
NO_TOKEN = "no token"


class Scene(NamedTuple):
    """All that a service remembers when somebody has a role, as a document, and the token of that somebody."""

    state: bytes
    token: str | None


class Stage:
    """A service on a server of its own. Every scene on it begins with the same state, at the same time."""

    def __init__(self, pool: urllib3.PoolManager, server: MockServer, service: str) -> None:
        self._pool, self._server, self._base = pool, server, server.url(service)
        self._room = import_module(f"tests.behaviour.roles.fixtures.{service}")
        self._operations = {one.id: one for one in operations(service)}
        self._roles = list(load_roles(service).roles)
        self._scenes: dict[str, Scene] = {}

    def enter(self, role: str) -> Scene:
        """Let it all be as it is when somebody has this role."""
        if role not in self._scenes:
            self._scenes[role] = self._make(role)
        scene = self._scenes[role]
        self._control("PUT", "/state", scene.state)
        return scene

    def state(self) -> bytes:
        """All that the service remembers now."""
        return self._control("GET", "/state")

    def ask(self, cell: Cell, token: str | None) -> int:
        """Make the request of the cell's operation, and give the status; the answer is as the contract wants."""
        operation = self._operations[cell.operation]
        target, headers, content = write(operation, self._request(operation), token)
        url = self._base + target
        answer = self._pool.request(operation.method, url, body=content, headers=headers, retries=False)
        path = target.partition("?")[0]
        wrong = violation(operation.service, operation.method, path, answer.status, answer.headers, answer.data)
        assert wrong is None, wrong
        return answer.status

    def _request(self, operation: Operation) -> Case:
        """That of the contract for the operation's success, as the scene has it."""
        success = min(operation.responses)
        case: Case = self._room.request(operation.id, cases(operation.service).CASES[operation.id, success])
        return case

    def _make(self, role: str) -> Scene:
        self._server.reset()
        self._control("POST", "/clock", json.dumps({"now": NOW}).encode())
        # Who sends no token may have any role.
        token = self._room.place(self._server.state, self._roles[0] if role == NO_TOKEN else role)
        # What is due by now happens with the first request.
        first = next(iter(self._operations.values()))
        self._pool.request(first.method, self._base + first.path, retries=False)
        return Scene(self.state(), None if role == NO_TOKEN else token)

    def _control(self, method: str, path: str, body: bytes | None = None) -> bytes:
        answer = self._pool.request(method, self._server.control + path, body=body, retries=False)
        assert answer.status == 200, answer.data
        return answer.data
