"""State of one call: its current request, its attempts, and its result or error."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.attempt import Attempt, AttemptEvent
from projectlink._core.auth.login import password_credentials
from projectlink._core.call.request_builder import has_header, redirect
from projectlink._core.callbacks import reject_awaitable
from projectlink._core.errors import ApiDecodeError, ApiException, ApiTimeoutError, TransportError, exception_class
from projectlink._core.http.decoding import check_coding
from projectlink._core.http.request import Sleep, curl, is_same_host, request_secrets
from projectlink._core.http.response import ApiResponse, RawResponse
from projectlink._core.http.serialization import (
    create_decoder,
    decode_error,
    decode_text,
    is_plain_utf8,
    mismatch_count,
    type_mismatch,
)
from projectlink._core.locks import importing
from projectlink._core.retry import IDEMPOTENT_METHODS
from projectlink._core.secret import Secret, redact, redact_urls
from projectlink._core.settings import check_deadline
from projectlink._core.waiting import monotonic

if TYPE_CHECKING:
    from projectlink._core.auth.credentials import Credential
    from projectlink._core.configuration import Configuration
    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.request import Request, RequestOptions

T = TypeVar("T")

MAX_REDIRECTS = 10

_log = logging.getLogger("projectlink")


class CallState:
    """State of one call.

    Attributes:
        configuration: Settings of the client.
        operation: The called operation.
        options: Options of this call.
        request: Current request; a redirect replaces it.
        origin: Origin that receives credentials; None after a redirect to another host.
        login_credentials: Credentials to log in with; None if the call has others, or the service has no login.
        deadline: Monotonic time at which the call has to end; None for no deadline.
        credentials: Credentials sent so far.
        history: Attempts so far.
        mismatch: Difference between a decoded result and its declared type; None if it has that type.
        sent: Whether the server may have received the request.
        rejected_token: Access token that the server rejected with 401; None before that.
    """

    __slots__ = (
        "_earlier_secrets",
        "_may_be_done",
        "_redirects",
        "_started",
        "_waited",
        "configuration",
        "credentials",
        "deadline",
        "history",
        "login_credentials",
        "mismatch",
        "operation",
        "options",
        "origin",
        "rejected_token",
        "request",
        "sent",
    )

    def __init__(
        self,
        configuration: Configuration,
        operation: Operation[Any],
        options: RequestOptions,
        request: Request,
    ) -> None:
        seconds = check_deadline(options["deadline"]) if "deadline" in options else configuration.deadline
        self.configuration = configuration
        self.operation = operation
        self.options = options
        self.request = request
        self.origin: str | None = request.origin
        self.login_credentials = (
            None
            if configuration.username is None
            else password_credentials(configuration, operation, options, request.origin)
        )
        self.deadline = None if seconds is None else monotonic() + seconds
        self.credentials: list[Credential] = []
        self.history: list[Attempt] = []
        self.mismatch: str | None = None
        self.sent = False
        self._may_be_done = False
        self.rejected_token: str | None = None
        self._earlier_secrets: tuple[str, ...] = ()
        self._redirects = 0
        self._waited = self._started = 0.0

    @property
    def is_replayable(self) -> bool:
        """Return whether the request may be sent again after the server may have processed it."""
        options = self.options
        return (
            self.request.method in IDEMPOTENT_METHODS
            or options.get("_idempotent") is True
            or bool(options.get("idempotency_key"))
        )

    @property
    def is_consumed(self) -> bool:
        """Return whether the body is an exhausted iterator or stream, which cannot be sent again."""
        body = self.request.body
        return body is not None and not isinstance(body, bytes) and body.is_consumed

    @property
    def may_be_deleted(self) -> bool:
        """Return whether an attempt that brought no proper response may have carried out this DELETE."""
        return self._may_be_done and self.request.method == "DELETE"

    def raise_body_error(self) -> None:
        """Raise the error of the body's source, whatever error the transport made of it."""
        body = self.request.body
        if body is not None and not isinstance(body, bytes) and body.failure is not None:
            raise body.failure

    def start_attempt(self, request: Request) -> None:
        """Start an attempt with the remaining time of the call. Raises ApiTimeoutError after the deadline."""
        self._started = monotonic()
        request.max_response_bytes = self.configuration.max_response_bytes
        if self.deadline is not None:
            if self._started >= self.deadline:
                raise self.deadline_error()
            request.deadline = self.deadline

    def add_attempt(self, status: int | None, error: TransportError | None) -> None:
        """Add the finished attempt to the history, log it and call ``on_attempt``."""
        now, message = monotonic(), None
        if error is None:
            self.sent = True
            self._may_be_done = self._may_be_done or (status or 0) >= 500
        else:
            self._may_be_done = self._may_be_done or error.sent
            if isinstance(error, TimeoutError) and error.args and self.deadline is not None and now >= self.deadline:
                error.args = ("the deadline has passed", *error.args[1:])
            self.sent = self.sent or error.sent
            message = redact(f"{type(error).__name__}: {error.args[0]}", self.secrets)
        attempt = Attempt(len(self.history) + 1, status, message, self._waited, now - self._started)
        self.history.append(attempt)
        self._waited = 0.0
        on_attempt = self.configuration.on_attempt
        if on_attempt is not None or _log.isEnabledFor(logging.DEBUG):
            event = AttemptEvent(self.operation.id, self.request.method, self.url, attempt)
            _log.debug("%s", event)
            if on_attempt is not None:
                reject_awaitable("on_attempt", on_attempt(event))

    def follow(self, response: RawResponse) -> bool:
        """Prepare the request that follows a response at once, and return whether there is one.

        It has a new token after a 401, or goes to the target of a redirect.
        """
        can_log_in = bool(self.login_credentials) and self.rejected_token is None and self.request.origin == self.origin
        if response.status == 401 and can_log_in and not self.is_consumed:
            self.rejected_token = self.credentials[-1].secrets[0] if self.credentials else ""
            response.discard()
            return True
        if self._redirects >= MAX_REDIRECTS:
            return False
        following = redirect(self.request, response)
        if following is None or (following.body is not None and self.is_consumed):
            return False
        self._redirects += 1
        if self.origin is not None:
            self.origin = following.origin if is_same_host(self.request.origin, following.origin) else None
        self._earlier_secrets += request_secrets(self.request)
        self.request = following
        response.discard()
        return True

    def has_time_for(self, seconds: float) -> bool:
        """Return whether the deadline is further away than this."""
        return self.deadline is None or monotonic() + seconds < self.deadline

    def pause(self, seconds: float, error: TransportError | None = None) -> Sleep:
        """Return a pause before the next attempt. Raises the error, or a timeout, if the deadline is earlier."""
        if not self.has_time_for(seconds):
            raise error or self.deadline_error()
        self._waited += seconds
        return Sleep(seconds)

    @property
    def secrets(self) -> tuple[str, ...]:
        """Strings that no message, URL or curl command may show."""
        credentials = [secret for credential in self.credentials for secret in credential.secrets]
        return (*credentials, *self._earlier_secrets, *request_secrets(self.request))

    @property
    def url(self) -> str:
        """URL of the request, redacted."""
        return redact_urls(redact(self.request.origin + self.request.target, self.secrets))

    def error(self, error_class: type[ApiException], response: RawResponse, reason: str | None = None) -> ApiException:
        """Return the exception for a response."""
        secrets, is_decode_error = self.secrets, reason is not None
        reason = reason or response.reason
        if response.status == 404 and self.may_be_deleted:
            reason += " (an earlier attempt of this call may have deleted it)"
        body = redact(decode_text(response.data, response.headers.get("content-type", "")), secrets)
        return error_class(
            response.status,
            redact(reason, secrets),
            body=body,
            data=decode_error(self.operation, body.encode()) if not is_decode_error else None,
            headers=response.headers.redacted(secrets),
            operation_id=self.operation.id,
            method=self.request.method,
            url=self.url,
            history=tuple(self.history),
            curl=curl(self.request, self.url, secrets),
        )

    def with_request(self, error: TransportError) -> TransportError:
        """Add operation, URL and history to a transport error, and redact its message."""
        error.args = (redact(str(error.args[0]), self.secrets),)
        error.operation_id, error.method, error.url = self.operation.id, self.request.method, self.url
        error.history = tuple(self.history)
        error._curl = curl(self.request, error.url, self.secrets)
        return error

    def deadline_error(self) -> TransportError:
        """Return the error of a call whose deadline has passed."""
        return self.with_request(ApiTimeoutError("the deadline has passed", sent=self.sent, permanent=True))


def result(state: CallState, response: RawResponse) -> Any:
    """Return the decoded body of a success; raise the exception of any other response.

    Values of another type than declared are kept as received if the rest has the declared form; see ``mismatch``.
    """
    operation = state.operation
    if not 200 <= response.status < 300:
        if response.status == 404 and state.may_be_deleted and operation.returns is None:
            return None  # the outcome that the caller asked for
        raise state.error(exception_class(response.status), response)
    is_part = response.status == 206 and 206 not in operation.statuses
    if is_part and not has_header(state.request.headers, "Range"):
        raise state.error(ApiDecodeError, response, "The body is a part (206), but the whole was requested")
    if operation.adapter is None:
        operation.adapter = create_decoder(operation)
    if operation.adapter is bytes:
        check_coding(response.headers)
    try:
        return operation.adapter(response.data)
    except ValueError as error:
        count, reason = mismatch_count(error), type_mismatch(error)
    return _decode_inexact(state, response, count, reason)


def _decode_inexact(state: CallState, response: RawResponse, count: int, reason: str) -> Any:
    """Return the value of a body in another encoding, or with values of another type.

    No local variable shows the body or an error about it, as tracebacks show them.
    """
    operation = state.operation
    if is_plain_utf8(response.data):
        text = Secret(response.data.decode())
    else:
        text = Secret(decode_text(response.data, response.headers.get("content-type", "")))
        try:
            return operation.adapter(text)
        except ValueError as error:
            count, reason = mismatch_count(error), type_mismatch(error)
    if operation.returns is not None:
        with importing():
            from projectlink._core.contract.lenient import MAX_KEPT_VALUES, decode_leniently

        try:
            if count > MAX_KEPT_VALUES:
                raise ValueError("too many values have another type")
            decoded = decode_leniently(operation.returns(), text)
        except (ValueError, RecursionError):
            pass
        else:
            state.mismatch = reason
            return decoded
    raise _decode_error(state, response, reason)


def _decode_error(state: CallState, response: RawResponse, reason: str) -> ApiException:
    message = f"The body is not what {state.operation.id} declares: {reason}"
    return state.error(ApiDecodeError, response, message)


def exact_result(state: CallState, response: RawResponse) -> Any:
    """Return the decoded body of a success, and raise for values of another type too."""
    decoded = result(state, response)
    if state.mismatch is not None:
        del decoded  # it may be a token, which a traceback must not show
        raise _decode_error(state, response, state.mismatch)
    return decoded


def result_with_http_info(state: CallState, response: RawResponse) -> ApiResponse[Any]:
    """Return the decoded body with status and headers; raise like ``result``."""
    data = result(state, response)
    return ApiResponse(response.status, response.headers, data, response.data, tuple(state.history))


def saved_response(state: CallState, response: RawResponse) -> ApiResponse[Any]:
    """Return a success whose body the download has saved; raise the exception of any other response."""
    if not 200 <= response.status < 300:
        raise state.error(exception_class(response.status), response)
    return ApiResponse(response.status, response.headers, None, b"", tuple(state.history))


def unread_response(state: CallState, response: RawResponse) -> RawResponse:
    """Return a response of any status with its body unread."""
    return response


def unread_success(state: CallState, response: RawResponse) -> RawResponse:
    """Return a success with its body unread; raise the exception of any other response."""
    if 200 <= response.status < 300:
        return response
    raise read_error(state, response, response.data if response.unread is None else response.unread.read())


def unread_with_state(state: CallState, response: RawResponse) -> tuple[CallState, RawResponse]:
    """Return a response of any status with its body unread, and the state of its call, for `read_error`."""
    return state, response


def read_error(state: CallState, response: RawResponse, data: bytes) -> ApiException:
    """Return the exception of a response whose body was read."""
    read = RawResponse(response.status, response.reason, response.headers.items(), data)
    return state.error(exception_class(response.status), read)


UNREAD_HANDLERS = (unread_response, unread_success, unread_with_state, saved_response)
"""Response handlers that need the body unread."""
