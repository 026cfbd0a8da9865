"""Authentication, error bodies, response headers and JSON formats of figshare."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from email.utils import format_datetime
from hashlib import blake2b
from typing import Any

from projectlink_mock._core.demo_users import USERS_BY_TOKEN
from projectlink_mock._core.http.errors import ApiError, Unauthorized
from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.http.reasons import bad_token
from projectlink_mock._core.http.violations import UNREADABLE, Violation
from projectlink_mock._core.service.conditions import parse_http_date
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.serializers import (
    account,
    articles,
    catalogue,
    collections,
    projects,
    public_articles,
    uploads,
)
from projectlink_mock.services.figshare.state import State, User

CORS = True
CONDITIONAL = True
MERGES_SLASHES = True

SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    **projects.SERIALIZERS,
    **articles.SERIALIZERS,
    **public_articles.SERIALIZERS,
    **catalogue.SERIALIZERS,
    **collections.SERIALIZERS,
    **account.SERIALIZERS,
    **uploads.SERIALIZERS,
}

_SCHEMES = ("token", "bearer")
_BODYLESS_ERRORS = (404, 409)
_OK, _CREATED, _RESET, _NOT_MODIFIED = 200, 201, 205, 304


def authenticate(ctx: Context[State]) -> User:
    """Return the caller, identified by `Authorization: token TOKEN`, `Bearer TOKEN` or `?access_token=TOKEN`.

    Raises Unauthorized.
    """
    demo_user = USERS_BY_TOKEN.get(_token(ctx))
    user = ctx.state.users.find_by(email=demo_user.email) if demo_user else None
    if user is None:
        raise Unauthorized("The access token is unknown.", bad_token("unknown"))
    return user


def _token(ctx: Context[State]) -> str:
    """Return the token of the header, or else of the query."""
    header = (ctx.request.header("authorization") or "").strip()
    if header:
        scheme, _, token = header.partition(" ")
        if scheme.lower() not in _SCHEMES or not token.strip():
            raise Unauthorized(
                "The Authorization header is malformed: it must be token TOKEN or Bearer TOKEN.",
                bad_token("malformed"),
            )
        return token.strip()
    params = ctx.request.query_params
    tokens = params.get("access_token", [])
    if not tokens and ctx.operation == "file_download":
        tokens = params.get("token", [])
    if len(tokens) != 1:
        raise Unauthorized(
            "The access token is missing: send the header Authorization: token TOKEN.", bad_token("missing")
        )
    return tokens[0]


def render_error(error: ApiError) -> dict[str, Any]:
    """Return the body of an error response, with the invalid fields as `data`."""
    body: dict[str, Any] = {"message": error.message, "code": error.status}
    if violations := [violation for violation in error.violations if violation.keyword != UNREADABLE]:
        body["data"] = [{"field": _field(violation), "message": violation.message} for violation in violations]
    return body


def _field(violation: Violation) -> str:
    """Return the path of a violation in the body, like `authors.0.id`."""
    return ".".join(map(str, (*violation.path, *([violation.member] if violation.member else []))))


def is_spaced(operation: str) -> bool:
    """Return True for operations of the API; published scripts look for its blanks. The upload service has none."""
    return not operation.startswith("upload_")


def has_error_body(operation: str, status: int) -> bool:
    """Return False for errors of the upload service about what does not exist, or cannot be changed now."""
    return not (operation.startswith("upload_") and status in _BODYLESS_ERRORS)


def finalize_response(ctx: Context[State], response: Response) -> None:
    """Add `Location` to responses of changes, `ETag` and `Last-Modified` to those of reads, `X-Cursor` to pages."""
    if ctx.cursor:
        response.headers["x-cursor"] = ctx.cursor
    if response.status == _CREATED:
        location = json.loads(response.content).get("location")
        response.headers.update({"location": location} if location else {})
    elif response.status == _RESET:
        given = json.loads(response.content)["location"] if response.content else None
        response.headers["location"] = given or ctx.request.base + ctx.request.path
    elif response.status == _OK and ctx.request.method in ("GET", "HEAD"):
        _add_validators(ctx, response)


def _add_validators(ctx: Context[State], response: Response) -> None:
    """Add `ETag` and `Last-Modified`; turn the response into a 304 if the client has this version."""
    if response.chunks is not None and "etag" not in response.headers:
        return  # an archive, which is made while it is sent
    etag = response.headers.get("etag") or f'"{blake2b(response.content, digest_size=16).hexdigest()}"'
    modified = ctx.modified or ctx.state.changed_at
    response.headers["etag"] = etag
    if modified is not None:
        response.headers["last-modified"] = format_datetime(modified.astimezone(timezone.utc), usegmt=True)
    if _is_not_modified(ctx.request, etag, modified):
        response.close()
        response.status, response.content, response.content_type = _NOT_MODIFIED, b"", b""
        response.chunks = response.length = None


def _is_not_modified(request: Request, etag: str, modified: datetime | None) -> bool:
    """Evaluate the conditional headers; `If-None-Match` takes precedence, and dates have whole seconds."""
    condition, since = request.header("if-none-match"), request.header("if-modified-since")
    if condition is not None:
        tags = [tag.strip().removeprefix("W/") for tag in condition.split(",")]
        return "*" in tags or etag in tags
    seen = parse_http_date(since)
    return modified is not None and seen is not None and modified.replace(microsecond=0) <= seen
