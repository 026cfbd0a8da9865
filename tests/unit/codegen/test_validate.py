"""Validation of specs by the generator, and its messages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from openapi.codegen.__main__ import ROOT, generate
from openapi.codegen.parse import parse_file
from openapi.codegen.validate import SpecError

TOY = Path(__file__).with_name("toy.yaml")


def problems_of(tmp_path: Path, spec: Any) -> list[str]:
    """Return the problems that the generator reports for a spec."""
    source = tmp_path / "broken.yaml"
    source.write_text(yaml.safe_dump(spec, sort_keys=False))
    with pytest.raises(SpecError) as caught:
        parse_file(source)
    assert str(caught.value).count("broken.yaml: ") == len(caught.value.problems)
    return caught.value.problems


@pytest.fixture
def spec() -> Any:
    """Return a valid spec as plain data, for tests to break."""
    return yaml.safe_load(TOY.read_text())


def test_all_problems_are_listed_at_once(tmp_path: Path, spec: Any) -> None:
    schemas, paths = spec["components"]["schemas"], spec["paths"]
    schemas["Toy"]["oneOf"] = []
    schemas["Maker"]["properties"]["name"]["nullable"] = True
    del paths["/anything"]["patch"]["operationId"]
    paths["/toys/{toy_id}/picture"]["get"]["operationId"] = "toys_list"
    paths["/boxes/{box_name}/toys"]["get"]["callbacks"] = {}
    paths["/boxes/{box_name}/toys"]["get"]["parameters"] += [
        {"$ref": "#/components/parameters/Nowhere"},
    ]
    spec["webhooks"] = {}
    problems = "\n".join(problems_of(tmp_path, spec))
    for expected in (
        "#: unknown keyword 'webhooks'",
        "#/components/schemas/Toy: unknown keyword 'oneOf'",
        "#/components/schemas/Maker/properties/name: unknown keyword 'nullable'",
        "/get: unknown keyword 'callbacks'",
        "#/paths/~1anything/patch: operationId is missing",
        "2 operations have the operationId toys_list",
        "the reference #/components/parameters/Nowhere does not exist",
    ):
        assert expected in problems


def test_problems_of_different_kinds_are_reported_together(tmp_path: Path, spec: Any) -> None:
    spec["components"]["schemas"]["Toy"]["properties"]["toy_name"] = {"type": "string", "nullable": True}
    del spec["paths"]["/anything"]["patch"]["operationId"]
    assert sorted(problems_of(tmp_path, spec)) == [
        "#/components/schemas/Toy/properties/toy_name: unknown keyword 'nullable'",
        "#/components/schemas/Toy: 2 fields map to the Python name toy_name",
        "#/paths/~1anything/patch: operationId is missing",
    ]


def test_every_kind_of_name_conflict_is_reported(tmp_path: Path, spec: Any) -> None:
    schemas = spec["components"]["schemas"]
    schemas["toy"] = {"type": "object"}
    schemas["Configuration"] = {"type": "object"}
    schemas["Colour"] = {"type": "string"}
    schemas["Maker"]["properties"]["to_dict"] = {"type": "string"}
    spec["paths"]["/boxes/{box_name}/toys"]["get"]["parameters"].append({"name": "boxName", "in": "query"})
    assert problems_of(tmp_path, spec) == [
        "#/components/schemas/Maker: the field name to_dict is reserved",
        "#/components/schemas/Configuration: not a valid class name, or a reserved one",
        "#/components/schemas/Colour: component schemas must be objects, got string; inline it",
        "#/components/schemas: 2 models map to the module toy",
        "#/paths//boxes/{box_name}/toys/get: 2 arguments map to the Python name box_name",
    ]


@pytest.mark.parametrize(
    "text", ["", "[]", "openapi", "paths: []", "paths: {/a: 5}", "paths: {/a: {get: []}}", "components: {schemas: []}"]
)
def test_documents_other_than_specs_are_rejected(tmp_path: Path, text: str) -> None:
    source = tmp_path / "broken.yaml"
    source.write_text(text)
    with pytest.raises(SpecError):
        parse_file(source)


def test_invalid_specs_stop_the_generator_with_all_problems_and_no_traceback(tmp_path: Path) -> None:
    sources = []
    for name in ("one", "two"):
        sources.append(tmp_path / f"{name}.yaml")
        sources[-1].write_text("openapi: 3.1.0\npaths: {/a: {get: {}}}\n")
    with pytest.raises(SystemExit) as caught:
        generate(sources, tmp_path / "out")
    assert "one.yaml: #/paths/~1a/get: operationId is missing" in str(caught.value)
    assert "two.yaml: #/paths/~1a/get: operationId is missing" in str(caught.value)


def test_generating_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        generate([TOY], tmp_path / folder)
    files = sorted(path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("*.*"))
    assert len(files) > 10
    for file in files:
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_generated_files_are_up_to_date() -> None:
    command = [sys.executable, "-m", "openapi.codegen", "--check"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


PATH_PARAMETER = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
SELF = {"name": "self", "in": "query", "schema": {"type": "string"}}
BREAKS: dict[str, Any] = {
    "an undeclared path parameter": lambda spec: spec["paths"]["/anything"].update({"parameters": [PATH_PARAMETER]}),
    "a keyword for an operationId": lambda spec: spec["paths"]["/anything"]["patch"].update(operationId="class"),
    "a number for an operationId": lambda spec: spec["paths"]["/anything"]["patch"].update(operationId=5),
    "a generated name": lambda spec: spec["paths"]["/anything"]["patch"].update(operationId="a_with_http_info"),
    "an unknown scheme": lambda spec: spec["paths"]["/anything"]["patch"].update(security=[{"magic": []}]),
    "a misspelt type": lambda spec: spec["components"]["schemas"]["Problem"]["properties"].update(a={"type": "strng"}),
    "an argument named self": lambda spec: spec["paths"]["/anything"]["patch"].update(parameters=[SELF]),
    "an invalid class name": lambda spec: spec["components"]["schemas"].update({"A-B": {"type": "object"}}),
    "a model named like an error": lambda spec: spec["components"]["schemas"].update(NotFoundException={}),
    "a field named like its type": lambda spec: spec["components"]["schemas"]["Maker"]["properties"].update(str={}),
    "no servers": lambda spec: spec.pop("servers"),
    "no tags": lambda spec: spec.pop("tags"),
    "no paths": lambda spec: spec.pop("paths"),
    "no success": lambda spec: spec["paths"]["/anything"]["patch"].update(responses={"400": {"description": "No."}}),
    "an unknown kind of anchors": lambda spec: spec.update(externalDocs={"url": "https://a.b", "x-anchors": "title"}),
    "an operation without a tag": lambda spec: spec["paths"]["/anything"]["patch"].pop("tags"),
    "an operation with two tags": lambda spec: spec["paths"]["/anything"]["patch"].update(tags=["Toys", "Toys"]),
    "an undeclared tag": lambda spec: spec["paths"]["/anything"]["patch"].update(tags=["Other"]),
    "a repeated tag": lambda spec: spec["tags"].append({"name": "Toys"}),
    "a tag without operations": lambda spec: spec["tags"].append({"name": "Other"}),
    "an invalid status code": lambda spec: spec["paths"]["/anything"]["patch"].update(responses={"4XX": {}}),
}


@pytest.mark.parametrize("broken", BREAKS.values(), ids=BREAKS)
def test_invalid_spec_is_rejected_with_one_problem(tmp_path: Path, spec: Any, broken: Any) -> None:
    broken(spec)
    assert len(problems_of(tmp_path, spec)) == 1


def test_invalid_yaml_is_rejected(tmp_path: Path) -> None:
    source = tmp_path / "broken.yaml"
    source.write_text("openapi: [")
    with pytest.raises(SpecError, match="not valid YAML"):
        parse_file(source)


def test_descriptions_may_contain_quotes_and_backslashes(tmp_path: Path, spec: Any) -> None:
    odd = 'It says """no""" with a \\ and ends in "quotes"'
    spec["info"]["description"] = spec["components"]["schemas"]["Toy"]["description"] = odd
    spec["paths"]["/anything"]["patch"]["description"] = odd
    source = tmp_path / "toy.yaml"
    source.write_text(yaml.safe_dump(spec))
    for path in generate([source], tmp_path / "out"):
        if path.suffix == ".py":
            compile((tmp_path / "out" / path).read_text(), str(path), "exec")


def test_login_must_name_operations(tmp_path: Path, spec: Any) -> None:
    spec["components"]["securitySchemes"]["jwt"]["x-login"] = {"obtain": "login_obtain", "refresh": "login_again"}
    assert problems_of(tmp_path, spec) == [
        "#/components/securitySchemes/jwt/x-login: refresh must name an operation, got 'login_again'",
    ]


@pytest.mark.parametrize(("name", "value"), [("start", "from"), ("size", "most"), ("items", "boxes"), ("total", "all")])
def test_paging_must_name_parameters_and_fields(tmp_path: Path, spec: Any, name: str, value: str) -> None:
    spec["paths"]["/crates"]["get"]["x-paging"][name] = value
    assert value in problems_of(tmp_path, spec)[0]


@pytest.mark.parametrize("values", ["ball", [1.5], [None], {"ball": 1}])
def test_known_values_must_be_strings_or_integers(tmp_path: Path, spec: Any, values: Any) -> None:
    spec["components"]["schemas"]["Toy"]["properties"]["price"]["x-known-values"] = values
    assert problems_of(tmp_path, spec) == [
        "#/components/schemas/Toy/properties/price: x-known-values must be a list of strings and integers, "
        f"got {values!r}"
    ]


@pytest.mark.parametrize("reason", ["", "later", 5, True, ["Later."]])
def test_unimplemented_must_be_a_sentence(tmp_path: Path, spec: Any, reason: Any) -> None:
    spec["paths"]["/anything"]["patch"]["x-unimplemented"] = reason
    assert problems_of(tmp_path, spec) == [
        f"#/paths/~1anything/patch: x-unimplemented must be a sentence with the reason, got {reason!r}"
    ]


@pytest.mark.parametrize("name", ["info", "servers", "tags", "paths", "components"])
def test_missing_required_key_is_named(tmp_path: Path, spec: Any, name: str) -> None:
    del spec[name]
    assert f"#: {name!r} is missing" in problems_of(tmp_path, spec)
