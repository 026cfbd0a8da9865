"""Fixtures that run the command line, in this process or in a subprocess."""

from __future__ import annotations

import io
import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from projectlink.cli import main
from projectlink_mock import Session


@dataclass(frozen=True)
class Result:
    """The exit code and output of a command."""

    code: int
    content: bytes
    err: str

    @property
    def out(self) -> str:
        return self.content.decode()


Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Remove all settings, the user's own configuration file and the width of the terminal."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "no-configuration"))
    for name in [name for name in os.environ if name.startswith("PROJECTLINK_")]:
        monkeypatch.delenv(name)
    for name in ("COLUMNS", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Return a function that runs a command in this process."""

    def in_process(*words: str, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsysbinary.readouterr()
        code = main(list(words))
        out, err = capsysbinary.readouterr()
        return Result(code, out, err.decode())

    return in_process


@pytest.fixture
def call(run: Run, projectlink_mock: Session) -> Run:
    """Return a function that calls an operation of the mock server, by default as Alice."""

    def called(
        service: str, *words: str, token: str = "alice-token", stdin: bytes = b"", command: str = "call"
    ) -> Result:
        (header,) = projectlink_mock.headers.items()
        options = ["--host", projectlink_mock.url(service), "--token", token, "--header", ":".join(header)]
        return run(command, service, *words, *options, stdin=stdin)

    return called


def process(*words: str, **settings: Any) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a subprocess where warnings are errors."""
    command = [sys.executable, "-W", "error", "-m", "projectlink", *words]
    return subprocess.run(command, capture_output=True, timeout=120, check=False, **settings)


def on_terminal(*words: str, **variables: str) -> tuple[int, str]:
    """Run a command whose standard output and error are a terminal of 60 columns, by default without colour."""
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "projectlink", *words]
    environment = {**os.environ, "COLUMNS": "60", "TERM": "xterm-256color", "NO_COLOR": "1", **variables}
    with subprocess.Popen(command, stdout=slave, stderr=slave, env=environment) as running:
        os.close(slave)
        written = b"".join(_chunks(master))
    os.close(master)
    return running.returncode, written.decode().replace("\r\n", "\n")


def _chunks(terminal: int) -> Iterator[bytes]:
    while True:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # Linux raises it when the other end is closed
            return
        if not chunk:
            return
        yield chunk
