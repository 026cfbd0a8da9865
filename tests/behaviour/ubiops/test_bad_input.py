"""What no operation takes: each is asked as it should be but for one thing, which is refused and changes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import orjson
import pytest
from urllib3.filepost import encode_multipart_formdata

from projectlink_mock._core.storage import codec
from tests.behaviour.ubiops.api import UbiOps, assert_refused
from tests.contract.cases import Form
from tests.contract.cases.ubiops import CASES
from tests.support.contract import Operation, follow, operations, schema_violation

ODD = [None, True, -1, 1.5, 2**70, "", "a b", "ü", "a/b", "..", "a%2Fb", "x" * 70_000, [], [None], {}, {"a": 1}]
NO_JSON = [b"", b"{", b'{"a": NaN}', b'{"a": 1e999}', b'"\xff"', b"[" * 5_000, b'{"a":' * 101 + b"1" + b"}" * 101]
JSON = "application/json"
WRONG_TEXTS = {
    "integer": ["", "x", "1.5", "9" * 30, "-" + "9" * 30, "\u0661"],
    "boolean": ["", "x", "1"],
    "string": ["", "2020-13", "0000-00", "\u0662\u0660\u0662\u0660-\u0660\u0661"],
}
STAFF = {"organizations_update": "admin-token"}
"""Who may change all the fields of a body, where it is not whoever may change some."""


def of_kind(kind: str) -> list[Operation]:
    """The operations that take a body of a media type."""
    return [one for one in operations("ubiops") if one.body and kind in one.body["content"]]


def json_of(operation: Operation) -> Any:
    """The JSON body of an operation, as the spec has it."""
    return (operation.body or {})["content"][JSON]


def takes_anything(operation: Operation) -> bool:
    """Whether the spec leaves the body open: it is for a model or a pipeline to say what it takes."""
    return not any(schema_violation("ubiops", json_of(operation)["schema"], value) for value in ODD)


def by_id(operation: Operation) -> str:
    return operation.id


class Attempt:
    """The request of an operation that succeeds, to be sent with something else in it."""

    def __init__(self, api: UbiOps, operation: Operation) -> None:
        success = min(status for status in operation.responses if status < 300)
        token, path, self.query, self.body = CASES[operation.id, success]
        self.operation = operation
        self._api, self._target = api(STAFF.get(operation.id, token)), operation.path.format_map(path)
        api.get("/status")  # what is due by the clock is done: from here on only requests change anything
        self._before = self._state()

    def refused(self, content: bytes | None, kind: str | None = JSON, query: str = "") -> None:
        """Send it; it has to be refused, and to leave all as it was."""
        sent = {"Content-Type": kind} if kind else {}
        answer = self._api.call(self.operation.method, self._target + query, content=content, headers=sent)
        assert_refused(answer, 400)
        assert self._state() == self._before

    def _state(self) -> bytes:
        state = self._api.session.state.state("ubiops")
        return orjson.dumps(state, codec.encode, orjson.OPT_PASSTHROUGH_DATACLASS)


def beyond(schema: Any) -> Iterator[Any]:
    """Values next to what a schema allows."""
    for name, value in (("minimum", -1), ("maximum", 1)):
        if name in schema:
            yield schema[name] + value
    if schema.get("maxLength"):
        yield "a" * (schema["maxLength"] + 1)
    if schema.get("maxItems"):
        yield ["a"] * (schema["maxItems"] + 1)


def variations(schema: Any, body: Any) -> Iterator[Any]:
    """A body with one thing in it wrong, over and over."""
    yield from [*ODD, *beyond(schema)]
    if isinstance(body, dict):
        for name, part in schema.get("properties", {}).items():
            part = follow("ubiops", part)
            yield {key: value for key, value in body.items() if key != name}
            for value in [*ODD, *beyond(part)]:
                yield {**body, name: value}
            for value in variations(part, body[name]) if isinstance(body.get(name), dict | list) else ():
                yield {**body, name: value}
    if isinstance(body, list) and body:
        for value in variations(follow("ubiops", schema.get("items", {})), body[0]):
            yield [*body, value]


@pytest.fixture
def attempt(demo: UbiOps, operation: Operation) -> Attempt:
    demo.set_clock("2026-03-02T10:00:00Z")
    return Attempt(demo, operation)


@pytest.mark.parametrize("operation", of_kind(JSON), ids=by_id)
def test_what_is_no_json_is_refused(attempt: Attempt) -> None:
    body = attempt.operation.body or {}
    for content in NO_JSON if body.get("required") else NO_JSON[1:]:
        attempt.refused(content)
    attempt.refused(b"{}", "text/html")


@pytest.mark.parametrize("operation", [one for one in of_kind(JSON) if not takes_anything(one)], ids=by_id)
def test_a_body_that_is_wrong_in_one_place_is_refused(attempt: Attempt) -> None:
    media = json_of(attempt.operation)
    schema, examples = follow("ubiops", media["schema"]), [media.get("example")]
    examples += [one["value"] for one in media.get("examples", {}).values()]
    for usual in [attempt.body, *(one for one in examples if one is not None)]:
        for body in variations(schema, usual):
            if schema_violation("ubiops", schema, body):
                attempt.refused(json.dumps(body).encode())


def queried(parameters: dict[str, str]) -> str:
    return "?" + "&".join(f"{name}={quote(value)}" for name, value in parameters.items())


@pytest.mark.parametrize(
    "operation",
    [one for one in operations("ubiops") if any(row["in"] == "query" for row in one.parameters)],
    ids=by_id,
)
def test_a_query_that_is_wrong_is_refused(attempt: Attempt) -> None:
    usual = dict(pair.split("=") for pair in attempt.query.lstrip("?").split("&") if pair)
    for row in attempt.operation.parameters:
        if row["in"] == "query":
            name, schema = row["name"], follow("ubiops", row["schema"])
            for value in [*WRONG_TEXTS[schema["type"]], *beyond(schema)]:
                attempt.refused(None, None, queried({**usual, name: str(value)}))
            attempt.refused(None, None, queried({**usual, name: "1"}) + f"&{name}=1")
            if row.get("required"):
                attempt.refused(None, None, queried({other: usual[other] for other in usual if other != name}))


def broken_forms(form: Form) -> Iterator[tuple[bytes, str]]:
    """A form in pieces, and its media type."""
    content, kind = encode_multipart_formdata({"file": (form.filename, form.content)})
    for cut in (0, 1, len(content) // 2, len(content) - 5):
        yield content[:cut], kind
    for wrong in (
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=x",
        "text/plain",
    ):
        yield content, wrong
    yield b"{}", JSON
    for name in (b'name=""', b'name="other"', b"", b'name="file"'):
        yield content.replace(b'name="file"; filename="' + form.filename.encode() + b'"', name), kind
    for parts in ({}, {"other": ("a", b"a")}, {"file": ("a", b"a"), "other": ("a", b"a")}):
        yield encode_multipart_formdata(parts)
    twice = content.rpartition(b"--")[0].rpartition(b"--")[0]
    yield twice + content, kind


@pytest.mark.parametrize("operation", of_kind("multipart/form-data"), ids=by_id)
def test_a_form_that_is_broken_is_refused(attempt: Attempt) -> None:
    for content, kind in broken_forms(attempt.body):
        attempt.refused(content, kind)
