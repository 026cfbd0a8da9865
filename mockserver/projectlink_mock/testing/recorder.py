"""The recorder: a proxy in front of a real service that records and compares its responses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from projectlink_mock._core.control.access import OPEN_ACCESS, AccessPolicy
from projectlink_mock._core.control.api import control_app
from projectlink_mock._core.control.routes import ControlRoute
from projectlink_mock._core.http.limits import LIMITS, Limits
from projectlink_mock._core.recorder.comparator import ResponseComparator
from projectlink_mock._core.recorder.proxy import Proxy
from projectlink_mock._core.recorder.report import Report
from projectlink_mock._core.recorder.upstream import DEFAULT_READ_TIMEOUT_SECONDS, Upstream
from projectlink_mock._core.service.loader import LazyApp, load_service
from projectlink_mock._core.sessions.store import SessionStore
from projectlink_mock.app import MockApplication, control_routes
from projectlink_mock.registry import select_services
from projectlink_mock.testing.mock_server import MockServer

if TYPE_CHECKING:
    import ssl

_SEED = "demo"
_JOURNAL_BYTES = 64 * 1024 * 1024
"""Least memory of the journals: they are what a recorder is for."""


@dataclass(frozen=True)
class RecorderApp:
    """The ASGI application of a recorder, with its sessions, its upstream and the report of differences."""

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
    read_timeout: float = DEFAULT_READ_TIMEOUT_SECONDS,
    tls: ssl.SSLContext | None = None,
) -> RecorderApp:
    """Return a recorder for a service.

    Args:
        service: Name of the service.
        upstream: Base URL of the real service; the server URL of the service's spec by default.
        access: Access policy of the control plane.
        limits: Limits of the server; this function applies those of sessions.
        read_timeout: Seconds to wait for data from the real service.
        tls: SSL context for the real service; that of the environment by default.

    Raises:
        ValueError: The service is unknown, or the URL is invalid.
        ModuleNotFoundError: httpcore is not installed.
    """
    (entry,) = select_services([service])
    loaded = load_service(entry.name, _SEED)
    real = Upstream(entry.name, upstream or loaded.spec.server, read_timeout, tls)
    report = Report(entry.name, real.base)
    sessions = SessionStore(
        {entry.name: loaded.seed},
        idle=limits.session_seconds,
        max_sessions=limits.sessions,
        journal_bytes=max(limits.journal_bytes, _JOURNAL_BYTES),
    )
    services = {entry.name: loaded}
    differences = ControlRoute("/differences", GET=lambda request: report.to_json())
    control = control_app(services, access, extra_routes=[differences], is_mock=False)
    comparator = ResponseComparator(loaded, real, report)
    paths = entry.mounts(alone=True)
    apps = {path: LazyApp(partial(Proxy, real, sessions, path, comparator)) for path in paths}
    app = MockApplication(services, sessions, {entry.name: paths}, apps, control_routes(control))
    return RecorderApp(app, sessions, real, report)


class Recorder(MockServer):
    """A proxy in front of a real service that records requests and compares responses with the spec and the mock.

    It is a context manager with a journal, like `MockServer`. `fault` and `replay` raise ValueError, because the
    real service responds.

    Args:
        service: Name of the service.
        upstream: Base URL of the real service; the server URL of the service's spec by default.
        host: Address to listen on; "127.0.0.1" by default.
        port: Port to listen on; 0 (default) for a free port.
        read_timeout: Seconds to wait for data from the real service; 60 by default.
        tls: SSL context for the real service; that of the environment by default.

    Raises:
        ValueError: The service is unknown, or the URL is invalid.
        ImportError: httpcore is not installed.
    """

    def __init__(
        self,
        service: str,
        upstream: str | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        read_timeout: float = DEFAULT_READ_TIMEOUT_SECONDS,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._recorder_app = build_recorder(service, upstream, read_timeout=read_timeout, tls=tls)
        super().__init__(services=[service], host=host, port=port)

    def differences(self) -> dict[str, Any]:
        """Return the report: `operations` with their calls and statuses, and the distinct `differences`."""
        found: dict[str, Any] = self.control_request("GET", "/differences")
        return found

    def _build_app(
        self, services: Iterable[str], seed: str, access: AccessPolicy, limits: Limits, state: Any
    ) -> tuple[Any, SessionStore]:
        return self._recorder_app.app, self._recorder_app.sessions

    async def _on_stop(self) -> None:
        await self._recorder_app.upstream.close()
