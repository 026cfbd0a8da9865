"""Continuous integration: valid workflows for every supported Python, and programs that it must not miss."""

from __future__ import annotations

import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PROGRAMS = ("chromium", "chromedriver", "nginx")


def load(name: str) -> Any:
    return yaml.safe_load((ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8"))


def test_workflows_match_their_schema() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    result = subprocess.run([*command, *map(str, WORKFLOWS)], capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_supported_python_is_tested_for_each_push() -> None:
    classifiers = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', (ROOT / "pyproject.toml").read_text())
    workflow = load("tests.yml")
    assert workflow[True] == ["push", "pull_request"]  # `on` is true in YAML 1.1
    assert workflow["jobs"]["test"]["strategy"]["matrix"]["python"] == classifiers


def test_newest_and_oldest_versions_are_tested_weekly() -> None:
    workflow = load("drift.yml")
    assert workflow[True]["schedule"][0]["cron"].endswith(" * * 1")
    runs = {step.get("run") for job in workflow["jobs"].values() for step in job["steps"]}
    assert runs >= {"make newest", "make oldest"}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows_run_existing_commands(path: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"make ([a-z]+)", path.read_text(encoding="utf-8"))) <= targets


@pytest.fixture
def bin_folder(tmp_path: Path) -> Path:
    """Return a folder of programs for PATH, with only what the script itself needs."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("sh", "env"):
        (folder / name).symlink_to(shutil.which(name) or "")
    add(folder, "id", "echo 0")
    return folder


def add(folder: Path, name: str, script: str) -> None:
    """Add a program to a folder."""
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755 | stat.S_IXUSR)


def install_programs(folder: Path, ci: str) -> subprocess.CompletedProcess[str]:
    """Run the script that installs the programs."""
    command = ["sh", str(ROOT / "requirements" / "system.sh")]
    environment = {"PATH": str(folder), "CI": ci}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)


def test_present_programs_need_no_installation(bin_folder: Path) -> None:
    for name in PROGRAMS:
        add(bin_folder, name, "exit 0")
    result = install_programs(bin_folder, "true")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


@pytest.mark.parametrize("ci", ["", "true"])
def test_machine_without_apt_names_the_missing_programs(bin_folder: Path, ci: str) -> None:
    result = install_programs(bin_folder, ci)
    assert result.returncode == 0
    assert result.stdout.startswith("missing: chromium chromedriver nginx; there is no apt-get")


@pytest.mark.parametrize(("ci", "code"), [("", 0), ("true", 1)])
def test_failed_installation_is_an_error_in_ci(bin_folder: Path, ci: str, code: int) -> None:
    add(bin_folder, "apt-get", "exit 100")
    result = install_programs(bin_folder, ci)
    assert result.returncode == code
    assert result.stdout.splitlines()[-1].startswith("still missing: chromium chromedriver nginx")


@pytest.mark.parametrize(("ci", "code"), [("", 0), ("true", 1)])
def test_missing_root_is_an_error_in_ci(bin_folder: Path, ci: str, code: int) -> None:
    add(bin_folder, "apt-get", "exit 0")
    add(bin_folder, "id", "echo 1000")
    result = install_programs(bin_folder, ci)
    assert result.returncode == code
    assert "apt-get needs root" in result.stdout
