"""The files for Docker Compose and GitHub Actions: valid by their schemas, and working."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.behaviour.deployment.proxy import NAMES

DEPLOY = Path(__file__).parents[3] / "deploy"
COMPOSE = ("compose.yaml", "replicas.yaml")


def commands(job: str) -> list[str]:
    """Return the commands of a workflow's job, without installation."""
    steps = load("actions.yaml")["jobs"][job]["steps"]
    return [step["run"] for step in steps if "run" in step and "pip install" not in step["run"]]


def load(name: str) -> Any:
    """Return a parsed file."""
    return yaml.safe_load((DEPLOY / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("name", "schema"),
    [*((name, "vendor.compose-spec") for name in COMPOSE), ("actions.yaml", "vendor.github-workflows")],
)
def test_file_matches_its_schema(name: str, schema: str) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(DEPLOY / name)]
    checked = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("name", COMPOSE)
def test_files_named_by_compose_exist(name: str) -> None:
    services = load(name)["services"]
    for service in services.values():
        if "build" in service:
            assert (DEPLOY / service["build"]["context"] / service["build"]["dockerfile"]).is_file()
        for volume in service.get("volumes", ()):
            assert (DEPLOY / volume.partition(":")[0]).is_file()
        assert set(service.get("depends_on", ())) <= set(services)
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", ()))


def test_proxy_configuration_names_the_servers_of_the_compose_file() -> None:
    services = load("replicas.yaml")["services"]
    assert sorted(NAMES) == sorted(f"{name}:8080" for name in services if name != "proxy")


def test_workflow_steps_run(tmp_path: Path) -> None:
    runs = commands("server")
    assert len(runs) == 3
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    (tmp_path / "projectlink").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m projectlink "$@"\n')
    (tmp_path / "projectlink").chmod(0o755)
    script = "\n".join(re.sub(r"\b8080\b", str(port), run) for run in runs)
    process = subprocess.Popen(
        ["bash", "-e", "-o", "pipefail", "-c", script],
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        process.wait(60)
    finally:
        os.killpg(process.pid, signal.SIGTERM)  # the server that the workflow started
        output, errors = process.communicate(timeout=120)
    assert process.returncode == 0, output + errors
    assert '"status":"ok"' in output
    assert "Order Delivery" in output
    assert '"operation":"get_api_projects"' in output
    assert "The mock server is ready" in output


def test_pytest_workflow_needs_only_the_plugin(tmp_path: Path) -> None:
    (run,) = commands("pytest")
    (tmp_path / "test_it.py").write_text(
        "def test_it(nuextract_client):\n    assert len(nuextract_client.get_api_projects()) == 3\n"
    )
    command = [sys.executable, *run.removeprefix("python ").split()]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=120).returncode == 0
