"""Serialization of arguments into requests, and of response bodies into values."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Annotated, Any, get_origin
from urllib.parse import quote

from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink._core.locks import importing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from projectlink._core.contract.operation import Argument, Operation

is_unreserved = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9_.~-]*").fullmatch  # rejects "." and "..", which change the path

MAX_LISTED_ERRORS = 1000

_find_charset = re.compile(r";\s*charset\s*=\s*[\"']?([^\"';]+)", re.IGNORECASE).search

_PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (float, int),
    "bool": (bool,),
    "datetime": (datetime, str),
    "date": (date, str),
    "list": (list, tuple),
}


def encode_segment(operation: Operation[Any], argument: Argument, value: Any) -> str:
    """Return a path parameter, quoted so that it stays one path segment."""
    text = encode_text(operation, argument, value)
    if not text:
        raise ApiValueError(f"The parameter `{argument.name}` of `{operation.id}` must not be empty")
    if text in (".", ".."):
        return text.replace(".", "%2E")
    return _quote(operation, argument, text)


def encode_query(operation: Operation[Any], argument: Argument, value: Any) -> list[str]:
    """Return the ``name=value`` pairs of a query parameter."""
    if argument.type != "list":
        return [f"{argument.wire_name}={_quote(operation, argument, encode_text(operation, argument, value))}"]
    _check(operation, argument, value)
    items = [_quote(operation, argument, plain_text(item)) for item in value]
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


def encode_text(operation: Operation[Any], argument: Argument, value: Any) -> str:
    """Return a parameter as text."""
    _check(operation, argument, value)
    return plain_text(value)


def plain_text(value: Any) -> str:
    """Return a value as text. A member of an enum becomes its value, not its name."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        return float.__repr__(value)
    if isinstance(value, Enum):
        return plain_text(value.value)
    return value.isoformat() if isinstance(value, date) else str(value)


def _check(operation: Operation[Any], argument: Argument, value: Any) -> None:
    expected = _PYTHON_TYPES.get(argument.type)
    if expected and (not isinstance(value, expected) or (isinstance(value, bool) and argument.type != "bool")):
        raise ApiTypeError(
            f"The parameter `{argument.name}` of `{operation.id}` must be {argument.type}, not {type(value).__name__}"
        )
    if isinstance(value, float) and not isfinite(value):
        raise ApiValueError(f"The parameter `{argument.name}` of `{operation.id}` must be a finite number, not {value}")


def encode_json(operation: Operation[Any], argument: Argument, value: Any) -> bytes:
    """Return a body as JSON."""
    where = f"The body `{argument.name}` of `{operation.id}`"
    is_model = not {base.__name__ for base in type(value).__mro__}.isdisjoint(argument.models)
    if argument.type == "object" and argument.models and not (is_model or isinstance(value, dict)):
        raise ApiTypeError(f"{where} must be a {argument.models[0]} or a dict, not {type(value).__name__}")
    if argument.type == "list" and not isinstance(value, (list, tuple)):
        raise ApiTypeError(f"{where} must be a list, not {type(value).__name__}")
    if argument.models and not is_model:
        with importing():
            from projectlink._core.contract.field_names import check_body_names  # late: most bodies are models

        check_body_names(operation.service.name, argument.models, value, where)
    if isinstance(value, dict):
        value = _rename(value, argument.renames)
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
    if isinstance(value, Enum):
        return value.value
    kind = type(value)
    if kind.__module__ in ("uuid", "decimal"):
        return str(value)
    raise TypeError(f"{kind.__name__} has no JSON form")


@importing()  # of the model
def create_decoder(operation: Operation[Any]) -> Callable[[bytes], Any]:
    """Return the decoder of an operation's success bodies. It raises ValueError for other bodies."""
    if operation.returns is None:
        return _no_content
    declared: Any = operation.returns()
    if declared is bytes:
        return bytes
    if declared is str and operation.is_text:
        return _decode_plain_text
    from pydantic import TypeAdapter

    if get_origin(declared) is list:
        from pydantic import FailFast

        # A long list of wrong items has so many errors that collecting them takes a minute and gigabytes.
        declared = Annotated[declared, FailFast()]
    adapter: TypeAdapter[Any] = TypeAdapter(declared)
    adapter.rebuild()
    validate = adapter.validator.validate_json
    return _any_json(validate) if declared is object else validate


def _no_content(data: bytes) -> None:
    return None


def _decode_plain_text(data: bytes | str) -> str:
    """Return a text. Raises ValueError for bytes in another encoding than UTF-8."""
    if isinstance(data, str):
        return str.__str__(data)
    if not is_plain_utf8(data):
        raise ValueError("the text is not in UTF-8")
    return data.decode()


def _any_json(validate: Any) -> Any:
    return lambda data: validate(data) if data else None


def decode_text(data: bytes, content_type: str = "") -> str:
    """Return a body as text, in the charset that it declares, else by its byte order mark, else as UTF-8."""
    declared = _find_charset(content_type)
    for charset in (declared[1].strip() if declared else "", json.detect_encoding(data)):
        try:
            return data.decode(charset).removeprefix("\ufeff")
        except (LookupError, ValueError):  # no charset, an unknown one, or other bytes
            continue
    return data.decode("utf-8", "replace")


def is_plain_utf8(data: bytes) -> bool:
    """Return whether a body is UTF-8 without a byte order mark, the one form that pydantic reads."""
    try:
        data.decode("utf-8")
    except ValueError:
        return False
    return json.detect_encoding(data) == "utf-8"


def decode_error(operation: Operation[Any], data: bytes) -> Any:
    """Return an error body as the documented model, else as parsed JSON, else None."""
    try:
        plain = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if operation.error is None or not isinstance(plain, dict):
        return plain
    try:
        with importing():  # of the model
            return operation.error().model_validate(plain)
    except ValueError:
        return plain


def mismatch_count(error: ValueError) -> int:
    """Return the number of values that differ from the declared type; 0 if there is no JSON to compare."""
    count: Any = getattr(error, "error_count", None)  # of pydantic's ValidationError
    return 0 if count is None else int(count())


def type_mismatch(error: ValueError) -> str:
    """Return a message that says where and how a body differs from the declared type, without its values."""
    count = mismatch_count(error)
    if count > MAX_LISTED_ERRORS:  # listing them takes pydantic seconds and gigabytes
        return f"{count} values are missing or have another type"
    details: Any = getattr(error, "errors", None)
    problems = details(include_url=False, include_input=False) if details else []
    if not problems:
        return type(error).__name__
    first = problems[0]
    where = ".".join(map(str, first["loc"]))
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return f"{where + ': ' if where else ''}{first['msg']}{more}"
