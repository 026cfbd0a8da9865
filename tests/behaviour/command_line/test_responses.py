"""Output of `projectlink call`: formats, files, terminals, pages."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.command_line.conftest import Run, on_terminal
from tests.support.scripted import ScriptedServer, reply

PROJECTS = ("nuextract", "get_api_projects")
BLOB = ("ubiops", "blobs_get", "--project-name", "p", "--blob-id", "b")
CONTENT = bytes(range(256)) * 1000

Respond = Callable[..., Any]


@pytest.fixture
def respond(run: Run) -> Respond:
    """Return a function that calls a server with a given response."""

    def call(body: Any, *words: str, **headers: str) -> Any:
        with ScriptedServer(reply(body=body, **headers)) as server:
            return run("call", *(words or PROJECTS), "--host", server.url)

    return call


def test_table_of_a_list_has_a_column_for_each_scalar_field(respond: Respond) -> None:
    items = [
        {"id": 1, "name": "Zoë", "tags": ["a"], "ok": True, "of": {"a": 1}},
        {"id": 20, "name": "日本", "ok": None, "more": 1.5},
    ]
    result = respond(items, *PROJECTS, "--output", "table")
    assert result.out.splitlines() == [
        "ID  NAME  OK    MORE",
        "1   Zoë   true",
        "20  日本        1.5",
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"a": 1, "b": {"c": [1, "ü"]}, "d": None}, ["FIELD  VALUE", "a      1", 'b      {"c": [1, "ü"]}', "d"]),
        ([1, "two\nlines\x1b[31m", [3]], ["1", "two lines [31m", "[3]"]),
        ([{"only": [1]}, {"only": {}}], ["ONLY", "[1]", "{}"]),
        ([], ["no items"]),
        ("text", ["text"]),
        (False, ["false"]),
    ],
)
def test_table_of_other_values(respond: Respond, body: Any, expected: list[str]) -> None:
    result = respond(json.dumps(body).encode(), *PROJECTS, "--output", "table")
    assert (result.code, result.out.splitlines()) == (0, expected)


def test_table_shrinks_its_widest_columns_to_the_terminal(respond: Respond, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    items = [{"id": "1234", "text": "x" * 100, "other": "日" * 30}]
    lines = respond(items, *PROJECTS, "--output", "table").out.splitlines()
    assert lines[0].split() == ["ID", "TEXT", "OTHER"]
    assert lines[1].startswith("1234  xxxxx")
    assert lines[1].count("…") == 2
    monkeypatch.setenv("COLUMNS", "12")
    assert {len(line) for line in respond(items, *PROJECTS, "--output", "table").out.splitlines()} == {12}


def test_raw_output_is_the_body_unchanged(respond: Respond) -> None:
    body = b'[ {"a":1.0,\r\n"a":2} ]'
    assert respond(body, *PROJECTS, "--output", "raw").content == body


@pytest.mark.parametrize("body", [b"<html>\xff", b"[1", b"[" * 100_000])
def test_body_that_is_not_json_is_printed_unchanged(respond: Respond, body: bytes) -> None:
    result = respond(body)
    assert (result.code, result.content) == (0, body)


def test_json_output_keeps_numbers_and_text(respond: Respond) -> None:
    body = (
        b'{"big": 123456789012345678901234567890, "float": 1.0, "text": "\\u2028\\ud83d\\ude00 \xc3\xbc", "no": null}'
    )
    assert json.loads(respond(body).out) == json.loads(body)


def test_control_characters_are_not_printed(respond: Respond) -> None:
    value = "\x9b31m \x1b[31m \x7f"
    for form in ("json", "table"):
        result = respond([{"a": value}], *PROJECTS, "--output", form)
        assert result.out.replace("\n", "").isprintable()
    assert json.loads(respond([{"a": value}]).out) == [{"a": value}]


def test_lone_surrogate_is_printed_as_an_escape(respond: Respond) -> None:
    assert respond(b'["\\ud800"]').out == '[\n  "\\ud800"\n]\n'


def test_binary_response_is_written_unchanged_to_a_pipe_or_file(respond: Respond, tmp_path: Path) -> None:
    assert respond(CONTENT, *BLOB).content == CONTENT
    assert respond(b'{"a":1}', *BLOB).content == b'{"a":1}'
    file = tmp_path / "blob"
    result = respond(CONTENT, *BLOB, "--out", str(file))
    assert (result.code, result.content, result.err, file.read_bytes()) == (0, b"", "", CONTENT)


@pytest.mark.parametrize("form", ["json", "table"])
def test_file_has_the_same_content_as_the_standard_output(respond: Respond, tmp_path: Path, form: str) -> None:
    file = tmp_path / "response"
    result = respond([{"name": "Zoë"}], *PROJECTS, "--output", form, "--out", str(file))
    assert result.content == b""
    shown = respond([{"name": "Zoë"}], *PROJECTS, "--output", form, "--out", "-")
    assert file.read_bytes() == shown.content


def test_file_that_cannot_be_written_is_a_one_line_error(respond: Respond, tmp_path: Path) -> None:
    result = respond(CONTENT, *BLOB, "--out", str(tmp_path / "no" / "blob"))
    assert (result.code, result.content) == (2, b"")
    assert result.err == f"projectlink: {tmp_path / 'no' / 'blob.part'}: No such file or directory\n"


def test_broken_download_keeps_the_old_file(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "blob"
    file.write_bytes(b"old")
    broken = reply(body=CONTENT, Connection="close").replace(b"Content-Length: 256000", b"Content-Length: 256001")
    with ScriptedServer(broken) as server:
        result = run("call", *BLOB, "--host", server.url, "--retries", "0", "--out", str(file))
    assert result.code == 3
    assert [path.name for path in tmp_path.iterdir()] == ["blob"]
    assert file.read_bytes() == b"old"


def test_binary_response_to_a_terminal_is_rejected_before_sending() -> None:
    with ScriptedServer(reply(body=CONTENT)) as server:
        code, written = on_terminal("call", *BLOB, "--host", server.url)
        assert server.requests == []
    assert code == 2
    assert written == "projectlink: the response is binary: write it to a file with --out FILE, or to a pipe\n"


def test_download_draws_a_progress_bar_on_a_terminal(tmp_path: Path) -> None:
    file = tmp_path / "blob"
    with ScriptedServer(reply(body=CONTENT)) as server:
        code, written = on_terminal("call", *BLOB, "--host", server.url, "--out", str(file))
    assert (code, file.read_bytes()) == (0, CONTENT)
    assert f"[{'#' * 30}] 100%  256.0 kB of 256.0 kB" in written
    assert written.endswith(f"\x1b[K\nwrote {file} (256.0 kB)\n")


def test_upload_draws_a_progress_bar_on_a_terminal(tmp_path: Path) -> None:
    file = tmp_path / "blob"
    file.write_bytes(CONTENT)
    upload = ("ubiops", "blobs_create", "--project-name", "p", "--file", str(file))
    with ScriptedServer(reply(body={"id": "1"})) as server:
        code, written = on_terminal("call", *upload, "--host", server.url)
    assert code == 0
    bar, _, output = written.partition("\n")
    assert f"\r[{'#' * 30}] 100%  256." in bar
    assert json.loads(output) == {"id": "1"}


def test_table_fits_the_terminal_and_the_first_column_is_whole() -> None:
    with ScriptedServer(reply(body=[{"id": "i" * 40, "a": "x" * 100}])) as server:
        code, written = on_terminal("call", *PROJECTS, "--host", server.url, "--output", "table")
    assert (code, written) == (0, f"{'ID':40}  A\n{'i' * 40}  {'x' * 17}…\n")
    with ScriptedServer(reply(body=[{"id": "i" * 70, "a": "x" * 100}])) as server:
        code, written = on_terminal("call", *PROJECTS, "--host", server.url, "--output", "table")
    assert "i" * 70 in written


def plain(text: str) -> str:
    """Return text without the control sequences of a terminal."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)


def test_terminal_with_rich_has_coloured_json_and_tables_with_the_same_text() -> None:
    with ScriptedServer(reply(body=[{"id": "a", "text": "x" * 100}])) as server:
        for form in ("json", "table"):
            words = ("call", *PROJECTS, "--host", server.url, "--output", form)
            code, coloured = on_terminal(*words, NO_COLOR="")
            assert code == 0
            assert "\x1b[" in coloured
            assert plain(coloured) == on_terminal(*words)[1]
            assert on_terminal(*words, NO_COLOR="", TERM="dumb") == on_terminal(*words)


def test_upload_on_a_terminal_with_rich_shows_its_progress(tmp_path: Path) -> None:
    file = tmp_path / "blob"
    file.write_bytes(CONTENT)
    upload = ("ubiops", "blobs_create", "--project-name", "p", "--file", str(file))
    with ScriptedServer(reply(body={"id": "1"})) as server:
        code, written = on_terminal("call", *upload, "--host", server.url, NO_COLOR="")
    assert code == 0
    assert "kB" in plain(written)


def test_force_color_colours_output_that_is_no_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" not in run("services").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert "\x1b[" in run("services").out


@pytest.mark.parametrize(
    ("operation", "body", "hint"),
    [
        ("automl projects_list", {"items": [{"id": "a"}], "total": 3, "limit": 1, "offset": 0}, "1 of 3 items; --all"),
        ("automl projects_list", {"items": [{"id": "a"}], "total": 1, "limit": 1, "offset": 0}, ""),
        ("figshare account_projects_list", [{"id": 1}] * 10, "10 items, and perhaps more; --all"),
        ("figshare account_projects_list", [{"id": 1}] * 9, ""),
    ],
)
def test_listing_with_further_pages_says_so_on_a_terminal(operation: str, body: Any, hint: str) -> None:
    with ScriptedServer(reply(body=body)) as server:
        code, written = on_terminal("call", *operation.split(), "--host", server.url)
    assert code == 0
    assert hint in written
    assert ("--all" in written) is bool(hint)


def test_file_that_is_written_is_named_on_a_terminal(tmp_path: Path) -> None:
    with ScriptedServer(reply(body=[])) as server:
        written = on_terminal("call", *PROJECTS, "--host", server.url, "--out", str(tmp_path / "out.json"))[1]
    assert f"wrote {tmp_path / 'out.json'} (3 B)" in written.replace("\n", "")


@pytest.fixture
def eleven(call: Run) -> list[str]:
    """Create eleven batch requests and return their ids, newest first."""
    made = call("ubiops", "batch_model_requests_create", *VERSION, "--data", json.dumps([{"input": 1}] * 11))
    assert made.code == 0, made.err
    listed = call("ubiops", "batch_model_requests_list", *VERSION, "--limit", "50")
    return [one["id"] for one in json.loads(listed.out)]


VERSION = (
    "--project-name",
    "project_name_example",
    "--model-name",
    "model_name_example",
    "--version",
    "version_example",
)


def test_all_requests_every_page(call: Run, eleven: list[str]) -> None:
    words = ("ubiops", "batch_model_requests_list", *VERSION, "--all")
    ids = [one["id"] for one in json.loads(call(*words).out)]
    assert ids == eleven
    assert len(ids) > 10
    few = call(*words, "--limit", "7", "--page-size", "3", "--verbose")
    assert [one["id"] for one in json.loads(few.out)] == eleven[:7]
    assert [line.count("limit=3") for line in few.err.splitlines()] == [1, 1, 1]
    table = call(*words, "--output", "table").out.splitlines()
    assert len(table) == len(eleven) + 1


@pytest.mark.parametrize(
    ("words", "message"),
    [(["--offset", "3"], "--all starts at the first item"), (["--output", "raw"], "--output must be json or table")],
)
def test_all_rejects_conflicting_options(call: Run, words: list[str], message: str) -> None:
    result = call("ubiops", "batch_model_requests_list", *VERSION, "--all", *words)
    assert (result.code, result.out) == (2, "")
    assert message in result.err


def test_all_requests_every_page_of_a_search_with_a_body(call: Run) -> None:
    search = ("figshare", "projects_search", "--set", "order=published_date", "--all", "--verbose")
    every = call(*search, "--page-size", "4")
    titles = [one["title"] for one in json.loads(every.out)]
    assert len(titles) == len(set(titles)) > 4
    assert len(every.err.splitlines()) > 2
    few = call(*search, "--limit", "3", "--page-size", "2", "--output", "table").out.splitlines()
    assert len(few) == 4
