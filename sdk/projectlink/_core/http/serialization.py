"""Serialization of arguments into requests, and of response bodies into values."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.http.body import file_body
from projectlink._core.http.multipart import encode_form
from projectlink._core.http.request import clean_header

if TYPE_CHECKING:
    from collections.abc import Mapping

    from projectlink._core.contract.operation import Argument, Operation
    from projectlink._core.http.body import Body

T = TypeVar("T")

_UNRESERVED = re.compile(
    r"[A-Za-z0-9_~-][A-Za-z0-9_.~-]*"
).fullmatch  # rejects "." and "..", which would change the path

_PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (float, int),
    "bool": (bool,),
    "datetime": (datetime, str),
    "date": (date, str),
    "list": (list, tuple),
}


def encode(operation: Operation[Any], values: tuple[Any, ...]) -> tuple[str, dict[str, str], bytes | Body | None, str]:
    """Encode the arguments of a call, given in the order of the signature.

    Returns:
        Path and query, headers, the body or None, and the body's media type.

    Raises:
        ApiTypeError: An argument has the wrong type.
        ApiValueError: An argument is missing or cannot be sent.
    """
    path: dict[str, str] = {}
    query: list[str] = []
    headers: dict[str, str] = {}
    form: list[tuple[str, Any, bool]] = []
    body: bytes | Body | None = None
    for argument, value in zip(operation.arguments, values, strict=True):
        if value is None:
            if argument.required:
                raise ApiValueError(f"Missing the required parameter `{argument.name}` when calling `{operation.id}`")
        elif argument.location == "path":
            path[argument.wire_name] = _segment(operation, argument, value)
        elif argument.location == "query":
            query.extend(_query(operation, argument, value))
        elif argument.location == "body":
            file = argument.type == "file"
            body = file_body(argument.name, value) if file else _body(operation, argument, value)
        elif argument.location == "form":
            form.append((argument.wire_name, value, argument.type == "file"))
        else:
            headers[argument.wire_name] = clean_header(argument.wire_name, _text(operation, argument, value))
    target = operation.path.format_map(path) if path else operation.path
    if query:
        target = f"{target}?{'&'.join(query)}"
    if form:
        body, content_type = encode_form(form)
        return target, headers, body, content_type
    return target, headers, body, operation.content_type


def _segment(operation: Operation[Any], argument: Argument, value: Any) -> str:
    """Return a path parameter, quoted so that it stays one path segment."""
    if type(value) is str and argument.type == "str" and _UNRESERVED(value):
        return value
    text = _text(operation, argument, value)
    if not text:
        raise ApiValueError(f"The parameter `{argument.name}` of `{operation.id}` must not be empty")
    if text in (".", ".."):
        return text.replace(".", "%2E")
    return _quote(operation, argument, text)


def _query(operation: Operation[Any], argument: Argument, value: Any) -> list[str]:
    if argument.type != "list":
        return [f"{argument.wire_name}={_quote(operation, argument, _text(operation, argument, value))}"]
    _check(operation, argument, value)
    items = [_quote(operation, argument, _plain_text(item)) for item in value]
    return (
        [f"{argument.wire_name}={item}" for item in items]
        if argument.explode
        else [f"{argument.wire_name}={','.join(items)}"]
    )


def _quote(operation: Operation[Any], argument: Argument, text: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ApiValueError(f"The parameter `{argument.name}` of `{operation.id}` is not valid Unicode") from None


def _text(operation: Operation[Any], argument: Argument, value: Any) -> str:
    _check(operation, argument, value)
    return _plain_text(value)


def _plain_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)


def _check(operation: Operation[Any], argument: Argument, value: Any) -> None:
    expected = _PYTHON_TYPES.get(argument.type)
    if expected and (not isinstance(value, expected) or (isinstance(value, bool) and argument.type != "bool")):
        raise ApiTypeError(
            f"The parameter `{argument.name}` of `{operation.id}` must be {argument.type}, not {type(value).__name__}"
        )


def _body(operation: Operation[Any], argument: Argument, value: Any) -> bytes:
    where = f"The body `{argument.name}` of `{operation.id}`"
    if isinstance(value, dict):
        value = _rename(value, argument.renames)
    elif argument.type == "object" and argument.model not in [base.__name__ for base in type(value).__mro__]:
        raise ApiTypeError(f"{where} must be a {argument.model} or a dict, not {type(value).__name__}")
    elif argument.type == "list" and not isinstance(value, (list, tuple)):
        raise ApiTypeError(f"{where} must be a list, not {type(value).__name__}")
    try:
        return json.dumps(
            value, default=_to_plain, allow_nan=False, ensure_ascii=False, separators=(",", ":"), check_circular=True
        ).encode()
    except TypeError as error:
        raise ApiTypeError(f"{where} cannot be sent as JSON: {error}") from None
    except (ValueError, RecursionError) as error:
        raise ApiValueError(f"{where} cannot be sent as JSON: {error}") from None


def _rename(body: dict[Any, Any], renames: Mapping[str, str] | None) -> dict[Any, Any]:
    if not renames or not any(name in body for name in renames):
        return body
    return {renames.get(name, name): value for name, value in body.items()}


def _to_plain(value: Any) -> Any:
    """Return the JSON form of a value that JSON does not support."""
    if hasattr(value, "to_plain"):
        return value.to_plain()
    if isinstance(value, date):
        return value.isoformat()
    kind = type(value)
    if kind.__module__ in ("uuid", "decimal"):
        return str(value)
    raise TypeError(f"{kind.__name__} has no JSON form")


def decode(operation: Operation[T], data: bytes) -> T:
    """Return a success body as the type that the operation declares.

    Raises:
        ValueError: The body does not match the type; the message says where.
    """
    adapter = operation.adapter
    if adapter is None:
        adapter = operation.adapter = _adapter(operation)
    return adapter(data)  # type: ignore[no-any-return]


def _adapter(operation: Operation[Any]) -> Any:
    if operation.returns is None:
        return _no_content
    declared = operation.returns()
    if declared is bytes:
        return bytes
    from pydantic import TypeAdapter

    adapter = TypeAdapter(declared)
    adapter.rebuild()
    validate = adapter.validator.validate_json
    return _any_json(validate) if declared is object else validate


def _no_content(data: bytes) -> None:
    return None


def _any_json(validate: Any) -> Any:
    return lambda data: validate(data) if data else None


def decode_error(operation: Operation[Any], data: bytes) -> Any:
    """Return an error body as the documented model, else as parsed JSON, else None."""
    try:
        plain = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if operation.error is None or not isinstance(plain, dict):
        return plain
    try:
        return operation.error().model_validate(plain)
    except ValueError:
        return plain


def type_mismatch(error: ValueError) -> str:
    """Return a message that says where and how a body differs from the declared type, without its values."""
    details: Any = getattr(error, "errors", None)
    problems = details(include_url=False, include_input=False) if details else []
    if not problems:
        return type(error).__name__
    first = problems[0]
    where = ".".join(map(str, first["loc"]))
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return f"{where + ': ' if where else ''}{first['msg']}{more}"
