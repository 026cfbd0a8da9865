"""Iteration over lists that are paged by offset, by page number, or in the body."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from projectlink import ApiClient
from tests.support.scripted import ScriptedServer, reply

TOYS = [{"toyName": f"Toy {number}", "kind": "ball"} for number in range(7)]


def paged_server(max_size: int = 1000, total: bool = False) -> Callable[[bytes], bytes]:
    """Return the script of a server with seven toys or crates, in pages of at most `max_size` items."""

    def respond(request: bytes) -> bytes:
        target = request.split(b" ")[1].decode()
        parameters: Any = {name: values[0] for name, values in parse_qs(urlsplit(target).query).items()}
        parameters = parameters or json.loads(request.partition(b"\r\n\r\n")[2])
        size = min(int(parameters.get("limit") or parameters["perPage"]), max_size)
        start = int(parameters["offset"]) if "offset" in parameters else (int(parameters["page"]) - 1) * size
        found = TOYS[start : start + size]
        if "offset" in parameters:
            return reply(body=found)
        names = [toy["toyName"] for toy in found]
        return reply(body={"crates": names, "inAll": len(TOYS)} if total else names)

    return respond


def collected(items: Any) -> list[Any]:
    """Return the items of a sync or async iterable."""
    if hasattr(items, "__aiter__"):

        async def collect() -> list[Any]:
            return [item async for item in items]

        return asyncio.run(collect())
    return list(items)


@pytest.fixture
def names() -> list[str]:
    return [toy["toyName"] for toy in TOYS]


@pytest.fixture(params=["sync", "async"])
def opened(toy: Any, request: pytest.FixtureRequest) -> Any:
    """Return a function that opens an API object; outside of an event loop, as each iteration runs one."""

    def connect(server: ScriptedServer) -> Any:
        prefix = "" if request.param == "sync" else "Async"
        client = getattr(toy, f"{prefix}ApiClient")(toy.Configuration(server.url, retries=0))
        return getattr(toy, f"{prefix}ToysApi")(client)

    return connect


def targets(server: ScriptedServer) -> list[str]:
    return [request.split(b" ")[1].decode() for request in server.requests]


def test_every_page_request_has_the_filters(opened: Any, names: list[str]) -> None:
    with ScriptedServer(paged_server()) as server:
        found = collected(opened(server).iter_toys_list("box", colour=["red"], page_size=3))
    assert [toy.toy_name for toy in found] == names
    assert targets(server) == [f"/boxes/box/toys?colour=red&limit=3&offset={offset}" for offset in (0, 3, 6)]


def test_short_page_is_not_the_last(opened: Any, names: list[str]) -> None:
    with ScriptedServer(paged_server(max_size=2)) as server:
        found = collected(opened(server).iter_toys_list("box"))
    assert [toy.toy_name for toy in found] == names


def test_empty_page_ends_the_iteration(opened: Any, names: list[str]) -> None:
    with ScriptedServer(paged_server()) as server:
        assert len(collected(opened(server).iter_toys_list("box", page_size=7))) == 7
    assert len(server.requests) == 2


def test_iterating_method_has_no_page_parameters(toy: Any) -> None:
    names = [name for name in inspect.signature(toy.ToysApi.iter_crates_list).parameters if name != "self"]
    assert names == ["limit", "page_size", "options"]
    assert "limit" in inspect.signature(toy.ToysApi.crates_list).parameters


def test_page_numbers_end_at_the_total(opened: Any, names: list[str]) -> None:
    with ScriptedServer(paged_server(total=True)) as server:
        assert collected(opened(server).iter_crates_list()) == names
    assert targets(server) == [f"/crates?page={page}&perPage=3" for page in (1, 2, 3)]


@pytest.mark.parametrize("body", [None, {"wood": "oak"}, "model"])
def test_page_parameters_in_the_body_keep_its_other_fields(toy: Any, opened: Any, names: list[str], body: Any) -> None:
    search = toy.CrateSearch(wood="oak") if body == "model" else body
    with ScriptedServer(paged_server()) as server:
        assert collected(opened(server).iter_crates_search(search, page_size=4)) == names
    sent = [json.loads(request.partition(b"\r\n\r\n")[2]) for request in server.requests]
    wood = {} if body is None else {"wood": "oak"}
    assert sent == [{**wood, "page": page, "perPage": 4} for page in (1, 2)]


@pytest.mark.parametrize(
    ("limit", "sizes"), [(0, []), (2, [2]), (3, [3]), (5, [3, 2]), (7, [3, 3, 1]), (99, [3, 3, 1])]
)
def test_limit_ends_the_iteration_without_extra_requests(opened: Any, limit: int, sizes: list[int]) -> None:
    with ScriptedServer(paged_server()) as server:
        pages = collected(opened(server).iter_toys_list("box", limit=limit, page_size=3).pages())
    assert [len(page) for page in pages] == sizes
    assert len(server.requests) == len(sizes)


def test_each_iteration_starts_at_the_first_page(opened: Any, names: list[str]) -> None:
    with ScriptedServer(paged_server(total=True)) as server:
        crates = opened(server).iter_crates_list()
        assert [collected(crates), collected(crates)] == [names, names]


def test_pages_are_fetched_lazily(toy: Any) -> None:
    with ScriptedServer(paged_server()) as server, ApiClient(toy.Configuration(server.url)) as client:
        assert next(iter(toy.ToysApi(client).iter_toys_list("box", page_size=2))).toy_name == "Toy 0"
    assert len(server.requests) == 1


def test_error_of_a_later_page_is_raised(opened: Any, toy: Any) -> None:
    with ScriptedServer(paged_server(), reply("500 Internal Server Error")) as server:
        items = opened(server).iter_toys_list("box", page_size=3)
        with pytest.raises(toy.ServiceException):
            collected(items)


@pytest.mark.parametrize("limits", [{"limit": -1}, {"page_size": 0}, {"limit": True}, {"page_size": "3"}])
def test_invalid_limits_are_rejected_before_a_request(opened: Any, toy: Any, limits: Any) -> None:
    with ScriptedServer(paged_server()) as server, pytest.raises((toy.ApiTypeError, toy.ApiValueError)):
        opened(server).iter_toys_list("box", **limits)
    assert server.requests == []
