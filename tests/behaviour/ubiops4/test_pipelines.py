"""Pipelines and their versions: fields, objects, attachments, defaults and references."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink.ubiops4 import CoreApi, PipelineUpdate, PipelineVersionUpdate
from tests.behaviour.ubiops4.api import rejected

PROJECT = "project_name_example"
PIPELINE = "pipeline_name_example"
PRICE = {"name": "price", "data_type": "double"}
OUTPUT = {"name": "output", "data_type": "double"}


def function(name: str = "double", **configuration: Any) -> dict[str, Any]:
    """Return an operator that multiplies the price."""
    defaults = {"expression": "price * 2", "input_fields": [PRICE], "output_fields": [OUTPUT]}
    return {
        "name": name,
        "reference_type": "operator",
        "reference_name": "function",
        "configuration": {**defaults, **configuration},
    }


def attach(destination: str, source: str, *mapping: tuple[str, str]) -> dict[str, Any]:
    """Return an attachment of one source."""
    pairs = [{"source_field_name": one, "destination_field_name": other} for one, other in mapping]
    return {"destination_name": destination, "sources": [{"source_name": source, "mapping": pairs}]}


WRONG_VERSIONS: dict[str, dict[str, Any]] = {
    "objects-limit": {"objects": [function(f"double-{number}") for number in range(201)]},
    "object-names-unique": {"objects": [function(), function()]},
    "object-name-reserved": {"objects": [function("pipeline_end")]},
    "operator": {"objects": [{**function(), "reference_name": "nothing"}]},
    "operator-configuration": {"objects": [function(expression="price *")]},
    "pipeline-in-itself": {"objects": [{"name": "x", "reference_type": "pipeline", "reference_name": PIPELINE}]},
    "mapping-fits-fields": {
        "objects": [function()],
        "attachments": [attach("double", "pipeline_start", ("nothing", "price"))],
    },
    "attached-objects": {"objects": [function()], "attachments": [attach("nothing", "pipeline_start")]},
    "no-circle": {
        "objects": [function("a"), function("b")],
        "attachments": [attach("a", "b", ("output", "price")), attach("b", "a", ("output", "price"))],
    },
}


@pytest.mark.parametrize("reason", WRONG_VERSIONS)
def test_wrong_version_is_neither_created_nor_updated(api: CoreApi, reason: str) -> None:
    wrong = WRONG_VERSIONS[reason]
    with rejected(400, f"rule; {reason}"):
        api.pipeline_versions_create(PROJECT, PIPELINE, {"version": "wrong", "attachments": [], **wrong})
    before = api.pipeline_versions_get(PROJECT, PIPELINE, "version_example")
    with rejected(400, f"rule; {reason}"):
        api.pipeline_versions_update(PROJECT, PIPELINE, "version_example", {"attachments": [], **wrong})
    assert api.pipeline_versions_get(PROJECT, PIPELINE, "version_example") == before
    assert [one.version for one in api.pipeline_versions_list(PROJECT, PIPELINE)] == [
        "version_example",
        "other-version",
    ]


@pytest.mark.parametrize(
    ("configuration", "words"),
    [
        ({"expression": None}, "needs an expression"),
        ({"output_fields": []}, "one output field"),
        ({"expression": "1" * 1_001}, "longer than 1000"),
    ],
)
def test_function_without_what_it_needs_is_rejected(api: CoreApi, configuration: dict[str, Any], words: str) -> None:
    wrong = function(**configuration)
    wrong["configuration"] = {name: one for name, one in wrong["configuration"].items() if one is not None}
    with rejected(400, "rule; operator-configuration", words):
        api.pipeline_versions_create(PROJECT, PIPELINE, {"version": "wrong", "objects": [wrong]})


def test_mapping_of_unlike_types_names_both(api: CoreApi) -> None:
    other = function(input_fields=[{"name": "price", "data_type": "int"}])
    version = {
        "version": "wrong",
        "objects": [other],
        "attachments": [attach("double", "pipeline_start", ("price", "price"))],
    }
    with rejected(400, "rule; mapping-fits-fields", "'price' is of type double, 'price' of int"):
        api.pipeline_versions_create(PROJECT, PIPELINE, version)


def test_first_version_is_the_default_until_another_is_chosen(api: CoreApi) -> None:
    api.pipelines_create(PROJECT, {"name": "new", "input_type": "plain", "output_type": "plain"})
    assert api.pipelines_get(PROJECT, "new").default_version is None
    for name in ("v1", "v2"):
        api.pipeline_versions_create(PROJECT, "new", {"version": name})
    assert api.pipelines_get(PROJECT, "new").default_version == "v1"
    api.pipelines_update(PROJECT, "new", PipelineUpdate(default_version="v2"))
    assert [one.default for one in api.pipeline_versions_list(PROJECT, "new")] == [False, True]
    with rejected(409, "rule; default-version", "make another one the default"):
        api.pipeline_versions_delete(PROJECT, "new", "v2")
    api.pipeline_versions_delete(PROJECT, "new", "v1")
    api.pipeline_versions_delete(PROJECT, "new", "v2")
    assert api.pipelines_get(PROJECT, "new").default_version is None


def test_update_keeps_omitted_objects_and_empties_null_ones(api: CoreApi) -> None:
    before = api.pipeline_versions_get(PROJECT, PIPELINE, "version_example")
    kept = api.pipeline_versions_update(PROJECT, PIPELINE, "version_example", PipelineVersionUpdate(description="new"))
    assert (kept.objects, kept.attachments) == (before.objects, before.attachments)
    emptied = api.pipeline_versions_update(PROJECT, PIPELINE, "version_example", {"objects": None, "attachments": []})
    assert (emptied.objects, emptied.attachments) == ([], [])


def test_pipeline_in_another_is_not_deleted(api: CoreApi) -> None:
    with rejected(409, "rule; in-pipeline"):
        api.pipelines_delete(PROJECT, "inner-pipeline")
    inner = {"name": "inner", "reference_type": "pipeline", "reference_name": "inner-pipeline", "version": "v1"}
    api.pipeline_versions_update(PROJECT, "outer-pipeline", "v1", {"objects": [inner]})
    with rejected(409, "rule; in-pipeline"):
        api.pipeline_versions_delete(PROJECT, "inner-pipeline", "v1")
    api.pipelines_delete(PROJECT, "outer-pipeline")
    api.pipelines_delete(PROJECT, "inner-pipeline")


WRONG_FIELDS: dict[str, dict[str, Any]] = {
    "plain-has-no-fields": {"input_type": "plain", "input_fields": [PRICE]},
    "structured-needs-fields": {"input_type": "structured", "input_fields": []},
    "field-names-unique": {"input_type": "structured", "input_fields": [PRICE, PRICE]},
}


@pytest.mark.parametrize("reason", WRONG_FIELDS)
def test_wrong_fields_are_rejected(api: CoreApi, reason: str) -> None:
    new = {"name": "new", "output_type": "plain", **WRONG_FIELDS[reason]}
    with rejected(400, f"rule; {reason}"):
        api.pipelines_create(PROJECT, new)
    with rejected(400, f"rule; {reason}"):
        api.pipelines_update(PROJECT, "inner-pipeline", WRONG_FIELDS[reason])


def test_fields_that_attachments_map_cannot_be_removed(api: CoreApi) -> None:
    fields = [{"name": "cost", "data_type": "double"}]
    with rejected(400, "rule; mapping-fits-fields"):
        api.pipelines_update(PROJECT, PIPELINE, {"input_type": "structured", "input_fields": fields})
    [field] = api.pipelines_get(PROJECT, PIPELINE).input_fields or []
    assert field.name == "price"


def test_field_that_cannot_be_changed_is_named(api: CoreApi) -> None:
    pipeline = PipelineUpdate.model_validate({"project": "other"})
    with rejected(400, "rule; fixed-fields", "project"):
        api.pipelines_update(PROJECT, PIPELINE, pipeline)
    version = PipelineVersionUpdate.model_validate({"pipeline": "other"})
    with rejected(400, "rule; fixed-fields", "pipeline"):
        api.pipeline_versions_update(PROJECT, PIPELINE, "version_example", version)
