"""A service and its ASGI application: the path of a request from ASGI to the handler and back."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import Any, NamedTuple

from projectlink_mock._core.content import Spool, StoredContent
from projectlink_mock._core.contract.spec import Operation, Spec
from projectlink_mock._core.contract.validator import Coerce, RequestValidators
from projectlink_mock._core.demo_users import USERS_BY_TOKEN, DemoUser, Principal
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import (
    ApiError,
    InjectedFault,
    InternalServerError,
    InvalidSessionName,
    MethodNotAllowed,
    NotFound,
    Unauthorized,
)
from projectlink_mock._core.http.limits import LIMITS, Limits
from projectlink_mock._core.http.messages import (
    LINK_STARTS,
    Receive,
    Request,
    Response,
    Scope,
    Send,
    follow_link,
    json_response,
    path_segments,
    receive_request,
)
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.server_sent_events import ServerSentEvents, TextStream
from projectlink_mock._core.service.conditions import check_version, is_conditional
from projectlink_mock._core.service.context import Call, Context
from projectlink_mock._core.service.fault_delivery import move_to_file, send_faulty, sleep
from projectlink_mock._core.service.handlers import (
    WRITING_METHODS,
    ControlRoutes,
    Handler,
    check_handlers,
    with_unimplemented,
)
from projectlink_mock._core.service.ranges import apply_range
from projectlink_mock._core.service.rare_steps import anonymous_without_token, catch_up, hold_lock
from projectlink_mock._core.service.results import WithStatus
from projectlink_mock._core.sessions.faults import Fault
from projectlink_mock._core.sessions.store import SessionState, SessionStore
from projectlink_mock._core.waiting import monotonic

_log = logging.getLogger("projectlink_mock")


class Serializers(NamedTuple):
    """The representation of a service's requests and responses.

    `authenticate` returns the caller or raises Unauthorized. `render_error` returns the body of an error.
    `by_type` serializes each type of record. `parse_body` converts a validated body for the handlers, and
    `finalize_response` may add headers to a successful response. `cors` lets pages of any origin call the service.
    `conditional` rejects requests for another version of an object than the current one.
    `is_spaced` says of an operation whether its JSON has blanks after commas and colons; without it, none has.
    `merges_slashes` lets a path have several slashes in place of one.
    `has_error_body` says of an operation and a status whether such an error has a body; without it, all have.
    `absent_body` is the JSON that replaces an empty body where one is required; empty for none. `coerce_body` converts
    the values of a body before it is validated.
    """

    authenticate: Callable[[Context[Any]], Principal]
    render_error: Callable[[ApiError], Any]
    by_type: Mapping[type, Callable[[Any], Any]]
    parse_body: Callable[[Any], Any] | None = None
    finalize_response: Callable[[Context[Any], Response], None] | None = None
    cors: bool = False
    conditional: bool = False
    merges_slashes: bool = False
    absent_body: bytes = b""
    coerce_body: Coerce | None = None
    is_spaced: Callable[[str], bool] | None = None
    has_error_body: Callable[[str, int], bool] | None = None

    def render(self, record: object) -> Any:
        """Return the JSON value of a record. Raises TypeError for a type without a serializer."""
        try:
            serialize = self.by_type[type(record)]
        except KeyError:
            raise TypeError(f"no serializer for {type(record).__name__}") from None
        return serialize(record)

    def json_response(self, status: int, value: object, operation: str) -> Response:
        """Return a response of an operation with a JSON value."""
        spaced = self.is_spaced is not None and self.is_spaced(operation)
        return json_response(status, value, self.render, spaced=spaced)

    def error_response(self, error: ApiError, operation: str = "") -> Response:
        """Return the response of an error, in the service's own format, with its reason in a header."""
        if self.has_error_body is not None and not self.has_error_body(operation, error.status):
            response = Response(error.status)
        else:
            response = self.json_response(error.status, self.render_error(error), operation)
        response.headers.update(error.headers)
        response.headers[reasons.HEADER] = error.reason
        return response


def authenticate_bearer(request: Request, noun: str, sample: str) -> DemoUser:
    """Return the demo user whose token the Authorization header holds.

    `noun` is the service's word for a token and `sample` a placeholder of one, both for messages. Raises Unauthorized.
    """
    header = request.header("authorization")
    if header in _USERS_BY_HEADER:  # without a look at its parts, as almost every request does this
        return _USERS_BY_HEADER[header]
    if not header:
        text = f"The {noun} is missing: send the header Authorization: Bearer {sample}."
        raise Unauthorized(text, reasons.bad_token("missing"))
    scheme, _, token = header.partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token or " " in token:
        text = f"The Authorization header is malformed: expected Bearer {sample}."
        raise Unauthorized(text, reasons.bad_token("malformed"))
    if token not in USERS_BY_TOKEN:
        raise Unauthorized(f"The {noun} is unknown.", reasons.bad_token("unknown"))
    return USERS_BY_TOKEN[token]


_USERS_BY_HEADER: Mapping[str | None, DemoUser] = {f"Bearer {token}": user for token, user in USERS_BY_TOKEN.items()}


@dataclass(eq=False)
class _Node:
    """The routes that begin with the same segments."""

    literals: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    takes_words: bool = False
    routes: dict[str, Operation] = field(default_factory=dict)


class Router:
    """The operations of a service in a tree of path segments: literals come before parameters.

    `merges_slashes` lets a path have several slashes in place of one. Raises ValueError for two operations with the
    same method and path.
    """

    def __init__(self, routes: Iterable[Operation], *, merges_slashes: bool = False) -> None:
        self._merges_slashes = merges_slashes
        self._literals: dict[tuple[str, str], tuple[Operation, list[str]]] = {}
        """Results of `find` for paths without parameters, by method and path."""
        self._root: _Node = _Node()
        for route in routes:
            self._insert(route)

    def _insert(self, route: Operation) -> None:
        node = self._root
        for part in route.path.split("/")[1:]:
            if part.startswith("{"):
                node.parameter = node.parameter or _Node()
                node.takes_words |= part[1:-1] not in route.integers
                node = node.parameter
            else:
                node = node.literals.setdefault(part, _Node())
        other = node.routes.setdefault(route.method, route)
        if other is not route:
            raise ValueError(f"{route.id} and {other.id} have the same method and path")
        if "{" not in route.path:
            self._literals[route.method, route.path] = route, []

    def find(self, method: str, path: str) -> tuple[Operation, list[str]]:
        """Return the route for a percent-encoded path and the texts of its path parameters; HEAD is routed like GET.

        Raises NotFound, MethodNotAllowed.
        """
        if (known := self._literals.get((method, path))) is not None:
            return known
        segments = path_segments(path)
        if self._merges_slashes:
            segments = [*filter(None, segments[:-1]), *segments[-1:]]
        allowed: set[str] = set()
        # Nodes still to try, each with the parameters and the number of segments that led to it.
        stack: list[tuple[_Node, list[str], int]] = [(self._root, [], 0)]
        while stack:
            node, texts, depth = stack.pop()
            for segment in segments[depth:]:
                depth += 1
                literal, parameter = node.literals.get(segment), node.parameter
                # A literal of the tree is never read as an integer parameter.
                if not segment or (literal is not None and not node.takes_words):
                    parameter = None
                if literal is not None:
                    if parameter is not None:
                        stack.append((parameter, [*texts, segment], depth))
                    node = literal
                elif parameter is not None:
                    texts.append(segment)
                    node = parameter
                else:
                    break
            else:
                if method in node.routes:
                    return node.routes[method], texts
                if method == "HEAD" and "GET" in node.routes:
                    return node.routes["GET"], texts
                allowed.update(node.routes)
        if allowed:
            raise MethodNotAllowed(method, sorted(allowed))
        raise NotFound("There is no such path.", reasons.route("no-such-path"))


class Service:
    """A service: contract, routes, handlers, serializers and seed."""

    def __init__(
        self,
        spec: Spec,
        handlers: Mapping[str, Handler],
        serializers: Serializers,
        state: type,
        seed: Callable[[], Any],
        *,
        run_due: Callable[[Context[Any]], None] | None = None,
        run_due_in_steps: Callable[[Context[Any]], Iterator[None]] | None = None,
        load_control: Callable[[], ControlRoutes | None] = lambda: None,
        lock_of: Callable[[str, Sequence[str]], str | None] | None = None,
    ) -> None:
        """Match handlers with operations. Raises HandlerMismatchError with all mismatches."""
        check_handlers(spec, handlers)
        self.name = spec.service
        self.spec = spec
        self.router = Router(spec.operations, merges_slashes=serializers.merges_slashes)
        self.handlers = with_unimplemented(spec, handlers)
        self.serializers = serializers
        self.state = state
        self.seed = seed
        self.run_due = run_due
        self.run_due_in_steps = run_due_in_steps
        self._load_control = load_control
        self.lock_of = lock_of
        self.validators = RequestValidators(spec, serializers.absent_body, serializers.coerce_body)

    @cached_property
    def control(self) -> ControlRoutes:
        """Return the routes that the service adds to the control plane; they are loaded when one is first called."""
        return self._load_control() or {}

    def header_names(self, operation: str | None) -> set[str]:
        """Return the names, in lower case, of the headers that are parameters of an operation."""
        rows = (one for one in self.spec.operations if one.id == operation)
        return {one.name.lower() for row in rows for one in row.parameters if one.location == "header"}


class ServiceApp:
    """ASGI application of a service below one mount."""

    def __init__(
        self, service: Service, sessions: SessionStore, mount: str, limits: Limits = LIMITS, spool: Spool | None = None
    ) -> None:
        self._service = service
        self._sessions = sessions
        self._mount = mount
        self._limits = limits
        self._spool = Spool(limits.disk_bytes) if spool is None else spool
        self._hold = None if service.lock_of is None else partial(hold_lock, sessions, service.lock_of)
        steps = service.run_due_in_steps
        self._catch_up = None if steps is None else partial(catch_up, service.name, sessions, steps)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request, and write it to the journal before the client receives the response."""
        request = await receive_request(
            scope, receive, self._mount, self._limits.body, self._spool, self._limits.body_in_memory, self._hold
        )
        if request is None:
            return
        try:
            if request.path.startswith(LINK_STARTS) and (link := follow_link(request)) is not None:
                self._sessions.check_link(*link)
            session = self._sessions.get_for_request(request.session)
        except (InvalidSessionName, NotFound) as error:
            # There is no session, so there is no journal for this request.
            await self._service.serializers.error_response(error)(scope, receive, send)
            return
        if self._catch_up is not None:
            session = await self._catch_up(request, session)
        call = await self._handle(request, session)
        if call.fault is not None:
            if call.fault.rule.bytes_per_second is not None and call.response is not None:
                move_to_file(call.response, self._spool, self._limits.body_in_memory)
            await send_faulty(call.fault, call.response, scope, receive, send)
        elif call.response is not None:
            await call.response(scope, receive, send)

    async def respond(self, request: Request) -> Response | None:
        """Return the response to a request made in process, such as a replay's; None if a fault drops it."""
        session = self._sessions.get_for_request(request.session)
        if self._catch_up is not None:
            session = await self._catch_up(request, session)
        return (await self._handle(request, session)).response

    async def _handle(self, request: Request, session: SessionState) -> Call:
        """Route, authenticate, validate, apply faults and call the handler; the first error is the response."""
        began, service = monotonic(), self._service
        request.link_prefix = session.link_prefix
        call = Call(request, session, session.clock.instant())
        try:
            operation, texts = service.router.find(request.method, request.path)
            call.operation = operation
            if request.early_error is not None:
                raise request.early_error
            ctx, path = self._prepare(call, operation, texts)
            faults = session.faults
            fault = call.fault = faults.match(service.name, operation.id) if faults.active else None
            skips_handler = fault is not None and await self._apply_fault(call, fault)
            if fault is not None and fault.latency_ms and not skips_handler:
                # The state may have changed during the latency.
                ctx, path = self._prepare(call, operation, texts)
            if not skips_handler:
                if service.serializers.conditional and is_conditional(request):
                    self._check_version(call)
                if request.method in WRITING_METHODS:
                    self._sessions.check_memory(call.session, len(request.content))
                # No await between validation and the end of the handler: that makes each handler atomic.
                call.response = self._respond(ctx, operation, service.handlers[operation.id](ctx, *path))
        except ApiError as error:
            # An early error comes first even where the path does not exist.
            error = request.early_error or error
            if request.method == "OPTIONS" and isinstance(error, MethodNotAllowed):
                call.response = Response(200, headers=dict(error.headers))
            else:
                call.response = service.serializers.error_response(error, call.operation.id if call.operation else "")
        except Exception:
            _log.exception("%s %s failed", request.method, request.path)
            failure = InternalServerError("The mock server failed; its log has the traceback.")
            call.response = service.serializers.error_response(failure)
        if request.method == "HEAD" and call.response is not None:
            call.response = call.response.without_body()
        if request.method != "GET" or service.run_due:
            call.session.measure(service.name)
        call.session.journal.record(
            service.name,
            call.operation.id if call.operation else None,
            request,
            call.response,
            monotonic() - began,
            call.fault,
            instant=call.moment,
            caller=call.caller,
        )
        return call

    def _check_version(self, call: Call) -> None:
        """Raise PreconditionFailed unless the request is for the current version of its object, as GET returns it."""
        service, request = self._service, call.request
        headers = {name: value for name, value in request.headers.items() if not name.startswith((b"if-", b"content-"))}
        get_request = replace(request, method="GET", query="", headers=headers, content=b"", spooled=None)
        get = replace(call, request=get_request)
        try:
            operation, texts = service.router.find("GET", request.path)
            ctx, path = self._prepare(get, operation, texts)
            current = self._respond(ctx, operation, service.handlers[operation.id](ctx, *path))
        except ApiError:
            return  # there is nothing to compare with; the request has its own error
        check_version(request, current.headers)

    def _prepare(self, call: Call, operation: Operation, texts: list[str]) -> tuple[Context[Any], list[Any]]:
        """Run due work, authenticate and validate a request; return the arguments of its handler."""
        service, request = self._service, call.request
        state = call.session.state(service.name)
        ctx: Context[Any] = Context(request, state, call.session, operation.id, moment=call.moment.effective)
        if service.run_due:
            service.run_due(ctx)
        if operation.secured:
            ctx.caller = service.serializers.authenticate(ctx)
            call.caller = ctx.caller.email
        elif operation.knows_caller:
            with anonymous_without_token():
                ctx.caller = service.serializers.authenticate(ctx)
                call.caller = ctx.caller.email
        path, ctx.query, ctx.body = service.validators[operation.id].validate(request, texts, self._limits.json_body)
        if service.serializers.parse_body and ctx.body is not None:
            ctx.body = service.serializers.parse_body(ctx.body)
        return ctx, path

    async def _apply_fault(self, call: Call, fault: Fault) -> bool:
        """Apply the latency of a fault and what comes before the handler; return whether it replaces the handler."""
        with contextlib.nullcontext() if self._hold is None else self._hold(call.request):
            await sleep(fault.latency_ms)
        if fault.latency_ms:
            # Other requests ran during the latency, and a reset may have replaced the session.
            call.session = self._sessions.get(call.request.session)
            call.moment = call.session.clock.instant()
        rule = fault.rule
        if rule.status is not None:
            error_response = self._service.serializers.error_response(InjectedFault(rule.status, fault.id))
            call.response = rule.response(error_response)
        return rule.replaces_handler

    def _respond(self, ctx: Context[Any], operation: Operation, result: Any) -> Response:
        """Return the response with the result of a handler."""
        serializers, status = self._service.serializers, operation.success
        if isinstance(result, WithStatus):
            status, result = result.status, result.value
        if result is None:
            response = Response(status)
        elif isinstance(result, Download):
            response = result.response(status)
        elif isinstance(result, (ServerSentEvents, TextStream)):
            response = result.response(status, serializers.render)
        else:
            response = serializers.json_response(status, result, operation.id)
        if serializers.finalize_response:
            serializers.finalize_response(ctx, response)
        if isinstance(result, Download):
            if result.etag and response.status == operation.success:
                assert isinstance(result.content, StoredContent)
                apply_range(ctx.request, response, result.content)
            if result.record_download and (ctx.request.method, response.status) == ("GET", status):
                result.record_download()
        return response
