"""Sequences of operations, in which each may take up what those before it have made or found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytest.importorskip("schemathesis", reason="Schemathesis is not installed: it needs Python 3.11")

from schemathesis import Response

from tests.fuzz.strategies import Asking, bounded, schema_of
from tests.support.contract import SERVICES

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("service", SERVICES)
def test_no_sequence_leads_outside_the_spec(ask: Callable[[str], Asking], service: str) -> None:
    machine: Any = schema_of(service).as_state_machine()

    class Sequence(machine):  # type: ignore[misc]
        def setup(self) -> None:
            self.asking = ask(service)

        def get_call_kwargs(self, case: Any) -> dict[str, Any]:
            return self.asking.options()

        def validate_response(self, response: Response, case: Any, *args: Any, **more: Any) -> None:
            self.asking.judge(response)

    Sequence.run(settings=bounded(few=8, stateful_step_count=20))
