"""What the generator refuses, and how it says so."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from openapi.codegen.__main__ import ROOT, generate
from openapi.codegen.parse import read
from openapi.codegen.validate import SpecError

TOY = Path(__file__).with_name("toy.yaml")


def refused(tmp_path: Path, spec: Any) -> list[str]:
    """Everything that is said against a spec."""
    source = tmp_path / "broken.yaml"
    source.write_text(yaml.safe_dump(spec, sort_keys=False))
    with pytest.raises(SpecError) as caught:
        read(source)
    assert str(caught.value).count("broken.yaml: ") == len(caught.value.problems)
    return caught.value.problems


@pytest.fixture
def spec() -> Any:
    """A spec to break."""
    return yaml.safe_load(TOY.read_text())


def test_all_mistakes_are_listed_at_once(tmp_path: Path, spec: Any) -> None:
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
    problems = "\n".join(refused(tmp_path, spec))
    for expected in (
        "#: unknown keyword 'webhooks'",
        "#/components/schemas/Toy: unknown keyword 'oneOf'",
        "#/components/schemas/Maker/properties/name: unknown keyword 'nullable'",
        "/get: unknown keyword 'callbacks'",
        "#/paths/~1anything/patch: no operationId",
        "2 operations have the operationId toys_list",
        "nothing is at #/components/parameters/Nowhere",
    ):
        assert expected in problems


def test_an_unknown_keyword_a_missing_operation_id_and_a_name_clash_are_told_together(
    tmp_path: Path, spec: Any
) -> None:
    spec["components"]["schemas"]["Toy"]["properties"]["toy_name"] = {"type": "string", "nullable": True}
    del spec["paths"]["/anything"]["patch"]["operationId"]
    assert sorted(refused(tmp_path, spec)) == [
        "#/components/schemas/Toy/properties/toy_name: unknown keyword 'nullable'",
        "#/components/schemas/Toy: 2 fields would be named toy_name",
        "#/paths/~1anything/patch: no operationId",
    ]


def test_every_kind_of_name_clash_is_found(tmp_path: Path, spec: Any) -> None:
    schemas = spec["components"]["schemas"]
    schemas["toy"] = {"type": "object"}
    schemas["Configuration"] = {"type": "object"}
    schemas["Colour"] = {"type": "string"}
    schemas["Maker"]["properties"]["to_dict"] = {"type": "string"}
    spec["paths"]["/boxes/{box_name}/toys"]["get"]["parameters"].append({"name": "boxName", "in": "query"})
    assert refused(tmp_path, spec) == [
        "#/components/schemas/Maker: a field cannot be named to_dict",
        "#/components/schemas/Configuration: the name is no class name, or taken by something else that is exported",
        "#/components/schemas/Colour: only objects become models; put a string where it is used",
        "#/components/schemas: 2 models would be in toy",
        "#/paths//boxes/{box_name}/toys/get: 2 arguments named box_name",
    ]


@pytest.mark.parametrize("text", ["", "[]", "openapi", "paths: {/a: 5}", "paths: {/a: {get: []}}"])
def test_what_is_no_spec_is_refused(tmp_path: Path, text: str) -> None:
    source = tmp_path / "broken.yaml"
    source.write_text(text)
    with pytest.raises(SpecError):
        read(source)


def test_broken_specs_stop_the_generator_with_all_complaints_and_no_traceback(tmp_path: Path) -> None:
    sources = []
    for name in ("one", "two"):
        sources.append(tmp_path / f"{name}.yaml")
        sources[-1].write_text("openapi: 3.1.0\npaths: {/a: {get: {}}}\n")
    with pytest.raises(SystemExit) as caught:
        generate(sources, tmp_path / "out")
    assert "one.yaml: #/paths/~1a/get: no operationId" in str(caught.value)
    assert "two.yaml: #/paths/~1a/get: no operationId" in str(caught.value)


def test_generating_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        generate([TOY], tmp_path / folder)
    files = sorted(path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("*.*"))
    assert len(files) > 10
    for file in files:
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_nothing_generated_was_edited_and_nothing_is_out_of_date() -> None:
    command = [sys.executable, "-m", "openapi.codegen", "--check"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
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
    "a model that is no class name": lambda spec: spec["components"]["schemas"].update({"A-B": {"type": "object"}}),
    "a model named like an error": lambda spec: spec["components"]["schemas"].update(NotFoundException={}),
    "a field named like its type": lambda spec: spec["components"]["schemas"]["Maker"]["properties"].update(str={}),
    "no servers": lambda spec: spec.pop("servers"),
    "no tags": lambda spec: spec.pop("tags"),
    "no paths": lambda spec: spec.pop("paths"),
    "no success": lambda spec: spec["paths"]["/anything"]["patch"].update(responses={"400": {"description": "No."}}),
    "a status that is none": lambda spec: spec["paths"]["/anything"]["patch"].update(responses={"4XX": {}}),
}


@pytest.mark.parametrize("broken", BREAKS.values(), ids=BREAKS)
def test_a_broken_spec_is_refused_with_a_reason(tmp_path: Path, spec: Any, broken: Any) -> None:
    broken(spec)
    assert len(refused(tmp_path, spec)) == 1


def test_what_is_no_yaml_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "broken.yaml"
    source.write_text("openapi: [")
    with pytest.raises(SpecError, match="not valid YAML"):
        read(source)


def test_any_text_may_stand_in_a_description(tmp_path: Path, spec: Any) -> None:
    odd = 'It says """no""" with a \\ and ends in "quotes"'
    spec["info"]["description"] = spec["components"]["schemas"]["Toy"]["description"] = odd
    spec["paths"]["/anything"]["patch"]["description"] = odd
    source = tmp_path / "toy.yaml"
    source.write_text(yaml.safe_dump(spec))
    for path in generate([source], tmp_path / "out"):
        if path.suffix == ".py":
            compile((tmp_path / "out" / path).read_text(), str(path), "exec")


def test_a_login_names_operations(tmp_path: Path, spec: Any) -> None:
    spec["components"]["securitySchemes"]["jwt"]["x-login"] = {"obtain": "login_obtain", "refresh": "login_anew"}
    assert refused(tmp_path, spec) == [
        "#/components/securitySchemes/jwt/x-login: refresh 'login_anew' is no operation",
    ]


@pytest.mark.parametrize(("name", "value"), [("start", "from"), ("size", "most"), ("items", "boxes"), ("total", "all")])
def test_paging_names_parameters_and_fields(tmp_path: Path, spec: Any, name: str, value: str) -> None:
    spec["paths"]["/crates"]["get"]["x-paging"][name] = value
    assert value in refused(tmp_path, spec)[0]


@pytest.mark.parametrize("values", ["ball", [1.5], [None], {"ball": 1}])
def test_known_values_are_a_list_of_strings_and_integers(tmp_path: Path, spec: Any, values: Any) -> None:
    spec["components"]["schemas"]["Toy"]["properties"]["price"]["x-known-values"] = values
    assert refused(tmp_path, spec) == [
        "#/components/schemas/Toy/properties/price: x-known-values is no list of strings and integers"
    ]


@pytest.mark.parametrize("name", ["info", "servers", "tags", "paths", "components"])
def test_what_every_spec_has_is_asked_for_by_name(tmp_path: Path, spec: Any, name: str) -> None:
    del spec[name]
    assert f"#: {name!r} is missing" in refused(tmp_path, spec)
