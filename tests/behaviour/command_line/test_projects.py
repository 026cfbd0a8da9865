"""`projectlink projects`: list, show, create and copy projects of all platforms."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest

from projectlink_mock import MockServer
from tests.behaviour.command_line.conftest import Run


@pytest.fixture(scope="module")
def mock() -> Iterator[MockServer]:
    with MockServer() as mock:
        yield mock


@pytest.fixture
def configure(mock: MockServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Return a function that configures platforms by the environment; changes to the server are undone."""

    def configured(*services: str, token: str = "alice-token") -> None:
        for service in services:
            monkeypatch.setenv(f"PROJECTLINK_{service.upper()}_HOST", mock.url(service))
            monkeypatch.setenv(f"PROJECTLINK_{service.upper()}_TOKEN", token)

    with mock.savepoint():
        yield configured


Configure = Callable[..., None]


def test_list_shows_the_projects_of_all_configured_platforms(run: Run, configure: Configure) -> None:
    configure("ufdl", "automl")
    result = run("projects")
    assert (result.code, result.err) == (0, "")
    head, *lines = result.out.splitlines()
    assert head.split() == ["SERVICE", "ID", "NAME", "OWNER", "VISIBILITY", "CREATED_AT"]
    assert [line.split()[0] for line in lines] == ["ufdl"] * 3 + ["automl"] * 2
    assert "Birds of the garden" in result.out


def test_list_shows_named_platforms_up_to_the_limit_as_json(run: Run, configure: Configure) -> None:
    configure("ufdl", "figshare")
    result = run("projects", "list", "figshare", "--limit", "2", "--json")
    assert result.code == 0
    assert [one["service"] for one in json.loads(result.out)] == ["figshare", "figshare"]


def test_list_reports_a_platform_that_fails_and_shows_the_others(run: Run, configure: Configure) -> None:
    configure("automl")
    configure("ufdl", token="wrong")
    result = run("projects", "list")
    assert result.code == 1
    assert result.err.startswith("projectlink: ufdl: 401 Unauthorized")
    assert "Churn Prediction" in result.out


def test_list_without_a_configured_platform_says_how_to_configure_one(run: Run) -> None:
    result = run("projects")
    assert (result.code, result.out) == (2, "")
    assert "no platform is configured: set PROJECTLINK_FIGSHARE_TOKEN" in result.err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["list", "--limit", "-1"], "--limit must be at least 0, not -1"),
        (["list", "ufdl", "figshar"], "unknown platform 'figshar' (did you mean figshare?)"),
        (["create", "ufdl", "Birds"], "ufdl needs team=… to create a project; --set FIELD=VALUE sets a field"),
        (["create", "ubiops", "a", "--description", "d"], "ubiops have no description: leave out --description"),
        (["update", "ufdl", "1", "--description", "d"], "ufdl have no description: leave out --description"),
    ],
)
def test_wrong_use_is_one_line_and_sends_nothing(
    run: Run, configure: Configure, mock: MockServer, words: list[str], message: str
) -> None:
    configure("ufdl", "ubiops")
    mock.journal.clear()
    result = run("projects", *words)
    assert (result.code, result.out) == (2, "")
    assert message in result.err
    assert result.err.count("\n") == 1
    assert mock.journal.calls() == []


def test_a_narrow_terminal_cuts_no_identifier(run: Run, configure: Configure, monkeypatch: pytest.MonkeyPatch) -> None:
    configure("automl")
    monkeypatch.setenv("COLUMNS", "60")
    lines = run("projects", "list").out.splitlines()
    assert lines[1].split()[1] == "d4e5f6a7-b8c9-0123-def4-567890123456"
    assert max(map(len, lines)) <= 60


def test_create_then_show_prints_the_project(run: Run, configure: Configure) -> None:
    configure("automl")
    made = json.loads(run("projects", "create", "automl", "Orders", "--description", "All of them", "--json").out)
    shown = run("projects", "show", "automl", made["id"])
    assert shown.code == 0
    assert "All of them" in shown.out
    assert made["url"] in shown.out


def test_update_changes_name_and_description(run: Run, configure: Configure) -> None:
    configure("automl")
    id = json.loads(run("projects", "create", "automl", "Orders", "--json").out)["id"]
    changed = json.loads(run("projects", "update", "automl", id, "--description", "All of them", "--json").out)
    assert (changed["name"], changed["description"]) == ("Orders", "All of them")
    assert "nothing to change" in run("projects", "update", "automl", id).err


def test_delete_removes_a_project_and_asks_at_a_real_host(
    run: Run, configure: Configure, monkeypatch: pytest.MonkeyPatch
) -> None:
    configure("automl")
    id = json.loads(run("projects", "create", "automl", "Orders", "--json").out)["id"]
    assert run("projects", "delete", "automl", id).code == 0
    assert run("projects", "show", "automl", id).code == 1
    monkeypatch.setenv("PROJECTLINK_AUTOML_HOST", "http://projects.invalid")
    assert "needs a confirmation: --yes" in run("projects", "delete", "automl", id).err


def test_copy_takes_name_and_description_to_another_platform(run: Run, configure: Configure) -> None:
    configure("nuextract", "figshare")
    result = run("projects", "copy", "nuextract", "project_id_in_org_1", "figshare", "--json")
    copy = json.loads(result.out)
    assert (result.code, result.err) == (0, "")
    assert (copy["service"], copy["name"]) == ("figshare", "Invoices")
    assert copy["description"] == "Numbers and totals of the invoices that the team receives"


def test_copy_to_a_platform_without_descriptions_says_so(run: Run, configure: Configure) -> None:
    configure("nuextract", "ubiops")
    result = run("projects", "copy", "nuextract", "project_id_in_org_1", "ubiops", "--name", "bills", "--json")
    assert result.code == 0
    assert json.loads(result.out)["id"] == "bills"
    assert "ubiops has no descriptions: the description was not copied" in result.err


def test_set_gives_a_field_that_the_platform_needs(run: Run, configure: Configure) -> None:
    configure("ufdl")
    assert "ufdl needs team=… to create a project" in run("projects", "create", "ufdl", "Soils").err
    assert json.loads(run("projects", "create", "ufdl", "Soils", "--set", "team=1", "--json").out)["owner"] == "team 1"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["shw"], "unknown action 'shw' (did you mean show?)"),
        (["show", "automl"], "the following arguments are required: ID"),
        (["show", "autom", "1"], "unknown platform 'autom' (did you mean automl?)"),
        (["create", "ufdl", "a", "--set", "team"], "--set needs FIELD=VALUE, not 'team'"),
    ],
)
def test_wrong_arguments_are_a_usage_error(run: Run, configure: Configure, words: list[str], message: str) -> None:
    configure("ubiops", "ufdl")
    result = run("projects", *words)
    assert (result.code, result.out) == (2, "")
    assert message in result.err


def test_help_lists_the_actions_and_those_of_an_action_its_options(run: Run) -> None:
    assert "projects copy SOURCE ID TARGET" in run("projects", "--help").out
    assert "--set FIELD=VALUE" in run("projects", "copy", "--help").out


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([""], {"list", "show", "create", "update", "delete", "copy"}),
        (["show", "f"], {"figshare"}),
        (["copy", "figshare", "1", ""], {"automl", "nuextract", "ubiops", "ufdl"}),
        (["list", "ufdl", "--l"], {"--limit"}),
    ],
)
def test_actions_platforms_and_flags_are_completed(run: Run, words: list[str], expected: set[str]) -> None:
    lines = run("__complete", "projects", *words).out.splitlines()
    assert {line.partition("\t")[0] for line in lines} >= expected
