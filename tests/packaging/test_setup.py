"""Set-up of a checkout: one line explains what is missing, and a broken environment is replaced."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from requirements.install import Environment

ROOT = Path(__file__).parents[2]
WITHOUT = """
import runpy, sys
sys.modules[{!r}] = None
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a copy of the files that set-up reads, in a folder with a space in its name."""
    folder = tmp_path / "a checkout"
    shutil.copytree(ROOT / "requirements", folder / "requirements", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def install(checkout: Path, *words: str, without: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the set-up of a checkout, perhaps without a module."""
    start = ["-c", WITHOUT.format(without)] if without else []
    command = [sys.executable, *start, str(checkout / "requirements" / "install.py"), *words]
    environment = {**os.environ, **environment}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100)


@pytest.mark.parametrize("words", [(), ("everything",), ("demo", "test"), ("constraints",)])
def test_unknown_part_lists_the_known_ones(checkout: Path, words: tuple[str, ...]) -> None:
    result = install(checkout, *words)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.endswith("PART is one of: bench, demo, docs, lock, test, newest, oldest, interop\n")


@pytest.mark.parametrize("module", ["venv", "ensurepip"])
def test_python_without_venv_names_the_package_to_install(checkout: Path, module: str) -> None:
    result = install(checkout, "demo", without=module)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == (
        f"cannot set up .venv: this Python has no module {module}: on Debian and Ubuntu, apt-get install python3-venv\n"
    )
    assert not (checkout / ".venv").exists()


def test_old_python_shows_how_to_name_another(checkout: Path) -> None:
    code = f"import sys; sys.version_info = (3, 9, 1)\n{WITHOUT.format('nothing')}"
    command = [sys.executable, "-c", code, str(checkout / "requirements" / "install.py"), "demo"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (result.returncode, result.stdout) == (1, "")
    message = "this is Python 3.9, and 3.10 or newer is needed: name one, `make PYTHON=python3.12 demo`"
    assert result.stderr == f"cannot set up .venv: {message}\n"


def test_unwritable_folder_is_named_in_one_line(checkout: Path) -> None:
    (checkout / ".venv").symlink_to("/proc/none")
    result = install(checkout, "demo")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.startswith(f"cannot set up .venv: {checkout / '.venv'}: ")
    assert result.stderr.endswith("; is this a folder that you may write to?\n")
    assert result.stderr.count("\n") == 1


def test_unreachable_index_is_one_line(checkout: Path) -> None:
    nowhere = {"PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0"}
    result = install(checkout, "docs", PIP_NO_CACHE_DIR="1", PIP_FIND_LINKS="", **nowhere)
    assert result.returncode == 1
    assert result.stdout == "installing the versions locked in requirements/docs.txt\n"
    assert result.stderr.startswith("cannot set up .venv: `-m pip install` failed: ERROR: ")
    assert result.stderr.endswith("(can this machine reach the package index?)\n")
    assert result.stderr.count("\n") == 1


def test_broken_or_moved_environment_is_replaced(tmp_path: Path) -> None:
    environment = Environment(tmp_path / ".venv")
    assert not environment.works()
    environment.make()
    assert environment.works()
    made = tmp_path / ".venv" / "made-for"
    text = made.read_text(encoding="utf-8")
    for broken in (text.replace(str(ROOT), "/elsewhere"), text.replace("3.", "2.", 1), ""):
        made.write_text(broken, encoding="utf-8")
        assert not environment.works()
    made.write_text(text, encoding="utf-8")
    shutil.rmtree(next((tmp_path / ".venv").rglob("site-packages")) / "pip")
    assert not environment.works()
    (tmp_path / ".venv" / "bin" / "python").unlink()
    assert not environment.works()
    environment.make()
    assert environment.works()
