"""Compares what the real service answered with its contract, and with what the mock answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from projectlink_mock._core.contract.json_body import read_json
from projectlink_mock._core.contract.spec import Operation
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import ApiError
from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.recorder import shape
from projectlink_mock._core.recorder.contract_check import Contract, Finding
from projectlink_mock._core.recorder.report import NO_OPERATION, Report
from projectlink_mock._core.recorder.shadow import Shadow
from projectlink_mock._core.recorder.upstream import Upstream
from projectlink_mock._core.service.service import Service

_NOWHERE = (404, 405)


class ResponseComparator:
    """All exchanges with one real service, compared one by one as they come."""

    def __init__(self, house: Service, upstream: Upstream, report: Report) -> None:
        self._house = house
        self._contract = Contract(house)
        self._shadow = Shadow(house, upstream)
        self.report = report

    @property
    def service(self) -> str:
        """Which service it is."""
        return self._house.name

    def operation(self, request: Request) -> tuple[Operation | None, list[str]]:
        """Which operation a request is for, and the texts of its path's parameters."""
        try:
            return self._house.routes.find(request.method, request.segments)
        except ApiError:
            return None, []

    async def add(self, number: int, request: Request, reply: Response, reason: str = "") -> None:
        """Compare an exchange, by its number in the journal.

        Args:
            number: Its number.
            request: What was asked.
            reply: What the real service answered, decoded.
            reason: Why bodies cannot be compared, if they cannot.
        """
        operation, texts = self.operation(request)
        if operation is None:
            finding = Finding("contract", "path", reason=f"the contract has no {request.method} {request.path}")
            findings = [] if reply.status in _NOWHERE else [finding]
            self.report.add(number, NO_OPERATION, reply.status, findings, "not in the contract")
            return
        kind = reply.content_type.decode("latin-1").partition(";")[0].strip().lower()
        body = _json(reply.content) if "json" in kind and not reason else None
        findings = list(self._contract.findings(operation, reply.status, kind, body, request.method != "HEAD"))
        if not reason:
            asked = await self._shadow.ask(request, operation, texts, reply.status, body)
            reason = asked.silence
            if asked.reply is not None and not reason:
                findings += _beside_mock(reply.status, body, asked.reply)
        self.report.add(number, operation.id, reply.status, findings, reason)


def _beside_mock(status: int, body: Any, mock: Response) -> Iterator[Finding]:
    if status != mock.status:
        why = mock.headers.get(reasons.HEADER, "")
        yield Finding("mock", "status", real=status, expected=mock.status, reason=why)
    elif body is not None and mock.chunks is None:
        yield from shape.differences(body, _json(mock.content))
    getattr(mock.chunks, "close", int)()


def _json(content: bytes) -> Any:
    try:
        return read_json(content)
    except ValueError:
        return None
