"""The flow of one call, from its arguments to its result or error.

A generator without I/O: it yields a request to send, a pause to make or a function to ask, and is
sent the answer; what goes wrong on the way is thrown in. ``drive.run`` and ``drive.arun`` drive it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote, urljoin, urlsplit

from projectlink._core.codec import clean_header, encode
from projectlink._core.configuration import check_host, check_timeout, environment
from projectlink._core.credentials import credential
from projectlink._core.errors import ApiTypeError, ApiValueError, TransportError
from projectlink._core.login import account
from projectlink._core.outcome import Outcome, result, unread
from projectlink._core.request import Ask, Pause, Request
from projectlink._core.response import RawResponse
from projectlink._core.retry import IDEMPOTENT
from projectlink._core.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from projectlink._core.configuration import Configuration
    from projectlink._core.credentials import Credential
    from projectlink._core.login import Account, Login
    from projectlink._core.operation import Operation
    from projectlink._core.request import RequestOptions

T = TypeVar("T")
R = TypeVar("R")

_OPTIONS = frozenset({"_request_timeout", "_headers", "_request_auth", "_host", "_content_type", "_idempotent"})
_OF_LOGINS = frozenset({"_request_timeout", "_host"})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MAX_REDIRECTS = 10
_is_header_name = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch
_URL_SAFE = "/%:@!$&'()*+,;=~-._?"
_ANYWHERE = ("Accept", "Accept-Encoding", "User-Agent", "Content-Length")  # all that another host may see


def exchange(
    configuration: Configuration,
    defaults: Mapping[str, str],
    operation: Operation[T],
    values: tuple[Any, ...],
    options: RequestOptions,
    conclude: Callable[[Operation[T], RawResponse, Outcome], R],
    login: Login,
) -> Generator[Request | Pause | Ask, Any, R]:
    """Call an operation: send it until there is a response to take, and conclude from that.

    Args:
        configuration: The client's settings.
        defaults: The client's default headers.
        operation: What to call.
        values: Its arguments, in the order of its signature.
        options: The options of this call.
        conclude: What to make of the response: ``result``, ``result_with_http_info`` or ``unread``.
        login: The tokens that the client has logged in for.

    Raises:
        ApiTypeError, ApiValueError: the call cannot be made as asked; nothing was sent.
        TransportError: no complete response arrived.
        ApiException: the response is an error, or not what the operation declares.
    """
    outcome = Outcome(operation, prepare(configuration, defaults, operation, values, options, conclude is unread))
    policy = configuration.retries
    home, redirects, failures = outcome.request.origin, 0, 0
    who: Account | None = account(configuration, operation, options, home)
    stale: str | None = None

    def call(step: Operation[Any], body: dict[str, str]) -> Generator[Any, Any, Any]:
        kept: Any = {name: value for name, value in options.items() if name in _OF_LOGINS}
        kept["_idempotent"] = True
        return exchange(configuration, defaults, step, (body,), kept, result, login)

    while True:
        outcome.attempts += 1
        request = outcome.request
        if request.origin == home:
            token: Any = configuration.access_token
            if callable(token):
                token = (yield Ask(token)) if operation.security else ""
            elif who:
                token = yield from login.access(who, stale, call)
            found = credential(configuration, operation, token, options.get("_request_auth"))
            if found:
                outcome.credentials.append(found)
                if not (options and _has(options.get("_headers"), found.key)):
                    request = _with_credential(request, found)
        try:
            response: RawResponse = yield request
        except TransportError as error:
            failures += 1
            wait = policy.after_failure(error, failures, _is_replayable(request, options))
            if wait is None:
                raise outcome.located(error) from None
        else:
            if response.status < 300:
                return conclude(operation, response, outcome)
            if response.status == 401 and who and stale is None and request.origin == home:
                stale = token
                response.discard()
                continue
            onward = _redirected(outcome.request, response) if redirects < _MAX_REDIRECTS else None
            if onward:
                redirects += 1
                outcome.request = onward
                response.discard()
                continue
            failures += 1
            wait = policy.after_status(response, failures, _is_replayable(request, options))
            if wait is None:
                return conclude(operation, response, outcome)
            response.discard()
        yield Pause(wait)


def _is_replayable(request: Request, options: RequestOptions) -> bool:
    return request.method in IDEMPOTENT or options.get("_idempotent") is True


def prepare(
    configuration: Configuration,
    defaults: Mapping[str, str],
    operation: Operation[Any],
    values: tuple[Any, ...],
    options: RequestOptions,
    is_unread: bool,
) -> Request:
    """The request of a call, complete but for its credentials."""
    if options and not _OPTIONS.issuperset(options):
        unknown = min(set(options) - _OPTIONS)
        raise ApiTypeError(f"{operation.id}() got an unexpected keyword argument '{unknown}'")
    target, parameters, body, content_type = encode(operation, values)
    host = options.get("_host") or configuration.host
    if host is None:
        host = environment(operation.service, "HOST") or operation.service.host
    origin, prefix = _split(host)
    user_agent = clean_header("User-Agent", configuration.user_agent)
    headers = {"Accept": operation.accept, "Accept-Encoding": "gzip, deflate", "User-Agent": user_agent}
    for extra in (configuration.headers, defaults, parameters):
        if extra:
            _override(headers, extra)
    if body is not None:
        headers["Content-Type"] = clean_header("Content-Type", options.get("_content_type") or content_type)
        headers["Content-Length"] = str(len(body))
    elif operation.method not in ("GET", "HEAD"):
        headers["Content-Length"] = "0"
    own = options.get("_headers")
    if own:
        _override(headers, own)
    timeout = check_timeout(options["_request_timeout"]) if "_request_timeout" in options else configuration.timeout
    return Request(operation.method, origin, prefix + target, headers, body, timeout, is_unread)


@lru_cache(maxsize=64)
def _split(host: str) -> tuple[str, str]:
    """A base URL's origin and the path below it."""
    scheme, _, rest = check_host(host).partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme.lower()}://{authority.lower()}", quote(slash + path, safe=_URL_SAFE)


def _override(headers: dict[str, str], extra: Mapping[str, str]) -> None:
    """Set headers, whatever the case of their names."""
    for name, value in list(extra.items()):  # a copy at once: another thread may be changing them
        if not isinstance(name, str) or not _is_header_name(name):
            raise ApiValueError(f"{name!r} is no name for a header")
        lowered = name.lower()
        for present in [present for present in headers if present.lower() == lowered]:
            del headers[present]
        headers[name] = clean_header(name, value)


def _has(headers: Mapping[str, str] | None, name: str) -> bool:
    return bool(headers) and name.lower() in {given.lower() for given in headers or ()}


def _with_credential(request: Request, found: Credential) -> Request:
    """The request with a credential; in a header it stays for redirects, which drop it for another host."""
    if found.place == "header":
        lowered = found.key.lower()
        for name in [name for name in request.headers if name.lower() == lowered]:
            del request.headers[name]
        request.headers[found.key] = found.value
        return request
    if found.place == "cookie":
        cookie = request.headers.get("Cookie")
        pair = f"{found.key}={found.value}"
        request.headers["Cookie"] = Secret(f"{cookie}; {pair}" if cookie and pair not in cookie else pair)
        return request
    separator = "&" if "?" in request.target else "?"
    target = Secret(f"{request.target}{separator}{quote(found.key)}={quote(found.value, safe='')}")
    return Request(
        request.method, request.origin, target, request.headers, request.body, request.timeout, request.unread
    )


def _redirected(request: Request, response: RawResponse) -> Request | None:
    """The request that a redirect asks for; None if it leads nowhere that may be gone to.

    Another host never sees credentials, headers of the caller's or a body.
    """
    location = response.headers.get("location") if response.status in _REDIRECTS else None
    if not location:
        return None
    try:
        parts = urlsplit(urljoin(request.origin + request.target, location))
        check_host(f"{parts.scheme}://{parts.netloc}")
    except ValueError:
        return None
    method, body, headers = request.method, request.body, request.headers
    if method != "HEAD" and (response.status == 303 or (method == "POST" and response.status in (301, 302))):
        method, body = "GET", None
        headers = {name: value for name, value in headers.items() if not name.lower().startswith("content-")}
    origin = f"{parts.scheme}://{parts.netloc.lower()}"
    if origin != request.origin:
        if body is not None:
            return None
        headers = {name: value for name, value in headers.items() if name in _ANYWHERE}
    target = quote((parts.path or "/") + (f"?{parts.query}" if parts.query else ""), safe=_URL_SAFE)
    return Request(method, origin, target, headers, body, request.timeout, request.unread)
