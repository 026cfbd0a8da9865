"""`projectlink call`: arguments, bodies, credentials, errors and exit codes."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from threading import Event

import pytest

from tests.behaviour.command_line.conftest import Run, process
from tests.support.scripted import HANG, RESET, ScriptedServer, Step, reply

PROJECTS = ("nuextract", "get_api_projects")
NEW = {"name": "Orders", "description": "", "template": {"id": "string"}}
MADE = ("nuextract", "post_api_projects")

Serve = Callable[..., ScriptedServer]


@pytest.fixture
def serve() -> Serve:  # type: ignore[misc]
    """Start a server with a script."""
    with ExitStack() as stack:

        def start(*script: Step) -> ScriptedServer:
            return stack.enter_context(ScriptedServer(*script))

        yield start


def test_an_answer_is_the_services_own_json_indented(call: Run) -> None:
    ended = call("nuextract", "get_api_projects_projectid", "--project-id", "project_id_example")
    assert (ended.code, ended.err) == (0, "")
    project = json.loads(ended.out)
    assert project["ownerUser"] == "alice@example.com"
    assert ended.out == json.dumps(project, indent=2, ensure_ascii=False) + "\n"


def test_flags_may_be_written_with_underscores_too(call: Run) -> None:
    ended = call("nuextract", "get_api_projects_projectid", "--project_id=project_id_example")
    assert json.loads(ended.out)["id"] == "project_id_example"


def test_an_answer_without_a_body_prints_nothing(call: Run) -> None:
    ended = call("nuextract", "post_api_projects_projectid_lock", "--project-id", "project_id_example")
    assert (ended.code, ended.out, ended.err) == (0, "", "")


@pytest.mark.parametrize("how", ["text", "file", "stdin", "fields", "both"])
def test_a_body_comes_as_json_from_a_file_from_stdin_or_field_by_field(call: Run, how: str, tmp_path: Path) -> None:
    text, file = json.dumps(NEW), tmp_path / "body.json"
    file.write_text(text)
    flag = "--create-project-request"
    words = {
        "text": [flag, text],
        "file": [flag, f"@{file}"],
        "stdin": [flag, "-"],
        "fields": ["--set", "name=Orders", "--set", "description=", "--set", 'template={"id": "string"}'],
        "both": [flag, json.dumps({**NEW, "name": "Old"}), "--set", "name=Orders"],
    }[how]
    ended = call(*MADE, *words, stdin=text.encode() if how == "stdin" else b"")
    assert (ended.code, ended.err) == (0, "")
    made = json.loads(ended.out)
    assert {name: made[name] for name in NEW} == NEW


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([*MADE], "a body is needed: --create-project-request JSON, @FILE or - for the standard input"),
        ([*MADE, "--create-project-request", "{"], "this is no JSON"),
        ([*MADE, "--create-project-request", "@/nowhere.json"], "/nowhere.json: No such file or directory"),
        ([*MADE, "--create-project-request", "null"], "null is no body"),
        ([*MADE, "--create-project-request", "[]"], "must be a CreateProjectRequest or a dict, not list"),
        ([*MADE, "--create-project-request", "[]", "--set", "a=1"], "--set sets fields of an object"),
        ([*MADE, "--set", "name"], "--set takes FIELD=VALUE, not 'name'"),
        ([*PROJECTS, "--shared", "maybe"], "argument --shared: 'maybe' is neither true nor false"),
        ([*PROJECTS, "--share", "true"], "there is no argument '--share'; did you mean --shared"),
        ([*PROJECTS, "--shared"], "argument --shared: expected one argument"),
        ([*PROJECTS, "more"], "there is no place for 'more'"),
        ([*PROJECTS, "--output", "xml"], "argument --output: invalid choice: 'xml'"),
        ([*PROJECTS, "--all"], "there is no argument '--all'"),
        ([*PROJECTS, "--host", "ftp://x"], "host must be a URL"),
        ([*PROJECTS, "--timeout", "-1"], "a timeout must be greater than 0"),
        ([*PROJECTS, "--header", "bare"], "--header takes NAME:VALUE"),
        ([*PROJECTS, "--api-key", "k"], "nuextract has no API keys"),
        ([*PROJECTS, "--username", "alice"], "set PROJECTLINK_NUEXTRACT_PASSWORD"),
        (["nuextract", "get_api_projects_projectid"], "the following arguments are required: --project-id"),
        (["nuextract", "get_api_project"], "no operation 'get_api_project'; did you mean get_api_projects"),
        ([], "which service?"),
        (["nuextract"], "which operation?"),
        (["nuextract", "--help"], "which operation?"),
        (["nothing", "get"], "there is no service 'nothing'"),
        (["ubiops", "models_list", "--project-name", ""], "must not be empty"),
        (["ubiops", "batch_model_requests_list", "--limit", "x"], "argument --limit: 'x' is no whole number"),
        (
            ["ubiops", "blobs_create", "--project-name", "p", "--file", "/nowhere.bin"],
            "The file for `file` cannot be read",
        ),
    ],
)
def test_what_cannot_be_called_is_one_line_and_exit_code_2(run: Run, words: list[str], said: str) -> None:
    ended = run("call", *words)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert ended.err.startswith("projectlink: ")
    assert len(ended.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("token", "project", "said"),
    [
        ("alice-token", "nobody", "404 Not Found: There is no project 'nobody'. (get_api_projects_projectid)"),
        ("carol-token", "project_id_example", "403 Forbidden: "),
        ("unknown-token", "project_id_example", "401 Unauthorized: The access token is unknown."),
    ],
)
def test_a_refusal_is_exit_code_1_and_the_services_own_words(call: Run, token: str, project: str, said: str) -> None:
    ended = call("nuextract", "get_api_projects_projectid", "--project-id", project, token=token)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith(f"projectlink: {said}")
    assert len(ended.err.splitlines()) == 1
    assert token not in ended.err


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"detail": [{"message": "a"}, {"message": "b"}]}, "a; b"),
        ({"error": {"message": "deep"}}, "deep"),
        ({"other": 1}, '{"other": 1}'),
        (b"plain\x1b[31m text\r\n", "plain [31m text"),
        (b"", ""),
        (b"x" * 2000, "x" * 400),
    ],
)
def test_whatever_an_error_says_is_one_line_without_control_characters(
    run: Run, serve: Serve, body: object, said: str
) -> None:
    ended = run("call", *PROJECTS, "--host", serve(reply("400 Bad Request", body)).url)
    assert ended.code == 1
    assert ended.err.startswith("projectlink: 400 Bad Request")
    assert said in ended.err
    assert ended.err[:-1].isprintable()
    assert len(ended.err) < 600


def test_no_connection_is_exit_code_3(run: Run, serve: Serve) -> None:
    with ScriptedServer(RESET) as gone:
        pass
    ended = run("call", *PROJECTS, "--host", gone.url, "--retries", "0")
    assert (ended.code, ended.out) == (3, "")
    assert ended.err.startswith("projectlink: get_api_projects: ")
    assert run("call", *PROJECTS, "--host", serve(RESET).url, "--retries", "0").code == 3


@pytest.mark.parametrize("flag", ["--timeout", "--deadline"])
def test_no_answer_in_time_is_exit_code_3(run: Run, serve: Serve, flag: str) -> None:
    ended = run("call", *PROJECTS, "--host", serve(HANG).url, "--retries", "0", flag, "0.05")
    assert (ended.code, len(ended.err.splitlines())) == (3, 1)


def test_retries_are_as_many_as_asked_for_and_verbose_shows_each(run: Run, serve: Serve) -> None:
    server = serve(reply("503 No", Retry_After="0"), reply("503 No", Retry_After="0"), reply(body=[]))
    words = ["call", *PROJECTS, "--host", server.url, "--token", "s3cret-token"]
    ended = run(*words, "--retries", "2", "--verbose")
    assert (ended.code, ended.out) == (0, "[]\n")
    assert [re.search(r": (\d+) in ", line)[1] for line in ended.err.splitlines()] == ["503", "503", "200"]  # type: ignore[index]
    assert "s3cret" not in ended.err
    assert run(*words, "--retries", "0").code == 0
    assert len(server.requests) == 4


def test_token_and_host_come_from_the_environment(run: Run, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(reply(body=[]))
    monkeypatch.setenv("PROJECTLINK_NUEXTRACT_HOST", server.url)
    monkeypatch.setenv("PROJECTLINK_NUEXTRACT_TOKEN", "from-the-environment")
    assert run("call", *PROJECTS, "--header", "X-Mine: 1").code == 0
    assert b"Authorization: Bearer from-the-environment\r\n" in server.requests[0]
    assert b"X-Mine: 1\r\n" in server.requests[0]


def test_an_api_key_goes_where_the_service_wants_it(run: Run, serve: Serve) -> None:
    server = serve(reply(body=[]))
    assert run("call", "ubiops", "projects_list", "--host", server.url, "--api-key", "Token abcd").code == 0
    assert b"Authorization: Token abcd\r\n" in server.requests[0]


def test_an_option_whose_name_an_argument_has_gives_way_to_it(run: Run, serve: Serve) -> None:
    server = serve(reply(body={}))
    where = ["--project-name", "p", "--model-name", "m", "--version", "v"]
    words = ["call", "ubiops", "model_requests_create", *where, "--data", "{}", "--host", server.url]
    assert run(*words, "--timeout", "300", "--client-timeout", "5").code == 0
    assert b"timeout=300 HTTP/1.1" in server.requests[0].split(b"\r\n")[0]


def test_a_file_is_uploaded_from_a_path_or_from_stdin(call: Run, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(b"\x00 by path")
    blobs = ["--project-name", "project_name_example"]
    for path, stdin, content in ((str(file), b"", b"\x00 by path"), ("-", b"\xff by stdin", b"\xff by stdin")):
        made = call("ubiops", "blobs_create", *blobs, "--file", path, stdin=stdin)
        assert (made.code, made.err) == (0, "")
        blob = json.loads(made.out)["id"]
        got = call("ubiops", "blobs_get", *blobs, "--blob-id", blob)
        assert (got.code, got.content) == (0, content)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_is_exit_code_130_and_one_line() -> None:
    arrived, over = Event(), Event()

    def late(request: bytes) -> bytes:
        arrived.set()
        over.wait(60)
        return reply(body=[])

    with ScriptedServer(late) as server:
        words = [sys.executable, "-m", "projectlink", "call", *PROJECTS, "--host", server.url]
        running = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            assert arrived.wait(timeout=30)
            running.send_signal(signal.SIGINT)
            out, err = running.communicate(timeout=30)
        finally:
            running.kill()
            over.set()
    assert (running.returncode, out, err) == (130, b"", b"projectlink: interrupted\n")


def test_a_reader_who_has_had_enough_hears_no_complaint() -> None:
    with ScriptedServer(reply(body=[{"name": "x" * 50}] * 20000)) as server:
        words = [sys.executable, "-m", "projectlink", "call", *PROJECTS, "--host", server.url]
        running = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert running.stdout is not None
        assert running.stdout.readline() == b"[\n"
        running.stdout.close()
        assert running.stderr is not None
        err = running.stderr.read()
        running.stderr.close()
        assert (running.wait(timeout=30), err) == (141, b"")


def test_a_terminal_that_knows_no_unicode_gets_escapes() -> None:
    with ScriptedServer(reply(body=[{"name": "Zoë"}])) as server:
        words = ["call", *PROJECTS, "--host", server.url]
        environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        as_json = process(*words, env=environment)
        as_table = process(*words, "--output", "table", env=environment)
    assert json.loads(as_json.stdout) == [{"name": "Zoë"}]
    assert (as_json.returncode, as_json.stderr, as_table.returncode, as_table.stderr) == (0, b"", 0, b"")
    assert as_table.stdout == b"NAME\nZo\\xeb\n"
