"""Mistyped fields of bodies: rejected before anything is sent; undeclared fields of responses are kept."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

import projectlink
from projectlink.nuextract import ApiAttributeError, ApiTypeError, ProjectResponse, UpdateProjectRequest
from tests.support.client_variants import opened
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]

MODULES: Any = projectlink  # untyped, as the type checkers reject these tests too
automl, figshare, nuextract, ubiops, ufdl = (
    getattr(MODULES, name) for name in ("automl", "figshare", "nuextract", "ubiops", "ufdl")
)
FIELD = {"name": "x", "data_type": "double"}


@pytest.mark.parametrize(
    ("create", "message"),
    [
        (lambda: nuextract.UpdateProjectRequest(nmae="x"), r"Request has no field 'nmae' \(did you mean name\?\)"),
        (lambda: nuextract.ProjectResponse(**PROJECT, ownerUsr="x"), r"no field 'ownerUsr' \(did you mean owner_user"),
        (lambda: ubiops.ProjectCreate(name="a", organisation_name="b"), r"did you mean organization_name\?"),
        (lambda: figshare.ProjectCreate(titel="x"), r"did you mean title\?"),
        (lambda: automl.ProjectCreate(nmae="x"), r"did you mean name\?"),
        (lambda: ufdl.ProjectCreate(nmae="x"), r"did you mean name\?"),
        (
            lambda: nuextract.UpdateProjectRequest(qqq=1),
            r"has no field 'qqq'; UpdateProjectRequest\.from_dict accepts",
        ),
    ],
)
def test_constructor_of_a_model_rejects_a_mistyped_field(create: Callable[[], Any], message: str) -> None:
    with pytest.raises(ApiTypeError, match=message):
        create()


def test_constructor_of_a_model_rejects_a_mistyped_field_of_a_nested_dict() -> None:
    more: Any = {"input_type": "structured", "output_type": "structured", "output_fields": [FIELD]}
    with pytest.raises(ApiTypeError, match=r"field 'input_fields', has no field 'nmae' \(did you mean name"):
        ubiops.ModelCreate(name="m", input_fields=[FIELD, {"nmae": "y"}], **more)
    assert ubiops.ModelCreate(name="m", input_fields=[FIELD], **more).input_fields[0].name == "x"


def test_constructor_of_a_model_rejects_positional_arguments_and_names_the_fields() -> None:
    with pytest.raises(ApiTypeError, match="takes no positional arguments; use keywords: name=…, organization_name=…"):
        ubiops.ProjectCreate("a", "b")


def test_assignment_rejects_a_mistyped_field() -> None:
    update = UpdateProjectRequest()
    with pytest.raises(ApiAttributeError, match=r"no field 'descripton' \(did you mean description\?"):
        update.descripton = "x"  # type: ignore[attr-defined]
    update.description = "x"
    assert update.to_dict() == {"description": "x"}


def test_received_fields_that_are_not_declared_are_kept_and_may_be_changed() -> None:
    text = json.dumps({**PROJECT, "colour": "blue", "settings": {**PROJECT["settings"], "beam": 4}})  # type: ignore[dict-item]
    for project in (
        ProjectResponse.model_validate_json(text),
        ProjectResponse.model_validate(json.loads(text)),
        ProjectResponse.from_dict(json.loads(text)),
        ProjectResponse.from_json(text),
    ):
        assert project is not None
        project.colour = "red"  # type: ignore[attr-defined]
        assert (project.to_dict()["colour"], project.to_dict()["settings"]["beam"]) == ("red", 4)


def test_response_with_undeclared_fields_is_decoded(serve: Serve, connect: Connect) -> None:
    project = connect(serve(reply(body={**PROJECT, "colour": "blue"})).url).get_api_projects_projectid("p")
    assert project.colour == "blue"


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_dict_body_with_a_mistyped_field_is_not_sent(serve: Serve, kind: str) -> None:
    server = serve(reply(body={}))
    with opened(kind, ubiops.Configuration(server.url, access_token="t"), "ubiops", "CoreApi") as api:
        with pytest.raises(
            ApiTypeError, match=r"body `data` of `projects_create` has no field 'nmae' \(did you mean name"
        ):
            api.projects_create({"nmae": "x", "organization_name": "o"})
        fields = {"input_fields": [{"name": "x", "datatype": "int"}]}
        with pytest.raises(
            ApiTypeError, match=r"field 'input_fields', has no field 'datatype' \(did you mean data_type"
        ):
            api.models_create("p", {"name": "m", "input_type": "structured", "output_type": "plain", **fields})
    assert server.requests == []


def test_body_with_an_undeclared_field_is_sent_when_it_is_a_model_from_a_dict(serve: Serve, connect: Connect) -> None:
    server = serve(reply(body=PROJECT))
    body = UpdateProjectRequest.from_dict({"name": "x", "newer": 1})
    connect(server.url).patch_api_projects_projectid("p", body)
    assert json.loads(server.requests[0].split(b"\r\n\r\n")[1]) == {"name": "x", "newer": 1}


def test_dict_body_of_an_update_may_have_the_fields_of_the_creation(serve: Serve) -> None:
    server = serve(reply(body={"id": "1", "project": "p", "name": "n", "input_type": "plain", "input_fields": []}))
    with opened("sync", ubiops.Configuration(server.url, access_token="t"), "ubiops", "CoreApi") as api:
        api.pipelines_update("p", "n", {"name": "n", "input_type": "plain"})
        with pytest.raises(ApiTypeError, match="must be a PipelineUpdate or a dict, not ProjectCreate"):
            api.pipelines_update("p", "n", ubiops.ProjectCreate(name="x", organization_name="y"))
    assert len(server.requests) == 1
