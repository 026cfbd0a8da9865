"""Runs of pytest inside a test."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent


def run_pytest(folder: Path, code: str, *options: str, ini: str = "", with_asyncio: bool = False) -> str:
    """Return the output of pytest for a test file, with strict settings and warnings as errors.

    Args:
        folder: Folder to write and run it in.
        code: Source of the test file.
        options: Further command-line options.
        ini: Further lines of the ini file.
        with_asyncio: Load pytest-asyncio; default false.
    """
    (folder / "test_it.py").write_text(dedent(code))
    (folder / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers --strict-config\n" + dedent(ini))
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "PYTEST_ADDOPTS": os.environ["PYTEST_ADDOPTS"].replace("-p no:asyncio", "")}
        if with_asyncio
        else None,
        check=False,
    )
    return result.stdout + result.stderr
