"""Handlers of the platform's own state."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.http.errors import ApiError, NotFound
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import route, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.service.results import WithStatus
from projectlink_mock.services.nuextract.state import State

_SERVICES = ("api", "inference", "storage")
_BUILT_AT = "2026-02-01T00:00:00Z"


class SimulatedStatus(ApiError):
    """An error that the caller asks for."""

    def __init__(self, status: int) -> None:
        super().__init__(f"Simulated status {status}.", rule("simulated-status"), code="Simulated")
        self.status = status


def get_api_health(ctx: Context[State]) -> dict[str, Any]:
    """Return the services, all healthy."""
    return {"services": [{"name": name, "status": "healthy", "count": 1} for name in _SERVICES]}


def get_api_ping(ctx: Context[State]) -> Download:
    """Return `pong`."""
    return Download(b"pong", "text/plain; charset=utf-8")


def get_api_version(ctx: Context[State]) -> dict[str, str]:
    """Return the version."""
    return {"name": "NuExtract", "buildVersion": "mock", "buildBranch": "main", "buildTime": _BUILT_AT}


def get_api_inference_status(ctx: Context[State]) -> dict[str, Any]:
    """Return the numbers of running and waiting inferences, which are always 0."""
    return {"inference": {"running": 0, "waiting": 0}}


def get_api_debug_status_code(ctx: Context[State], code: int) -> WithStatus:
    """Return a status to callers who send `X-Internal-Debug`. The delay is left out."""
    if ctx.request.header("x-internal-debug") is None:
        raise NotFound("There is no such path.", route("no-such-path"))
    if code >= 300:
        raise SimulatedStatus(code)
    return WithStatus(code, None)
