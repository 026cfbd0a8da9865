"""What holds for all contract tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.contract.coverage import ANSWERED, REFUSED
from tests.support.contract import answers_noted


@pytest.fixture(autouse=True)
def _what_is_shown_is_reported(record_property: Callable[[str, object], None]) -> Iterator[None]:
    """What a test has shown of the contracts, and of the rules, goes with its report."""
    with answers_noted() as noted:
        yield
    record_property(ANSWERED.name, sorted(noted.answered))
    record_property(REFUSED.name, sorted(noted.refused))
