"""Prism, the mock server of Stoplight, run by Node from a folder that git ignores."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from tests.benchmarks.servers import Running, free_port, started

VERSION = "5.14.2"
ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".prism"


@cache
def installed() -> bool:
    """Return whether Prism can run, and install it if needed; print the reason if it cannot."""
    missing = [program for program in ("node", "npm") if shutil.which(program) is None]
    if missing:
        print(f"Prism is left out: it needs {' and '.join(missing)} (Node.js 18 or newer)", flush=True)
        return False
    package = f"@stoplight/prism-cli@{VERSION}"
    install = ["npm", "install", "--prefix", str(FOLDER), "--no-fund", "--no-audit", "--loglevel=error", package]
    done = subprocess.run(install, capture_output=True, text=True)
    if done.returncode:
        print(f"Prism is left out: npm could not install {package}: {done.stderr.strip()}", flush=True)
    return done.returncode == 0


@contextmanager
def prism(service: str, probe: bytes, *options: str) -> Iterator[Running]:
    """Run Prism as a mock of a service at the root, with further options."""
    port = free_port()
    program, spec = FOLDER / "node_modules" / ".bin" / "prism", ROOT / "openapi" / f"{service}.yaml"
    with started(["node", str(program), "mock", "-p", str(port), *options, str(spec)], port, probe) as server:
        yield server
