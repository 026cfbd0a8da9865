"""Client generated for a toy service that uses every feature of the generator."""

from __future__ import annotations

import inspect
import io
import json
import pickle
from datetime import date, datetime, timezone
from email import message_from_bytes
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import TypeAdapter, ValidationError

from projectlink._core.contract.model import documented_values
from tests.support.scripted import reply

TOY = {"toyName": "Red", "kind": "robot", "price": 1, "made_at": "2026-01-02T03:04:05Z", "born": "2026-01-02"}


def test_query_and_header_parameters_of_every_kind(connect: Any) -> None:
    api, server = connect(reply(body=[]))
    when = datetime(2026, 1, 2, tzinfo=timezone.utc)
    api.toys_list("box 1", since=when, colour=["red", "a&b"], tag=["x", "y z"], limit=5, max_price=1.5, x_trace="t-1")
    line, *headers = server.requests[0].split(b"\r\n")
    assert line == (
        b"GET /boxes/box%201/toys?since=2026-01-02T00%3A00%3A00%2B00%3A00"
        b"&colour=red&colour=a%26b&tag=x,y%20z&limit=5&max-price=1.5 HTTP/1.1"
    )
    assert b"X-Trace: t-1" in headers


def test_models_with_every_kind_of_field(connect: Any, toy: Any) -> None:
    extra = {"class": "A", "maker": {"name": "Ann", "PIN": "1234"}, "parts": {"wheel": 4}, "notes": ["n"]}
    api, _ = connect(reply(body=[{**TOY, **extra}, {"toyName": "Bare", "kind": "kite", "maker": None}]))
    full, bare = api.toys_list("box")
    assert (full.toy_name, full.kind, full.price) == ("Red", "robot", 1.0)
    assert full.made_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    assert full.born == date(2026, 1, 2)
    assert (full.class_, full.parts, full.notes) == ("A", {"wheel": 4}, ["n"])
    assert full.maker == toy.Maker(name="Ann", pin="1234")
    assert "1234" not in repr(full)
    assert bare.to_dict() == {"toyName": "Bare", "kind": "kite", "maker": None}
    assert bare.price is None


def test_enumerations_are_open_and_show_their_documented_values(connect: Any, toy: Any) -> None:
    values = {"kind": "robot", "moods": ["calm", "odd"], "size": 7}
    api, _ = connect(reply(body=[{**TOY, **values}]))
    (made,) = api.toys_list("box", colour=["red", "grey"])
    assert made.to_dict() | values == made.to_dict()
    assert pickle.loads(pickle.dumps(made)) == made
    fields = inspect.signature(toy.Toy).parameters
    assert documented_values(fields["kind"].annotation) == ("ball", "kite")
    assert fields["moods"].annotation == list[Literal["calm", "wild"] | str] | None
    assert fields["size"].annotation == Literal[1, 2] | int | None
    method = inspect.signature(toy.ToysApi.toys_list, eval_str=True).parameters
    assert method["colour"].annotation == list[Literal["red", "Toy"] | str] | None
    assert "Literal" not in str(TypeAdapter(toy.Toy).core_schema)
    with pytest.raises(ValidationError):
        toy.Toy(toy_name="A", kind=5)


def test_body_may_mix_models_and_dicts_and_untyped_result_is_plain_data(connect: Any, toy: Any) -> None:
    api, server = connect(reply("201 Made", {"made": 2}))
    assert api.toys_create("box", [toy.Toy(toy_name="A", kind="ball"), {"toyName": "B"}]) == {"made": 2}
    assert json.loads(server.requests[0].split(b"\r\n\r\n")[1]) == [{"toyName": "A", "kind": "ball"}, {"toyName": "B"}]
    with pytest.raises(toy.ApiTypeError):
        api.toys_create("box", "text")


@pytest.mark.parametrize("make", [bytes, io.BytesIO, lambda data: iter([data])], ids=["bytes", "file", "iterator"])
def test_binary_body_is_sent_unchanged(connect: Any, make: Any) -> None:
    api, server = connect(reply("204 Kept"))
    assert api.models_upload(5, make(b"\0ne")) is None
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert b"Content-Type: application/octet-stream" in head
    assert body == b"\0ne"


@pytest.mark.parametrize("data", [{"a": 1}, [1, None], "text", 5, False])
def test_untyped_body_accepts_any_json_value(connect: Any, data: Any) -> None:
    api, server = connect(reply(body=b""))
    assert api.anything_update(data=data) is None
    assert json.loads(server.requests[0].split(b"\r\n\r\n")[1]) == data


def test_omitted_body_is_not_sent(connect: Any) -> None:
    api, server = connect(reply(body=None))
    api.anything_update()
    assert b"Content-Length: 0\r\n" in server.requests[0]
    assert b"Content-Type" not in server.requests[0]


def test_file_is_uploaded_from_path_bytes_file_or_tuple(connect: Any, tmp_path: Path, toy: Any) -> None:
    api, server = connect(reply("204 Taken"))
    path = tmp_path / "kite.png"
    content = b"\x00\xffpicture\r\n"
    path.write_bytes(content)
    sources = [path, str(path), content, io.BytesIO(content), ("k.png", content, "image/png")]
    with path.open("rb") as file:
        for source in [*sources, file]:
            assert api.pictures_upload(7, source, caption="A kite") is None
    names = ["kite.png", "kite.png", "file", "file", "k.png", "kite.png"]
    for request, name in zip(server.requests, names, strict=True):
        head, _, body = request.partition(b"\r\n\r\n")
        content_type = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"content-type:"))
        form = message_from_bytes(content_type + b"\r\n\r\n" + body)
        parts = {part.get_param("name", header="content-disposition"): part for part in form.walk()}
        assert parts["file"].get_payload(decode=True) == content
        assert parts["file"].get_filename() == name
        assert parts["caption"].get_payload() == "A kite"
    with pytest.raises(toy.ApiTypeError):
        api.pictures_upload(7, 5)
    with pytest.raises(toy.ApiValueError):
        api.pictures_upload(7, "/nowhere.png")


def test_binary_result_is_bytes(connect: Any) -> None:
    api, server = connect(reply(body=b"\x00\xff", Content_Type="application/octet-stream"))
    assert api.pictures_get(7) == b"\x00\xff"
    assert b"Accept: application/octet-stream" in server.requests[0]


@pytest.mark.parametrize(
    ("settings", "header"),
    [
        ({"api_key": {"key": "k"}}, b"X-Toy-Key: k"),
        ({"api_key": {"X-Toy-Key": "k"}, "api_key_prefix": {"X-Toy-Key": "Key"}}, b"X-Toy-Key: Key k"),
        ({"access_token": "t"}, b"X-Toy-Key: Token t"),
        ({"refresh_api_key_hook": lambda c: c.api_key.update(key="fresh")}, b"X-Toy-Key: fresh"),
        ({}, b""),
    ],
)
def test_api_key_is_sent_in_the_header_of_its_scheme(connect: Any, settings: dict[str, Any], header: bytes) -> None:
    api, server = connect(reply(body=[]), **settings)
    api.toys_list("box")
    assert header in server.requests[0]
    assert (b"X-Toy-Key" in server.requests[0]) is bool(header)


def test_basic_authentication_and_no_authentication(connect: Any) -> None:
    api, server = connect(reply(body=b""), username="me", password="pw")
    api.anything_update()
    api.pictures_get(7)
    assert b"Authorization: Basic bWU6cHc=" in server.requests[0]
    assert b"Authorization" not in server.requests[1]


def test_error_body_is_parsed_as_the_error_model_of_the_operation(connect: Any, toy: Any) -> None:
    api, _ = connect(reply("400 Bad", {"error": "no such box"}))
    with pytest.raises(toy.ApiException) as caught:
        api.toys_list("box")
    assert caught.value.data == toy.Problem(error="no such box")
