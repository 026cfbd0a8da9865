"""The flow of one call, from its arguments to its result or error.

A generator without I/O: it yields a request to send, a pause to make or a function to ask, and is
sent the answer; what goes wrong on the way is thrown in. ``drive.run`` and ``drive.arun`` drive it.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from projectlink._core.auth.credentials import select_credential
from projectlink._core.auth.login import password_credentials
from projectlink._core.call.record import CallRecord, result, saved, unread, unread_result
from projectlink._core.call.request_builder import end_of, has, prepare, redirected, with_credential
from projectlink._core.errors import TransportError
from projectlink._core.http.request import Invoke, Sleep, seconds_left
from projectlink._core.retry import IDEMPOTENT

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from projectlink._core.auth.login import Login
    from projectlink._core.configuration import Configuration
    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.request import Request, RequestOptions
    from projectlink._core.http.response import RawResponse

T = TypeVar("T")
R = TypeVar("R")

_MAX_REDIRECTS = 10
_UNREAD = (unread, unread_result, saved)
_OF_LOGINS = frozenset({"_request_timeout", "_host"})


def exchange(
    configuration: Configuration,
    defaults: Mapping[str, str],
    operation: Operation[T],
    values: tuple[Any, ...],
    options: RequestOptions,
    conclude: Callable[[Operation[T], RawResponse, CallRecord], R],
    login: Login,
) -> Generator[Request | Sleep | Invoke, Any, R]:
    """Call an operation: send it until there is a response to take, and conclude from that.

    Args:
        configuration: The client's settings.
        defaults: The client's default headers.
        operation: What to call.
        values: Its arguments, in the order of its signature.
        options: The options of this call.
        conclude: What to make of the response: ``result``, ``result_with_http_info``, ``unread``,
            ``unread_result`` or ``saved``.
        login: The tokens that the client has logged in for.

    Raises:
        ApiTypeError, ApiValueError: the call cannot be made as asked; nothing was sent.
        TransportError: no complete response arrived.
        ApiException: the response is an error, or not what the operation declares.
    """
    prepared = prepare(configuration, defaults, operation, values, options, conclude in _UNREAD)
    outcome = CallRecord(operation, prepared, configuration.on_attempt, values)
    call = _Call(configuration, defaults, options, outcome, login)
    limiter, policy, failures = configuration.rate_limit, configuration.retries, 0
    while True:
        request = outcome.request
        if request.origin == call.home:
            token: Any = configuration.access_token
            if call.account or callable(token):
                token = yield from call.token()
            request = call.identified(request, token)
        if limiter is not None and (turn := limiter.turn(monotonic(), call.end)):
            yield call.pause(turn, outcome.late())
        call.begin(request)
        try:
            response: RawResponse = yield request
        except TransportError as error:
            call.tried(None, error)
            call.check_body()
            failures += 1
            wait = policy.after_failure(error, failures, call.is_replayable)
            if wait is None or call.is_consumed:
                raise outcome.located(error) from error.__cause__
            yield call.pause(wait, outcome.located(error))
        else:
            try:
                call.tried(response.status, None)
            except BaseException:
                response.discard()  # what on_attempt raises ends the call, and nobody gets the response
                raise
            if limiter is not None:
                limiter.heed(response.status, response.headers, monotonic())
            if response.status < 300:
                return conclude(operation, response, outcome)
            if call.goes_on(response):
                continue
            failures += 1
            wait = policy.after_status(response, failures, call.is_replayable)
            if wait is None or call.is_consumed or call.ends_within(wait):
                return conclude(operation, response, outcome)
            response.discard()
            yield call.pause(wait, outcome.late())


class _Call:
    """What a call needs to know of itself from one attempt to the next."""

    __slots__ = (
        "_began",
        "_configuration",
        "_defaults",
        "_login",
        "_options",
        "_outcome",
        "_redirects",
        "_stale",
        "_waited",
        "account",
        "end",
        "home",
    )

    def __init__(
        self,
        configuration: Configuration,
        defaults: Mapping[str, str],
        options: RequestOptions,
        outcome: CallRecord,
        login: Login,
    ) -> None:
        self._configuration = configuration
        self._defaults = defaults
        self._options = options
        self._outcome = outcome
        self._login = login
        self.end = end_of(configuration, options)
        self._redirects = 0
        self._stale: str | None = None
        self._waited = self._began = 0.0
        self.home = outcome.request.origin
        self.account = password_credentials(configuration, outcome.operation, options, self.home)

    @property
    def is_replayable(self) -> bool:
        """Whether the request may be sent again though the server may have seen it."""
        options = self._options
        method = self._outcome.request.method
        return method in IDEMPOTENT or options.get("_idempotent") is True or bool(options.get("idempotency_key"))

    @property
    def is_consumed(self) -> bool:
        """Whether the body cannot be sent again, neither after a failure nor elsewhere."""
        body = self._outcome.request.body
        return body is not None and not isinstance(body, bytes) and body.is_consumed

    def check_body(self) -> None:
        """Raise what went wrong with the body itself, whatever the transport made of it."""
        body = self._outcome.request.body
        if body is not None and not isinstance(body, bytes) and body.failure is not None:
            raise body.failure

    def token(self) -> Generator[Any, Any, Any]:
        """The access token that has to be fetched first."""
        source = self._configuration.access_token
        if callable(source):
            return (yield Invoke(source)) if self._outcome.operation.security else ""
        assert self.account is not None
        seconds = None if self.end is None else seconds_left(self.end)
        token = yield from self._login.get_token(self.account, self._stale, self._log_in, seconds)
        if token is None:
            raise self._outcome.late()
        return token

    def _log_in(self, operation: Operation[Any], body: dict[str, str]) -> Generator[Any, Any, Any]:
        """A call within the call; it may be sent twice, and ends when this one does."""
        kept: Any = {name: value for name, value in self._options.items() if name in _OF_LOGINS}
        kept["_idempotent"] = True
        if self.end is not None:
            kept["deadline"] = seconds_left(self.end)
        return exchange(self._configuration, self._defaults, operation, (body,), kept, result, self._login)

    def identified(self, request: Request, token: str | None) -> Request:
        """The request with its credentials, those of the call before those of the client."""
        options, outcome = self._options, self._outcome
        found = select_credential(self._configuration, outcome.operation, token, options.get("_request_auth"))
        if not found:
            return request
        outcome.credentials.append(found)
        return request if options and has(options.get("_headers"), found.key) else with_credential(request, found)

    def begin(self, request: Request) -> None:
        """Start an attempt, which has what is left of the call's time. Raises ApiTimeoutError."""
        self._began = monotonic()
        if self.end is not None:
            if self._began >= self.end:
                raise self._outcome.late()
            request.deadline = self.end

    def tried(self, status: int | None, error: TransportError | None) -> None:
        """Write down how an attempt ended; whose time was cut short by the call's says so."""
        if isinstance(error, TimeoutError) and error.args and self.end is not None and monotonic() >= self.end:
            error.args = ("the deadline has passed", *error.args[1:])
        self._outcome.tried(status, error, self._waited, monotonic() - self._began)
        self._waited = 0.0

    def goes_on(self, response: RawResponse) -> bool:
        """Whether there is another request to send at once: with a new token, or where a redirect leads."""
        outcome = self._outcome
        at_home = outcome.request.origin == self.home
        if response.status == 401 and self.account and self._stale is None and at_home and not self.is_consumed:
            self._stale = outcome.credentials[-1].secrets[0] if outcome.credentials else ""
        elif self._redirects < _MAX_REDIRECTS and (onward := redirected(outcome.request, response)):
            if onward.body is not None and self.is_consumed:
                return False
            self._redirects += 1
            outcome.request = onward
        else:
            return False
        response.discard()
        return True

    def ends_within(self, seconds: float) -> bool:
        """Whether the call's time is over before so many seconds are."""
        return self.end is not None and monotonic() + seconds >= self.end

    def pause(self, seconds: float, error: TransportError) -> Sleep:
        """A pause; raises the error where there is no time for it."""
        if self.ends_within(seconds):
            raise error
        self._waited += seconds
        return Sleep(seconds)
