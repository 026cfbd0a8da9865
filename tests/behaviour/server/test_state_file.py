"""A state that is kept in a file from one run to the next."""

from __future__ import annotations

import json
import os
import shutil
import signal
import stat
import sys
from pathlib import Path

import pytest
import urllib3

from projectlink import wait_until
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import create, list_ids
from tests.behaviour.server.test_command_line import run, started

OPTIONS = ("--no-log", "--service", "nuextract", "--seed", "empty", "--state")


def run_server(pool: urllib3.PoolManager, path: Path, end: signal.Signals = signal.SIGTERM) -> tuple[list[str], str]:
    """Start the server with a file, create a project and stop it; return the projects before and the new id."""
    with started(*OPTIONS, str(path)) as (process, origin, _):
        api = Api(pool, origin, {})
        before, made = list_ids(api), create(api)["id"]
        process.send_signal(end)
        stdout, stderr = process.communicate(timeout=60)
        assert (process.returncode, stdout, stderr) == (0, "", "")
    return before, made


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
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


def test_link_to_itself_is_reported_at_the_start(tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(link)
    done = run("--port", "0", *OPTIONS, str(link))
    assert done.returncode == 1
    assert "Too many levels of symbolic links" in done.stderr


def test_changed_state_is_saved_at_intervals_and_survives_a_kill(pool: urllib3.PoolManager, tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    with started(*OPTIONS, str(path), "--state-interval", "0.01") as (process, origin, _):
        made = create(Api(pool, origin, {}))["id"]
        wait_until(path.read_text, lambda content: made in content, deadline=10, interval=0.01)
        process.kill()
        process.wait(10)
    assert [one.name for one in tmp_path.iterdir()] == ["state.json"]
    with started(*OPTIONS, str(path)) as (_, origin, _said):
        assert list_ids(Api(pool, origin, {})) == [made]


def test_file_exists_from_the_start_and_reset_returns_to_it(pool: urllib3.PoolManager, tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    _, made = run_server(pool, path)
    with started(*OPTIONS, str(path)) as (_, origin, _said):
        api, other = Api(pool, origin, {}), Api(pool, origin, {"X-Mock-Session": "other"})
        create(api)
        assert list_ids(other) == [made]
        api.call("POST", "/_mock/reset")
        assert list_ids(api) == [made]


def test_second_server_on_a_file_warns_and_does_not_save(pool: urllib3.PoolManager, tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    with started(*OPTIONS, str(path)) as (first, origin, _):
        made = create(Api(pool, origin, {}))["id"]
        with started(*OPTIONS, str(path)) as (second, other, said):
            assert said.startswith(f"projectlink mock: warning: this server does not save its state to {path}: another")
            create(Api(pool, other, {}))
            first.send_signal(signal.SIGTERM)
            first.communicate(timeout=60)
            second.send_signal(signal.SIGTERM)
            second.communicate(timeout=60)
        assert (first.returncode, second.returncode) == (0, 1)
    assert list(json.loads(path.read_bytes())["services"]["nuextract"]["projects"]) == [made]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_file_may_begin_with_a_byte_order_mark(pool: urllib3.PoolManager, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "state.json"
    _, made = run_server(pool, path)
    path.write_text(path.read_text(), encoding=encoding)
    found, _ = run_server(pool, path)
    assert found == [made]


def test_no_save_leaves_the_file_as_it_is(pool: urllib3.PoolManager, tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    run_server(pool, path)
    before = path.read_bytes()
    with started(*OPTIONS, str(path), "--no-save") as (process, origin, _):
        create(Api(pool, origin, {}))
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)
    assert (process.returncode, path.read_bytes()) == (0, before)


def test_no_save_needs_an_existing_file(tmp_path: Path) -> None:
    done = run("--port", "0", *OPTIONS, str(tmp_path / "state.json"), "--no-save")
    assert (done.returncode, "No such file or directory" in done.stderr) == (1, True)
    done = run("--no-save")
    assert (done.returncode, "--no-save needs --state" in done.stderr) == (2, True)


def test_empty_state_path_is_rejected() -> None:
    assert (run("--state", "").returncode, "the path is empty" in run("--state", "").stderr) == (2, True)


def test_failed_save_is_reported_at_exit(pool: urllib3.PoolManager, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    with started(*OPTIONS, str(place / "state.json")) as (process, _, _said):
        shutil.rmtree(place)
        process.send_signal(signal.SIGTERM)
        _, stderr = process.communicate(timeout=60)
    assert process.returncode == 1
    assert stderr.startswith(f"projectlink mock: cannot save the state to {place / 'state.json'}: ")


@pytest.mark.parametrize("option", [("--session-idle", "0"), ("--session-idle", "soon"), ("--sessions", "0")])
def test_invalid_numbers_are_rejected(option: tuple[str, str]) -> None:
    done = run(*option)
    assert done.returncode == 2
    assert option[0] in done.stderr
