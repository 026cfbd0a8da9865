"""A mock that receives every request to the real service, so that both hold the same objects."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import unquote_plus
from weakref import WeakKeyDictionary

import orjson

from projectlink_mock._core.contract.json_body import try_read_json
from projectlink_mock._core.contract.spec import Operation
from projectlink_mock._core.demo_users import ADA, ALICE, BOB, CAROL, USERS_BY_TOKEN, DemoUser
from projectlink_mock._core.export.secret_refs import map_header
from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.http.redaction import is_secret_parameter
from projectlink_mock._core.recorder.id_map import IdMap
from projectlink_mock._core.recorder.upstream import Upstream
from projectlink_mock._core.service.service import Service, ServiceApp
from projectlink_mock._core.sessions.store import SessionState, SessionStore
from projectlink_mock._core.storage.forks import cached_fork

_USERS = (ALICE, BOB, CAROL, ADA)
_SUCCESS = range(200, 300)
_SAFE_METHODS = ("GET", "HEAD")
_UNAUTHORIZED, _NOT_FOUND = 401, 404

_UNKNOWN_OBJECT = "about an object that the mock does not know"
_UNIMPLEMENTED = "the mock does not emulate this operation"
_UNKNOWN_CALLER = "the real service did not know the caller"


class ShadowResult(NamedTuple):
    """The mock's response, if any, and the reason why it cannot be compared, if there is one."""

    response: Response | None = None
    skip_reason: str = ""


MAX_CALLERS = 1_000
"""Largest number of credentials of a session whose demo users are remembered."""


@dataclass
class _Session:
    """The mock for one session of the recorder, its identifiers, and the demo user for each of its credentials."""

    app: ServiceApp
    ids: IdMap = field(default_factory=IdMap)
    users: dict[str, DemoUser] = field(default_factory=dict)


class Shadow:
    """A mock of the real service. The first caller of a session becomes alice, the second bob, and so on.

    What it knows about a session of the recorder ends with that session.
    """

    def __init__(self, service: Service, upstream: Upstream) -> None:
        self._upstream = upstream
        self._service = service
        self._seed = cached_fork(service.seed)
        self._sessions: WeakKeyDictionary[SessionState, _Session] = WeakKeyDictionary()

    async def send(
        self,
        recorded: SessionState,
        request: Request,
        operation: Operation,
        path_params: list[str],
        real_status: int,
        real_body: Any,
    ) -> ShadowResult:
        """Send a request of a recorded session to the mock, given the real service's status and JSON body."""
        session = self._sessions.get(recorded)
        if session is None:
            # Nothing reads the journal of the mock.
            store = SessionStore({self._service.name: self._seed}, journal_bytes=1)
            session = self._sessions[recorded] = _Session(ServiceApp(self._service, store, self._upstream.mount))
        ids = session.ids
        if operation.unimplemented:
            return ShadowResult(skip_reason=_UNIMPLEMENTED)
        if real_status == _UNAUTHORIZED and operation.secured:
            return ShadowResult(skip_reason=_UNKNOWN_CALLER)  # the mock would accept the caller as a demo user
        is_known = all(map(ids.is_created, path_params))
        response = await session.app.respond(self._translate(request, session))
        if response is None:
            return ShadowResult(skip_reason=_UNKNOWN_OBJECT)
        if real_status in _SUCCESS and response.status in _SUCCESS:
            is_change = request.method not in _SAFE_METHODS
            if is_change and is_known:
                ids.add_request(try_read_json(request.content))
            ids.learn(real_body, try_read_json(response.content), created=is_change and is_known)
        # The body may name an object that existed before the recording.
        elif real_status in _SUCCESS and response.status == _NOT_FOUND and operation.body is not None:
            return ShadowResult(response, _UNKNOWN_OBJECT)
        return ShadowResult(response, "" if is_known else _UNKNOWN_OBJECT)

    def _translate(self, request: Request, session: _Session) -> Request:
        """Return the request with the mock's host, identifiers and credentials."""
        ids = session.ids
        headers = {**request.headers, b"host": self._upstream.host.encode("latin-1")}
        if authorization := request.header("authorization"):
            value = map_header(authorization, lambda token: self._token(token, session))
            headers[b"authorization"] = value.encode("latin-1")
        content = request.content
        body = try_read_json(content)
        if isinstance(body, dict | list):
            content = orjson.dumps(ids.to_mock(self._with_demo_login(body, session)))
        query = re.sub(
            r"(?<![^&])([^&=]+)=([^&]*)",
            lambda found: (
                f"{found[1]}={self._token(found[2], session)}"
                if is_secret_parameter(unquote_plus(found[1]))
                else found[0]
            ),
            request.query,
        )
        path, query = ids.path_to_mock(request.path), ids.query_to_mock(query)
        return Request(request.method, path, query, headers, content, self._upstream.scheme, self._upstream.mount)

    def _token(self, token: str, session: _Session) -> str:
        """Return the mock's token for a token of the real service."""
        known = session.ids.to_mock(token)
        return str(known) if known != token else self._user(token, session).tokens[0]

    def _user(self, credential: str, session: _Session) -> DemoUser:
        users = session.users
        if credential in USERS_BY_TOKEN:
            return USERS_BY_TOKEN[credential]  # the real service is itself a mock
        user = users.get(credential) or _USERS[min(len(set(users.values())), len(_USERS) - 1)]
        if len(users) < MAX_CALLERS:
            users[credential] = user
        return user

    def _with_demo_login(self, body: Any, session: _Session) -> Any:
        """Return a login's body with a demo user's name and password; other bodies unchanged."""
        if not (isinstance(body, dict) and isinstance(body.get("username"), str) and "password" in body):
            return body
        user = self._user(body["username"], session)
        return {**body, "username": user.short_name, "password": user.password}
