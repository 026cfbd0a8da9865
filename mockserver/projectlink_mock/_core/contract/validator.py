"""Checks a request against its operation in the spec before anything happens."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from projectlink_mock._core.contract.json_body import has_integers, read_json, whole_numbers
from projectlink_mock._core.contract.parameters import Reader
from projectlink_mock._core.contract.schemas import Schema, Schemas, Validator, compile_schema, resolve
from projectlink_mock._core.contract.spec import Operation
from projectlink_mock._core.http import reasons
from projectlink_mock._core.http.errors import ApiError, BadRequest, NotFound, Unprocessable
from projectlink_mock._core.http.messages import Request
from projectlink_mock._core.http.multipart import read_form
from projectlink_mock._core.http.violations import UNREADABLE, Violation, sentence

JSON = "application/json"
FORM = "multipart/form-data"
ANY = "*/*"
"""Documents that a body is read as JSON whatever it says it is."""

_UNKNOWN = "additionalProperties"
_INVALID = "Invalid value for: body ({})"


class _Misfit(ValueError):
    """A body that can be read, and is not of its schema."""

    def __init__(self, violations: Sequence[Violation]) -> None:
        super().__init__(sentence(violations))
        self.violations = violations


class RequestValidator:
    """The checks of one operation. Made at its first use: compiling schemas takes its time.

    A value that does not fit the spec raises Unprocessable where the operation documents its
    status, and BadRequest everywhere else; what cannot be read at all raises BadRequest. A path
    with a word in place of a number leads nowhere: NotFound, where that is documented and 422 is not.
    A body that has to be there, and is not, is read as if it were `absent`, if that is anything.
    """

    def __init__(self, operation: Operation, schemas: Schemas, absent: bytes = b"") -> None:
        self._absent = absent
        documented = Unprocessable.status in operation.statuses
        self._misfit: Callable[..., ApiError] = Unprocessable if documented else BadRequest
        nowhere = self._misfit if documented or NotFound.status not in operation.statuses else NotFound
        in_path = [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]
        by_name = {one.name: one for one in operation.parameters}
        problems = {name: nowhere if name in operation.integers else self._misfit for name in in_path}
        self._path = [Reader.of(by_name[name], schemas, problem) for name, problem in problems.items()]
        others = (one for one in operation.parameters if one.place != "path")
        self._others = [Reader.of(one, schemas, self._misfit) for one in others]
        body = operation.body
        self._content = {kind: _content(kind, schema, schemas) for kind, schema in body.content.items()} if body else {}
        self._body_required = body is not None and body.required

    def path(self, texts: Sequence[str]) -> list[Any]:
        """Give the path parameters in their types. Raises NotFound, BadRequest, Unprocessable."""
        return [reader.read([text]) for reader, text in zip(self._path, texts, strict=True)]

    def others(self, request: Request) -> dict[str, Any]:
        """Give the query and header parameters that are there, by Python names. Raises BadRequest, Unprocessable."""
        if not self._others:
            return {}
        values = {one.parameter.argument: one.read_optional(request) for one in self._others}
        return {name: value for name, value in values.items() if value is not None}

    def body(self, request: Request) -> Any:
        """Give the parsed body, or None where the operation takes none. Raises BadRequest, Unprocessable."""
        if not self._content or not (request.content or self._body_required):
            return None
        try:
            if not request.content and self._absent and JSON in self._content:
                return self._content[JSON].read(replace(request, content=self._absent))
            return self._content_of(request).read(request)
        except _Misfit as error:
            raise self._misfit(
                _INVALID.format(error), reasons.body(error.violations), violations=error.violations
            ) from None
        except ValueError as error:
            violations = [Violation(str(error), keyword=UNREADABLE)]
            raise BadRequest(_INVALID.format(error), reasons.body(violations), violations=violations) from None

    def _content_of(self, request: Request) -> _Content | _Form:
        # Without a type it can only be JSON: that is what every service speaks. Some clients list
        # all the types that an operation might take; the first is the one that they sent.
        kind = request.header("content-type") or JSON
        if kind not in self._content:
            kind = re.split("[;,]", kind, maxsplit=1)[0].strip().lower()
        kind = kind if kind in self._content else ANY
        if kind not in self._content:
            raise ValueError(f"its type is not {' or '.join(self._content)}")
        return self._content[kind]


def _content(kind: str, schema: Schema, schemas: Schemas) -> _Content | _Form:
    return _Form(resolve(schema, schemas), schemas) if kind == FORM else _Content(schema, schemas)


class _Form:
    """A form of texts and files: `format: binary` makes a part a file, which is given as an Upload."""

    def __init__(self, schema: Schema, schemas: Schemas) -> None:
        parts = {name: resolve(part, schemas) for name, part in schema.get("properties", {}).items()}
        self._files = {name for name, part in parts.items() if part.get("format") == "binary"}
        self._names = set(parts)
        self._required = set(schema.get("required", ()))

    def read(self, request: Request) -> dict[str, Any]:
        parts = read_form(request.content, request.header("content-type") or "")
        if missing := sorted(self._required - set(parts)):
            raise _Misfit(
                [Violation(f"its part {name} is missing", keyword="required", member=name) for name in missing]
            )
        if unknown := sorted(set(parts) - self._names):
            raise _Misfit([Violation(f"it has no part {name}", keyword=_UNKNOWN, member=name) for name in unknown])
        return {name: part if name in self._files else part.text for name, part in parts.items()}


class _Content:
    """A JSON body of one schema."""

    def __init__(self, schema: Schema, schemas: Schemas) -> None:
        self._schema, self._schemas = schema, schemas
        self._complain: Validator = compile_schema(schema, schemas)
        self._has_integers = has_integers(schema, schemas)

    def read(self, request: Request) -> Any:
        value = read_json(request.content)
        if wrong := self._complain(value, len(request.content)):
            raise _Misfit(wrong)
        if not self._has_integers:
            return value
        try:
            return whole_numbers(self._schema, self._schemas, value)
        except ValueError as error:
            raise _Misfit([Violation(str(error), keyword=UNREADABLE)]) from None
