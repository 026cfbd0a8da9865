"""What holds for all contract tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.contract.coverage import PROPERTY
from tests.support.contract import answers_noted


@pytest.fixture(autouse=True)
def _answers_are_reported(record_property: Callable[[str, object], None]) -> Iterator[None]:
    """What a test has shown of the contract goes with its report."""
    with answers_noted() as answered:
        yield
    if answered:
        record_property(PROPERTY, sorted(set(answered)))
