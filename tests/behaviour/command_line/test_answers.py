"""How `projectlink call` shows what comes back, and where it puts it."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.command_line.conftest import Run
from tests.support.scripted import ScriptedServer, reply

PROJECTS = ("nuextract", "get_api_projects")
BLOB = ("ubiops", "blobs_get", "--project-name", "p", "--blob-id", "b")
CONTENT = bytes(range(256)) * 1000

Answered = Callable[..., Any]


@pytest.fixture
def answered(run: Run) -> Answered:
    """Call with a given answer."""

    def call(body: Any, *words: str, **headers: str) -> Any:
        with ScriptedServer(reply(body=body, **headers)) as server:
            return run("call", *(words or PROJECTS), "--host", server.url)

    return call


def on_terminal(*words: str) -> tuple[int, str]:
    """Run a command whose standard output and error are a terminal of 60 columns."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "projectlink", *words]
    with subprocess.Popen(command, stdout=theirs, stderr=theirs, env={**os.environ, "COLUMNS": "60"}) as running:
        os.close(theirs)
        written = b"".join(_chunks(ours))
    os.close(ours)
    return running.returncode, written.decode().replace("\r\n", "\n")


def _chunks(terminal: int) -> Iterator[bytes]:
    while True:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # how Linux tells that nobody holds the other end any more
            return
        if not chunk:
            return
        yield chunk


def test_a_table_has_the_scalar_fields_of_a_list_in_columns(answered: Answered) -> None:
    items = [
        {"id": 1, "name": "Zoë", "tags": ["a"], "ok": True, "of": {"a": 1}},
        {"id": 20, "name": "日本", "ok": None, "more": 1.5},
    ]
    ended = answered(items, *PROJECTS, "--output", "table")
    assert ended.out.splitlines() == [
        "ID  NAME  OK    MORE",
        "1   Zoë   true",
        "20  日本        1.5",
    ]


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ({"a": 1, "b": {"c": [1, "ü"]}, "d": None}, ["FIELD  VALUE", "a      1", 'b      {"c": [1, "ü"]}', "d"]),
        ([1, "two\nlines\x1b[31m", [3]], ["1", "two lines [31m", "[3]"]),
        ([{"only": [1]}, {"only": {}}], ["ONLY", "[1]", "{}"]),
        ([], ["nothing"]),
        ("text", ["text"]),
        (False, ["false"]),
    ],
)
def test_a_table_of_anything_else(answered: Answered, body: Any, wanted: list[str]) -> None:
    ended = answered(json.dumps(body).encode(), *PROJECTS, "--output", "table")
    assert (ended.code, ended.out.splitlines()) == (0, wanted)


def test_a_table_is_cut_to_the_width_of_the_terminal_at_its_widest_columns(
    answered: Answered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    items = [{"id": "1234", "text": "x" * 100, "other": "日" * 30}]
    lines = answered(items, *PROJECTS, "--output", "table").out.splitlines()
    assert lines[0].split() == ["ID", "TEXT", "OTHER"]
    assert lines[1].startswith("1234  xxxxx")
    assert lines[1].count("…") == 2
    monkeypatch.setenv("COLUMNS", "12")
    assert {len(line) for line in answered(items, *PROJECTS, "--output", "table").out.splitlines()} == {12}


def test_raw_is_what_came_byte_for_byte(answered: Answered) -> None:
    body = b'[ {"a":1.0,\r\n"a":2} ]'
    assert answered(body, *PROJECTS, "--output", "raw").content == body


@pytest.mark.parametrize("body", [b"<html>\xff", b"[1", b"[" * 100_000])
def test_what_is_no_json_is_shown_as_it_came(answered: Answered, body: bytes) -> None:
    ended = answered(body)
    assert (ended.code, ended.content) == (0, body)


def test_numbers_and_text_come_through_unchanged(answered: Answered) -> None:
    body = (
        b'{"big": 123456789012345678901234567890, "float": 1.0, "text": "\\u2028\\ud83d\\ude00 \xc3\xbc", "no": null}'
    )
    assert json.loads(answered(body).out) == json.loads(body)


def test_nothing_in_an_answer_is_obeyed_by_the_terminal(answered: Answered) -> None:
    value = "\x9b31m \x1b[31m \x7f"
    for form in ("json", "table"):
        ended = answered([{"a": value}], *PROJECTS, "--output", form)
        assert ended.out.replace("\n", "").isprintable()
    assert json.loads(answered([{"a": value}]).out) == [{"a": value}]


def test_half_a_character_is_shown_as_an_escape(answered: Answered) -> None:
    assert answered(b'["\\ud800"]').out == '[\n  "\\ud800"\n]\n'


def test_a_binary_answer_goes_to_a_pipe_or_a_file_unchanged(answered: Answered, tmp_path: Path) -> None:
    assert answered(CONTENT, *BLOB).content == CONTENT
    assert answered(b'{"a":1}', *BLOB).content == b'{"a":1}'
    file = tmp_path / "blob"
    ended = answered(CONTENT, *BLOB, "--out", str(file))
    assert (ended.code, ended.content, ended.err, file.read_bytes()) == (0, b"", "", CONTENT)


@pytest.mark.parametrize("form", ["json", "table"])
def test_any_answer_can_go_to_a_file(answered: Answered, tmp_path: Path, form: str) -> None:
    file = tmp_path / "answer"
    ended = answered([{"name": "Zoë"}], *PROJECTS, "--output", form, "--out", str(file))
    assert ended.content == b""
    shown = answered([{"name": "Zoë"}], *PROJECTS, "--output", form, "--out", "-")
    assert file.read_bytes() == shown.content


def test_a_file_that_cannot_be_written_is_one_line(answered: Answered, tmp_path: Path) -> None:
    ended = answered(CONTENT, *BLOB, "--out", str(tmp_path / "no" / "blob"))
    assert (ended.code, ended.content) == (2, b"")
    assert ended.err == f"projectlink: {tmp_path / 'no' / 'blob.part'}: No such file or directory\n"


def test_a_download_that_breaks_off_leaves_no_file_and_keeps_the_old_one(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "blob"
    file.write_bytes(b"old")
    broken = reply(body=CONTENT, Connection="close").replace(b"Content-Length: 256000", b"Content-Length: 256001")
    with ScriptedServer(broken) as server:
        ended = run("call", *BLOB, "--host", server.url, "--retries", "0", "--out", str(file))
    assert ended.code == 3
    assert [path.name for path in tmp_path.iterdir()] == ["blob"]
    assert file.read_bytes() == b"old"


def test_a_binary_answer_is_kept_from_a_terminal_before_anything_is_sent() -> None:
    with ScriptedServer(reply(body=CONTENT)) as server:
        code, written = on_terminal("call", *BLOB, "--host", server.url)
        assert server.requests == []
    assert code == 2
    assert written == "projectlink: the answer is binary: write it to a file with --out FILE, or to a pipe\n"


def test_a_download_draws_a_bar_on_a_terminal(tmp_path: Path) -> None:
    file = tmp_path / "blob"
    with ScriptedServer(reply(body=CONTENT)) as server:
        code, written = on_terminal("call", *BLOB, "--host", server.url, "--out", str(file))
    assert (code, file.read_bytes()) == (0, CONTENT)
    assert written.endswith(f"\r[{'#' * 30}] 100%  256.0 kB of 256.0 kB\x1b[K\n")


def test_an_upload_draws_a_bar_on_a_terminal(tmp_path: Path) -> None:
    file = tmp_path / "blob"
    file.write_bytes(CONTENT)
    upload = ("ubiops", "blobs_create", "--project-name", "p", "--file", str(file))
    with ScriptedServer(reply(body={"id": "1"})) as server:
        code, written = on_terminal("call", *upload, "--host", server.url)
    assert code == 0
    bar, _, answer = written.partition("\n")
    assert f"\r[{'#' * 30}] 100%  256." in bar
    assert json.loads(answer) == {"id": "1"}


def test_a_table_on_a_terminal_has_its_width() -> None:
    with ScriptedServer(reply(body=[{"a": "x" * 100}])) as server:
        code, written = on_terminal("call", *PROJECTS, "--host", server.url, "--output", "table")
    assert (code, written) == (0, f"A\n{'x' * 59}…\n")


@pytest.fixture
def eleven(call: Run) -> list[str]:
    """The ids of ten and one batch requests, the youngest first."""
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


def test_all_goes_through_every_page(call: Run, eleven: list[str]) -> None:
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
    ("words", "said"),
    [(["--offset", "3"], "--all starts at the beginning"), (["--output", "raw"], "choose json or table")],
)
def test_all_and_what_does_not_go_with_it(call: Run, words: list[str], said: str) -> None:
    ended = call("ubiops", "batch_model_requests_list", *VERSION, "--all", *words)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err


def test_all_goes_through_a_listing_that_is_asked_for_by_its_body(call: Run) -> None:
    search = ("figshare", "projects_search", "--set", "order=published_date", "--all", "--verbose")
    every = call(*search, "--page-size", "4")
    titles = [one["title"] for one in json.loads(every.out)]
    assert len(titles) == len(set(titles)) > 4
    assert len(every.err.splitlines()) > 2
    few = call(*search, "--limit", "3", "--page-size", "2", "--output", "table").out.splitlines()
    assert len(few) == 4
