"""Shell completion."""

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
FUNCTIONS = {
    "figshare": {"upload_file", "download_files"},
    "ubiops4": {
        *("upload_file", "download_file", "list_files", "stream_deployment_request", "stream_pipeline_request"),
        *("wait_for_deployment_version", "wait_for_environment"),
        *("wait_for_deployment_request", "wait_for_pipeline_request"),
    },
}
"""Functions of services for whole tasks, which are commands too."""


def candidates(run: Run, *words: str) -> list[str]:
    """Return the candidates for the last word."""
    result = run("__complete", *words)
    assert (result.code, result.err) == (0, "")
    return [line.partition("\t")[0] for line in result.out.splitlines()]


def test_commands_services_and_operations_are_completed(run: Run) -> None:
    assert candidates(run, "") == ["call", "services", "operations", "projects", "check", "completion", "mock"]
    assert candidates(run, "co") == ["completion"]
    for command in ("call", "operations", "check"):
        assert candidates(run, command, "") == SERVICES
    assert candidates(run, "completion", "") == ["bash", "zsh", "fish"]
    for service in SERVICES:
        expected = {one.id for one in operations(service)} | FUNCTIONS.get(service, set())
        assert set(candidates(run, "call", service, "")) == expected


def test_flags_of_a_function_are_completed(run: Run) -> None:
    call = ["call", "figshare", "download_files"]
    assert {"--article-id", "--folder", "--account", "--parallel", "--token"} <= set(candidates(run, *call, "--"))
    assert candidates(run, *call, "--account", "") == ["true", "false"]


def test_candidates_have_descriptions(run: Run) -> None:
    assert "get_api_projects\tGET /api/projects\n" in run("__complete", "call", "nuextract", "get_").out
    assert "nuextract\tNuExtract\n" in run("__complete", "call", "").out
    assert "--output\toutput format (default: json)\n" in run("__complete", "call", "ubiops", "projects_get", "--").out


def test_used_flag_is_not_completed_again_unless_repeatable(run: Run) -> None:
    call = ["call", "nuextract", "get_api_projects"]
    assert {"--shared", "--organization-id", "--host", "--out"} <= set(candidates(run, *call, "--"))
    assert "--shared" not in candidates(run, *call, "--shared", "true", "--")
    assert "--shared" not in candidates(run, *call, "--shared=true", "--")
    assert "--header" in candidates(run, *call, "--header", "A:b", "--")
    assert candidates(run, *call, "--verbose", "--sh") == ["--shared"]
    assert {"--json", "--host", "--arg"} <= set(candidates(run, "check", "ubiops", "--"))
    assert set(candidates(run, "operations", "ubiops", "--")) == {"--grep", "--json", "--help"}
    assert set(candidates(run, "services", "--")) == {"--json", "--help"}


def test_values_of_choices_and_booleans_are_completed(run: Run) -> None:
    call = ["call", "nuextract", "get_api_projects"]
    assert candidates(run, *call, "--shared", "") == ["true", "false"]
    assert candidates(run, *call, "--output", "t") == ["table"]


@pytest.mark.parametrize(
    "words",
    [
        ["call", "nothing", ""],
        ["call", "nuextract", "nothing", "--"],
        ["call", "nuextract", "get_api_projects", "--out", ""],
        ["nothing", ""],
    ],
)
def test_unknown_words_have_no_candidates(run: Run, words: list[str]) -> None:
    assert candidates(run, *words) == []


def test_options_of_the_mock_server_and_their_values_are_completed(run: Run) -> None:
    assert {"--host", "--port", "--seed", "--service", "--state"} <= set(candidates(run, "mock", "--"))
    assert candidates(run, "mock", "--seed", "") == ["demo", "empty"]
    assert set(candidates(run, "mock", "--service", "")) == set(SERVICES)
    assert "--seed" not in candidates(run, "mock", "--seed", "demo", "--s")
    assert "--service" in candidates(run, "mock", "--service", "ubiops", "--s")


def test_fields_of_the_body_are_completed_once(run: Run) -> None:
    call = ["call", "nuextract", "post_api_projects"]
    assert candidates(run, *call, "--set", "") == ["name=", "description=", "template=", "owner_organization="]
    assert candidates(run, *call, "--set", "name=A", "--set", "o") == ["owner_organization="]
    assert "name=" not in candidates(run, *call, "--set", "name=A", "--set", "")
    assert "name=\tName of the project.\n" in run("__complete", *call, "--set", "na").out


@pytest.mark.skipif(BASH is None, reason="there is no bash")
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["op"], ["operations"]),
        (["call", "nuextract", "post_api_projects_projectid_l"], ["post_api_projects_projectid_lock"]),
        (["call", "nuextract", "get_api_projects", "--sh"], ["--shared"]),
        (["call", "nuextract", "get_api_projects", "--shared", ""], ["true", "false"]),
        (["call", "figshare", "account_projects_create", "--set", "gro"], ["compopt -o nospace", "group_id="]),
        (["call", "nothing", ""], []),
    ],
)
def test_bash_completes(run: Run, tmp_path: Path, words: list[str], expected: list[str]) -> None:
    (tmp_path / "completion.bash").write_text(run("completion", "bash").out)
    command = tmp_path / "projectlink"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m projectlink "$@"\n')
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    script = f"""
source {tmp_path}/completion.bash
COMP_WORDS=(projectlink "$@"); COMP_CWORD=$#
compopt() {{ echo "compopt $*"; }}
_projectlink
for word in "${{COMPREPLY[@]}}"; do echo "$word"; done
complete -p projectlink
"""
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    assert BASH
    result = subprocess.run(
        [BASH, "--norc", "-c", script, "bash", *words],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=120,
    )
    assert result.stderr == ""
    *found, declared = result.stdout.splitlines()
    assert found == expected
    assert declared == "complete -o default -F _projectlink projectlink"


@pytest.mark.parametrize(
    ("shell", "parts"),
    [
        ("zsh", ["#compdef projectlink", "projectlink __complete", "_describe", "compdef _projectlink projectlink"]),
        ("fish", ["complete --command projectlink", "projectlink __complete"]),
    ],
)
def test_zsh_and_fish_have_scripts(run: Run, shell: str, parts: list[str]) -> None:
    result = run("completion", shell)
    assert (result.code, result.err) == (0, "")
    for part in parts:
        assert part in result.out


def test_unknown_shell_is_rejected(run: Run) -> None:
    result = run("completion", "csh")
    assert (result.code, result.out) == (2, "")
    assert "'csh'" in result.err
