"""Fixtures with further versions of published clients."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.interop.recent.clients import published_client


@pytest.fixture
def numind_0_4_2() -> Iterator[Any]:
    """Return the package `numind` in version 0.4.2."""
    with published_client("numind-0.4.2") as package:
        yield package


@pytest.fixture
def ubiops_4_15_0() -> Iterator[Any]:
    """Return the package `ubiops` in version 4.15.0."""
    with published_client("ubiops-4.15.0") as package:
        yield package
