"""Tests of invalid input: one invalid value in an otherwise valid request is rejected and changes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import orjson
import pytest
from urllib3.filepost import encode_multipart_formdata

from projectlink_mock._core.storage import codec
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.contract.cases import Form
from tests.contract.cases.ubiops import CASES
from tests.support.contract import Operation, follow, operations, schema_violation

ODD_VALUES = [None, True, -1, 1.5, 2**70, "", "a b", "ü", "a/b", "..", "a%2Fb", "x" * 70_000, [], [None], {}, {"a": 1}]
INVALID_JSON = [b"", b"{", b'{"a": NaN}', b'{"a": 1e999}', b'"\xff"', b"[" * 5_000, b'{"a":' * 101 + b"1" + b"}" * 101]
JSON = "application/json"
INVALID_TEXTS = {
    "integer": ["", "x", "1.5", "9" * 30, "-" + "9" * 30, "\u0661"],
    "boolean": ["", "x", "1"],
    "string": ["", "2020-13", "0000-00", "\u0662\u0660\u0662\u0660-\u0660\u0661"],
}
TOKENS = {"organizations_update": "admin-token"}
"""Callers that can change all fields of a body, where the usual caller can change only some."""


def operations_with_body(kind: str) -> list[Operation]:
    """Return the operations with a body of this media type."""
    return [one for one in operations("ubiops") if one.body and kind in one.body["content"]]


def json_content(operation: Operation) -> Any:
    """Return the JSON content of an operation's body in the spec."""
    return (operation.body or {})["content"][JSON]


def accepts_anything(operation: Operation) -> bool:
    """Return True if the spec leaves the body open, because a model or pipeline defines it."""
    return not any(schema_violation("ubiops", json_content(operation)["schema"], value) for value in ODD_VALUES)


def operation_id(operation: Operation) -> str:
    return operation.id


class ValidRequest:
    """A valid request of an operation, in which a test replaces one part."""

    def __init__(self, api: UbiOps, operation: Operation) -> None:
        success = min(status for status in operation.responses if status < 300)
        token, path, self.query, self.body = CASES[operation.id, success]
        self.operation = operation
        self._api, self._target = api(TOKENS.get(operation.id, token)), operation.path.format_map(path)
        api.get("/status")  # runs what is due by the clock, so that only later requests change the state
        self._before = self._state()

    def assert_rejected_with(self, content: bytes | None, kind: str | None = JSON, query: str = "") -> None:
        """Send the request with this content or query; assert that it is rejected and changes nothing."""
        sent = {"Content-Type": kind} if kind else {}
        response = self._api.call(self.operation.method, self._target + query, content=content, headers=sent)
        assert_rejected(response, 400)
        assert self._state() == self._before

    def _state(self) -> bytes:
        state = self._api.session.state.state("ubiops")
        return orjson.dumps(state, codec.encode, orjson.OPT_PASSTHROUGH_DATACLASS)


def out_of_bounds(schema: Any) -> Iterator[Any]:
    """Yield values just outside the bounds of a schema."""
    for name, value in (("minimum", -1), ("maximum", 1)):
        if name in schema:
            yield schema[name] + value
    if schema.get("maxLength"):
        yield "a" * (schema["maxLength"] + 1)
    if schema.get("maxItems"):
        yield ["a"] * (schema["maxItems"] + 1)


def variations(schema: Any, body: Any) -> Iterator[Any]:
    """Yield copies of a body with one value replaced or removed."""
    yield from [*ODD_VALUES, *out_of_bounds(schema)]
    if isinstance(body, dict):
        for name, part in schema.get("properties", {}).items():
            part = follow("ubiops", part)
            yield {key: value for key, value in body.items() if key != name}
            for value in [*ODD_VALUES, *out_of_bounds(part)]:
                yield {**body, name: value}
            for value in variations(part, body[name]) if isinstance(body.get(name), dict | list) else ():
                yield {**body, name: value}
    if isinstance(body, list) and body:
        for value in variations(follow("ubiops", schema.get("items", {})), body[0]):
            yield [*body, value]


@pytest.fixture
def valid_request(demo: UbiOps, operation: Operation) -> ValidRequest:
    demo.set_clock("2026-03-02T10:00:00Z")
    return ValidRequest(demo, operation)


@pytest.mark.parametrize("operation", operations_with_body(JSON), ids=operation_id)
def test_invalid_json_is_rejected(valid_request: ValidRequest) -> None:
    body = valid_request.operation.body or {}
    for content in INVALID_JSON if body.get("required") else INVALID_JSON[1:]:
        valid_request.assert_rejected_with(content)
    valid_request.assert_rejected_with(b"{}", "text/html")


@pytest.mark.parametrize(
    "operation", [one for one in operations_with_body(JSON) if not accepts_anything(one)], ids=operation_id
)
def test_body_with_one_invalid_value_is_rejected(valid_request: ValidRequest) -> None:
    media = json_content(valid_request.operation)
    schema, examples = follow("ubiops", media["schema"]), [media.get("example")]
    examples += [one["value"] for one in media.get("examples", {}).values()]
    for valid in [valid_request.body, *(one for one in examples if one is not None)]:
        for body in variations(schema, valid):
            if schema_violation("ubiops", schema, body):
                valid_request.assert_rejected_with(json.dumps(body).encode())


def query_string(parameters: dict[str, str]) -> str:
    return "?" + "&".join(f"{name}={quote(value)}" for name, value in parameters.items())


@pytest.mark.parametrize(
    "operation",
    [one for one in operations("ubiops") if any(row["in"] == "query" for row in one.parameters)],
    ids=operation_id,
)
def test_invalid_query_is_rejected(valid_request: ValidRequest) -> None:
    valid = dict(pair.split("=") for pair in valid_request.query.lstrip("?").split("&") if pair)
    for row in valid_request.operation.parameters:
        if row["in"] == "query":
            name, schema = row["name"], follow("ubiops", row["schema"])
            for value in [*INVALID_TEXTS[schema["type"]], *out_of_bounds(schema)]:
                valid_request.assert_rejected_with(None, None, query_string({**valid, name: str(value)}))
            valid_request.assert_rejected_with(None, None, query_string({**valid, name: "1"}) + f"&{name}=2")
            if row.get("required"):
                valid_request.assert_rejected_with(
                    None, None, query_string({other: valid[other] for other in valid if other != name})
                )


def malformed_forms(form: Form) -> Iterator[tuple[bytes, str]]:
    """Yield malformed forms with their media types."""
    content, kind = encode_multipart_formdata({"file": (form.filename, form.content)})
    for cut in (0, 1, len(content) // 2, len(content) - 5):
        yield content[:cut], kind
    for invalid in (
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=x",
        "text/plain",
    ):
        yield content, invalid
    yield b"{}", JSON
    for name in (b'name=""', b'name="other"', b"", b'name="file"'):
        yield content.replace(b'name="file"; filename="' + form.filename.encode() + b'"', name), kind
    for parts in ({}, {"other": ("a", b"a")}, {"file": ("a", b"a"), "other": ("a", b"a")}):
        yield encode_multipart_formdata(parts)
    twice = content.rpartition(b"--")[0].rpartition(b"--")[0]
    yield twice + content, kind


@pytest.mark.parametrize("operation", operations_with_body("multipart/form-data"), ids=operation_id)
def test_malformed_form_is_rejected(valid_request: ValidRequest) -> None:
    for content, kind in malformed_forms(valid_request.body):
        valid_request.assert_rejected_with(content, kind)
