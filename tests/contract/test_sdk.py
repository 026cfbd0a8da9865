"""Contract of the SDK: each operation, argument, model and field of the spec, and nothing more."""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from projectlink._core.contract.model import OpenEnum, documented_values
from tests.support.contract import SERVICES, Group, Operation, api_names, follow, groups, operations, spec_of

ROOT = Path(__file__).parents[2]
FORMS = ("", "_with_http_info", "_without_preload_content")


def snake(name: str) -> str:
    """Return the Python name of a wire name."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|-", "_", name).lower()


def api_classes(service: str, name: str) -> list[Any]:
    """Return an API class of a service, sync and async."""
    module = import_module(f"projectlink.{service}")
    return [getattr(module, name), getattr(module, f"Async{name}")]


def arguments(operation: Operation) -> list[tuple[str, str, str, bool]]:
    """Return name, wire name, location and necessity of every argument of the spec, required ones first."""
    found, last = (
        [
            (snake(one["name"]), one["name"], one["in"], one.get("required", False))
            for one in operation.parameters
            if one.get("x-last", False) is is_last
        ]
        for is_last in (False, True)
    )
    if operation.body:
        kind, media = next(iter(operation.body["content"].items()))
        if kind == "multipart/form-data":
            schema = follow(operation.service, media["schema"])
            found += [(snake(name), name, "form", name in schema.get("required", [])) for name in schema["properties"]]
        else:
            name = operation.body_name or snake(media["schema"].get("$ref", "body").rpartition("/")[2])
            found.append((name, "", "body", operation.body.get("required", False)))
    return sorted([*found, *last], key=lambda argument: not argument[3])


@pytest.mark.parametrize(("service", "name"), [(service, name) for service in SERVICES for name in api_names(service)])
def test_methods_are_the_operations_in_three_forms_sync_and_async(service: str, name: str) -> None:
    own = [operation for operation in operations(service) if operation.api == name]
    wanted = {operation.id + form for operation in own for form in FORMS}
    walks = {f"iter_{operation.id}" for operation in own if operation.paging}
    for api in api_classes(service, name):
        methods = {name: value for name, value in vars(api).items() if inspect.isfunction(value) and name[0] != "_"}
        assert methods.keys() == wanted | walks
        assert {inspect.iscoroutinefunction(methods[name]) for name in wanted} == {api.__name__[:5] == "Async"}


@pytest.mark.parametrize("service", SERVICES)
def test_api_classes_are_the_tags_in_lazy_and_in_old_modules(service: str) -> None:
    package = import_module(f"projectlink.{service}.api")
    assert package.__all__ == [prefix + name for name in api_names(service) for prefix in ("", "Async")]
    for name in package.__all__:
        api = getattr(import_module(f"projectlink.{service}.api.{snake(name)}"), name)
        assert api is getattr(package, name) is getattr(import_module(f"projectlink.{service}"), name)


@pytest.mark.parametrize("group", groups(), ids=str)
def test_every_paged_operation_has_an_iterator(group: Group) -> None:
    for operation in group.operations:
        given = {one["name"] for one in operation.parameters}
        assert bool(given & {"offset", "page"}) <= bool(operation.paging), operation.id
        if not operation.paging:
            continue
        own = [name for name, wire, _, _ in arguments(operation) if wire not in operation.paging.values()]
        for api in api_classes(operation.service, operation.api):
            _, *taken = inspect.signature(getattr(api, f"iter_{operation.id}")).parameters
            assert taken[:-3] == [name for name in own if name not in ("limit", "offset", "page", "page_size")]
            assert taken[-3:] == ["limit", "page_size", "options"]


@pytest.mark.parametrize("group", groups(), ids=str)
def test_arguments_are_those_of_the_spec_in_order(group: Group) -> None:
    for operation in group.operations:
        wanted = [(name, required) for name, _, _, required in arguments(operation)]
        for api in api_classes(operation.service, operation.api):
            for method in [getattr(api, operation.id + form) for form in FORMS]:
                _, *given, options = inspect.signature(method).parameters.values()
                assert [(one.name, one.default is inspect.Parameter.empty) for one in given] == wanted, operation.id
                assert options.kind is inspect.Parameter.VAR_KEYWORD, operation.id
            assert inspect.getdoc(getattr(api, operation.id)), operation.id


@pytest.mark.parametrize("group", groups(), ids=str)
def test_rows_of_operations_match_the_spec(group: Group) -> None:
    spec, rows = spec_of(group.service), import_module(f"projectlink.{group.service}.operations")
    for operation in group.operations:
        row = getattr(rows, operation.id)
        assert (row.id, row.method, row.path) == (operation.id, operation.method, operation.path)
        assert [(one.name, one.wire_name, one.location, one.required) for one in row.arguments] == arguments(operation)
        assert row.statuses == tuple(sorted(operation.responses)), operation.id
        node = spec["paths"][operation.path][operation.method.lower()]
        assert bool(row.security) is any(node.get("security", spec.get("security", []))), operation.id
        assert (row.service.host, row.service.title) == (spec["servers"][0]["url"], spec["info"]["title"])
        success = next(response for status, response in sorted(operation.responses.items()) if 200 <= status < 300)
        content = success.get("content")
        assert (row.returns is not None) is bool(content), operation.id
        assert not content or row.accept in content, operation.id


@pytest.mark.parametrize("service", SERVICES)
def test_rows_are_the_operations(service: str) -> None:
    module, core = (
        import_module(f"projectlink.{service}.operations"),
        import_module("projectlink._core.contract.operation"),
    )
    rows = {name for name, value in vars(module).items() if isinstance(value, core.Operation)}
    assert rows == {operation.id for operation in operations(service)}


@pytest.mark.parametrize("service", SERVICES)
def test_models_are_the_schemas_with_every_field(service: str) -> None:
    models = import_module(f"projectlink.{service}.models")
    schemas = spec_of(service)["components"]["schemas"]
    assert set(models.__all__) == set(schemas)
    for name, schema in schemas.items():
        model = getattr(models, name)
        fields = {field.alias or key: (key, field.is_required()) for key, field in model.model_fields.items()}
        required = schema.get("required", [])
        python = {wire: (snake(wire), wire in required) for wire in schema.get("properties", {})}
        assert fields == python, name
        assert model is getattr(import_module(f"projectlink.{service}.models.{snake(name)}"), name)


def known(schema: dict[str, Any]) -> list[Any]:
    """Return the documented values of a field or of its items."""
    values = schema.get("enum") or schema.get("x-known-values") or []
    return [value for value in values if value is not None] or (known(schema["items"]) if "items" in schema else [])


@pytest.mark.parametrize("service", SERVICES)
def test_model_fields_have_the_known_values_of_the_spec(service: str) -> None:
    models = import_module(f"projectlink.{service}.models")
    for name, schema in spec_of(service)["components"]["schemas"].items():
        for wire, node in schema.get("properties", {}).items():
            field = getattr(models, name).model_fields[snake(wire)]
            assert set(documented_values(field.annotation)) == set(known(node)), f"{name}.{wire}"
            assert any(isinstance(mark, OpenEnum) for mark in field.metadata) is bool(known(node)), f"{name}.{wire}"


@pytest.mark.parametrize("group", groups(), ids=str)
def test_arguments_have_the_documented_values_of_the_spec(group: Group) -> None:
    for operation in group.operations:
        wanted = {snake(one["name"]): set(known(one.get("schema", {}))) for one in operation.parameters}
        for api in api_classes(operation.service, operation.api):
            signature = inspect.signature(getattr(api, operation.id), eval_str=True)
            found = {name: set(documented_values(signature.parameters[name].annotation)) for name in wanted}
            assert found == wanted, operation.id
