"""Requests of the subject connections."""

from __future__ import annotations

from tests.contract.cases import Case

CASES: dict[tuple[str, int], Case] = {}
