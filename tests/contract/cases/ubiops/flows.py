"""Requests of the subject flows."""

from __future__ import annotations

from tests.contract.cases import Case

CASES: dict[tuple[str, int], Case] = {}
