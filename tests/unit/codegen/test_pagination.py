"""Going through a listing to its end, by offsets, by numbers of pages, and with both in the body."""

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


def shelf(most: int = 1000, total: bool = False) -> Callable[[bytes], bytes]:
    """A server of seven toys or crates, which gives at most so many at a time, whatever is asked for."""

    def answer(request: bytes) -> bytes:
        target = request.split(b" ")[1].decode()
        asked: Any = {name: values[0] for name, values in parse_qs(urlsplit(target).query).items()}
        asked = asked or json.loads(request.partition(b"\r\n\r\n")[2])
        size = min(int(asked.get("limit") or asked["perPage"]), most)
        start = int(asked["offset"]) if "offset" in asked else (int(asked["page"]) - 1) * size
        found = TOYS[start : start + size]
        if "offset" in asked:
            return reply(body=found)
        names = [toy["toyName"] for toy in found]
        return reply(body={"crates": names, "inAll": len(TOYS)} if total else names)

    return answer


def collected(items: Any) -> list[Any]:
    """All of an iterator, or of an async one."""
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
    """Opens an API object without a loop of its own: the iterators bring theirs."""

    def connect(server: ScriptedServer) -> Any:
        prefix = "" if request.param == "sync" else "Async"
        client = getattr(toy, f"{prefix}ApiClient")(toy.Configuration(server.url, retries=0))
        return getattr(toy, f"{prefix}ToysApi")(client)

    return connect


def targets(server: ScriptedServer) -> list[str]:
    return [request.split(b" ")[1].decode() for request in server.requests]


def test_offsets_carry_the_filters_to_the_end(opened: Any, names: list[str]) -> None:
    with ScriptedServer(shelf()) as server:
        found = collected(opened(server).iter_toys_list("box", colour=["red"], page_size=3))
    assert [toy.toy_name for toy in found] == names
    assert targets(server) == [f"/boxes/box/toys?colour=red&limit=3&offset={offset}" for offset in (0, 3, 6)]


def test_a_page_that_is_shorter_than_asked_for_is_not_the_end(opened: Any, names: list[str]) -> None:
    with ScriptedServer(shelf(most=2)) as server:
        found = collected(opened(server).iter_toys_list("box"))
    assert [toy.toy_name for toy in found] == names


def test_a_full_last_page_is_the_end_when_an_empty_one_follows(opened: Any, names: list[str]) -> None:
    with ScriptedServer(shelf()) as server:
        assert len(collected(opened(server).iter_toys_list("box", page_size=7))) == 7
    assert len(server.requests) == 2


def test_another_way_to_ask_for_pages_is_left_to_the_operation_itself(toy: Any) -> None:
    taken = [name for name in inspect.signature(toy.ToysApi.iter_crates_list).parameters if name != "self"]
    assert taken == ["limit", "page_size", "options"]
    assert "limit" in inspect.signature(toy.ToysApi.crates_list).parameters


def test_numbers_of_pages_end_with_the_total(opened: Any, names: list[str]) -> None:
    with ScriptedServer(shelf(total=True)) as server:
        assert collected(opened(server).iter_crates_list()) == names
    assert targets(server) == [f"/crates?page={page}&perPage=3" for page in (1, 2, 3)]


@pytest.mark.parametrize("body", [None, {"wood": "oak"}, "model"])
def test_pages_asked_for_in_the_body_keep_the_rest_of_it(toy: Any, opened: Any, names: list[str], body: Any) -> None:
    given = toy.CrateSearch(wood="oak") if body == "model" else body
    with ScriptedServer(shelf()) as server:
        assert collected(opened(server).iter_crates_search(given, page_size=4)) == names
    sent = [json.loads(request.partition(b"\r\n\r\n")[2]) for request in server.requests]
    wood = {} if body is None else {"wood": "oak"}
    assert sent == [{**wood, "page": page, "perPage": 4} for page in (1, 2)]


@pytest.mark.parametrize(
    ("limit", "sizes"), [(0, []), (2, [2]), (3, [3]), (5, [3, 2]), (7, [3, 3, 1]), (99, [3, 3, 1])]
)
def test_a_limit_is_kept_and_no_page_is_asked_for_in_vain(opened: Any, limit: int, sizes: list[int]) -> None:
    with ScriptedServer(shelf()) as server:
        pages = collected(opened(server).iter_toys_list("box", limit=limit, page_size=3).pages())
    assert [len(page) for page in pages] == sizes
    assert len(server.requests) == len(sizes)


def test_every_iteration_starts_anew(opened: Any, names: list[str]) -> None:
    with ScriptedServer(shelf(total=True)) as server:
        crates = opened(server).iter_crates_list()
        assert [collected(crates), collected(crates)] == [names, names]


def test_what_is_listed_is_fetched_as_it_is_needed(toy: Any) -> None:
    with ScriptedServer(shelf()) as server, ApiClient(toy.Configuration(server.url)) as client:
        assert next(iter(toy.ToysApi(client).iter_toys_list("box", page_size=2))).toy_name == "Toy 0"
    assert len(server.requests) == 1


def test_an_error_on_the_way_is_raised_and_not_taken_for_the_end(opened: Any, toy: Any) -> None:
    with ScriptedServer(shelf(), reply("500 Internal Server Error")) as server:
        walk = opened(server).iter_toys_list("box", page_size=3)
        with pytest.raises(toy.ServiceException):
            collected(walk)


@pytest.mark.parametrize("limits", [{"limit": -1}, {"page_size": 0}, {"limit": True}, {"page_size": "3"}])
def test_limits_that_make_no_sense_are_refused_at_once(opened: Any, toy: Any, limits: Any) -> None:
    with ScriptedServer(shelf()) as server, pytest.raises((toy.ApiTypeError, toy.ApiValueError)):
        opened(server).iter_toys_list("box", **limits)
    assert server.requests == []
