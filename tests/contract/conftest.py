"""Fixtures of all contract tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.contract.coverage import REASONS, STATUSES
from tests.support.contract import note_responses


@pytest.fixture(autouse=True)
def _report_coverage(record_property: Callable[[str, object], None]) -> Iterator[None]:
    """Add the statuses and reasons that a test has shown to its report."""
    with note_responses() as noted:
        yield
    record_property(STATUSES.name, sorted(noted.responded))
    record_property(REASONS.name, sorted(noted.rejected))
