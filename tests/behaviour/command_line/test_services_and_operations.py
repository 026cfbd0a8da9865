"""`projectlink services` and `projectlink operations`."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.behaviour.command_line.conftest import Run, process
from tests.support.contract import SERVICES, operations, spec_of


def test_services_has_name_title_host_and_operation_count(run: Run) -> None:
    result = run("services", "--json")
    assert (result.code, result.err) == (0, "")
    assert json.loads(result.out) == [
        {
            "name": name,
            "title": spec_of(name)["info"]["title"],
            "host": spec_of(name)["servers"][0]["url"],
            "operations": len(operations(name)),
        }
        for name in SERVICES
    ]


def test_services_prints_a_table(run: Run) -> None:
    head, *lines = run("services").out.splitlines()
    assert head.split() == ["NAME", "TITLE", "HOST", "OPERATIONS"]
    assert [line.split()[0] for line in lines] == SERVICES
    assert {len(line) - len(line.split()[-1]) for line in [head, *lines]} == {head.index("OPERATIONS")}


@pytest.mark.parametrize("service", SERVICES)
def test_operations_lists_every_operation_with_its_arguments(run: Run, service: str) -> None:
    result = run("operations", service, "--json")
    assert result.code == 0
    found = {one["operation"]: one for one in json.loads(result.out)}
    assert found.keys() == {one.id for one in operations(service)}
    for one in operations(service):
        shown = found[one.id]
        assert (shown["method"], shown["path"], shown["statuses"]) == (one.method, one.path, sorted(one.responses))
        assert shown["pages"] is (one.paging is not None)
        assert shown["summary"]
        needed = {name["name"] for name in one.parameters if name.get("required")}
        assert len(needed) <= sum(argument["required"] for argument in shown["arguments"])


def test_operations_prints_three_lines_each_and_marks_required_arguments(run: Run) -> None:
    lines = run("operations", "nuextract", "--grep", "projects_projectid_settings").out.splitlines()
    assert lines == [
        "patch_api_projects_projectid_settings  PATCH /api/projects/{projectId}/settings",
        "    Update the settings of an unlocked project.",
        "    --project-id* --update-project-settings-request*",
    ]


def test_grep_filters_operations_and_exits_with_1_without_a_match(run: Run) -> None:
    ids = [one["operation"] for one in json.loads(run("operations", "nuextract", "--grep", "UNLOCK", "--json").out)]
    assert "post_api_projects_projectid_unlock" in ids
    assert len(ids) < 12
    nothing = run("operations", "nuextract", "--grep", "no such thing")
    assert (nothing.code, nothing.out) == (1, "")


def test_lines_are_truncated_to_the_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    lines = run("operations", "nuextract").out.splitlines()
    assert max(map(len, lines)) == 40
    assert any(line.endswith("…") for line in lines)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["operations", "nuextrac"], "unknown service 'nuextrac' (did you mean nuextract?"),
        (["operations"], "the following arguments are required: service"),
        (["operations", "nuextract", "more"], "unexpected argument 'more'"),
        (["operations", "nuextract", "--gerp", "x"], "unknown argument '--gerp' (did you mean --grep"),
        (["services", "--jsn"], "unknown argument '--jsn' (did you mean --json?"),
    ],
)
def test_usage_error_is_one_line_and_exit_code_2(run: Run, words: list[str], message: str) -> None:
    result = run(*words)
    assert (result.code, result.out) == (2, "")
    assert message in result.err
    assert len(result.err.splitlines()) == 1


def test_usage_names_every_command_and_exit_code(run: Run) -> None:
    bare, asked = run(), run("--help")
    assert bare == asked
    assert bare.code == 0
    for word in ("call", "services", "operations", "check", "completion", "mock", "--version", "130 interrupted"):
        assert word in bare.out
    unknown = run("cal")
    assert (unknown.code, unknown.out) == (2, "")
    assert "unknown command 'cal'" in unknown.err


@pytest.mark.parametrize("command", ["call", "services", "operations", "check", "completion"])
def test_every_command_has_help(run: Run, command: str) -> None:
    result = run(command, "--help")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(f"usage: projectlink {command}")


@pytest.mark.parametrize(
    "words", [["--help"], ["services"], ["operations", "ubiops"], ["call", "ubiops", "projects_get", "--help"]]
)
def test_commands_without_a_call_import_no_heavy_library(words: list[str]) -> None:
    code = f"""
import subprocess
import sys
from projectlink.cli import main
main({words!r})
loaded = {{name.partition(".")[0] for name in sys.modules}}
print(sorted({{"pydantic", "urllib3", "aiohttp"}} & loaded), file=sys.stderr)
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120)
    assert result.stderr == "[]\n"


def test_module_runs_with_python_m() -> None:
    result = process("services")
    assert (result.returncode, result.stderr) == (0, b"")
    assert result.stdout.startswith(b"NAME")


def test_unknown_command_suggests_the_nearest(run: Run) -> None:
    result = run("operation")
    assert (result.code, result.out) == (2, "")
    assert "unknown command 'operation' (did you mean operations?)" in result.err
