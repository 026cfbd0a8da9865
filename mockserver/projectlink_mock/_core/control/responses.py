"""Responses of the control plane, and of the server as a whole."""

from __future__ import annotations

from typing import Any

import orjson
from starlette.responses import JSONResponse, Response

from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import ApiError
from projectlink_mock._core.storage import codec


class ControlResponse(JSONResponse):
    """A JSON response whose content may hold records."""

    def render(self, content: Any) -> bytes:
        """Return the content as JSON."""
        return orjson.dumps(content, codec.encode, orjson.OPT_PASSTHROUGH_DATACLASS)


def error_response(error: ApiError) -> Response:
    """Return the response to an error outside the services: `{"error": …}`."""
    return ControlResponse({"error": error.message}, error.status, {**error.headers, reasons.HEADER: error.reason})
