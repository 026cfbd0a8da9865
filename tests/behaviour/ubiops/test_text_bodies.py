"""Tests of requests whose body is text instead of JSON."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.http import Answer
from tests.behaviour.ubiops.api import UbiOps, assert_rejected
from tests.behaviour.ubiops.factories import Factory

MODEL = "/projects/p/models/m/versions/v/request"
PIPELINE = "/projects/p/pipelines/l/request"
PATHS = [MODEL, PIPELINE]


def send(api: UbiOps, path: str, text: str | bytes, media_type: str = "text/plain") -> Answer:
    content = text.encode() if isinstance(text, str) else text
    return api.call("POST", path, content=content, headers={"Content-Type": media_type})


def inputs(factory: Factory) -> list[Any]:
    """Return the inputs of all requests, oldest first."""
    table = factory.state.pipeline_requests or factory.state.model_requests
    return [request.data for request in table]


@pytest.fixture
def plain(factory: Factory) -> None:
    factory.version(model=factory.model(inputs=None, outputs=None))
    factory.pipeline(inputs=None)


@pytest.fixture
def structured(factory: Factory) -> None:
    factory.version()
    factory.pipeline()


@pytest.mark.usefixtures("plain")
@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("text", ["some text", "5", '{"x": 1}', '["a", "b"]', "ä\r\n", " "])
def test_text_is_the_input_of_a_plain_object(api: UbiOps, factory: Factory, path: str, text: str) -> None:
    assert send(api, path, text, "Text/Plain; charset=UTF-8").status == 200
    assert inputs(factory) == [text]


@pytest.mark.usefixtures("structured")
@pytest.mark.parametrize("path", PATHS)
def test_text_is_the_json_of_a_structured_input(api: UbiOps, factory: Factory, path: str) -> None:
    assert send(api, path, '{"x": 1.5}').status == 200
    assert inputs(factory) == [{"x": 1.5}]
    for text in ("some text", '"x"', '{"x": "1.5"}', '[{"x": 1.5}]', '{"x": 1.5', "[" * 200 + "]" * 200):
        assert_rejected(send(api, path, text), 400)
    assert inputs(factory) == [{"x": 1.5}]


@pytest.mark.usefixtures("plain")
@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    ("text", "expected"),
    [('["a", "b"]', ["a", "b"]), ("some text", ["some text"]), ('{"x": 1}', ['{"x": 1}']), ("[1, 2", ["[1, 2"])],
)
def test_text_of_a_batch_is_a_json_list_or_one_input(
    api: UbiOps, factory: Factory, path: str, text: str, expected: list[Any]
) -> None:
    response = send(api, f"{path}-batch", text)
    assert (response.status, len(response.json)) == (200, len(expected))
    assert inputs(factory) == expected


@pytest.mark.usefixtures("structured")
@pytest.mark.parametrize("path", PATHS)
def test_text_of_a_structured_batch_is_a_json_list(api: UbiOps, factory: Factory, path: str) -> None:
    assert send(api, f"{path}-batch", '[{"x": 1.5}]').status == 200
    assert_rejected(send(api, f"{path}-batch", '[{"x": 1.5}, {"x": "1"}]'), 400)
    assert_rejected(send(api, f"{path}-batch", "some text"), 400)
    assert inputs(factory) == [{"x": 1.5}]


@pytest.mark.usefixtures("plain")
@pytest.mark.parametrize(("path", "size"), [(MODEL, 250), (PIPELINE, 100)])
def test_batch_sent_as_text_has_the_size_of_any_batch(api: UbiOps, factory: Factory, path: str, size: int) -> None:
    assert_rejected(send(api, f"{path}-batch", str([1] * (size + 1))), 400, f"at most {size}")
    assert inputs(factory) == []


@pytest.mark.usefixtures("plain")
@pytest.mark.parametrize(
    ("content", "media_type", "reason"),
    [
        (b"", "text/plain", "empty"),
        (b"\xff", "text/plain", "decode"),
        (b"a", "text/plain; charset=punycode", "charset is not utf-8"),
        (b"a", "text/html", "type is not application/json or text/plain"),
    ],
)
def test_unreadable_text_is_rejected(
    api: UbiOps, factory: Factory, content: bytes, media_type: str, reason: str
) -> None:
    assert_rejected(send(api, MODEL, content, media_type), 400, reason)
    assert inputs(factory) == []


@pytest.mark.usefixtures("plain")
def test_charset_of_a_text_is_used(api: UbiOps, factory: Factory) -> None:
    assert send(api, MODEL, "ä".encode("latin-1"), 'text/plain; charset="ISO-8859-1"').status == 200
    assert inputs(factory) == ["ä"]


def test_other_operations_take_no_text(api: UbiOps, factory: Factory) -> None:
    factory.project()
    assert_rejected(send(api, "/projects/p/models", '{"name": "m"}'), 400, "type is not application/json")
