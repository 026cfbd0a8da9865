"""End of a listing without a total."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink._core.call.pagination import Pages
from projectlink._core.contract.operation import Argument, Operation, Paging
from projectlink.nuextract import OpenApiException
from projectlink.nuextract.operations import SERVICE


def listing(*pages: list[int]) -> Pages[int]:
    """Return a listing without a total, whose server repeats the last page."""
    arguments = (Argument("offset", "offset", "query", "int"), Argument("limit", "limit", "query", "int"))
    operation: Operation[Any] = Operation(
        SERVICE, "numbers_list", "GET", "/numbers", arguments, paging=Paging("offset", "limit")
    )
    left = list(pages)
    return Pages(lambda *_: left.pop(0) if len(left) > 1 else left[0], operation, (None, None), None, 2, {})


def test_repeated_page_is_an_error() -> None:
    numbers = iter(listing([1, 2], [3, 4]))
    assert [next(numbers) for _ in range(4)] == [1, 2, 3, 4]
    with pytest.raises(OpenApiException, match="numbers_list returned the same page twice"):
        next(numbers)


def test_listing_ends_with_an_empty_page() -> None:
    assert list(listing([1, 2], [2, 3], [1, 2], [])) == [1, 2, 2, 3, 1, 2]
