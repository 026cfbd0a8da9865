"""`projectlink call`: arguments, bodies, credentials, errors and exit codes."""

from __future__ import annotations

import json
import os
import re
import shlex
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
CREATE = ("nuextract", "post_api_projects")

Serve = Callable[..., ScriptedServer]


@pytest.fixture
def serve() -> Serve:  # type: ignore[misc]
    """Return a function that starts a scripted server."""
    with ExitStack() as stack:

        def start(*script: Step) -> ScriptedServer:
            return stack.enter_context(ScriptedServer(*script))

        yield start


def test_response_is_printed_as_indented_json(call: Run) -> None:
    result = call("nuextract", "get_api_projects_projectid", "--project-id", "project_id_example")
    assert (result.code, result.err) == (0, "")
    project = json.loads(result.out)
    assert project["ownerUser"] == "alice@example.com"
    assert result.out == json.dumps(project, indent=2, ensure_ascii=False) + "\n"


def test_flag_may_have_underscores(call: Run) -> None:
    result = call("nuextract", "get_api_projects_projectid", "--project_id=project_id_example")
    assert json.loads(result.out)["id"] == "project_id_example"


def test_empty_response_prints_nothing(call: Run) -> None:
    result = call("nuextract", "post_api_projects_projectid_lock", "--project-id", "project_id_example")
    assert (result.code, result.out, result.err) == (0, "", "")


@pytest.mark.parametrize("source", ["text", "file", "stdin", "fields", "both"])
def test_body_comes_from_text_file_stdin_or_fields(call: Run, source: str, tmp_path: Path) -> None:
    text, file = json.dumps(NEW), tmp_path / "body.json"
    file.write_text(text)
    flag = "--create-project-request"
    words = {
        "text": [flag, text],
        "file": [flag, f"@{file}"],
        "stdin": [flag, "-"],
        "fields": ["--set", "name=Orders", "--set", "description=", "--set", 'template={"id": "string"}'],
        "both": [flag, json.dumps({**NEW, "name": "Old"}), "--set", "name=Orders"],
    }[source]
    result = call(*CREATE, *words, stdin=text.encode() if source == "stdin" else b"")
    assert (result.code, result.err) == (0, "")
    made = json.loads(result.out)
    assert {name: made[name] for name in NEW} == NEW


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([*CREATE], "missing body: use --body JSON, @FILE or - for the standard input, or --set"),
        ([*CREATE, "--create-project-request", "{"], "invalid JSON: "),
        ([*CREATE, "--create-project-request", "@/nowhere.json"], "/nowhere.json: No such file or directory"),
        ([*CREATE, "--create-project-request", "null"], "the body must not be null"),
        ([*CREATE, "--create-project-request", "[]"], "must be a CreateProjectRequest or a dict, not list"),
        (
            [*CREATE, "--create-project-request", "[]", "--set", "name=1"],
            "--set needs a JSON object as --create-project-request, not list",
        ),
        ([*CREATE, "--set", "name"], "--set needs FIELD=VALUE, not 'name'"),
        ([*PROJECTS, "--shared", "maybe"], "argument --shared: expected true or false, not 'maybe'"),
        ([*PROJECTS, "--share", "true"], "unknown argument '--share' (did you mean --shared"),
        ([*PROJECTS, "--shared"], "argument --shared: expected one argument"),
        ([*PROJECTS, "more"], "unexpected argument 'more'"),
        ([*PROJECTS, "--output", "xml"], "argument --output: invalid choice: 'xml'"),
        ([*PROJECTS, "--all"], "get_api_projects has no pages: it returns everything without --all"),
        ([*PROJECTS, "--host", "ftp://x"], "host must be a URL"),
        ([*PROJECTS, "--timeout", "-1"], "a timeout must be greater than 0"),
        ([*PROJECTS, "--header", "bare"], "--header needs NAME:VALUE"),
        ([*PROJECTS, "--api-key", "k"], "unknown argument '--api-key'"),
        ([*PROJECTS, "--username", "alice"], "unknown argument '--username'"),
        (["nuextract", "get_api_projects_projectid"], "the following arguments are required: --project-id"),
        (["nuextract", "get_api_project"], "no operation 'get_api_project' (did you mean get_api_projects"),
        ([], "missing service"),
        (["nuextract"], "missing operation"),
        ([*PROJECTS, "--out", "/nowhere/x"], "/nowhere/x.part: No such file or directory"),
        ([*PROJECTS, "--out", "/"], "/: Is a directory"),
        ([*CREATE, "--body", "{}", "--create-project-request", "{}"], "are the same argument: give one of them"),
        (["nothing", "get"], "unknown service 'nothing'"),
        (["ubiops", "models_list", "--project-name", ""], "must not be empty"),
        (["ubiops", "batch_model_requests_list", "--limit", "x"], "argument --limit: expected a whole number, not 'x'"),
        (
            ["ubiops", "blobs_create", "--project-name", "p", "--file", "/nowhere.bin"],
            "The file for `file` cannot be read",
        ),
    ],
)
def test_usage_error_is_one_line_and_exit_code_2(run: Run, words: list[str], message: str) -> None:
    result = run("call", *words)
    assert (result.code, result.out) == (2, "")
    assert message in result.err
    assert result.err.startswith("projectlink: ")
    assert len(result.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("token", "project", "message"),
    [
        ("alice-token", "missing", "404 Not Found: There is no project 'missing'. (get_api_projects_projectid)"),
        ("carol-token", "project_id_example", "403 Forbidden: "),
        ("unknown-token", "project_id_example", "401 Unauthorized: The access token is unknown."),
    ],
)
def test_rejected_call_prints_the_services_message_and_exits_with_1(
    call: Run, token: str, project: str, message: str
) -> None:
    result = call("nuextract", "get_api_projects_projectid", "--project-id", project, token=token)
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith(f"projectlink: {message}")
    assert len(result.err.splitlines()) == 1
    assert token not in result.err


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"detail": [{"message": "a"}, {"message": "b"}]}, "a; b"),
        ({"error": {"message": "deep"}}, "deep"),
        ({"other": 1}, '{"other": 1}'),
        (b"plain\x1b[31m text\r\n", "plain [31m text"),
        (b"", ""),
        (b"x" * 2000, "x" * 400),
    ],
)
def test_error_message_is_one_line_without_control_characters(
    run: Run, serve: Serve, body: object, message: str
) -> None:
    result = run("call", *PROJECTS, "--host", serve(reply("400 Bad Request", body)).url)
    assert result.code == 1
    assert result.err.startswith("projectlink: 400 Bad Request")
    assert message in result.err
    assert result.err[:-1].isprintable()
    assert len(result.err) < 600


def test_connection_error_is_exit_code_3(run: Run, serve: Serve) -> None:
    with ScriptedServer(RESET) as gone:
        pass
    result = run("call", *PROJECTS, "--host", gone.url, "--retries", "0")
    assert (result.code, result.out) == (3, "")
    assert result.err.startswith(f"projectlink: get_api_projects: connection to 127.0.0.1:{gone.port} failed: ")
    assert run("call", *PROJECTS, "--host", serve(RESET).url, "--retries", "0").code == 3


@pytest.mark.parametrize("flag", ["--timeout", "--deadline"])
def test_timeout_is_exit_code_3(run: Run, serve: Serve, flag: str) -> None:
    result = run("call", *PROJECTS, "--host", serve(HANG).url, "--retries", "0", flag, "0.05")
    assert (result.code, len(result.err.splitlines())) == (3, 1)


def test_retries_limits_attempts_and_verbose_prints_each(run: Run, serve: Serve) -> None:
    server = serve(reply("503 No", Retry_After="0"), reply("503 No", Retry_After="0"), reply(body=[]))
    words = ["call", *PROJECTS, "--host", server.url, "--token", "s3cret-token"]
    result = run(*words, "--retries", "2", "--verbose")
    assert (result.code, result.out) == (0, "[]\n")
    assert [re.search(r": (\d+) in ", line)[1] for line in result.err.splitlines()] == ["503", "503", "200"]  # type: ignore[index]
    assert "s3cret" not in result.err
    assert run(*words, "--retries", "0").code == 0
    assert len(server.requests) == 4


def test_token_and_host_default_to_the_environment(run: Run, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(reply(body=[]))
    monkeypatch.setenv("PROJECTLINK_NUEXTRACT_HOST", server.url)
    monkeypatch.setenv("PROJECTLINK_NUEXTRACT_TOKEN", "from-the-environment")
    assert run("call", *PROJECTS, "--header", "X-Mine: 1").code == 0
    assert b"Authorization: Bearer from-the-environment\r\n" in server.requests[0]
    assert b"X-Mine: 1\r\n" in server.requests[0]


def test_api_key_is_sent_in_the_header_of_its_scheme(run: Run, serve: Serve) -> None:
    server = serve(reply(body=[]))
    assert run("call", "ubiops", "projects_list", "--host", server.url, "--api-key", "Token abcd").code == 0
    assert b"Authorization: Token abcd\r\n" in server.requests[0]


def test_argument_takes_precedence_over_an_option_of_the_same_name(run: Run, serve: Serve) -> None:
    server = serve(reply(body={}))
    where = ["--project-name", "p", "--model-name", "m", "--version", "v"]
    words = ["call", "ubiops", "model_requests_create", *where, "--data", "{}", "--host", server.url]
    assert run(*words, "--timeout", "300", "--client-timeout", "5").code == 0
    assert b"timeout=300 HTTP/1.1" in server.requests[0].split(b"\r\n")[0]


def test_file_is_uploaded_from_a_path_or_from_stdin(call: Run, tmp_path: Path) -> None:
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
def test_interrupt_is_exit_code_130_and_one_line() -> None:
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


def test_closed_pipe_is_exit_code_141_without_a_message() -> None:
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


@pytest.mark.parametrize(
    "command",
    [
        ["projectlink", "--help"],
        ["projectlink", "--version"],
        ["projectlink", "call", "--help"],
        ["projectlink", "operations", "ubiops"],
        ["projectlink", "completion", "bash"],
        ["projectlink", "mock", "--help"],
        ["projectlink_mock", "--help"],
    ],
    ids=" ".join,
)
def test_output_that_nothing_reads_ends_without_a_message(command: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        result = subprocess.run(
            [sys.executable, "-m", *command], stdout=writer, stderr=subprocess.PIPE, timeout=60, check=False
        )
    finally:
        os.close(writer)
    assert result.stderr == b""
    # argparse ignores the error when its text is longer than Python's buffer.
    assert result.returncode in ((0, 141) if command[-1] == "--help" else (141,))


@pytest.mark.parametrize(
    ("command", "closed", "code"),
    [
        (["projectlink", "--help"], ">&-", 0),
        (["projectlink", "services"], ">&-", 0),
        (["projectlink", "operations", "ubiops", "--json"], ">&- 2>&-", 0),
        (["projectlink", "call", "nuextract", "get_api_projects", "--host", "http://127.0.0.1:1"], "<&- 2>&-", 3),
        (["projectlink", "mock", "--version"], "2>&-", 2),
        (["projectlink_mock", "--version"], "<&- >&- 2>&-", 2),
    ],
    ids=str,
)
def test_command_with_a_closed_stream_ends_without_a_message(command: list[str], closed: str, code: int) -> None:
    words = shlex.join([sys.executable, "-m", *command])
    result = subprocess.run(f"{words} {closed}", shell=True, capture_output=True, timeout=60, check=False)
    assert result.returncode == code
    assert result.stderr == b""


def test_characters_outside_the_terminals_encoding_are_escaped() -> None:
    with ScriptedServer(reply(body=[{"name": "Zoë"}])) as server:
        words = ["call", *PROJECTS, "--host", server.url]
        environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        as_json = process(*words, env=environment)
        as_table = process(*words, "--output", "table", env=environment)
    assert json.loads(as_json.stdout) == [{"name": "Zoë"}]
    assert (as_json.returncode, as_json.stderr, as_table.returncode, as_table.stderr) == (0, b"", 0, b"")
    assert as_table.stdout == b"NAME\nZo\\xeb\n"
