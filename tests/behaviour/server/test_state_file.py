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


def lived(pool: urllib3.PoolManager, path: Path, end: signal.Signals = signal.SIGTERM) -> tuple[list[str], str]:
    """Start the server with a file, make a project, and end it: what was there before, and what was made."""
    with started(*OPTIONS, str(path)) as (process, origin, _):
        api = Api(pool, origin, {})
        before, made = list_ids(api), create(api)["id"]
        process.send_signal(end)
        stdout, stderr = process.communicate(timeout=10)
        assert (process.returncode, stdout, stderr) == (0, "", "")
    return before, made


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
def test_a_server_goes_on_where_the_last_one_ended(
    pool: urllib3.PoolManager, tmp_path: Path, end: signal.Signals
) -> None:
    path = tmp_path / "state.json"
    nothing, first = lived(pool, path, end)
    found, second = lived(pool, path, end)
    assert (nothing, found) == ([], [first])
    assert list(json.loads(path.read_bytes())["services"]["nuextract"]["projects"]) == [first, second]
    assert [one.name for one in tmp_path.iterdir()] == ["state.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of files are those of POSIX")
def test_the_file_is_for_its_owner_alone_and_a_link_to_it_stays_one(pool: urllib3.PoolManager, tmp_path: Path) -> None:
    path, link = tmp_path / "state.json", tmp_path / "link.json"
    link.symlink_to(path)
    lived(pool, link)
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_file_is_what_the_control_plane_gives(pool: urllib3.PoolManager, tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    lived(pool, path)
    with started(*OPTIONS, str(path)) as (_, origin, _said):
        assert Api(pool, origin, {}).call("GET", "/_mock/state").content == path.read_bytes()


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("", "it is empty"),
        ('{"ids_given": 1', "not JSON"),
        ("[]", "it has to have ids_given and services"),
        ('{"ids_given": 0, "services": {}}', "its services have to be those that are served: nuextract"),
        (
            '{"ids_given": 0, "services": {"nuextract": {"organizations": {"a": {"id": "b", "members": []}}}}}',
            "$.services.nuextract.organizations.a: its key is 'b'",
        ),
    ],
)
def test_a_file_that_holds_no_state_is_refused_and_left_alone(tmp_path: Path, content: str, complaint: str) -> None:
    path = tmp_path / "state.json"
    path.write_text(content, encoding="utf-8")
    done = run("--port", "0", *OPTIONS, str(path))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"projectlink mock: cannot begin with the state in {path}: ")
    assert complaint in done.stderr
    assert "Traceback" not in done.stderr
    assert path.read_text(encoding="utf-8") == content


def test_where_nothing_can_be_saved_is_said_at_the_start(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere" / "state.json"):
        done = run("--port", "0", *OPTIONS, str(path))
        assert done.returncode == 1
        assert done.stderr.startswith(f"projectlink mock: cannot begin with the state in {path}: ")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes by name")
def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    done = run("--port", "0", *OPTIONS, str(pipe))
    assert (done.returncode, done.stderr.endswith(f"cannot begin with the state in {pipe}: it is no file\n")) == (
        1,
        True,
    )


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="a file that nobody can replace is taken from /proc")
def test_a_file_that_cannot_be_replaced_is_known_at_the_start() -> None:
    done = run("--port", "0", *OPTIONS, "/proc/version")
    assert done.returncode == 1
    assert done.stderr.startswith("projectlink mock: cannot begin with the state in /proc/version: ")
    assert "not JSON" not in done.stderr


def test_a_link_that_leads_to_itself_is_replaced(pool: urllib3.PoolManager, tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(link)
    lived(pool, link)
    assert len(json.loads(link.read_bytes())["services"]["nuextract"]["projects"]) == 1


def test_a_file_without_a_name_is_refused() -> None:
    assert (run("--state", "").returncode, "it is empty" in run("--state", "").stderr) == (2, True)


def test_a_state_that_cannot_be_saved_is_said_at_the_end(pool: urllib3.PoolManager, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    with started(*OPTIONS, str(place / "state.json")) as (process, _, _said):
        place.rmdir()
        process.send_signal(signal.SIGTERM)
        _, stderr = process.communicate(timeout=10)
    assert process.returncode == 1
    assert stderr.startswith(f"projectlink mock: cannot save the state to {place / 'state.json'}: ")


@pytest.mark.parametrize("option", [("--session-idle", "0"), ("--session-idle", "soon"), ("--sessions", "0")])
def test_wrong_numbers_are_refused(option: tuple[str, str]) -> None:
    done = run(*option)
    assert done.returncode == 2
    assert option[0] in done.stderr
