"""Each operation, asked about what is there, with parameters and bodies of all kinds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytest.importorskip("schemathesis", reason="Schemathesis is not installed: it needs Python 3.11")

from hypothesis import given
from hypothesis import strategies as st

from tests.contract.cases import cases
from tests.fuzz.strategies import NEGATIVE, POSITIVE, Asking, bounded, schema_of
from tests.support.contract import Operation, all_operations

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("operation", all_operations(), ids=lambda one: f"{one.service}-{one.id}")
def test_an_operation_answers_within_its_spec(ask: Callable[[str], Asking], operation: Operation) -> None:
    success = min(status for status in operation.responses if status < 300)
    token, path, _, _ = cases(operation.service).CASES[operation.id, success]
    made_up = schema_of(operation.service).find_operation_by_id(operation.id)
    known = {"path_parameters": dict(path)} if path else {}
    fitting, anything = made_up.as_strategy(POSITIVE, **known), made_up.as_strategy(NEGATIVE, **known)

    @bounded(few=6)
    @given(case=st.one_of(fitting, anything))
    def holds(case: Any) -> None:
        asking = ask(operation.service)
        asking.judge(case.call(**asking.options(token)))

    holds()
