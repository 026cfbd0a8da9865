"""The container image, tested without containers: its files and its entry point."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from fnmatch import fnmatch
from pathlib import Path

import pytest
import urllib3

ROOT = Path(__file__).parents[3]
LINES = (ROOT / "deploy" / "Dockerfile").read_text(encoding="utf-8").splitlines()


def instructions(name: str) -> list[str]:
    """Return the arguments of all instructions of one kind."""
    return [line.partition(" ")[2] for line in LINES if line.startswith(f"{name} ")]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the unpacked wheel, built from the files that the image's first stage copies."""
    folder = tmp_path_factory.mktemp("image")
    sources = [name for line in instructions("COPY") if not line.startswith("--from") for name in line.split()[:-1]]
    context, site = folder / "context", folder / "site"
    context.mkdir()
    for name in sources:
        assert _is_sent(name), f"{name} is not sent to Docker: .dockerignore"
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, context / name)
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=context, check=True, capture_output=True, timeout=120)
    zipfile.ZipFile(next(folder.glob("*.whl"))).extractall(site)
    return site


def _is_sent(name: str) -> bool:
    """Return whether .dockerignore keeps a file; its last matching line decides."""
    sent = True
    for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").split():
        if fnmatch(name, line.removeprefix("!")):
            sent = line.startswith("!")
    return sent


@contextmanager
def run(site: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Run the image's entry point with the unpacked wheel on a free port; yield its origin and environment."""
    (entry,) = instructions("ENTRYPOINT")
    program, *arguments = json.loads(entry)
    scripts = next(site.glob("*.dist-info")).joinpath("entry_points.txt").read_text(encoding="utf-8")
    entry_point = re.search(rf"^{program} = ([\w.]+):(\w+)$", scripts, re.MULTILINE)
    assert entry_point, scripts
    start = f"import sys; from {entry_point[1]} import {entry_point[2]}; sys.exit({entry_point[2]}())"
    environment = {**os.environ, "PYTHONPATH": str(site)}
    arguments[arguments.index("0.0.0.0")] = "127.0.0.1"  # tests listen only on the loopback interface
    command = [sys.executable, "-c", start, *arguments, "--port", "0"]
    process = subprocess.Popen(command, cwd=site, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        origin = next(
            (found for line in process.stderr if (found := re.search(r"http://127\.0\.0\.1:\d+", line))), None
        )
        assert origin, "it did not start"
        yield origin[0], environment
    finally:
        process.terminate()
        process.communicate(timeout=120)
    assert process.returncode == 0


def test_image_serves_every_service(installed: Path) -> None:
    with run(installed) as (origin, environment):
        code = "import projectlink_mock; print(projectlink_mock.__file__)"
        result = subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120
        )
        assert result.stdout.startswith(str(installed))
        assert len(urllib3.request("GET", f"{origin}/_mock/health").json()["services"]) == 6
        token = {"Authorization": "Bearer alice-token"}
        response = urllib3.request("GET", f"{origin}/nuextract/api/projects", headers=token)
        assert (response.status, len(response.json())) == (200, 3)


def test_health_check_follows_the_server(installed: Path) -> None:
    (check,) = instructions("HEALTHCHECK")
    program, *arguments = json.loads(check[check.index("[") :])
    assert program == "python"
    with run(installed) as (origin, _):
        command_arguments = [argument.replace("http://127.0.0.1:8080", origin) for argument in arguments]
        assert command_arguments != arguments
        assert subprocess.run([sys.executable, *command_arguments], capture_output=True, timeout=120).returncode == 0
    assert subprocess.run([sys.executable, *command_arguments], capture_output=True, timeout=120).returncode != 0


def test_image_has_an_unprivileged_user_and_a_pinned_base() -> None:
    assert [user for user in instructions("USER") if re.fullmatch(r"[1-9]\d*:[1-9]\d*", user)] == instructions("USER")
    assert LINES.index(f"USER {instructions('USER')[0]}") > max(i for i, line in enumerate(LINES) if line[:4] == "FROM")
    assert {re.sub(" AS .*", "", base) for base in instructions("FROM")} == {"python:3.12-slim-bookworm"}
