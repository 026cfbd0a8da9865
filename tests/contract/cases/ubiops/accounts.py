"""Requests of the subject accounts."""

from __future__ import annotations

from tests.contract.cases import Case

CASES: dict[tuple[str, int], Case] = {}
