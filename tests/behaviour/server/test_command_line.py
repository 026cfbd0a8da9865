"""The command line of the mock server."""

from __future__ import annotations

import gc
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest
import urllib3

from projectlink_mock.cli import main
from projectlink_mock.cli.options import parse_args
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import list_ids

COMMAND = [sys.executable, "-m", "projectlink_mock"]


@contextmanager
def started(
    *options: str, command: list[str] = COMMAND, environment: Mapping[str, str] = {}
) -> Iterator[tuple[subprocess.Popen[str], str, str]]:
    """Start a server and yield its process, its origin and its output until it was ready."""
    process = subprocess.Popen(
        [*command, "--port", "0", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment},
    )
    try:
        assert process.stderr is not None
        lines = []
        for line in process.stderr:
            lines.append(line)
            if "carol-token" in line:
                break
        output = "".join(lines)
        origin = re.search(r"https?://127\.0\.0\.1:\d+", output)
        assert origin, output
        yield process, origin[0], output
    finally:
        process.kill()
        process.communicate(timeout=120)


def run(*options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *options], capture_output=True, text=True, timeout=30)


def test_ready_message_names_urls_and_tokens(pool: urllib3.PoolManager) -> None:
    with started() as (_, origin, output):
        assert f"{origin}/nuextract" in output
        assert f"Dashboard: {origin}/\n" in output
        for token in ("admin-token", "alice-token", "YOUR_API_KEY", "bob-token", "carol-token"):
            assert token in output
        assert len(list_ids(Api(pool, f"{origin}/nuextract", {}))) == 3


def test_single_service_is_also_served_at_the_root(pool: urllib3.PoolManager) -> None:
    with started("--service", "nuextract", "--seed", "empty") as (_, origin, _said):
        assert list_ids(Api(pool, origin, {})) == []
        assert list_ids(Api(pool, f"{origin}/nuextract", {})) == []
        assert Api(pool, origin, {}).call("GET", "/_mock/health").json["services"] == ["nuextract"]
        assert Api(pool, origin, {}).call("GET", "/nothing").json["code"] == "NotFound"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signal_stops_the_server_despite_an_open_connection(number: signal.Signals) -> None:
    with started() as (process, origin, _):
        with socket.create_connection(("127.0.0.1", int(origin.rpartition(":")[2])), timeout=5) as idle:
            idle.sendall(b"GET /_mock/health HTTP/1.1\r\nHost: x\r\n\r\n")
            assert idle.recv(15) == b"HTTP/1.1 200 OK"
            process.send_signal(number)
            stdout, stderr = process.communicate(timeout=5)
        assert (process.returncode, stdout) == (0, "")
        assert [line.split()[1:4] for line in stderr.splitlines()] == [["GET", "/_mock/health", "200"]]


def test_taken_port_is_reported_in_one_line_with_exit_code_1() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = run("--port", str(port))
    assert (result.returncode, result.stdout) == (1, "")
    reason = "Address already in use; use --port to choose another one"
    assert result.stderr == f"projectlink mock: cannot listen on 127.0.0.1:{port}: {reason}\n"


def test_invalid_host_is_reported_in_one_line_with_exit_code_1() -> None:
    result = run("--port", "0", "--host", "256.1.1.1")
    assert result.returncode == 1
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--prot", "0"], "unknown argument '--prot' (did you mean --port?)"),
        (["--control-tokn=sesame"], "unknown argument '--control-tokn' (did you mean --control-token?)"),
        (["nuextract"], "unexpected argument 'nuextract' (did you mean --service nuextract?)"),
        (["--seed", "demo", "empty"], "unexpected argument 'empty' (did you mean --seed empty?)"),
        (["more"], "unexpected argument 'more'"),
        (["--port", "abc"], "argument --port: 'abc' is not a port between 0 and 65535"),
        (["--seed", "emty"], "argument --seed: 'emty' is not one of demo, empty (did you mean empty?)"),
        (["--service", "nothing"], "argument --service: 'nothing' is not one of nuextract, automl, "),
        (["--record", "figshar"], "argument --record: 'figshar' is not one of nuextract, automl, "),
        (["--max-body", "0"], "argument --max-body: '0' is not a whole number of megabytes above 0"),
        (["--port"], "argument --port: expected one argument"),
    ],
)
def test_invalid_argument_is_one_line_with_a_suggestion(
    capsys: pytest.CaptureFixture[str], options: list[str], reason: str
) -> None:
    with pytest.raises(SystemExit) as stopped:
        parse_args(options)
    output, errors = capsys.readouterr()
    assert (stopped.value.code, output, len(errors.splitlines())) == (2, "", 1)
    assert errors.startswith(f"projectlink mock: {reason}")
    assert errors.endswith("; see `projectlink mock --help`\n")
    assert "sesame" not in errors


def test_command_ends_with_exit_code_2_for_an_invalid_argument() -> None:
    result = run("--prot", "0")
    assert (result.returncode, result.stdout, len(result.stderr.splitlines())) == (2, "", 1)


def test_help_names_every_option() -> None:
    result = run("--help")
    assert result.returncode == 0
    for word in (
        "--host",
        "--port",
        "--service",
        "--seed",
        "--no-control",
        "--control-token",
        "demo",
        "empty",
        "nuextract",
        "8080",
    ):
        assert word in result.stdout


def test_command_in_a_program_leaves_its_garbage_collector_on(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--port", "none"])
    assert gc.isenabled()
    assert "--port" in capsys.readouterr().err


PUBLIC_ADDRESS = """
import socket, sys
from importlib import import_module
cli = import_module("projectlink_mock.cli.command")
class PublicSocket(socket.socket):
    def getsockname(self):
        return "0.0.0.0", super().getsockname()[1]
bind_all = cli.bind_all
cli.bind_all = lambda hosts, port: [PublicSocket(fileno=bind_all(["127.0.0.1"], port)[0].detach())]
sys.exit(cli.run())
"""
"""The command with a local socket that reports a public address."""


def test_loopback_address_prints_no_warning() -> None:
    with started() as (_, _origin, output):
        assert "warning" not in output


@pytest.mark.parametrize(
    ("options", "open_to_all"), [([], True), (["--no-control"], False), (["--control-token", "sesame"], False)]
)
def test_public_address_prints_one_warning_about_missing_protection(
    pool: urllib3.PoolManager, options: list[str], open_to_all: bool
) -> None:
    with started(*options, command=[sys.executable, "-c", PUBLIC_ADDRESS]) as (_, origin, output):
        (warning,) = [line for line in output.splitlines() if "warning" in line]
        assert "0.0.0.0" in warning
        assert ("--control-token" in warning) is open_to_all
        assert (Api(pool, origin, {}).call("GET", "/_mock/state", token=None).status == 200) is open_to_all


def test_no_control_disables_the_control_plane(pool: urllib3.PoolManager) -> None:
    with started("--no-control") as (_, origin, output):
        assert "the only control request allowed" in output
        control = Api(pool, f"{origin}/_mock", {})
        assert (control.call("GET", "/state").status, control.call("GET", "/health").status) == (404, 200)


@pytest.mark.parametrize("way", ["option", "environment"])
def test_control_token_protects_the_control_plane(pool: urllib3.PoolManager, way: str) -> None:
    options = ("--control-token", "sesame") if way == "option" else ()
    environment = {} if way == "option" else {"PROJECTLINK_MOCK_CONTROL_TOKEN": "sesame"}
    with started(*options, environment=environment) as (_, origin, output):
        assert "sesame" not in output
        control = Api(pool, f"{origin}/_mock", {})
        assert control.call("GET", "/state", token=None).status == 401
        assert control.call("GET", "/state", token="sesame").status == 200


def test_max_body_is_in_megabytes(pool: urllib3.PoolManager) -> None:
    with started("--max-body", "1") as (_, origin, _said):
        api = Api(pool, f"{origin}/nuextract", {})
        assert api.call("POST", "/api/projects", content=b" " * 2**20).status == 400
        assert api.call("POST", "/api/projects", content=b" " * (2**20 + 1)).status == 413


def test_max_json_is_in_megabytes(pool: urllib3.PoolManager) -> None:
    with started("--max-json", "1") as (_, origin, _said):
        api = Api(pool, f"{origin}/nuextract", {})
        assert api.call("POST", "/api/projects", content=b" " * 2**20).status == 400
        assert api.call("POST", "/api/projects", content=b" " * (2**20 + 1)).status == 413


@pytest.mark.parametrize("token", ["a b", ""])
def test_token_that_is_not_a_header_value_is_rejected(token: str) -> None:
    result = run("--control-token", token)
    assert result.returncode == 2
    assert "a b" not in result.stderr
    assert "the token must be printable ASCII" in result.stderr
