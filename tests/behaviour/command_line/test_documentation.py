"""The shell commands in docs/command-line.md run as printed."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from projectlink._cli.commands import COMMANDS
from projectlink_mock import MockServer

PAGE = (Path(__file__).parents[3] / "docs" / "command-line.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
BASH = shutil.which("bash")


@pytest.mark.skipif(BASH is None, reason="there is no bash")
def test_every_documented_command_runs(tmp_path: Path) -> None:
    command = tmp_path / "projectlink"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -W error -m projectlink "$@"\n')
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    with MockServer() as mock:
        origin = mock.url("nuextract").removesuffix("/nuextract")
        script = "\n".join(["set -euo pipefail", *BLOCKS]).replace("http://127.0.0.1:8080", origin)
        assert BASH
        result = subprocess.run(
            [BASH, "--norc", "-c", script],
            capture_output=True,
            text=True,
            cwd=tmp_path,
            env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
            timeout=120,
            check=False,
        )
    assert (result.returncode, result.stderr) == (0, "")
    assert (tmp_path / "example.txt").stat().st_size > 0


def test_page_documents_every_command() -> None:
    assert set(re.findall(r"projectlink ([a-z]+)\b", PAGE)) >= COMMANDS.keys()
