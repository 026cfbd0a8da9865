"""Specs: valid documents with valid examples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from openapi_spec_validator import validate

from tests.support.contract import SERVICES, follow, operations, schema_violation, spec_of


@pytest.mark.parametrize("service", SERVICES)
def test_spec_is_valid_openapi_3_1(service: str) -> None:
    spec = spec_of(service)
    assert spec["openapi"].startswith("3.1.")
    validate(spec)


def examples(service: str) -> Iterator[tuple[str, Any, Any]]:
    """Yield every example with its place and its schema."""
    for operation in operations(service):
        for parameter in operation.parameters:
            if "example" in parameter:
                yield f"{operation.id} {parameter['name']}", parameter["schema"], parameter["example"]
        bodies = {"body": operation.body or {}, **{str(key): value for key, value in operation.responses.items()}}
        for place, node in bodies.items():
            for media in follow(service, node).get("content", {}).values():
                if "example" in media:
                    yield f"{operation.id} {place}", media["schema"], media["example"]


@pytest.mark.parametrize("service", SERVICES)
def test_every_example_matches_its_schema(service: str) -> None:
    found = list(examples(service))
    assert found
    wrong = {place: schema_violation(service, schema, value) for place, schema, value in found}
    assert {place: problem for place, problem in wrong.items() if problem} == {}


@pytest.mark.parametrize("service", SERVICES)
def test_every_operation_has_a_summary_a_success_and_its_errors(service: str) -> None:
    for operation in operations(service):
        node = spec_of(service)["paths"][operation.path][operation.method.lower()]
        assert node["summary"], operation.id
        assert any(200 <= status < 300 for status in operation.responses), operation.id
        assert not operation.secured or 401 in operation.responses, operation.id
