"""Every operation on existing records, with generated parameters and bodies."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

pytest.importorskip("schemathesis", reason="Schemathesis is not installed: it needs Python 3.11")

from hypothesis import given
from hypothesis import strategies as st

from tests.contract.cases import cases
from tests.fuzz.strategies import NEGATIVE, POSITIVE, Fuzzer, bounded, schema_of
from tests.support.contract import Operation, all_emulated

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("operation", all_emulated(), ids=lambda one: f"{one.service}-{one.id}")
def test_operation_responds_within_its_spec(fuzz: Callable[[str], Fuzzer], operation: Operation) -> None:
    success = min(status for status in operation.responses if status < 300)
    token, path, _, _ = cases(operation.service).CASES[operation.id, success]
    generated = schema_of(operation.service).find_operation_by_id(operation.id)
    known = {"path_parameters": dict(path)} if path else {}
    valid, invalid = generated.as_strategy(POSITIVE, **known), generated.as_strategy(NEGATIVE, **known)

    @bounded(examples=6)
    @given(case=st.one_of(valid, invalid))
    def holds(case: Any) -> None:
        fuzzer = fuzz(operation.service)
        fuzzer.check(case.call(**fuzzer.options(token)))

    holds()
