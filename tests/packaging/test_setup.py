"""Set-up of a checkout: one line explains what is missing, and a broken environment is replaced."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import requirements.install as setup
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


@pytest.mark.parametrize(
    ("error", "message", "code"),
    [
        (
            OSError(errno.EROFS, "Read-only file system", "/a/.venv"),
            "cannot set up .venv: /a/.venv: Read-only file system; is this a folder that you may write to?\n",
            1,
        ),
        (KeyboardInterrupt(), "interrupted: run the command again\n", 130),
    ],
    ids=["read-only folder", "interrupt"],
)
def test_error_while_installing_is_one_line(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: BaseException,
    message: str,
    code: int,
) -> None:
    def fail(environment: Environment, part: str) -> None:
        raise error

    monkeypatch.setattr(setup, "install_locked", fail)
    before = signal.getsignal(signal.SIGTERM)
    try:
        assert setup.main("demo") == code
    finally:
        signal.signal(signal.SIGTERM, before)
    assert capsys.readouterr() == ("", message)


def test_interrupted_installation_is_not_taken_as_complete(tmp_path: Path) -> None:
    environment = Environment(tmp_path / ".venv")
    environment.make()
    with pytest.raises(KeyboardInterrupt), environment.changing():
        raise KeyboardInterrupt
    assert not environment.works()
    environment.make()
    assert environment.works()


@pytest.mark.parametrize(("part", "is_expected"), [("test", True), ("demo", False)])
def test_clients_are_installed_with_the_tests_alone_into_empty_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str, is_expected: bool
) -> None:
    installed: dict[str, str] = {}

    def record(environment: Environment, *words: str) -> None:
        if "--target" in words:
            assert {"--no-deps", "--require-hashes"} <= set(words)
            assert not Path(words[words.index("--target") + 1]).exists()
            installed[words[words.index("--target") + 1]] = words[-1]

    monkeypatch.setattr(Environment, "pip", record)
    monkeypatch.setattr(Environment, "pip_project", record)
    environment = Environment(tmp_path / ".venv")
    old = environment.folder / "clients" / "numind-0.4.2" / "old.py"
    environment.make()
    old.parent.mkdir(parents=True)
    old.touch()
    setup.install_locked(environment, part)
    locks = (ROOT / "requirements" / "clients").glob("*.txt") if is_expected else ()
    assert installed == {str(environment.folder / "clients" / one.stem): str(one) for one in locks}
    assert old.exists() is not is_expected  # another part leaves the clients of the tests in place
    installed.clear()
    setup.install_locked(environment, part)
    assert bool(installed) is is_expected  # their folders are missing, as nothing was really installed
    assert (environment.folder / f"installed-{part}").exists()


def test_change_of_a_client_lets_the_tests_be_installed_again(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup, "ROOT", checkout)
    lock = checkout / "requirements" / "clients" / "numind-0.4.2.txt"

    def wanted(part: str) -> str:
        return setup.fingerprint(setup.lock_of(part), *setup.locks_of_clients(part))

    before = wanted("test"), wanted("demo")
    lock.write_text(lock.read_text(encoding="utf-8").replace("0.4.2", "0.4.3"), encoding="utf-8")
    assert wanted("test") != before[0]
    assert wanted("demo") == before[1]


@pytest.mark.parametrize("kind", ["file", "dangling symlink"])
def test_environment_that_is_no_folder_is_replaced(tmp_path: Path, kind: str) -> None:
    environment = Environment(tmp_path / ".venv")
    if kind == "file":
        environment.folder.write_text("")
    else:
        environment.folder.symlink_to(tmp_path / "nowhere")
    environment.make()
    assert environment.works()


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
