"""Fields of bodies and of responses: `--body`, `--set`, `--fields`, and the help that lists them."""

from __future__ import annotations

import json

import pytest

from tests.behaviour.command_line.conftest import Run

CREATE = ("nuextract", "post_api_projects")


def test_body_is_another_name_of_the_operations_own_flag(call: Run) -> None:
    body = json.dumps({"name": "A", "description": "", "template": {}})
    by_own_flag = call(*CREATE, "--create-project-request", body)
    by_body = call(*CREATE, "--body", "-", stdin=body.encode())
    assert (by_own_flag.code, by_body.code) == (0, 0)
    assert json.loads(by_body.out)["name"] == json.loads(by_own_flag.out)["name"] == "A"


def test_set_completes_the_fields_of_body(call: Run) -> None:
    result = call(*CREATE, "--body", '{"name": "A", "template": {}}', "--set", "description=text")
    assert json.loads(result.out)["description"] == "text"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["figshare", "account_projects_create", "--set", "titel=x"], "no field 'titel' (did you mean title?)"),
        ([*CREATE, "--set", "nme=x"], "its fields are name, description, template, ownerOrganization"),
    ],
)
def test_set_with_an_unknown_field_is_rejected_with_the_known_ones(call: Run, words: list[str], message: str) -> None:
    result = call(*words)
    assert (result.code, result.out) == (2, "")
    assert message in result.err


@pytest.mark.parametrize("name", ["ownerOrganization", "owner_organization"])
def test_set_takes_names_of_the_service_and_of_python(call: Run, name: str) -> None:
    words = ("--set", "name=A", "--set", "description=", "--set", "template={}", "--set", f"{name}=org-1")
    assert json.loads(call(*CREATE, *words).out)["ownerOrganization"] == "org-1"


def test_help_lists_the_fields_of_the_body_and_an_example(run: Run) -> None:
    text = run("call", "ubiops", "model_versions_create", "--help").out
    assert "version*            text. Name of the version" in text
    assert "memory_allocation   integer. Memory in MB" in text
    assert "language            text. Language of the model file. One of: `python3.5`" in text
    assert "projectlink call ubiops model_versions_create --project-name PROJECT_NAME" in text


def test_fields_selects_columns_in_their_order(call: Run) -> None:
    result = call("automl", "projects_list", "--fields", "name,id", "--output", "table")
    assert result.out.splitlines()[0].split() == ["NAME", "ID"]
    (project, *_) = json.loads(call("nuextract", "get_api_projects", "--fields", "id, settings.temperature").out)
    assert list(project) == ["id", "settings.temperature"]


def test_columns_have_the_names_that_fields_takes(call: Run) -> None:
    table = call("nuextract", "get_api_projects", "--output", "table").out.splitlines()[0].split()
    assert {"ID", "OWNER_USER", "LOCK_STATE", "CREATED_AT"} <= set(table)
    result = call("nuextract", "get_api_projects", "--fields", "owner_user,settings.rasterization_dpi")
    assert (result.code, result.err) == (0, "")
    assert json.loads(result.out)[0] == {"owner_user": "alice@example.com", "settings.rasterization_dpi": 115}
    assert call("nuextract", "get_api_projects", "--fields", "ownerUser").code == 0


def test_fields_of_a_single_object_keep_it_an_object(call: Run) -> None:
    result = call("nuextract", "get_api_projects_projectid", "--project-id", "project_id_example", "--fields", "name")
    assert list(json.loads(result.out)) == ["name"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--fields", "name", "--output", "raw"], "--fields needs --output json or table"),
    ],
)
def test_fields_that_cannot_be_selected_are_usage_errors(call: Run, words: list[str], message: str) -> None:
    result = call("nuextract", "get_api_projects", *words)
    assert (result.code, result.out) == (2, "")
    assert message in result.err


def test_mistyped_field_of_a_response_loses_no_response(call: Run) -> None:
    result = call(*CREATE, "--set", "name=A", "--set", "description=", "--set", "template={}", "--fields", "nmae")
    assert result.code == 1
    assert "no field 'nmae' (did you mean name?); it has id, name" in result.err
    assert json.loads(result.out)["id"]


def test_number_for_a_field_of_text_is_sent_as_text(call: Run) -> None:
    words = ("--set", "name=2026", "--set", "description=null", "--set", "template={}")
    assert call(*CREATE, *words).code == 1  # null stays null, which this field does not take
    made = call(*CREATE, *words, "--set", "description=true")
    assert [json.loads(made.out)[name] for name in ("name", "description")] == ["2026", "true"]


def test_enumerations_of_arguments_are_completed(run: Run) -> None:
    out = run("__complete", "call", "figshare", "account_projects_list", "--order", "p").out
    assert out.split() == ["published_date"]
