"""Lock files: they fit ``pyproject.toml``, pin everything with hashes, and name neither a registry nor a machine."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from requirements.lock import mismatches, pins

ROOT = Path(__file__).parents[2]
CLIENTS = sorted((ROOT / "requirements" / "clients").glob("*.txt"))
LOCKS = sorted(path for path in (ROOT / "requirements").glob("*.txt") if path.stem != "constraints") + CLIENTS


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the lock files and of pyproject.toml."""
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_lock_fits_the_declared_dependencies() -> None:
    assert list(mismatches(ROOT)) == []


def test_unlocked_dependency_is_named(copy: Path) -> None:
    change(copy / "pyproject.toml", '"cronsim>=2.6,<3",', '"cronsim>=2.6,<3", "left-pad>=1",')
    found = list(mismatches(copy))
    assert "requirements/demo.txt: left-pad>=1 is declared and not locked" in found
    assert "requirements/test.txt: left-pad>=1 is declared and not locked" in found


def test_locked_version_outside_its_range_is_named(copy: Path) -> None:
    change(copy / "pyproject.toml", '"mkdocs>=1.6,<2"', '"mkdocs>=99"')
    changed, *found = sorted(mismatches(copy))
    assert changed.endswith("the declared dependencies have changed since the lock was compiled")
    assert [line.partition(":")[0] for line in found] == ["requirements/docs.txt", "requirements/test.txt"]
    assert all(re.search(r": mkdocs>=99 is declared and 1\.[\d.]+ is locked$", line) for line in found)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('  "typing-extensions>=4.12.2",\n', ""),
        ('  "respx>=0.21",\n', ""),
        ('"urllib3>=2.2,<3"', '"urllib3[brotli]>=2.2,<3"'),
        ('"respx>=0.21"', "\"respx>=0.21; python_version < '3.12'\""),
        ('all = ["projectlink', 'extra = ["pandas>=2"]\nall = ["projectlink'),
        ('requires-python = ">=3.10"', 'requires-python = ">=3.11"'),
    ],
    ids=["dependency removed", "test dependency removed", "extra added", "marker added", "new extra", "newer Python"],
)
def test_every_change_of_the_declared_dependencies_is_noticed(copy: Path, old: str, new: str) -> None:
    change(copy / "pyproject.toml", old, new)
    assert any("have changed since the lock was compiled" in line for line in mismatches(copy))


def test_missing_lock_file_is_named(copy: Path) -> None:
    (copy / "requirements" / "docs.txt").unlink()
    assert any(line.startswith("requirements/docs.txt: mkdocs") for line in mismatches(copy))


def test_client_whose_lock_is_another_version_is_named(copy: Path) -> None:
    change(copy / "pyproject.toml", '"numind==0.4.2"', '"numind==0.4.3"')
    assert [line for line in mismatches(copy) if "clients/" in line] == [
        "requirements/clients/numind-0.4.2.txt: nothing is declared and numind==0.4.2 is locked",
        "requirements/clients/numind-0.4.3.txt: numind==0.4.3 is declared and nothing is locked",
    ]


@pytest.mark.parametrize("lock", CLIENTS, ids=lambda path: path.stem)
def test_lock_of_a_client_pins_that_client_alone(lock: Path) -> None:
    pinned = pins(lock.read_text(encoding="utf-8"))
    assert [f"{name}-{version}" for name, versions in pinned.items() for version in versions] == [lock.stem]


def test_check_names_the_command_that_updates_the_lock(copy: Path) -> None:
    change(copy / "pyproject.toml", '"mkdocs>=1.6,<2"', '"mkdocs>=99"')
    command = [sys.executable, "-m", "requirements.lock", "--check"]
    result = subprocess.run(command, cwd=copy, capture_output=True, text=True, timeout=120)
    assert (result.returncode, result.stderr) == (1, "")
    assert result.stdout.endswith("the lock does not fit pyproject.toml: run `make lock` and commit what it writes\n")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_every_package_is_pinned_with_hashes(lock: Path) -> None:
    text = re.sub(r" *#.*", "", lock.read_text(encoding="utf-8"))
    entries = [entry for entry in re.split(r"\n(?=\S)", text) if entry.strip()]
    assert entries
    for entry in entries:
        assert re.match(r"[\w.\[\],-]+==\S+", entry.strip()), entry
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize("lock", [*LOCKS, ROOT / "requirements" / "constraints.txt"], ids=lambda path: path.stem)
def test_no_registry_and_no_local_path_is_named(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"--(extra-)?index-url|--find-links|(^|\s)/\w", text)
