"""The mock beside the real service: it is asked the same, so that it knows the same things."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import orjson

from projectlink_mock._core.contract.spec import Operation
from projectlink_mock._core.demo_users import ADA, ALICE, BOB, CAROL, USERS_BY_TOKEN, Person
from projectlink_mock._core.export.secret_refs import in_header
from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.http.redaction import is_secret
from projectlink_mock._core.recorder.id_map import Names
from projectlink_mock._core.recorder.upstream import Upstream
from projectlink_mock._core.service.app import ServiceApp
from projectlink_mock._core.service.service import Service
from projectlink_mock._core.sessions.store import SessionStore

_PEOPLE = (ALICE, BOB, CAROL, ADA)
_SUCCESS = range(200, 300)
_READING = ("GET", "HEAD")
_REFUSED, _NOT_FOUND = 401, 404


class Asked(NamedTuple):
    """What the mock answered, and why that tells nothing, if it does not."""

    reply: Response | None = None
    silence: str = ""


_UNKNOWN = "about what the mock does not know"
_STRANGER = "the real service did not know the caller"


@dataclass
class _Session:
    """What belongs to one session: the names of things, and who stands for whom."""

    names: Names = field(default_factory=Names)
    people: dict[str, Person] = field(default_factory=dict)


class Shadow:
    """A mock of a service in which the caller is alice, a second one bob, and so on."""

    def __init__(self, house: Service, upstream: Upstream) -> None:
        self._house = house
        self._upstream = upstream
        self._sessions = SessionStore({house.name: house.seed})
        self._endpoint = ServiceApp(house, self._sessions, upstream.mount)
        self._known: dict[str, _Session] = {}

    async def ask(self, request: Request, operation: Operation, texts: list[str], real: int, body: Any) -> Asked:
        """Give the mock's answer to a request that the real service answered with a status and a JSON body."""
        session = self._known.setdefault(request.session, _Session())
        names = session.names
        if real == _REFUSED and operation.secured:
            return Asked(silence=_STRANGER)  # whoever it was, alice would be let in
        made = all(map(names.is_made, texts))
        reply = await self._endpoint.answer(self._translated(request, session))
        if reply is None:
            return Asked(silence=_UNKNOWN)
        if real in _SUCCESS and reply.status in _SUCCESS:
            changes = request.method not in _READING
            if changes and made:
                names.said(_json(request.content))
            names.learn(body, _json(reply.content), made=changes and made)
        # It may be about something in the body that was there before.
        elif real in _SUCCESS and reply.status == _NOT_FOUND and operation.body is not None:
            return Asked(reply, _UNKNOWN)
        return Asked(reply, "" if made else _UNKNOWN)

    def _translated(self, request: Request, session: _Session) -> Request:
        """The request as the mock's client would send it."""
        names = session.names
        headers = {**request.headers, b"host": self._upstream.host.encode("latin-1")}
        if authorization := request.header("authorization"):
            value = in_header(authorization, lambda token: self._token(token, session))
            headers[b"authorization"] = value.encode("latin-1")
        content = request.content
        value = _json(content)
        if isinstance(value, dict | list):
            content = orjson.dumps(names.body(self._logged_in(value, session)))
        query = re.sub(
            r"(?<![^&])([^&=]+)=([^&]*)",
            lambda found: f"{found[1]}={self._token(found[2], session)}" if is_secret(found[1]) else found[0],
            request.query,
        )
        path, scheme = names.segments(request.path), self._upstream.scheme
        return Request(request.method, path, names.query(query), headers, content, scheme, self._upstream.mount)

    def _token(self, token: str, session: _Session) -> str:
        """The mock's token for one of the real service."""
        known = session.names.body(token)
        return str(known) if known != token else self._person(token, session).tokens[0]

    def _person(self, secret: str, session: _Session) -> Person:
        people = session.people
        if secret in USERS_BY_TOKEN:
            return USERS_BY_TOKEN[secret]  # of another mock
        return people.setdefault(secret, _PEOPLE[min(len(set(people.values())), len(_PEOPLE) - 1)])

    def _logged_in(self, value: Any, session: _Session) -> Any:
        """A body with which somebody logs in, for one of the cast."""
        if not (isinstance(value, dict) and isinstance(value.get("username"), str) and "password" in value):
            return value
        person = self._person(value["username"], session)
        return {**value, "username": person.short_name, "password": person.password}


def _json(content: bytes) -> Any:
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError:
        return None
