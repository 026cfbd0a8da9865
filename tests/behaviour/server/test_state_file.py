"""A state that is kept in a file from one run to the next."""

from __future__ import annotations

import json
import os
import signal
import stat
import sys
from pathlib import Path

import pytest
import urllib3

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import create, list_ids
from tests.behaviour.server.test_command_line import run, started

OPTIONS = ("--service", "nuextract", "--seed", "empty", "--state")


def run_server(pool: urllib3.PoolManager, path: Path, end: signal.Signals = signal.SIGTERM) -> tuple[list[str], str]:
    """Start the server with a file, create a project and stop it; return the projects before and the new id."""
    with started(*OPTIONS, str(path)) as (process, origin, _):
        api = Api(pool, origin, {})
        before, made = list_ids(api), create(api)["id"]
        process.send_signal(end)
        stdout, stderr = process.communicate(timeout=10)
        assert (process.returncode, stdout, stderr) == (0, "", "")
    return before, made


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
def test_server_continues_with_the_saved_state(pool: urllib3.PoolManager, tmp_path: Path, end: signal.Signals) -> None:
    path = tmp_path / "state.json"
    nothing, first = run_server(pool, path, end)
    found, second = run_server(pool, path, end)
    assert (nothing, found) == ([], [first])
    assert list(json.loads(path.read_bytes())["services"]["nuextract"]["projects"]) == [first, second]
    assert [one.name for one in tmp_path.iterdir()] == ["state.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of files are those of POSIX")
def test_state_file_is_private_and_keeps_symbolic_links(pool: urllib3.PoolManager, tmp_path: Path) -> None:
    path, link = tmp_path / "state.json", tmp_path / "link.json"
    link.symlink_to(path)
    run_server(pool, link)
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_state_file_has_the_format_of_the_control_plane(pool: urllib3.PoolManager, tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    run_server(pool, path)
    with started(*OPTIONS, str(path)) as (_, origin, _said):
        assert Api(pool, origin, {}).call("GET", "/_mock/state").content == path.read_bytes()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "it is empty"),
        ('{"id_counter": 1', "not JSON"),
        ("[]", "the document must have id_counter and services"),
        ('{"id_counter": 0, "services": {}}', "services must be exactly those that are served: nuextract"),
        (
            '{"id_counter": 0, "services": {"nuextract": {"organizations": {"a": {"id": "b", "members": []}}}}}',
            "$.services.nuextract.organizations.a: the record has the key 'b'",
        ),
    ],
)
def test_invalid_state_file_is_rejected_and_unchanged(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "state.json"
    path.write_text(content, encoding="utf-8")
    done = run("--port", "0", *OPTIONS, str(path))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"projectlink mock: cannot load the state from {path}: ")
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert path.read_text(encoding="utf-8") == content


def test_unwritable_folder_is_reported_at_the_start(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere" / "state.json"):
        done = run("--port", "0", *OPTIONS, str(path))
        assert done.returncode == 1
        assert done.stderr.startswith(f"projectlink mock: cannot load the state from {path}: ")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes by name")
def test_special_files_are_not_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    done = run("--port", "0", *OPTIONS, str(pipe))
    assert (
        done.returncode,
        done.stderr.endswith(f"cannot load the state from {pipe}: it is not a regular file\n"),
    ) == (
        1,
        True,
    )


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="needs an irreplaceable file from /proc")
def test_irreplaceable_file_is_reported_at_the_start() -> None:
    done = run("--port", "0", *OPTIONS, "/proc/version")
    assert done.returncode == 1
    assert done.stderr.startswith("projectlink mock: cannot load the state from /proc/version: ")
    assert "not JSON" not in done.stderr


def test_link_to_itself_is_replaced(pool: urllib3.PoolManager, tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(link)
    run_server(pool, link)
    assert len(json.loads(link.read_bytes())["services"]["nuextract"]["projects"]) == 1


def test_empty_state_path_is_rejected() -> None:
    assert (run("--state", "").returncode, "the path is empty" in run("--state", "").stderr) == (2, True)


def test_failed_save_is_reported_at_exit(pool: urllib3.PoolManager, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    with started(*OPTIONS, str(place / "state.json")) as (process, _, _said):
        place.rmdir()
        process.send_signal(signal.SIGTERM)
        _, stderr = process.communicate(timeout=10)
    assert process.returncode == 1
    assert stderr.startswith(f"projectlink mock: cannot save the state to {place / 'state.json'}: ")


@pytest.mark.parametrize("option", [("--session-idle", "0"), ("--session-idle", "soon"), ("--sessions", "0")])
def test_invalid_numbers_are_rejected(option: tuple[str, str]) -> None:
    done = run(*option)
    assert done.returncode == 2
    assert option[0] in done.stderr
