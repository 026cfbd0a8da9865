"""Responses in which some values have another type than declared: they are kept as sent, and drift reports them."""

from __future__ import annotations

import datetime
import json
import pickle
import warnings
from collections.abc import Callable
from contextlib import ExitStack
from importlib import import_module
from types import GenericAlias
from typing import Any

import pytest

from projectlink import automl, nuextract, ubiops
from tests.support.client_variants import KINDS, opened
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT
from tests.unit.sdk.test_drift_monitor import drift_of

Serve = Callable[..., ScriptedServer]

ROW = {"id": "1", "name": "a", "organization_name": "o", "creation_date": "2018-10-26"}
SUMMARY = {"name": "a", "description": None, "status": "active", "created_at": "2026-01-01T00:00:00Z"} | dict.fromkeys(
    ["dataset_count", "experiment_count", "model_count"], 0
)
DAY = datetime.date(2018, 10, 26)


@pytest.fixture
def core(stack: ExitStack) -> Callable[..., Any]:
    """Return a function that opens a UbiOps API object on a server."""

    def open_api(host: str, kind: str = "sync", **settings: Any) -> Any:
        configuration = ubiops.Configuration(host, access_token="Token t", **settings)
        return stack.enter_context(opened(kind, configuration, "ubiops", "CoreApi"))

    return open_api


@pytest.mark.parametrize(
    ("kind", "odd"),
    [(kind, "n/a") for kind in KINDS] + [("sync", odd) for odd in ("", "26.10.2018", "2018-02-30", 20181026, True)],
)
def test_odd_date_in_a_listing_is_kept_and_reported_as_drift(
    serve: Serve, core: Callable[..., Any], kind: str, odd: Any
) -> None:
    rows = [ROW, {**ROW, "name": "b", "creation_date": odd}, {**ROW, "name": "c"}]
    api = core(serve(*[reply(body=[ROW])] * 2, reply(body=rows)).url, kind)
    for _ in range(2):
        api.projects_list()
    projects = api.projects_list()  # a response that is no sample
    assert [project.creation_date for project in projects] == [DAY, odd, DAY]
    assert [(drift.pointer, drift.kind) for drift in drift_of(api)] == [("/*/creation_date", "wrong type")]


def test_date_with_a_time_is_the_date_of_it(serve: Serve, core: Callable[..., Any]) -> None:
    api = core(serve(reply(body=[ROW, {**ROW, "creation_date": "2018-10-26T12:34:56Z"}])).url)
    assert [project.creation_date for project in api.projects_list()] == [DAY, DAY]
    assert [drift.kind for drift in drift_of(api)] == ["wrong type"]


@pytest.mark.parametrize(
    ("changes", "detail"),
    [
        ({"name": 12}, "an integer"),
        ({"description": None}, "null"),
        ({"shared": "yes"}, "a string"),
        ({"settings": {"temperature": "0.5", "rasterizationDpi": 115}}, "a string"),
        ({"settings": {"temperature": 0.5, "rasterizationDpi": "115"}}, "a string"),
        ({"settings": None}, "null"),
    ],
)
def test_scalar_of_another_type_is_kept_as_sent(
    serve: Serve, stack: ExitStack, changes: dict[str, Any], detail: str
) -> None:
    server = serve(reply(body=[PROJECT, {**PROJECT, **changes, "more": [1]}]))
    api = stack.enter_context(opened("sync", nuextract.Configuration(server.url, access_token="t")))
    first, second = api.get_api_projects()
    assert second.to_plain() == {**first.to_plain(), **changes, "more": [1]}
    (wrong,) = [drift.detail for drift in drift_of(api) if drift.kind == "wrong type"]
    assert wrong.endswith(f", not {detail}")


@pytest.mark.parametrize("odd", ["soon", "2026-13-01T00:00:00Z", "", 1767225600, None])
def test_odd_date_time_is_kept_as_sent(serve: Serve, stack: ExitStack, odd: Any) -> None:
    items = [{**SUMMARY, "id": "1"}, {**SUMMARY, "id": "2", "created_at": odd}]
    server = serve(reply(body={"items": items, "total": 2, "limit": 2, "offset": 0}))
    api = stack.enter_context(opened("sync", automl.Configuration(server.url, access_token="t"), "automl"))
    moments = [project.created_at for project in api.projects_list().items]
    assert moments == [datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc), odd]
    assert [drift.pointer for drift in drift_of(api)] == ["/items/*/created_at"]


def test_model_with_an_odd_value_behaves_like_others(serve: Serve, core: Callable[..., Any]) -> None:
    (project,) = core(serve(reply(body=[{**ROW, "creation_date": "n/a"}])).url).projects_list()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert project.to_dict() == {**ROW, "creation_date": "n/a"}
        assert json.loads(project.to_json()) == {**ROW, "creation_date": "n/a"}
        assert "n/a" in project.to_str()
    assert pickle.loads(pickle.dumps(project)) == project
    project.creation_date = "2018-10-26"
    assert project.creation_date == DAY


@pytest.mark.parametrize(
    "body",
    [
        [ROW, {"id": "2"}],
        [ROW, "text"],
        [ROW, ["n/a"]],
        [{**ROW, "creation_date": "n/a"}, {**ROW, "name": {}}],
        {"creation_date": "n/a"},
        "n/a",
        None,
    ],
)
def test_missing_fields_and_other_forms_are_errors(serve: Serve, core: Callable[..., Any], body: Any) -> None:
    with pytest.raises(ubiops.ApiDecodeError):
        core(serve(reply(body=body if body is not None else b"null")).url).projects_list()


def test_drift_of_an_odd_date_describes_the_text(serve: Serve, core: Callable[..., Any]) -> None:
    api = core(serve(reply(body=[{**ROW, "creation_date": "n/a"}])).url)
    api.projects_list()
    (drift,) = drift_of(api)
    assert drift.detail == "input should be a valid date or datetime, input is too short"


def test_strict_client_rejects_an_odd_date(serve: Serve, core: Callable[..., Any]) -> None:
    api = core(serve(reply(body=[{**ROW, "creation_date": "n/a"}])).url, strict_responses=True)
    with pytest.raises(ubiops.ApiDecodeError, match="/\\*/creation_date"):
        api.projects_list()


def test_odd_values_in_another_encoding_are_kept(serve: Serve, core: Callable[..., Any]) -> None:
    body = json.dumps([{**ROW, "creation_date": "n/a"}]).encode("utf-16")
    assert core(serve(reply(body=body)).url).projects_list()[0].creation_date == "n/a"


def test_body_with_very_many_odd_values_is_an_error(serve: Serve, core: Callable[..., Any]) -> None:
    rows = json.dumps({**ROW, "id": 1, "creation_date": "n/a"})
    body = f"[{','.join([rows] * 11_000)}]".encode()
    with pytest.raises(ubiops.ApiDecodeError, match=r"The body is not what projects_list declares: 0\.id"):
        core(serve(reply(body=body)).url).projects_list()


@pytest.mark.parametrize("total", ["many", None])
def test_paged_listing_with_an_odd_total_ends_with_its_items(serve: Serve, total: Any) -> None:
    rest = {"total": total, "limit": 2, "offset": "0"}
    items = [{**SUMMARY, "id": str(number)} for number in range(3)]
    server = serve(reply(body={**rest, "items": items}), reply(body={**rest, "items": None}))
    with automl.ApiClient(automl.Configuration(server.url, access_token="t")) as client:
        projects = list(automl.ProjectsApi(client).iter_projects_list())
    assert [project.id for project in projects] == ["0", "1", "2"]


def test_every_list_of_models_survives_null_in_a_required_scalar() -> None:
    from projectlink._core.contract.drift import model_fields
    from projectlink._core.contract.lenient import decode_leniently

    checked = 0
    for service in ("nuextract", "automl", "ubiops", "ubiops4", "ufdl", "figshare"):
        models = import_module(f"projectlink.{service}.models")
        for name in models.__all__:
            model = getattr(models, name)
            fields = model_fields(model)
            if not fields:
                continue
            body = dict.fromkeys(fields)
            (decoded,) = decode_leniently(GenericAlias(list, (model,)), json.dumps([body]))
            assert decoded.to_dict() == body
            checked += 1
    assert checked > 100
