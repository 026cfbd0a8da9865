"""Profiles of the configuration file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from projectlink_mock import MockServer
from tests.behaviour.command_line.conftest import Run
from tests.support.scripted import ScriptedServer, reply

Write = Callable[[str], Path]
LIST = ("call", "automl", "projects_list")


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Return a function that writes the configuration file."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = tmp_path / "projectlink" / "config.toml"

    def write(text: str) -> Path:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_profile_gives_host_and_token(run: Run, write: Write) -> None:
    with MockServer() as mock:
        write(f'[mock.automl]\nhost = "{mock.url("automl")}"\ntoken = "alice-token"\n')
        result = run(*LIST, "--profile", "mock")
    assert (result.code, result.err) == (0, "")
    assert "Churn Prediction" in result.out


def test_variable_names_the_profile(run: Run, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROJECTLINK_PROFILE", "mock")
    with MockServer() as mock:
        write(f'[mock.automl]\nhost = "{mock.url("automl")}"\ntoken = "alice-token"\n')
        assert run(*LIST).code == 0
        listed = run("projects", "list", "--json")
    assert {one["service"] for one in json.loads(listed.out)} == {"automl"}


def test_default_profile_needs_no_name_and_the_environment_replaces_it(
    run: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ScriptedServer(reply(body=[])) as first, ScriptedServer(reply(body=[])) as second:
        write(f'[default.automl]\nhost = "{first.url}"\ntoken = "from-file"\n')
        assert run(*LIST).code == 0
        assert b"Bearer from-file" in first.requests[-1]
        monkeypatch.setenv("PROJECTLINK_AUTOML_HOST", second.url)
        assert run(*LIST).code == 0
        assert b"from-file" not in second.requests[-1]


def test_token_of_the_environment_never_goes_to_the_host_of_a_named_profile(
    run: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PROJECTLINK_AUTOML_TOKEN", "of-the-environment")
    with ScriptedServer(reply(body=[])) as server:
        write(f'[other.automl]\nhost = "{server.url}"\n')
        assert run(*LIST, "--profile", "other").code == 0
        assert b"of-the-environment" not in server.requests[-1]


def test_options_replace_the_profile(run: Run, write: Write) -> None:
    with ScriptedServer(reply(body=[])) as server:
        write('[other.automl]\nhost = "http://projects.invalid"\ntoken = "a"\nretries = 0\n')
        assert run(*LIST, "--profile", "other", "--host", server.url, "--token", "b").code == 0
        assert b"Bearer b" in server.requests[-1]


@pytest.mark.parametrize(
    ("text", "words", "message"),
    [
        ("[mock.automl]\n", ["--profile", "mok"], "has no profile 'mok' (did you mean mock?); its profiles are mock"),
        ("[mock.automl]\nhots = 'x'\n", ["--profile", "mock"], "unknown setting 'hots' (did you mean host?) of automl"),
        ("[default.automl]\nretries = 'x'\n", [], "retries of automl must be a number"),
        ("[default.automl]\ntoken = true\n", [], "token of automl must be text"),
        ("[mock.figshre]\n", ["--profile", "mock"], "[mock.figshre] names an unknown service (did you mean figshare?)"),
        ("[mock.ufdl]\n", ["--profile", "mock"], "has no table [mock.automl]"),
        ("token = 'x'\n", [], "settings need a table of a profile and a service"),
        ("[default", [], "is not valid TOML"),
    ],
)
def test_invalid_file_is_a_usage_error_that_names_it(
    run: Run, write: Write, text: str, words: list[str], message: str
) -> None:
    path = write(text)
    result = run(*LIST, *words)
    assert (result.code, result.out) == (2, "")
    assert str(path) in result.err
    assert message in result.err


def test_variable_that_names_no_file_is_a_usage_error(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROJECTLINK_CONFIG", "/nowhere/config.toml")
    assert "/nowhere/config.toml, which PROJECTLINK_CONFIG names, does not exist" in run(*LIST).err


def test_token_of_a_file_is_in_no_message(run: Run, write: Write) -> None:
    write("[default.automl]\ntoken = 's3cret'\nhots = 'x'\n")
    assert "s3cret" not in run(*LIST).err


def test_names_of_profiles_are_completed(run: Run, write: Write) -> None:
    write("[default.automl]\n[mock.automl]\n")
    assert run("__complete", *LIST, "--profile", "m").out.split() == ["mock"]


def test_changed_file_is_read_again(run: Run, write: Write) -> None:
    write('[default.automl]\nhost = "http://127.0.0.1:9"\n')
    assert run("projects", "list", "--limit", "1").code == 3
    write('[default.automl]\nhots = "http://127.0.0.1:9"\n')
    assert "unknown setting 'hots' (did you mean host?)" in run("projects", "list").err
