"""Builds the application that stands before a real service, and the server that runs it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from projectlink_mock._core.control.access import OPEN_ACCESS, AccessPolicy
from projectlink_mock._core.control.api import ControlApi
from projectlink_mock._core.http.limits import LIMITS, Limits
from projectlink_mock._core.http.router import Mount
from projectlink_mock._core.recorder.comparator import ResponseComparator
from projectlink_mock._core.recorder.proxy import Proxy
from projectlink_mock._core.recorder.report import Report
from projectlink_mock._core.recorder.upstream import Upstream
from projectlink_mock._core.service.loader import load_service
from projectlink_mock._core.sessions.store import SessionStore
from projectlink_mock.app import build_router
from projectlink_mock.registry import CONTROL_MOUNT, select_services
from projectlink_mock.testing.mock_server import MockServer

if TYPE_CHECKING:
    import ssl

_SEED = "demo"


@dataclass(frozen=True)
class RecorderApp:
    """An application that passes requests on to a real service, what it is passed to, and what was found."""

    app: Any
    sessions: SessionStore
    upstream: Upstream
    report: Report


def build_recorder(
    service: str,
    upstream: str | None = None,
    *,
    access: AccessPolicy = OPEN_ACCESS,
    limits: Limits = LIMITS,
    patience: float = 60.0,
    tls: ssl.SSLContext | None = None,
) -> RecorderApp:
    """Build what passes requests on to a service, that of its contract if no other URL is given.

    Of the limits, those of sessions are kept here.

    Raises ValueError for an unknown service and for what is no URL, ModuleNotFoundError without aiohttp.
    """
    (chosen,) = select_services([service])
    house = load_service(chosen.name, _SEED)
    real = Upstream(upstream or house.spec.server, patience, tls)
    report = Report(chosen.name, real.base)
    houses = {chosen.name: house}
    sessions = SessionStore({chosen.name: house.seed}, idle=limits.session_seconds, max_sessions=limits.sessions)
    extra_routes = {"/differences": {"GET": lambda call: report.to_json()}}
    control = ControlApi(houses, sessions, CONTROL_MOUNT, access, extra_routes=extra_routes, is_mock=False)
    mounts = [Mount(CONTROL_MOUNT, lambda: control)]
    comparison = ResponseComparator(house, real, report)
    paths = chosen.mounts(alone=True)
    mounts += [Mount(path, partial(Proxy, real, sessions, path, comparison)) for path in paths]
    return RecorderApp(build_router(mounts, [chosen]), sessions, real, report)


class Recorder(MockServer):
    """Stands before a real service: passes requests on, writes them down, and compares the answers.

    It is a context manager like `MockServer`, and has a journal as that has. What answers is the real service, so
    that `fault` and `replay` raise ValueError.

    Args:
        service: Which service it is.
        upstream: The base URL of the real one; that of its contract, if left out.
        host: The address to listen on.
        port: The port to listen on, 0 for a free one.
        patience: Seconds for which the real service may be silent.
        tls: What its certificates are checked with; the system's, if left out.

    Raises:
        ValueError: the service is unknown, or the URL is none.
        ImportError: aiohttp is missing.
    """

    def __init__(
        self,
        service: str,
        upstream: str | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        patience: float = 60.0,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._recorder_app = build_recorder(service, upstream, patience=patience, tls=tls)
        super().__init__(services=[service], host=host, port=port)

    def differences(self) -> dict[str, Any]:
        """What was found: `operations`, each with its calls and statuses, and `differences`, each of them once."""
        found: dict[str, Any] = self.control_request("GET", "/differences")
        return found

    def _build_app(
        self, services: Iterable[str], seed: str, access: AccessPolicy, limits: Limits
    ) -> tuple[Any, SessionStore]:
        return self._recorder_app.app, self._recorder_app.sessions

    async def _on_stop(self) -> None:
        await self._recorder_app.upstream.close()
