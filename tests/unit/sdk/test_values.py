"""Values at the edges: enums, charsets, whole floats, numbers that JSON lacks, async functions, file names."""

from __future__ import annotations

import asyncio
import enum
import io
import json
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from projectlink import async_wait_until, automl, ubiops, wait_until
from projectlink.nuextract import (
    ApiException,
    ApiTypeError,
    ApiValueError,
    Configuration,
    CreateProjectRequest,
    UpdateProjectRequest,
)
from projectlink.nuextract.models.project_settings_response import ProjectSettingsResponse
from projectlink.ubiops.models.project_list import ProjectList
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT
from tests.unit.sdk.files import FORM, caller

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]


class Text(str, enum.Enum):
    """Strings with other names than values."""

    ID = "p-1"
    TOKEN = "enum-token"


async def do_nothing(*values: Any) -> None:
    """Return nothing, asynchronously."""


def test_enum_member_is_sent_by_its_value(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=PROJECT))
    connect(server.url, access_token=Text.TOKEN).get_api_projects_projectid(Text.ID, _headers={"X-Id": Text.ID})
    request = server.requests[-1]
    assert request.startswith(b"GET /api/projects/p-1 HTTP/1.1\r\n")
    assert b"\r\nAuthorization: Bearer enum-token\r\n" in request
    assert b"\r\nX-Id: p-1\r\n" in request


def test_header_is_sent_without_spaces_around_it(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=PROJECT))
    connect(server.url, access_token="token ").get_api_projects_projectid("p", _headers={"X-Id": " a b ", "X-No": " "})
    request = server.requests[-1]
    assert b"\r\nAuthorization: Bearer token\r\n" in request
    assert b"\r\nX-Id: a b\r\n" in request
    assert b"\r\nX-No: \r\n" in request


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_body_in_another_unicode_encoding_is_decoded(serve: Serve, connect: Connect, encoding: str) -> None:
    body = json.dumps({**PROJECT, "name": "Café"}, ensure_ascii=False).encode(encoding)
    assert connect(serve(reply(body=body)).url).get_api_projects_projectid("p-1").name == "Café"
    found = UpdateProjectRequest.from_json('{"name": "Café"}'.encode(encoding))
    assert found is not None
    assert found.name == "Café"


def test_text_of_an_error_is_decoded_by_its_charset(serve: Serve, connect: Connect) -> None:
    server = serve(reply("400 Bad", "Café".encode("latin-1"), Content_Type="text/plain; charset=ISO-8859-1"))
    with pytest.raises(ApiException) as caught:
        connect(server.url).get_api_projects_projectid("p-1")
    assert caught.value.body == "Café"


def test_float_without_fraction_is_an_integer() -> None:
    for text in ("115.0", "1.15e2"):
        found = ProjectSettingsResponse.from_json(f'{{"temperature": 0, "rasterizationDpi": {text}}}')
        assert found is not None
        assert found.rasterization_dpi == 115
        assert type(found.rasterization_dpi) is int
    for text in ("115.5", "true", '"115"'):
        with pytest.raises(ValueError, match="integer"):
            ProjectSettingsResponse.from_json(f'{{"temperature": 0, "rasterizationDpi": {text}}}')


def test_time_of_a_date_is_dropped() -> None:
    for text in ("2018-10-26", "2018-10-26T23:30:00-05:00", "2018-10-26 12:00:00"):
        row = {"id": "1", "name": "a", "organization_name": "o", "creation_date": text}
        assert ProjectList.model_validate(row).creation_date == date(2018, 10, 26)


def test_number_that_json_lacks_is_rejected(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=PROJECT))
    body = CreateProjectRequest(name="n", description="", template={"x": [float("nan")]})
    with pytest.raises(ApiValueError):
        connect(server.url).post_api_projects(body)
    with pytest.raises(ApiValueError):
        body.to_json()
    assert server.requests == []


def test_async_functions_are_rejected_where_nothing_awaits_them() -> None:
    with pytest.raises(ApiTypeError):
        Configuration(on_attempt=do_nothing)
    with pytest.raises(ApiTypeError):
        Configuration(refresh_api_key_hook=do_nothing)
    with pytest.raises(ApiTypeError):
        wait_until(lambda: 1, do_nothing)


def test_async_progress_is_rejected_before_a_request(serve: Serve, connect: Connect) -> None:
    server = serve(reply("204 Done"))
    with pytest.raises(ApiTypeError):
        caller(connect(server.url))(FORM, b"x", progress=do_nothing)
    assert server.requests == []


def test_async_wait_awaits_every_function() -> None:
    values, seen = iter(range(9)), []

    async def poll() -> int:
        return next(values)

    async def done(value: int) -> bool:
        return value == 2

    async def on_poll(value: int) -> None:
        seen.append(value)

    assert asyncio.run(async_wait_until(poll, done, interval=0.001, on_poll=on_poll)) == 2
    assert seen == [0, 1, 2]


@pytest.mark.parametrize("file", [("a.csv", b"x", "text/csv\r\nX-A: 1"), ("a\r\nX-A: 1", b"x"), (5, b"x")])
def test_invalid_header_of_a_part_is_rejected(serve: Serve, connect: Connect, file: Any) -> None:
    server = serve(reply("204 Done"))
    with pytest.raises((ApiTypeError, ApiValueError)):
        caller(connect(server.url))(FORM, file)
    assert server.requests == []


def test_file_without_a_name_has_that_of_its_parameter(tmp_path: Path) -> None:
    from projectlink._core.http.multipart import encode_form

    path = tmp_path / "a.csv"
    path.write_bytes(b"x")
    with tempfile.TemporaryFile() as temporary, open(os.fsencode(path), "rb") as named:
        for file, name in ((temporary, "file"), (io.BytesIO(b"x"), "file"), ((None, b"x"), "file"), (named, "a.csv")):
            body, _ = encode_form([("file", file, True)])
            data = body if isinstance(body, bytes) else b"".join(body.chunks())
            assert f'filename="{name}"'.encode() in data


class ShortFile(io.RawIOBase):
    """A raw file that writes at most 3 bytes at a time."""

    def __init__(self) -> None:
        self.data = b""

    def writable(self) -> bool:
        """Return True."""
        return True

    def write(self, data: Any) -> int:
        """Write the first bytes."""
        self.data += bytes(data[:3])
        return min(3, len(data))


def test_short_writes_of_a_file_are_continued(serve: Serve) -> None:
    server, file = serve(reply(body=b"0123456789")), ShortFile()
    with ubiops.ApiClient(ubiops.Configuration(server.url, access_token="t")) as client:
        options: Any = {"save_to": file}
        written: Any = ubiops.CoreApi(client).blobs_get("p", "b", **options)
    assert written == 10
    assert file.data == b"0123456789"


def test_saved_file_keeps_the_mode_of_the_file_it_replaces(serve: Serve, tmp_path: Path) -> None:
    path, other, link = tmp_path / "private", tmp_path / "other", tmp_path / "link"
    path.write_bytes(b"old")
    path.chmod(0o600)
    link.symlink_to(path)

    def move_link(*_: object) -> None:
        link.unlink()
        link.symlink_to(other)

    with ubiops.ApiClient(ubiops.Configuration(serve(reply(body=b"new")).url, access_token="t")) as client:
        ubiops.CoreApi(client).blobs_get("p", "b", save_to=link, progress=move_link)
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert not other.exists()


@pytest.mark.parametrize("echo", [r"ab\/cd+EF", r"\u0061b\u002Fcd\u002bEF", "ab%2fcd%2bEF", "ab/cd%2BEF"])
def test_escaped_secret_is_redacted(echo: str) -> None:
    from projectlink._core.secret import redact

    assert redact(f"bad token {echo}!", ("ab/cd+EF",)) == "bad token ***!"


def test_model_of_a_creation_is_accepted_by_an_update(serve: Serve) -> None:
    server = serve(reply("400 Bad"))
    with ubiops.ApiClient(ubiops.Configuration(server.url, access_token="t")) as client:
        data: Any = ubiops.PipelineCreate(name="p", input_type="plain")
        with pytest.raises(ubiops.ApiException):
            ubiops.CoreApi(client).pipelines_update("p", "p", data)
        with pytest.raises(ubiops.ApiTypeError):
            ubiops.CoreApi(client).pipelines_update("p", "p", ubiops.ModelVersionCreate(version="v"))  # type: ignore[arg-type]


def test_settings_of_generated_clients_have_no_effect() -> None:
    configuration: Any = Configuration.get_default_copy()
    configuration.client_side_validation = False
    configuration.temp_folder_path = "/tmp"
    configuration.safe_chars_for_path_param = "/"
    with pytest.raises(ApiValueError, match="ApiClient"):
        Configuration.set_default(configuration)


def test_first_item_of_a_long_wrong_body_is_named(serve: Serve, connect: Connect) -> None:
    with pytest.raises(ApiException, match=r"0\.id: Field required \(and \d more\)"):
        connect(serve(reply(body=b"[" + b"{}," * 3000 + b"{}]")).url).get_api_projects()


def test_first_wrong_item_inside_a_model_is_named(serve: Serve) -> None:
    server = serve(reply(body=b'{"items": [' + b"{}," * 3000 + b"{}]}"))
    client = automl.ApiClient(automl.Configuration(server.url, access_token="t"))
    with client, pytest.raises(automl.ApiException, match=r"items\.0\.\w+: Field required \(and \d\d more\)"):
        automl.ProjectsApi(client).projects_list()


@pytest.mark.parametrize("save", [False, True])
@pytest.mark.parametrize("coding", ["zstd", "br", "gzip, Compress"])
def test_file_that_would_stay_compressed_is_an_error(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, coding: str, save: bool
) -> None:
    monkeypatch.setitem(sys.modules, "brotli", None)
    server = serve(reply(body=b"compressed", Content_Encoding=coding))
    options: Any = {"save_to": tmp_path / "new"} if save else {}
    client = ubiops.ApiClient(ubiops.Configuration(server.url, access_token="t"))
    with client, pytest.raises(ubiops.ApiConnectionError, match=r"coding (zstd|br|compress), which cannot be read"):
        ubiops.CoreApi(client).blobs_get("p", "b", **options)
    assert list(tmp_path.iterdir()) == []
    assert len(server.requests) == 1
