"""What the generator refuses, and how it says so."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from openapi.codegen.__main__ import ROOT, generate
from openapi.codegen.build import read
from openapi.codegen.check import SpecError

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
        "#/components/schemas/Maker: every model has a method named to_dict",
        "#/components/schemas/Configuration: the name is taken by something else that is exported",
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
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
