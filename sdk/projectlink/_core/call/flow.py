"""The flow of one call: attempts, retries, redirects, logins.

A generator without I/O. It yields a request to send, a pause or a function to call; the driver in
``runner`` sends the outcome back in or throws the error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from projectlink._core.auth.credentials import select_credential
from projectlink._core.call.request_builder import add_credential, build_request, has_header
from projectlink._core.call.state import UNREAD_HANDLERS, CallState, exact_result
from projectlink._core.errors import TransportError
from projectlink._core.http.request import Invoke, seconds_left
from projectlink._core.waiting import monotonic

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from typing import TypeVar

    from projectlink._core.auth.login import Login
    from projectlink._core.configuration import Configuration
    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.request import Request, RequestOptions, Sleep
    from projectlink._core.http.response import RawResponse

    R = TypeVar("R")
    Flow = Generator[Request | Sleep | Invoke, Any, R]
    OnResponse = Callable[[CallState, RawResponse], R]

_LOGIN_OPTIONS = frozenset({"_request_timeout", "_host"})


def call_flow(
    configuration: Configuration,
    default_headers: Mapping[str, str],
    login: Login,
    operation: Operation[Any],
    values: tuple[Any, ...],
    options: RequestOptions,
    on_response: OnResponse[R],
) -> Flow[R]:
    """Return the flow of a call, within a span if a tracer is configured.

    Args:
        configuration: Settings of the client.
        default_headers: Headers of every request of the client.
        login: Access tokens of the client.
        operation: Operation to call.
        values: Its arguments, in the order of its signature.
        options: Options of this call.
        on_response: Returns the value of the call for the final response, or raises its exception.

    Raises:
        ApiTypeError, ApiValueError: An argument or option is invalid; no request was sent.
        TransportError: No complete response arrived.
        ApiException: The response is an error, or its body does not match the operation.
    """
    flow = _attempts(configuration, default_headers, login, operation, values, options, on_response)
    if configuration.tracer is None:
        return flow
    from projectlink._core.call.tracing import traced

    return traced(flow, configuration.tracer, operation)


def _attempts(
    configuration: Configuration,
    default_headers: Mapping[str, str],
    login: Login,
    operation: Operation[Any],
    values: tuple[Any, ...],
    options: RequestOptions,
    on_response: OnResponse[R],
) -> Flow[R]:
    is_unread = on_response in UNREAD_HANDLERS
    request = build_request(configuration, default_headers, operation, values, options, is_unread)
    state = CallState(configuration, operation, options, request)
    limiter, policy, failures = configuration.rate_limit, configuration.retries, 0
    while True:
        request = state.request
        if request.origin == state.origin:
            token: Any = configuration.access_token
            if state.login_credentials or callable(token):
                token = yield from _fetch_token(state, default_headers, login)
            found = select_credential(configuration, operation, token, options.get("_request_auth"))
            if found:
                state.credentials.append(found)
                if not (options and has_header(options.get("_headers"), found.key)):
                    request = add_credential(request, found)
        if limiter is not None and (wait := limiter.reserve(monotonic(), state.deadline)):
            yield state.pause(wait)
        state.start_attempt(request)
        try:
            response: RawResponse = yield request
        except TransportError as error:
            state.add_attempt(None, error)
            state.raise_body_error()
            failures += 1
            delay = policy.after_failure(error, failures, state.is_replayable)
            if delay is None or state.is_consumed:
                raise state.with_request(error) from error.__cause__
            yield state.pause(delay, state.with_request(error))
        else:
            try:
                state.add_attempt(response.status, None)
            except BaseException:
                response.discard()  # an exception of `on_attempt` ends the call, and no caller gets the response
                raise
            if limiter is not None:
                limiter.observe(response.status, response.headers, monotonic())
            if response.status < 300:
                return on_response(state, response)
            if state.follow(response):
                continue
            failures += 1
            delay = policy.after_status(response, failures, state.is_replayable)
            if delay is None or state.is_consumed or not state.has_time_for(delay):
                return on_response(state, response)
            response.discard()
            yield state.pause(delay)


def _fetch_token(state: CallState, default_headers: Mapping[str, str], login: Login) -> Generator[Any, Any, str | None]:
    """Return the access token of a callable or of a login."""
    configuration = state.configuration
    source = configuration.access_token
    if callable(source):
        return (yield Invoke(source)) if state.operation.security else ""

    def log_in(operation: Operation[Any], body: dict[str, str]) -> Flow[Any]:
        """Return a call within the call. It is safe to retry and has the same deadline."""
        options: Any = {name: value for name, value in state.options.items() if name in _LOGIN_OPTIONS}
        options["_idempotent"] = True
        if state.deadline is not None:
            options["deadline"] = seconds_left(state.deadline)
        return _attempts(configuration, default_headers, login, operation, (body,), options, exact_result)

    assert state.login_credentials
    seconds = None if state.deadline is None else seconds_left(state.deadline)
    token = yield from login.get_token(state.login_credentials, state.rejected_token, log_in, seconds)
    if token is None:
        raise state.deadline_error()
    return token
