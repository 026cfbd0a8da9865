"""`projectlink mock --record` as a user starts it."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
import urllib3

from projectlink_mock import MockServer
from tests.behaviour.nuextract.projects import NEW, PROJECTS
from tests.support.scripted import ScriptedServer, reply

COMMAND = [sys.executable, "-m", "projectlink_mock", "--port", "0"]
HEADERS = {"Authorization": "Bearer alice-token"}


@contextmanager
def started(*options: str) -> Iterator[tuple[subprocess.Popen[str], str, str]]:
    """Yield the running process, its origin and its greeting."""
    process = subprocess.Popen([*COMMAND, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        greeting = ""
        for line in process.stderr:
            greeting += line
            if "Differences so far" in line:
                break
        origin = re.search(r"http://127\.0\.0\.1:\d+(?=/nuextract  and)", greeting)
        assert origin, greeting
        yield process, origin[0], greeting
    finally:
        process.kill()
        process.communicate(timeout=120)


def run(*options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *options], capture_output=True, text=True, timeout=30)


def test_report_without_differences() -> None:
    with ExitStack() as stack:
        real = stack.enter_context(MockServer(services=["nuextract"]))
        options = ("--record", "nuextract", "--upstream", real.url("nuextract"))
        process, origin, greeting = stack.enter_context(started(*options))
        assert f"Requests are forwarded to {real.url('nuextract')}" in greeting
        for base in (origin, f"{origin}/nuextract"):
            created = urllib3.request("POST", base + PROJECTS, json=NEW, headers=HEADERS).json()["id"]
            urllib3.request("GET", f"{origin}{PROJECTS}/{created}", headers=HEADERS)
        urllib3.request("GET", f"{origin}{PROJECTS}/project_id_example", headers=HEADERS)
        urllib3.request("GET", f"{origin}/nothing", headers=HEADERS)
        live = urllib3.request("GET", f"{origin}/_mock/differences").json()
        process.send_signal(signal.SIGTERM)
        stdout, stderr = process.communicate(timeout=60)
    assert process.returncode == 0, stderr
    assert json.loads(stdout) == live
    assert "post_api_projects           200 x2; compared with the mock: 2 of 2" in stderr
    assert "compared with the mock: 2 of 3 (about an object that the mock does not know)" in stderr
    assert "404 x1; compared with the mock: 0 of 1 (not in the contract)" in stderr
    assert "6 requests to 2 operations of nuextract; 0 differences" in stderr


def test_differences_are_reported_with_exit_code_1() -> None:
    with ExitStack() as stack:
        real = stack.enter_context(ScriptedServer(reply("200 OK", [{"id": 1}])))
        process, origin, _ = stack.enter_context(started("--record", "nuextract", "--upstream", real.url))
        urllib3.request("GET", origin + PROJECTS, headers={"Authorization": "Bearer s3cret"})
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "contract: missing at /*/name" in stderr
    assert {"operation", "to", "what", "place", "reason", "first", "times"} == set(json.loads(stdout)["differences"][0])
    assert "s3cret" not in stdout + stderr


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--upstream", "http://x"], "--upstream needs --record"),
        (["--record", "ufdl", "--service", "ufdl"], "--record cannot be combined with --service or --seed or"),
        (["--record", "ufdl", "--seed", "empty"], "--record cannot be combined with --service or --seed or"),
        (
            ["--record", "ufdl", "--state", "state.json"],
            "or --state or --max-body or --max-json or --memory: the real service responds",
        ),
        (
            ["--record", "ufdl", "--max-body", "1"],
            "or --state or --max-body or --max-json or --memory: the real service responds",
        ),
        (["--record", "other"], "'other' is not one of nuextract, automl"),
        (["--record", "ufdl", "--upstream", "nothing"], "invalid base URL 'nothing'"),
    ],
)
def test_invalid_options_are_named(options: list[str], reason: str) -> None:
    result = run(*options)
    assert result.returncode == 2
    assert reason in result.stderr
    assert "Traceback" not in result.stderr


def test_missing_httpcore_is_reported_with_the_extra() -> None:
    code = "import sys; sys.modules['httpcore'] = None; from projectlink_mock.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "--port", "0", "--record", "ufdl"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert result.returncode == 1
    assert result.stderr == "projectlink mock needs httpcore: install projectlink with its extra 'mock'\n"
