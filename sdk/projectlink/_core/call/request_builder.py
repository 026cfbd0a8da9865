"""Requests of a call: arguments to path, query, headers and body; credentials; redirects."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urljoin, urlsplit

from projectlink._core.call.legacy import check_legacy_option
from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.http.body import file_body, with_progress
from projectlink._core.http.multipart import encode_form, files_of
from projectlink._core.http.request import Request, check_header_name, clean_header, is_same_host, origin_of
from projectlink._core.http.serialization import encode_json, encode_query, encode_segment, encode_text, is_unreserved
from projectlink._core.secret import Secret, url_secrets
from projectlink._core.settings import check_host, check_timeout, environment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from projectlink._core.auth.credentials import Credential
    from projectlink._core.configuration import Configuration
    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.body import Body
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
DOWNLOAD_OPTIONS = frozenset({"save_to", "checksum"})
"""Options of calls that save their response; ``Download`` takes them out before the request is built."""

_REDIRECT_STATUSES = frozenset({301, 302, 303, 307, 308})
_CROSS_ORIGIN_HEADERS = frozenset({"Accept", "Accept-Encoding", "User-Agent", "Content-Length"})
_URL_SAFE = "/%:@!$&'()*+,;=~-._?"


def build_request(
    configuration: Configuration,
    default_headers: Mapping[str, str],
    operation: Operation[Any],
    values: tuple[Any, ...],
    options: RequestOptions,
    unread: bool,
) -> Request:
    """Build the request of a call, without credentials.

    Args:
        configuration: Settings of the client.
        default_headers: Headers of every request of the client.
        operation: Operation to call.
        values: Its arguments, in the order of its signature.
        options: Options of this call.
        unread: Whether the transport leaves the response's body unread.

    Raises:
        ApiTypeError, ApiValueError: An argument or option is missing, unknown or invalid.
    """
    if options and not _OPTIONS.issuperset(options):
        for unknown in sorted(set(options) - _OPTIONS):
            if unknown in DOWNLOAD_OPTIONS:
                raise ApiValueError("save_to and checksum need a call that reads its response")
            check_legacy_option(operation, unknown, options, _OPTIONS)
    path: dict[str, str] = {}
    query: list[str] = []
    parameters: dict[str, str] = {}
    form: list[tuple[str, Any, bool]] = []
    body: bytes | Body | None = None
    content_type = operation.content_type
    for argument, value in zip(operation.arguments, values, strict=True):
        if value is None:
            if argument.required:
                raise ApiValueError(f"Missing the required parameter `{argument.name}` when calling `{operation.id}`")
        elif argument.location == "path":
            is_segment = type(value) is str and argument.type == "str" and is_unreserved(value)
            path[argument.wire_name] = value if is_segment else encode_segment(operation, argument, value)
        elif argument.location == "query":
            query.extend(encode_query(operation, argument, value))
        elif argument.location == "body":
            is_file = argument.type == "file"
            body = file_body(argument.name, value) if is_file else encode_json(operation, argument, value)
        elif argument.location == "form":
            if argument.type == "files":
                form += [(argument.wire_name, one, True) for one in files_of(argument.name, value)]
            else:
                form.append((argument.wire_name, value, argument.type == "file"))
        else:
            text = encode_text(operation, argument, value)
            parameters[argument.wire_name] = clean_header(argument.wire_name, text)
    if form:
        body, content_type = encode_form(form)
    if "progress" in options:
        body = with_progress(body, options["progress"])
    target = operation.path.format_map(path) if path else operation.path
    if query:
        target = f"{target}?{'&'.join(query)}"
    host = options.get("_host") or configuration.host
    if host is None:
        host = environment(operation.service, "HOST") or operation.service.host
    if not isinstance(host, str):
        raise ApiTypeError(f"_host must be a str, not {type(host).__name__}")
    origin, prefix = _split(host)
    headers = _build_headers(configuration, operation, options, default_headers, parameters, body, content_type)
    timeout = check_timeout(options["_request_timeout"]) if "_request_timeout" in options else configuration.timeout
    return Request(operation.method, origin, prefix + target, headers, body, timeout, unread)


def _build_headers(
    configuration: Configuration,
    operation: Operation[Any],
    options: RequestOptions,
    default_headers: Mapping[str, str],
    parameters: Mapping[str, str],
    body: bytes | Body | None,
    content_type: str,
) -> dict[str, str]:
    """Build the headers. Later ones override earlier ones: client, operation, body, ``_headers``."""
    headers = {
        "Accept": operation.accept,
        "Accept-Encoding": "gzip, deflate",
        "User-Agent": configuration.user_agent,
    }
    for extra in (configuration.headers, default_headers, parameters):
        if extra:
            _update_headers(headers, extra)
    if body is not None:
        headers["Content-Type"] = clean_header("Content-Type", options.get("_content_type") or content_type)
        length = len(body) if isinstance(body, bytes) else body.length
        if length is not None:
            headers["Content-Length"] = str(length)
    elif operation.method not in ("GET", "HEAD"):
        headers["Content-Length"] = "0"
    if options:
        if key := options.get("idempotency_key"):
            _update_headers(headers, {"Idempotency-Key": _new_key() if key is True else key})
        if own := options.get("_headers"):
            _update_headers(headers, own)
    return headers


def _new_key() -> str:
    from uuid import uuid4

    return str(uuid4())


@lru_cache(maxsize=64)
def _split(host: str) -> tuple[str, str]:
    """Split a base URL into origin and path prefix."""
    scheme, _, rest = check_host(host).partition("://")
    authority, slash, path = rest.partition("/")
    return origin_of(scheme, authority), quote(slash + path, safe=_URL_SAFE)


def _update_headers(headers: dict[str, str], extra: Mapping[str, str]) -> None:
    """Set headers, whatever the case of their names."""
    if not hasattr(extra, "items"):
        raise ApiTypeError(f"headers must be a mapping of names to values, not {type(extra).__name__}")
    for name, value in list(extra.items()):  # a copy, as another thread may change the client's headers
        _remove_header(headers, check_header_name(name))
        headers[name] = clean_header(name, value)


def _remove_header(headers: dict[str, str], name: str) -> None:
    length, lowered = len(name), name.lower()
    for present in headers:
        if len(present) == length and present.lower() == lowered:
            del headers[present]
            return  # no two headers differ in their case only


def has_header(headers: Mapping[str, str] | None, name: str) -> bool:
    """Return whether headers have this name, whatever its case."""
    return bool(headers) and name.lower() in map(str.lower, headers or ())


def add_credential(request: Request, found: Credential) -> Request:
    """Return the request with a credential. Headers and cookies are set on the request itself.

    A redirect to another origin drops them; see ``redirect``.
    """
    if found.location == "header":
        _remove_header(request.headers, found.key)
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
    complete.secrets = (*request.secrets, Secret(value))
    return complete


def redirect(request: Request, response: RawResponse) -> Request | None:
    """Return the request to a redirect's target; None without a target that may be requested.

    Another host receives no credentials, no custom headers and no body; see ``is_same_host``.
    """
    location = response.headers.get("location") if response.status in _REDIRECT_STATUSES else None
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
    origin = origin_of(parts.scheme, parts.netloc)
    if not is_same_host(request.origin, origin):
        if body is not None:
            return None
        headers = {name: value for name, value in headers.items() if name in _CROSS_ORIGIN_HEADERS}
    target = quote((parts.path or "/") + (f"?{parts.query}" if parts.query else ""), safe=_URL_SAFE)
    following = Request(method, origin, target, headers, body, request.timeout, request.unread)
    following.secrets = url_secrets(target)
    return following
