"""Comparison of a real service's responses with its contract and with the mock's responses."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from projectlink_mock._core.contract.json_body import try_read_json
from projectlink_mock._core.contract.spec import Operation
from projectlink_mock._core.export.json_diff import Mode, differences, type_name
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import ApiError
from projectlink_mock._core.http.json_text import in_utf_8
from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.json_pointer import pattern
from projectlink_mock._core.recorder.contract_check import ContractCheck, Finding
from projectlink_mock._core.recorder.report import NO_OPERATION, Report
from projectlink_mock._core.recorder.shadow import Shadow
from projectlink_mock._core.recorder.upstream import Upstream
from projectlink_mock._core.service.service import Service
from projectlink_mock._core.sessions.store import SessionState

_NO_ROUTE_STATUSES = (404, 405, 501)
MAX_FINDINGS = 100
"""Largest number of findings about one response."""


class ResponseComparator:
    """Compares the exchanges with one real service, one by one as they end, and adds the findings to a report."""

    def __init__(self, service: Service, upstream: Upstream, report: Report) -> None:
        self._service = service
        self._contract = ContractCheck(service)
        self._shadow = Shadow(service, upstream)
        self.report = report

    @property
    def service(self) -> str:
        """Return the name of the service."""
        return self._service.name

    def find_operation(self, request: Request) -> tuple[Operation | None, list[str]]:
        """Return the operation of a request and its path parameters; None and no parameters without an operation."""
        try:
            return self._service.router.find(request.method, request.path)
        except ApiError:
            return None, []

    async def add(
        self, session: SessionState, number: int, request: Request, response: Response, skip_reason: str = ""
    ) -> None:
        """Compare an exchange and report the findings.

        Args:
            session: The session of the recorder.
            number: The number of its journal entry.
            request: The request.
            response: The real service's response, decoded.
            skip_reason: The reason why bodies cannot be compared; empty if they can.
        """
        operation, path_params = self.find_operation(request)
        if operation is None:
            finding = Finding("contract", "path", reason=f"the contract has no {request.method} {request.path}")
            # Contracts do not list OPTIONS, the method of a browser's preflight.
            is_expected = request.method == "OPTIONS" or response.status in _NO_ROUTE_STATUSES
            findings = [] if is_expected else [finding]
            self.report.add(number, NO_OPERATION, response.status, findings, "not in the contract")
            return
        has_body = request.method != "HEAD"
        if not has_body and response.status in _NO_ROUTE_STATUSES:
            self.report.add(number, operation.id, response.status, [], "the contract has no HEAD")
            return
        media_type = response.content_type.decode("latin-1").partition(";")[0].strip().lower()
        body = try_read_json(in_utf_8(response.content)) if "json" in media_type and not skip_reason else None
        size = len(response.content)
        found = self._contract.findings(operation, response.status, media_type, body, has_body=has_body, size=size)
        findings = list(islice(found, MAX_FINDINGS))
        if not skip_reason:
            result = await self._shadow.send(session, request, operation, path_params, response.status, body)
            skip_reason = result.skip_reason
            if result.response is not None and not skip_reason:
                findings += islice(_compare_with_mock(response.status, body, result.response), MAX_FINDINGS)
        self.report.add(number, operation.id, response.status, findings, skip_reason)


def _compare_with_mock(status: int, body: Any, mock: Response) -> Iterator[Finding]:
    if status != mock.status:
        reason = mock.headers.get(reasons.HEADER, "")
        yield Finding("mock", "status", real=status, expected=mock.status, reason=reason)
    elif body is not None and mock.chunks is None:
        for one in differences(body, try_read_json(mock.content), Mode.SHAPE):
            yield Finding("mock", "shape", pattern(one.path), type_name(one.left), type_name(one.right))
    if mock.chunks is not None and hasattr(mock.chunks, "close"):
        mock.chunks.close()
