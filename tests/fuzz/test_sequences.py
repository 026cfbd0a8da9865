"""Sequences of operations, each of which may use the results of the earlier ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytest.importorskip("schemathesis", reason="Schemathesis is not installed: it needs Python 3.11")

from schemathesis import Response

from tests.fuzz.strategies import Fuzzer, bounded, schema_of
from tests.support.contract import SERVICES

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("service", SERVICES)
def test_sequence_of_operations_stays_within_the_spec(fuzz: Callable[[str], Fuzzer], service: str) -> None:
    machine: Any = schema_of(service).as_state_machine()

    class Sequence(machine):  # type: ignore[misc]
        def setup(self) -> None:
            self.fuzzer = fuzz(service)

        def get_call_kwargs(self, case: Any) -> dict[str, Any]:
            return self.fuzzer.options()

        def validate_response(self, response: Response, case: Any, *args: Any, **more: Any) -> None:
            self.fuzzer.check(response)

    Sequence.run(settings=bounded(examples=8, stateful_step_count=20))
