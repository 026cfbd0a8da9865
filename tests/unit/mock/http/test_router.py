"""Looking an operation up by its path."""

from __future__ import annotations

import pytest

from projectlink_mock._core.contract.spec import Operation
from projectlink_mock._core.http.errors import MethodNotAllowed, NotFound
from projectlink_mock._core.http.router import Router
from tests.unit.mock.specs import operation


@pytest.fixture
def routes() -> Router[Operation]:
    return Router(
        [
            operation("list", "GET", "/projects"),
            operation("create", "POST", "/projects"),
            operation("read", "GET", "/projects/{id}"),
            operation("search", "POST", "/projects/search"),
            operation("rows", "GET", "/projects/{id}/rows/{row}"),
            operation("all_rows", "GET", "/projects/all/rows"),
        ]
    )


def found(routes: Router[Operation], method: str, path: str) -> tuple[str, list[str]]:
    operation, texts = routes.find(method, path.split("/")[1:])
    return operation.id, texts


def test_method_and_path_make_the_operation(routes: Router[Operation]) -> None:
    assert found(routes, "GET", "/projects") == ("list", [])
    assert found(routes, "POST", "/projects") == ("create", [])


def test_parameters_come_in_the_order_of_the_path(routes: Router[Operation]) -> None:
    assert found(routes, "GET", "/projects/a/rows/b") == ("rows", ["a", "b"])


def test_a_literal_comes_before_a_parameter(routes: Router[Operation]) -> None:
    assert found(routes, "POST", "/projects/search") == ("search", [])
    assert found(routes, "GET", "/projects/all/rows") == ("all_rows", [])


def test_where_the_literal_leads_nowhere_the_parameter_is_tried(routes: Router[Operation]) -> None:
    assert found(routes, "GET", "/projects/all/rows/1") == ("rows", ["all", "1"])
    assert found(routes, "GET", "/projects/search") == ("read", ["search"])


def test_a_word_of_the_paths_own_is_never_read_as_a_number() -> None:
    number = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    routes = Router([operation("read", "GET", "/stars/{id}", number), operation("search", "POST", "/stars/search")])
    assert found(routes, "GET", "/stars/5") == ("read", ["5"])
    assert found(routes, "GET", "/stars/vega") == ("read", ["vega"])
    with pytest.raises(MethodNotAllowed) as error:
        found(routes, "GET", "/stars/search")
    assert error.value.headers == {"allow": "POST"}


@pytest.mark.parametrize("path", ["/", "/project", "/projects/", "/projects/a/", "/projects//rows/b", "/projects/a/b"])
def test_an_unknown_path_is_not_found(routes: Router[Operation], path: str) -> None:
    with pytest.raises(NotFound):
        found(routes, "GET", path)


def test_a_wrong_method_names_those_of_every_way_to_read_the_path(routes: Router[Operation]) -> None:
    with pytest.raises(MethodNotAllowed) as error:
        found(routes, "DELETE", "/projects/search")
    assert error.value.headers == {"allow": "GET, POST"}


def test_two_operations_in_one_place_are_an_error() -> None:
    twice = [operation("read", "GET", "/projects/{id}"), operation("get", "GET", "/projects/{key}")]
    with pytest.raises(ValueError, match="get and read have the same"):
        Router(twice)
