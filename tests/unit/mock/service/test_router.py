"""Routing of requests to operations."""

from __future__ import annotations

import pytest

from projectlink_mock._core.http.errors import MethodNotAllowed, NotFound
from projectlink_mock._core.service.service import Router
from tests.unit.mock.specs import operation


@pytest.fixture
def routes() -> Router:
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


def found(routes: Router, method: str, path: str) -> tuple[str, list[str]]:
    operation, texts = routes.find(method, path)
    return operation.id, texts


def test_route_is_found_by_method_and_path(routes: Router) -> None:
    assert found(routes, "GET", "/projects") == ("list", [])
    assert found(routes, "POST", "/projects") == ("create", [])


def test_parameters_come_in_the_order_of_the_path(routes: Router) -> None:
    assert found(routes, "GET", "/projects/a/rows/b") == ("rows", ["a", "b"])


def test_literal_comes_before_a_parameter(routes: Router) -> None:
    assert found(routes, "POST", "/projects/search") == ("search", [])
    assert found(routes, "GET", "/projects/all/rows") == ("all_rows", [])


def test_parameter_is_tried_after_a_literal_without_a_route(routes: Router) -> None:
    assert found(routes, "GET", "/projects/all/rows/1") == ("rows", ["all", "1"])
    assert found(routes, "GET", "/projects/search") == ("read", ["search"])


def test_literal_is_never_an_integer_parameter() -> None:
    number = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    routes = Router([operation("read", "GET", "/stars/{id}", number), operation("search", "POST", "/stars/search")])
    assert found(routes, "GET", "/stars/5") == ("read", ["5"])
    assert found(routes, "GET", "/stars/vega") == ("read", ["vega"])
    with pytest.raises(MethodNotAllowed) as error:
        found(routes, "GET", "/stars/search")
    assert error.value.headers == {"allow": "OPTIONS, POST"}


@pytest.mark.parametrize("path", ["/", "/project", "/projects/", "/projects/a/", "/projects//rows/b", "/projects/a/b"])
def test_unknown_path_is_not_found(routes: Router, path: str) -> None:
    with pytest.raises(NotFound):
        found(routes, "GET", path)


def test_parameters_are_decoded_after_the_path_is_split(routes: Router) -> None:
    assert found(routes, "GET", "/projects/a%2Fb%20c") == ("read", ["a/b c"])


def test_several_slashes_are_one_where_a_service_merges_them() -> None:
    rows = [operation("list", "GET", "/projects"), operation("read", "GET", "/projects/{id}")]
    merging, plain = Router(rows, merges_slashes=True), Router(rows)
    assert found(merging, "GET", "//projects") == ("list", [])
    assert found(merging, "GET", "/projects//a") == ("read", ["a"])
    for routes, path in ((plain, "//projects"), (plain, "/projects//a"), (merging, "/projects/")):
        with pytest.raises(NotFound):
            found(routes, "GET", path)


def test_wrong_method_lists_the_methods_of_all_matches(routes: Router) -> None:
    with pytest.raises(MethodNotAllowed) as error:
        found(routes, "DELETE", "/projects/search")
    assert error.value.headers == {"allow": "GET, HEAD, OPTIONS, POST"}


def test_duplicate_route_is_an_error() -> None:
    twice = [operation("read", "GET", "/projects/{id}"), operation("get", "GET", "/projects/{key}")]
    with pytest.raises(ValueError, match="get and read have the same"):
        Router(twice)
