"""Multipart forms and binary downloads."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.contract.spec import Body
from projectlink_mock._core.contract.validator import RequestValidator
from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.messages import Request
from projectlink_mock._core.http.multipart import Download, Upload, header_parameters, parse_multipart
from tests.unit.mock.specs import operation

KIND = 'multipart/form-data; boundary="b o"'
FILE = b'--b o\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\nContent-Type: x/y\r\n\r\n'
NOTE = b'--b o\r\nContent-Disposition: form-data; name="note"\r\n\r\n'
END = b"\r\n--b o--\r\n"

FORM = {
    "type": "object",
    "required": ["file"],
    "properties": {"file": {"type": "string", "format": "binary"}, "note": {"type": "string"}},
}


def body_of(content: bytes, kind: str, content_schemas: dict[str, Any]) -> Any:
    one = RequestValidator(operation("stars_add", "POST", "/stars", body=Body(True, content_schemas)), {})
    return one.validate(Request("POST", "/stars", "", {b"content-type": kind.encode()}, content), [])[2]


def form_of(content: bytes) -> Any:
    return body_of(content, KIND, {"multipart/form-data": FORM})


@pytest.mark.parametrize("content", [b"", b"\r\n", b"\x00\xff\r\n--b", b"-- b o no boundary", b"a\r\n\r\nb"])
def test_uploaded_file_is_unchanged(content: bytes) -> None:
    assert form_of(FILE + content + END) == {"file": Upload("a.zip", "x/y", StoredContent.of(content))}


def test_text_parts_are_strings() -> None:
    form = form_of(FILE + b"1\r\n" + NOTE + "ä".encode() + END)
    assert form == {"file": Upload("a.zip", "x/y", StoredContent.of(b"1")), "note": "ä"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (FILE + b"cut o", "cut off"),
        (FILE[:-4], "cut off"),
        (b"", "cut off"),
        (NOTE + b"1" + END, "part file is missing"),
        (FILE + b"1\r\n" + FILE + b"2" + END, "file is given twice"),
        (FILE.replace(b'"file"', b'"more"') + b"1\r\n" + FILE + b"2" + END, "part more is unknown"),
        (b"--b o\r\n\r\nnameless" + END, "no name"),
        (b"--b o\r\nnothing" + END, "no content"),
        (FILE[:-4] + b"\r\nX: " + b"x" * 16_384 + b"\r\n\r\n" + END, "headers of a part are longer"),
        ((NOTE + b"\r\n") * 1001 + END[2:], "note is given twice"),
        (
            b"".join(b'--b o\r\nContent-Disposition: a; name="%d"\r\n\r\n\r\n' % n for n in range(1001)) + END[2:],
            "more than 1000",
        ),
        (FILE + b"1\r\n" + NOTE + b"\xff" + END, "body"),
    ],
)
def test_malformed_form_is_rejected(content: bytes, reason: str) -> None:
    with pytest.raises(BadRequest, match=reason):
        form_of(content)


def test_text_around_the_parts_is_ignored() -> None:
    assert form_of(b"preamble\r\n" + FILE + b"1" + END + b"epilogue\r\n--b o\r\n") == {
        "file": Upload("a.zip", "x/y", StoredContent.of(b"1"))
    }


@pytest.mark.parametrize(
    ("disposition", "name", "filename"),
    [
        ('form-data; name="file"; filename="a.zip"', "file", "a.zip"),
        ("form-data;name=file;filename=a.zip", "file", "a.zip"),
        ('form-data; NAME = "file" ; FileName="a;b=\\"c\\".zip"', "file", 'a;b="c".zip'),
        ('form-data; name="file"; filename="C:\\a\\\\b"', "file", "C:\\a\\b"),
        ('form-data; name="file"; filename="a"; filename="b"', "file", "a"),
        ('form-data; name="file"; filename="a"; filename*=UTF-8\'\'%C3%A4%20b.zip', "file", "ä b.zip"),
        ("form-data; name=\"file\"; filename*=iso-8859-1'en'%E4", "file", "ä"),
        ("form-data; name=\"file\"; filename*=nothing'en'%C3%A4", "file", "ä"),
        ('form-data; name="file"; filename="ä.zip"', "file", "ä.zip"),
        ('form-data; name="file"; filename="open; b', "file", '"open'),
        ('form-data; name="file"; filename', "file", ""),
    ],
)
def test_parameters_of_a_part_are_parsed(disposition: str, name: str, filename: str) -> None:
    form = parse_multipart(b"--b o\r\nContent-Disposition: " + disposition.encode() + b"\r\n\r\n1" + END, KIND)
    assert form == {name: Upload(filename, "", StoredContent.of(b"1"))}


@pytest.mark.parametrize("repeated", [";a=b", ';a="', ';a="\\', ";", "; ", ";a", '"', "\\", "=", ";a=", " "])
def test_long_header_is_parsed_in_linear_time(repeated: str) -> None:
    # In quadratic time this would take hours.
    assert header_parameters('form-data; name="x"' + repeated * 300_000)["name"] == "x"


def test_form_without_a_boundary_is_rejected() -> None:
    with pytest.raises(ValueError, match="has no boundary"):
        parse_multipart(FILE + END, "multipart/form-data")


def test_first_of_several_content_types_counts() -> None:
    assert body_of(b"[1, null]", "application/json, text/plain", {"application/json": {}}) == [1, None]


def test_download_has_its_bytes_and_filename() -> None:
    reply = Download(b"\x00\xff", filename='ä"\r\n\0\x7f.zip').response(200)
    assert (reply.status, reply.content, reply.content_type) == (200, b"\x00\xff", b"application/octet-stream")
    assert reply.headers == {
        "content-disposition": "attachment; filename=\"?_____.zip\"; filename*=UTF-8''%C3%A4%22%0D%0A%00%7F.zip"
    }
    plain = Download(b"", filename="my model.zip").response(200)
    assert plain.headers == {"content-disposition": 'attachment; filename="my model.zip"'}
