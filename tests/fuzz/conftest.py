"""A server for all of them, and universes without end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import TYPE_CHECKING

import pytest
import requests

from projectlink_mock import MockServer

if TYPE_CHECKING:
    from tests.fuzz.strategies import Asking


@pytest.fixture(scope="session")
def ask() -> Iterator[Callable[[str], Asking]]:
    """Gives a service in a universe of its own, with the demo data."""
    from tests.fuzz.strategies import Asking  # where there is no Schemathesis, there is none of this

    numbers = count(1)
    with MockServer() as mock, requests.Session() as connection:
        yield lambda service: Asking(service, mock.session(f"fuzz-{next(numbers)}"), connection)
