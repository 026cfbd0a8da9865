"""From the arguments of a call to its request: base URL, headers, body, credentials, redirects."""

from __future__ import annotations

import re
from functools import lru_cache
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urljoin, urlsplit

from projectlink._core.configuration import check_deadline, check_host, check_timeout, environment
from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.http.body import with_progress
from projectlink._core.http.request import Request, clean_header
from projectlink._core.http.serialization import encode
from projectlink._core.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from projectlink._core.auth.credentials import Credential
    from projectlink._core.configuration import Configuration
    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.request import RequestOptions
    from projectlink._core.http.response import RawResponse

_OPTIONS = frozenset(
    {
        "_request_timeout",
        "_headers",
        "_request_auth",
        "_host",
        "_content_type",
        "_idempotent",
        "deadline",
        "idempotency_key",
        "progress",
    }
)
SAVING = frozenset({"save_to", "checksum"})
"""The options of a call whose response becomes a file: they never get here."""
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_is_header_name = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch
_URL_SAFE = "/%:@!$&'()*+,;=~-._?"
_ANYWHERE = ("Accept", "Accept-Encoding", "User-Agent", "Content-Length")  # all that another host may see


def end_of(configuration: Configuration, options: RequestOptions) -> float | None:
    """When a call has to be over, by the monotonic clock; None for never."""
    seconds = check_deadline(options["deadline"]) if "deadline" in options else configuration.deadline
    return None if seconds is None else monotonic() + seconds


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
        if unknown in SAVING:
            raise ApiValueError("save_to is for calls that read their response, and checksum goes with it")
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
    if "progress" in options:
        body = with_progress(body, options["progress"])
    if body is not None:
        headers["Content-Type"] = clean_header("Content-Type", options.get("_content_type") or content_type)
        length = len(body) if isinstance(body, bytes) else body.length
        if length is not None:
            headers["Content-Length"] = str(length)
    elif operation.method not in ("GET", "HEAD"):
        headers["Content-Length"] = "0"
    if key := options.get("idempotency_key"):
        _override(headers, {"Idempotency-Key": _new_key() if key is True else key})
    own = options.get("_headers")
    if own:
        _override(headers, own)
    timeout = check_timeout(options["_request_timeout"]) if "_request_timeout" in options else configuration.timeout
    return Request(operation.method, origin, prefix + target, headers, body, timeout, is_unread)


def _new_key() -> str:
    from uuid import uuid4

    return str(uuid4())


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


def has(headers: Mapping[str, str] | None, name: str) -> bool:
    return bool(headers) and name.lower() in {given.lower() for given in headers or ()}


def with_credential(request: Request, found: Credential) -> Request:
    """The request with a credential; in a header it stays for redirects, which drop it for another host."""
    if found.location == "header":
        lowered = found.key.lower()
        for name in [name for name in request.headers if name.lower() == lowered]:
            del request.headers[name]
        request.headers[found.key] = found.value
        return request
    if found.location == "cookie":
        cookie = request.headers.get("Cookie")
        pair = f"{found.key}={found.value}"
        request.headers["Cookie"] = Secret(f"{cookie}; {pair}" if cookie and pair not in cookie else pair)
        return request
    separator = "&" if "?" in request.target else "?"
    value = quote(found.value, safe="")
    target = Secret(f"{request.target}{separator}{quote(found.key)}={value}")
    complete = Request(
        request.method, request.origin, target, request.headers, request.body, request.timeout, request.unread
    )
    complete.secrets = (Secret(value),)
    return complete


def redirected(request: Request, response: RawResponse) -> Request | None:
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
