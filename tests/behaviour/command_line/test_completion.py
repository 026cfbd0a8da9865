"""Completion in the shell."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.behaviour.command_line.conftest import Run
from tests.support.contract import SERVICES, operations

BASH = shutil.which("bash")


def offered(run: Run, *words: str) -> list[str]:
    """What may stand in place of the last word."""
    ended = run("__complete", *words)
    assert (ended.code, ended.err) == (0, "")
    return [line.partition("\t")[0] for line in ended.out.splitlines()]


def test_commands_services_and_operations_are_completed(run: Run) -> None:
    assert offered(run, "") == ["call", "services", "operations", "check", "completion", "mock"]
    assert offered(run, "co") == ["completion"]
    for command in ("call", "operations", "check"):
        assert offered(run, command, "") == SERVICES
    assert offered(run, "completion", "") == ["bash", "zsh", "fish"]
    for service in SERVICES:
        assert set(offered(run, "call", service, "")) == {one.id for one in operations(service)}


def test_each_word_comes_with_what_it_means(run: Run) -> None:
    assert "get_api_projects\tGET /api/projects\n" in run("__complete", "call", "nuextract", "get_").out
    assert "nuextract\tNuExtract\n" in run("__complete", "call", "").out
    assert "--output\thow to show it (default: json)\n" in run("__complete", "call", "ubiops", "projects_get", "--").out


def test_flags_are_completed_once_unless_they_may_be_repeated(run: Run) -> None:
    call = ["call", "nuextract", "get_api_projects"]
    assert {"--shared", "--organization-id", "--host", "--out"} <= set(offered(run, *call, "--"))
    assert "--shared" not in offered(run, *call, "--shared", "true", "--")
    assert "--shared" not in offered(run, *call, "--shared=true", "--")
    assert "--header" in offered(run, *call, "--header", "A:b", "--")
    assert offered(run, *call, "--verbose", "--sh") == ["--shared"]
    assert {"--json", "--host", "--arg"} <= set(offered(run, "check", "ubiops", "--"))
    assert set(offered(run, "operations", "ubiops", "--")) == {"--grep", "--json", "--help"}


def test_values_are_completed_where_there_are_few(run: Run) -> None:
    call = ["call", "nuextract", "get_api_projects"]
    assert offered(run, *call, "--shared", "") == ["true", "false"]
    assert offered(run, *call, "--output", "t") == ["table"]


@pytest.mark.parametrize(
    "words",
    [
        ["call", "nothing", ""],
        ["call", "nuextract", "nothing", "--"],
        ["call", "nuextract", "get_api_projects", "--out", ""],
        ["nothing", ""],
        ["services", "x", "--"],
        ["mock", "--"],
    ],
)
def test_where_nothing_is_known_files_are_left_to_the_shell(run: Run, words: list[str]) -> None:
    assert offered(run, *words) == []


@pytest.mark.skipif(BASH is None, reason="there is no bash")
@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["op"], ["operations"]),
        (["call", "nuextract", "post_api_projects_projectid_l"], ["post_api_projects_projectid_lock"]),
        (["call", "nuextract", "get_api_projects", "--sh"], ["--shared"]),
        (["call", "nuextract", "get_api_projects", "--shared", ""], ["true", "false"]),
        (["call", "nothing", ""], []),
    ],
)
def test_bash_completes(run: Run, tmp_path: Path, words: list[str], wanted: list[str]) -> None:
    (tmp_path / "completion.bash").write_text(run("completion", "bash").out)
    command = tmp_path / "projectlink"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m projectlink "$@"\n')
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    script = f"""
source {tmp_path}/completion.bash
COMP_WORDS=(projectlink "$@"); COMP_CWORD=$#
_projectlink
for word in "${{COMPREPLY[@]}}"; do echo "$word"; done
complete -p projectlink
"""
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    assert BASH
    ended = subprocess.run(
        [BASH, "--norc", "-c", script, "bash", *words],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=60,
    )
    assert ended.stderr == ""
    *found, declared = ended.stdout.splitlines()
    assert found == wanted
    assert declared == "complete -o default -F _projectlink projectlink"


@pytest.mark.parametrize(
    ("shell", "parts"),
    [
        ("zsh", ["#compdef projectlink", "projectlink __complete", "_describe", "compdef _projectlink projectlink"]),
        ("fish", ["complete --command projectlink", "projectlink __complete"]),
    ],
)
def test_the_other_shells_have_a_script_too(run: Run, shell: str, parts: list[str]) -> None:
    ended = run("completion", shell)
    assert (ended.code, ended.err) == (0, "")
    for part in parts:
        assert part in ended.out


def test_another_shell_is_refused(run: Run) -> None:
    ended = run("completion", "csh")
    assert (ended.code, ended.out) == (2, "")
    assert "'csh'" in ended.err
