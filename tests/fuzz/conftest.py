"""Fixtures of the property-based tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import TYPE_CHECKING

import pytest
import requests

from projectlink_mock import MockServer

if TYPE_CHECKING:
    from tests.fuzz.strategies import Fuzzer


@pytest.fixture(scope="session")
def fuzz() -> Iterator[Callable[[str], Fuzzer]]:
    """Return a function that connects a service in a new session with the demo data."""
    from tests.fuzz.strategies import Fuzzer  # late: it needs Schemathesis

    numbers = count(1)
    with MockServer() as mock, requests.Session() as connection:
        yield lambda service: Fuzzer(service, mock.session(f"fuzz-{next(numbers)}"), connection)
