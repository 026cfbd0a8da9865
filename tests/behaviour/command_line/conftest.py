"""The command line, run in this process or in one of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from projectlink.cli import main
from projectlink_mock import Session


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it wrote."""

    code: int
    content: bytes
    err: str

    @property
    def out(self) -> str:
        return self.content.decode()


Run = Callable[..., Ended]


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting from outside; a terminal of no width."""
    for name in [name for name in os.environ if name.startswith("PROJECTLINK_")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("COLUMNS", raising=False)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run a command here."""

    def in_process(*words: str, stdin: bytes = b"") -> Ended:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsysbinary.readouterr()
        code = main(list(words))
        out, err = capsysbinary.readouterr()
        return Ended(code, out, err.decode())

    return in_process


@pytest.fixture
def call(run: Run, projectlink_mock: Session) -> Run:
    """Call an operation of the mock server, as alice if nobody else is named."""

    def called(
        service: str, *words: str, token: str = "alice-token", stdin: bytes = b"", command: str = "call"
    ) -> Ended:
        (header,) = projectlink_mock.headers.items()
        options = ["--host", projectlink_mock.url(service), "--token", token, "--header", ":".join(header)]
        return run(command, service, *words, *options, stdin=stdin)

    return called


def process(*words: str, **settings: Any) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a process of its own, with every warning an error."""
    command = [sys.executable, "-W", "error", "-m", "projectlink", *words]
    return subprocess.run(command, capture_output=True, timeout=60, check=False, **settings)
