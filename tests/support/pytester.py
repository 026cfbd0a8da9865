"""A test run of its own within a test."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent


def run_pytest(folder: Path, code: str, *options: str, ini: str = "", with_asyncio: bool = False) -> str:
    """What pytest says of a test file, with strict settings and with warnings as errors.

    Args:
        folder: Where to write and run it.
        code: The test file.
        options: For the command line.
        ini: Further lines of the ini file.
        with_asyncio: Whether pytest-asyncio is loaded.
    """
    (folder / "test_it.py").write_text(dedent(code))
    (folder / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers --strict-config\n" + dedent(ini))
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "PYTEST_ADDOPTS": ""} if with_asyncio else None,
        check=False,
    )
    return result.stdout + result.stderr
