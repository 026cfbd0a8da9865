"""Validation of requests against the contract, before the handler runs."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, Protocol
from urllib.parse import parse_qsl

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.contract.json_body import coerce_integers, has_integers, read_request_json
from projectlink_mock._core.contract.schemas import Schema, Schemas, Validator, compile_schema, resolve, types_of
from projectlink_mock._core.contract.spec import SEPARATORS, Operation, Parameter, Spec
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import (
    ApiError,
    BadRequest,
    ContentTooLarge,
    NotFound,
    Unprocessable,
    UnsupportedMediaType,
)
from projectlink_mock._core.http.limits import MAX_JSON_BODY
from projectlink_mock._core.http.messages import Request
from projectlink_mock._core.http.multipart import MAX_PARTS, header_parameters, parse_multipart
from projectlink_mock._core.http.violations import UNREADABLE, Violation, describe

JSON = "application/json"
FORM = "multipart/form-data"
URL_ENCODED = "application/x-www-form-urlencoded"
TEXT = "text/plain"
ANY = "*/*"
"""A media type of a contract that has the body parsed as JSON whatever its Content-Type."""

FORM_PARSE_ERROR = "form parse error - "

_CHECKED_BY_PARSING = frozenset({"type", "items", "default", "format", "title", "description", "example", "examples"})
_MAX_ECHO_LENGTH = 60
_MAX_URL_ENCODED_BYTES = 1024 * 1024
_CHARSETS = ("utf-8", "us-ascii", "iso-8859-1", "windows-1252", "utf-16")
_INVALID_BODY = "Invalid value for: body ({})"


class SchemaMismatch(ValueError):
    """A body that can be parsed but violates its schema."""

    def __init__(self, violations: Sequence[Violation]) -> None:
        super().__init__(describe(violations))
        self.violations = violations


Coerce = Callable[[Schema, Schemas, Any], tuple[Any, list[Violation]]]
"""Returns a body with its values converted as the service does, and the violations of those that it cannot convert."""


class BodyParser(Protocol):
    """The parser of a body of one media type."""

    takes_files: bool
    """True if the limit of uploads applies to the body, not the lower one."""

    def parse(self, request: Request) -> Any:
        """Return the parsed body. Raises SchemaMismatch, and ValueError for an unreadable one."""


class RequestValidator:
    """The validation of requests to one operation. Compiles its schemas, so make it at the first request.

    An invalid value raises Unprocessable if the operation documents 422, otherwise BadRequest; an unreadable body
    raises BadRequest. A word in the path in place of an integer raises NotFound, if 404 is documented and 422 is not.
    Another media type raises UnsupportedMediaType, if 415 is documented. `absent` is the JSON that replaces an empty
    body where one is required; empty for none. `coerce` converts the values of a body before they are validated.
    """

    def __init__(
        self, operation: Operation, schemas: Schemas, absent: bytes = b"", coerce: Coerce | None = None
    ) -> None:
        self._absent = absent
        has_unprocessable = Unprocessable.status in operation.statuses
        self._error_type: type[ApiError] = Unprocessable if has_unprocessable else BadRequest
        self._has_unsupported = UnsupportedMediaType.status in operation.statuses
        is_not_found = NotFound.status in operation.statuses and not has_unprocessable
        integer_error = NotFound if is_not_found else self._error_type
        by_name = {one.name: one for one in operation.parameters}
        in_path = [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]
        error_types = {name: integer_error if name in operation.integers else self._error_type for name in in_path}
        self._path = [ParameterParser.of(by_name[name], schemas, error) for name, error in error_types.items()]
        others = (one for one in operation.parameters if one.location != "path")
        self._others = [ParameterParser.of(one, schemas, self._error_type) for one in others]
        body = operation.body
        content = body.content if body else {}
        self._parsers = {
            media_type: _body_parser(media_type, schema, schemas, coerce) for media_type, schema in content.items()
        }
        self._body_required = body is not None and body.required

    def validate(
        self, request: Request, texts: Sequence[str], max_json: int = MAX_JSON_BODY
    ) -> tuple[list[Any], dict[str, Any], Any]:
        """Return path parameters, query and header parameters by Python names, and the parsed body.

        Parameters that the request leaves out, and that have no default, are not in the dict; the body is None
        where the operation takes none. Raises NotFound, BadRequest, Unprocessable, and ContentTooLarge for a body of
        more than `max_json` bytes that is not a form with files.
        """
        path: list[Any] = []
        for parser, text in zip(self._path, texts, strict=True):
            path.append(parser.parse([text]))
        params: dict[str, Any] = {}
        for parser in self._others:
            value = parser.parse_optional(request)
            if value is not None:
                params[parser.parameter.argument] = value
        body = None
        if self._parsers and (request.content or request.spooled or self._body_required):
            body = self._parse_body(request, max_json)
        return path, params, body

    def _parse_body(self, request: Request, max_json: int) -> Any:
        try:
            _check_encoding(request)
            if not request.size and self._absent and JSON in self._parsers:
                return self._parsers[JSON].parse(replace(request, content=self._absent))
            parser = self._parsers[self._media_type(request)]
            if not parser.takes_files:
                if request.size > max_json:
                    raise ContentTooLarge(max_json, " for bodies without files")
                request.load()
            return parser.parse(request)
        except SchemaMismatch as error:
            reason = reasons.body(error.violations)
            raise self._error_type(_INVALID_BODY.format(error), reason, violations=error.violations) from None
        except ValueError as error:
            violations = [Violation(str(error), keyword=UNREADABLE)]
            raise BadRequest(_INVALID_BODY.format(error), reasons.body(violations), violations=violations) from None

    def _media_type(self, request: Request) -> str:
        # Every service speaks JSON, so a body without a type is JSON. Some clients list all types that the
        # operation accepts; the first one is that of the body.
        media_type = request.header("content-type") or JSON
        if media_type not in self._parsers:
            media_type = re.split("[;,]", media_type, maxsplit=1)[0].strip().lower()
        media_type = media_type if media_type in self._parsers else ANY
        if media_type not in self._parsers:
            problem = f"its type is not {' or '.join(self._parsers)}"
            if self._has_unsupported:
                reason = reasons.body([Violation(problem, keyword=UNREADABLE)])
                raise UnsupportedMediaType(request.header("content-type") or "", reason)
            raise ValueError(problem)
        return media_type


class RequestValidators(dict[str, RequestValidator]):
    """The validators of a service by operation id, each compiled at its first use."""

    __slots__ = ("_absent", "_coerce", "_operations", "_schemas")

    def __init__(self, spec: Spec, absent: bytes, coerce: Coerce | None) -> None:
        super().__init__()
        self._operations = {one.id: one for one in spec.operations}
        self._schemas, self._absent, self._coerce = spec.schemas, absent, coerce

    def __missing__(self, operation: str) -> RequestValidator:
        validator = RequestValidator(self._operations[operation], self._schemas, self._absent, self._coerce)
        return self.setdefault(operation, validator)


def _check_encoding(request: Request) -> None:
    """Raise ValueError for a compressed body, as a hint: its bytes would be taken for invalid JSON, or for a file."""
    encoding = (request.header("content-encoding") or "").strip()
    if request.size and encoding and encoding.lower() != "identity":
        raise ValueError(f"its Content-Encoding is {encoding[:_MAX_ECHO_LENGTH]!r}: send it without compression")


def _body_parser(media_type: str, schema: Schema, schemas: Schemas, coerce: Coerce | None) -> BodyParser:
    if media_type == TEXT:
        return _TextParser()
    if media_type == URL_ENCODED:
        return _JsonParser(schema, schemas, coerce, _read_url_encoded)
    if media_type != FORM:
        is_file = resolve(schema, schemas).get("format") == "binary"
        return _FileParser() if is_file else _JsonParser(schema, schemas, coerce)
    form = _FormParser(resolve(schema, schemas), schemas)
    return form if form.takes_files else _JsonParser(schema, schemas, coerce, _read_form)


class _TextParser:
    """A text in UTF-8, or in another charset that its Content-Type names."""

    takes_files = False

    def parse(self, request: Request) -> str:
        if not request.content:
            raise ValueError("it is empty")
        charset = header_parameters(request.header("content-type") or "").get("charset", "utf-8")
        # Some of Python's codecs need quadratic time.
        if charset.lower() not in _CHARSETS:
            raise ValueError(f"its charset is not {' or '.join(_CHARSETS)}")
        return request.content.decode(charset)


class _FileParser:
    """A body of bytes: a schema with `format: binary`."""

    takes_files = True

    def parse(self, request: Request) -> StoredContent:
        return request.body


class _FormParser:
    """A multipart form of texts and files: parts with `format: binary`, and lists of them, are parsed to Uploads."""

    def __init__(self, schema: Schema, schemas: Schemas) -> None:
        parts = {name: resolve(part, schemas) for name, part in schema.get("properties", {}).items()}
        self._files = {name for name, part in parts.items() if part.get("format") == "binary"}
        self._lists = {name for name, part in parts.items() if part.get("items", {}).get("format") == "binary"}
        self.takes_files = bool(self._files or self._lists)
        self._names = set(parts)
        self._required = set(schema.get("required", ()))

    def parse(self, request: Request) -> dict[str, Any]:
        parts = parse_multipart(request.body, request.header("content-type") or "", self._lists)
        if missing := sorted(self._required - set(parts)):
            violations = [Violation(f"its part {name} is missing", (), "required", name) for name in missing]
            raise SchemaMismatch(violations)
        if unknown := sorted(set(parts) - self._names):
            violations = [
                Violation(f"its part {name} is unknown", (), "additionalProperties", name) for name in unknown
            ]
            raise SchemaMismatch(violations)
        return {
            name: part if name in self._files or isinstance(part, list) else part.text for name, part in parts.items()
        }


class _JsonParser:
    """A body with a schema, in JSON or in a form whose fields are those of a JSON object."""

    takes_files = False

    def __init__(
        self,
        schema: Schema,
        schemas: Schemas,
        coerce: Coerce | None = None,
        read: Callable[[Request], Any] = lambda request: read_request_json(request.content),
    ) -> None:
        self._schema, self._schemas = schema, schemas
        self._coerce, self._read = coerce, read
        self._validate: Validator = compile_schema(schema, schemas)
        self._has_integers = has_integers(schema, schemas)

    def parse(self, request: Request) -> Any:
        value = self._read(request)
        if self._coerce is None:
            violations = self._validate(value, len(request.content))
        else:
            value, violations = self._coerce(self._schema, self._schemas, value)
            known = {violation.path for violation in violations}
            violations += [one for one in self._validate(value, len(request.content)) if one.path not in known]
        if violations:
            raise SchemaMismatch(violations)
        if not self._has_integers:
            return value
        try:
            return coerce_integers(self._schema, self._schemas, value)
        except ValueError as error:
            raise SchemaMismatch([Violation(str(error), keyword=UNREADABLE)]) from None


def _read_url_encoded(request: Request) -> dict[str, Any]:
    """Return the fields of a form; the last value of each counts."""
    try:
        if len(request.content) > _MAX_URL_ENCODED_BYTES:
            raise ValueError(f"it is larger than {_MAX_URL_ENCODED_BYTES} bytes")
        return dict(parse_qsl(request.content.decode(), keep_blank_values=True, max_num_fields=MAX_PARTS))
    except ValueError as error:
        raise ValueError(f"URL-encoded {FORM_PARSE_ERROR}{error}") from None


def _read_form(request: Request) -> dict[str, Any]:
    """Return the fields of a multipart form. A file, which no field takes, becomes an object."""
    try:
        parts = parse_multipart(request.body, request.header("content-type") or "")
        return {name: {"file": part.filename} if part.filename else part.text for name, part in parts.items()}
    except ValueError as error:
        raise ValueError(f"Multipart {FORM_PARSE_ERROR}{error}") from None


class ParameterParser(NamedTuple):
    """The parsing of one parameter from text to the type of its schema; an invalid value raises `error_type`."""

    parameter: Parameter
    types: tuple[str, ...]
    validate: Validator | None
    error_type: Callable[[str, str], ApiError] = BadRequest

    @classmethod
    def of(
        cls, parameter: Parameter, schemas: Schemas, error_type: Callable[[str, str], ApiError] = BadRequest
    ) -> ParameterParser:
        """Return the parser of a parameter, with a validator if parsing does not cover its whole schema."""
        schema = parameter.schema
        keywords = (set(schema) | set(schema.get("items", {}))) - _CHECKED_BY_PARSING
        validator = compile_schema(schema, schemas) if keywords else None
        return cls(parameter, types_of(schema), validator, error_type)

    def parse(self, texts: list[str]) -> Any:
        """Return the value of the texts that a request gives to the parameter. Raises `error_type`."""
        value: Any = texts[0]
        if self.types != ("string",) or len(texts) > 1:
            try:
                value = _parse_values(self.parameter, self.types, texts)
            except ValueError as error:
                raise self._error(str(error), "type") from None
        if self.validate and (violations := self.validate(value)):
            raise self._error(describe(violations), violations[0].keyword)
        return value

    def parse_optional(self, request: Request) -> Any:
        """Return the value in a query or header, the default, or None. Raises `error_type`."""
        parameter = self.parameter
        if parameter.location == "query":
            texts = request.query_params.get(parameter.name, [])
        else:
            text = request.header(parameter.name.lower())
            texts = [] if text is None else [text]
        if texts:
            return self.parse(texts)
        if parameter.required:
            raise self._error("it is missing", "required")
        return parameter.schema.get("default")

    def _error(self, problem: str, keyword: str) -> ApiError:
        name, location = self.parameter.name, self.parameter.location
        message = f"Invalid value for: {location} parameter {name} ({problem})"
        return self.error_type(message, reasons.parameter(name, location, keyword))


def _parse_values(parameter: Parameter, types: tuple[str, ...], texts: list[str]) -> Any:
    if "array" in types:
        if not parameter.explode or parameter.location != "query":
            texts = [item for text in texts for item in text.split(SEPARATORS[parameter.style])]
        item_types = types_of(parameter.schema.get("items", {}))
        return [_parse_value(text, item_types) for text in texts]
    # Some clients send a parameter in the URL and once more beside it.
    if len(set(texts)) > 1:
        raise ValueError(f"it is given {len(texts)} times, with different values")
    return _parse_value(texts[0], types)


def _parse_value(text: str, types: tuple[str, ...]) -> Any:
    """Return the text as the first of the types that fits it; without types it stays a text."""
    for type_name, parse in _PARSERS.items():
        if type_name in types and (value := parse(text)) is not None:
            return value
    if not types or "string" in types:
        return text
    echo = text if len(text) <= _MAX_ECHO_LENGTH else text[:_MAX_ECHO_LENGTH] + "…"
    raise ValueError(f"'{echo}' is not {' or '.join(name for name in types if name != 'null')}")


def _boolean(text: str) -> bool | None:
    # Clients written in Python send True and False.
    return {"true": True, "false": False}.get(text.lower())


def _integer(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[+-]?[0-9]{1,18}", text) else None


def _number(text: str) -> float | None:
    if not re.fullmatch(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?", text):
        return None
    value = float(text)
    return value if math.isfinite(value) else None


_PARSERS: Mapping[str, Callable[[str], Any]] = {"boolean": _boolean, "integer": _integer, "number": _number}
