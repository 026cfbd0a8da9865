"""Docstrings of generated methods and fields."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from openapi.codegen.__main__ import SDK, generate
from openapi.codegen.docstrings import describe

TOY = Path(__file__).with_name("toy.yaml")
NOTE = {"name": "note", "in": "query", "description": "word " * 40, "schema": {"type": "string"}}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, "A value."),
        ({"enum": ["asc", "desc"], "default": "asc"}, "A value. One of: `asc`, `desc`. Default: `asc`."),
        ({"enum": ["only"]}, "A value."),
        ({"enum": ["a", "b", None]}, "A value. One of: `a`, `b`."),
        ({"type": "array", "items": {"enum": ["a", "b"]}}, "A value. Items are one of: `a`, `b`."),
        ({"x-known-values": ["a", "b"]}, "A value. One of: `a`, `b`."),
        ({"minimum": 1, "maximum": 500, "default": 50}, "A value. 1 to 500. Default: `50`."),
        ({"minimum": 0, "default": 0}, "A value. At least 0. Default: `0`."),
        ({"minimum": 0, "maximum": 2**31 - 1}, "A value. At least 0."),
        ({"minLength": 1}, "A value. Not empty."),
        ({"minLength": 3, "maxLength": 10}, "A value. 3 to 10 characters."),
        ({"maxItems": 10}, "A value. At most 10 items."),
        ({"type": "boolean", "default": False}, "A value. Default: `false`."),
        (True, "A value."),
    ],
)
def test_constraints_follow_the_description(schema: Any, expected: str) -> None:
    assert describe("A value.", schema) == expected


def test_values_of_responses_are_not_repeated_after_a_description_that_names_them() -> None:
    schema = {"x-known-values": ["ok", "fail"]}
    assert describe("`ok` or `fail`.", schema) == "`ok` or `fail`."


def docstring_of(tmp_path: Path, method: str, **spec: Any) -> str:
    """Return the docstring of a method of the toy service, generated with changes to its spec."""
    document = yaml.safe_load(TOY.read_text()) | spec
    document["paths"]["/boxes/{box_name}/toys"]["get"]["parameters"].append(NOTE)
    source = tmp_path / "toy.yaml"
    source.write_text(yaml.safe_dump(document))
    generate([source], tmp_path / "out")
    text = (tmp_path / "out" / SDK / "toy/api/toys_api.py").read_text()
    return text.partition(f"def {method}(")[2].split('"""')[1]


def test_docstring_has_arguments_result_errors_and_endpoint(tmp_path: Path) -> None:
    docs = docstring_of(tmp_path, "toys_list")
    assert "\n            limit: Default: `10`.\n" in docs
    assert "\n        Returns:\n            The toys.\n" in docs
    assert "\n        Raises:\n            BadRequestException: 400. Invalid filter.\n" in docs
    assert docs.endswith("\n        Source: Toy, GET /boxes/{box_name}/toys\n        ")


def test_long_entries_are_wrapped(tmp_path: Path) -> None:
    lines = docstring_of(tmp_path, "toys_list").splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("            note: word word"))
    assert lines[first + 1].startswith(" " * 16 + "word")
    assert max(map(len, lines)) <= 120


def test_iterating_method_documents_its_filters_and_page_size(tmp_path: Path) -> None:
    docs = docstring_of(tmp_path, "iter_toys_list")
    assert "\n            note: word word" in docs
    assert "\n            limit: Maximum number of items. Default: no limit.\n" in docs
    assert "\n            page_size: Number of items per request." in docs
    assert "\n            The exceptions of `toys_list`, while it is iterated over.\n" in docs


def test_method_without_a_body_in_the_response_returns_none(tmp_path: Path) -> None:
    assert "Returns:\n            None; the response has no body.\n" in docstring_of(tmp_path, "models_upload")


def test_source_links_to_the_anchor_of_the_operation(tmp_path: Path) -> None:
    docs = {"url": "https://toy.example.com/docs", "x-anchors": "operationId"}
    text = docstring_of(tmp_path, "toys_list", externalDocs=docs)
    assert "Source: Toy, GET /boxes/{box_name}/toys\n            https://toy.example.com/docs#toys_list\n" in text


def test_field_that_is_a_model_takes_the_description_of_the_model(tmp_path: Path) -> None:
    document = yaml.safe_load(TOY.read_text())
    schemas = document["components"]["schemas"]
    schemas["Maker"]["description"] = "Maker of a toy."
    schemas["Toy"]["properties"]["owner"] = {"$ref": "#/components/schemas/Maker"}
    source = tmp_path / "toy.yaml"
    source.write_text(yaml.safe_dump(document))
    generate([source], tmp_path / "out")
    text = (tmp_path / "out" / SDK / "toy/models/toy.py").read_text()
    assert "\n        owner: Maker of a toy.\n" in text
    assert '    owner: Maker | None = None\n    """Maker of a toy."""\n' in text
