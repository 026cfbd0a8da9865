"""`python -m projectlink_mock` as a user starts it."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import urllib3

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import listed

COMMAND = [sys.executable, "-m", "projectlink_mock"]


@contextmanager
def started(*options: str) -> Iterator[tuple[subprocess.Popen[str], str, str]]:
    """The running process, the server's origin, and what it said when it was ready."""
    process = subprocess.Popen(
        [*COMMAND, "--port", "0", *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stderr is not None
        lines = []
        for line in process.stderr:
            lines.append(line)
            if "carol-token" in line:
                break
        said = "".join(lines)
        origin = re.search(r"http://127\.0\.0\.1:\d+", said)
        assert origin, said
        yield process, origin[0], said
    finally:
        process.kill()
        process.communicate()


def run(*options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *options], capture_output=True, text=True, timeout=30)


def test_when_ready_it_says_where_and_with_which_tokens(pool: urllib3.PoolManager) -> None:
    with started() as (_, origin, said):
        assert f"{origin}/nuextract" in said
        for token in ("admin-token", "alice-token", "YOUR_API_KEY", "bob-token", "carol-token"):
            assert token in said
        assert len(listed(Api(pool, f"{origin}/nuextract", {}))) == 3


def test_a_service_alone_answers_at_the_root_too(pool: urllib3.PoolManager) -> None:
    with started("--service", "nuextract", "--seed", "empty") as (_, origin, _said):
        assert listed(Api(pool, origin, {})) == []
        assert listed(Api(pool, f"{origin}/nuextract", {})) == []
        assert Api(pool, origin, {}).call("GET", "/_mock/health").json["services"] == ["nuextract"]
        assert Api(pool, origin, {}).call("GET", "/nothing").json["code"] == "NotFound"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly_with_a_connection_open(number: signal.Signals) -> None:
    with started() as (process, origin, _):
        with socket.create_connection(("127.0.0.1", int(origin.rpartition(":")[2])), timeout=5) as idle:
            idle.sendall(b"GET /_mock/health HTTP/1.1\r\nHost: x\r\n\r\n")
            assert idle.recv(15) == b"HTTP/1.1 200 OK"
            process.send_signal(number)
            stdout, stderr = process.communicate(timeout=5)
        assert (process.returncode, stdout, stderr) == (0, "", "")


def test_a_taken_port_is_one_line_and_exit_code_1() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = run("--port", str(port))
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == f"projectlink mock: cannot listen on 127.0.0.1:{port}: Address already in use\n"


def test_a_host_that_is_none_is_one_line_and_exit_code_1() -> None:
    result = run("--port", "0", "--host", "256.1.1.1")
    assert result.returncode == 1
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "options", [["--service", "nothing"], ["--seed", "full"], ["--port", "65536"], ["--port", "x"], ["more"]]
)
def test_a_wrong_argument_is_an_error_that_shows_the_usage(options: list[str]) -> None:
    result = run(*options)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("usage: projectlink mock")


def test_help_names_every_option() -> None:
    result = run("--help")
    assert result.returncode == 0
    for word in ("--host", "--port", "--service", "--seed", "demo", "empty", "nuextract", "8080"):
        assert word in result.stdout
