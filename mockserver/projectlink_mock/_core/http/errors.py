"""Errors that a request can end with. The only module that knows their statuses.

Each error has a reason, made by a function of reasons.py, which clients receive as a header.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.violations import Violation


class ApiError(Exception):
    """A rejected request: an HTTP status, a code for programs and a message for people.

    `reason` names the rule that the request breaks. `violations` are the schema violations of the body,
    if it has any.
    """

    status = 500
    code = "InternalServerError"

    def __init__(
        self, message: str, reason: str, *, code: str | None = None, violations: Sequence[Violation] = ()
    ) -> None:
        super().__init__(message)
        self.message = message
        self.reason = reason
        self.violations = violations
        self.headers: Mapping[str, str] = {}
        if code is not None:
            self.code = code


class BadRequest(ApiError):
    """400: the request does not match the contract."""

    status = 400
    code = "BadRequest"


class Unauthorized(ApiError):
    """401: the request has no valid token."""

    status = 401
    code = "Unauthorized"


class Forbidden(ApiError):
    """403: the caller is known but lacks the permission."""

    status = 403
    code = "Forbidden"


class NotFound(ApiError):
    """404: the record or the path does not exist."""

    status = 404
    code = "NotFound"


class MethodNotAllowed(ApiError):
    """405: the path exists, but with other methods, which the Allow header lists."""

    status = 405
    code = "MethodNotAllowed"

    def __init__(self, method: str, allowed: list[str]) -> None:
        listed = ", ".join(allowed)
        super().__init__(f"{method} is not allowed here, only {listed}.", reasons.route("no-such-method"))
        self.method = method
        implied = {"OPTIONS", *(["HEAD"] if "GET" in allowed else ())}
        self.headers = {"allow": ", ".join(sorted({*allowed, *implied}))}


class Conflict(ApiError):
    """409: the name is taken, or the current state does not allow the change."""

    status = 409
    code = "Conflict"


class UnsupportedMediaType(ApiError):
    """415: the body has a media type that the operation does not accept."""

    status = 415
    code = "UnsupportedMediaType"


class PreconditionFailed(ApiError):
    """412: the object is not in the version that the request is for."""

    status = 412
    code = "PreconditionFailed"

    def __init__(self, header: str) -> None:
        message = f"The object has changed: it is not the version of the header {header}."
        super().__init__(message, reasons.http("precondition"))


class RangeNotSatisfiable(ApiError):
    """416: the requested range begins after the end of the content."""

    status = 416
    code = "RangeNotSatisfiable"

    def __init__(self, size: int) -> None:
        super().__init__(f"The range begins after the end: there are {size} bytes.", reasons.http("range"))
        self.headers = {"content-range": f"bytes */{size}"}


class Unprocessable(ApiError):
    """422: the request is well-formed but a value is invalid."""

    status = 422
    code = "UnprocessableEntity"


class UnimplementedOperation(ApiError):
    """501: the contract has the operation, and the mock does not emulate it."""

    status = 501
    code = "NotImplemented"

    def __init__(self, operation: str, reason: str) -> None:
        super().__init__(f"The mock server does not emulate {operation}: {reason}", reasons.mock("unimplemented"))


class TooManyRequests(ApiError):
    """429: the service allows no more such requests for now."""

    status = 429
    code = "TooManyRequests"


class InternalServerError(ApiError):
    """500: an error of the mock itself."""

    def __init__(self, message: str) -> None:
        super().__init__(message, reasons.mock("failed"))


class InjectedFault(ApiError):
    """An error that a fault rule asks for."""

    code = "InjectedFault"

    def __init__(self, status: int, rule: str) -> None:
        super().__init__("A fault rule asked for this error.", reasons.fault(rule))
        self.status = status


class InvalidControlRequest(BadRequest):
    """400: an invalid request to the control plane; the message says all there is to say."""

    def __init__(self, message: str) -> None:
        super().__init__(message, reasons.control("misuse"))


class InvalidSessionName(BadRequest):
    """400: the header X-Mock-Session names no session, neither to a service nor to the control plane."""

    def __init__(self, message: str) -> None:
        super().__init__(message, reasons.session("invalid-name"))


class MalformedRequest(ApiError):
    """400: a request that the server stops reading; it closes the connection after the response."""

    status = 400
    code = "BadRequest"

    def __init__(self, message: str, reason: str | None = None) -> None:
        super().__init__(message, reason or reasons.http("malformed"))
        self.headers = {"connection": "close"}


class InsufficientStorage(ApiError):
    """507: the sessions take all memory that they may take, and this one takes more than its part."""

    status = 507
    code = "InsufficientStorage"

    def __init__(self, limit: int) -> None:
        text = (
            f"The sessions and snapshots of this server take {limit} bytes of memory, the limit of this server: delete"
            " snapshots, sessions or data, reset the session, or allow more (--memory, Limits.memory_bytes)."
        )
        super().__init__(text, reasons.limit("memory"))


class ContentTooLarge(MalformedRequest):
    """413: the body exceeds the server's limit; `purpose` tells the limits of JSON and other bodies apart."""

    status = 413
    code = "ContentTooLarge"

    def __init__(self, limit: int, purpose: str = "") -> None:
        text = f"The body is larger than {limit} bytes, the limit of this server{purpose}."
        super().__init__(text, reasons.limit("body"))


class BodyNotStored(MalformedRequest):
    """507: there is no room on disk for the body."""

    status = 507
    code = "InsufficientStorage"

    def __init__(self, problem: str) -> None:
        text = f"The body cannot be stored: {problem}. Delete what is no longer needed, or reset sessions."
        super().__init__(text, reasons.limit("disk"))


class UriTooLong(MalformedRequest):
    """414: the request target (path and query) exceeds the server's limit."""

    status = 414
    code = "UriTooLong"

    def __init__(self, limit: int) -> None:
        text = f"Path and query are longer than {limit} bytes, the limit of this server."
        super().__init__(text, reasons.limit("target"))


class HeadersTooLarge(MalformedRequest):
    """431: the request line and headers exceed the server's limit."""

    status = 431
    code = "RequestHeaderFieldsTooLarge"

    def __init__(self, excess: str) -> None:
        super().__init__(f"The headers exceed the limit of this server: {excess}.", reasons.limit("head"))


class RequestTimeout(MalformedRequest):
    """408: the client does not send the rest of the request in time."""

    status = 408
    code = "RequestTimeout"

    def __init__(self, seconds: float) -> None:
        super().__init__(f"The request was not complete after {seconds:g} seconds.", reasons.limit("time"))


class UnknownTransferCoding(MalformedRequest):
    """501: the body is in a transfer coding that the server cannot undo."""

    status = 501
    code = "NotImplemented"

    def __init__(self) -> None:
        text = "Malformed HTTP request: of the transfer codings, this server knows chunked only."
        super().__init__(text)


class TooManyConnections(MalformedRequest):
    """503: the server has its maximum of connections."""

    status = 503
    code = "ServiceUnavailable"

    def __init__(self) -> None:
        super().__init__("The server has its maximum of connections.", reasons.limit("connections"))
        self.headers = {**self.headers, "retry-after": "1"}
