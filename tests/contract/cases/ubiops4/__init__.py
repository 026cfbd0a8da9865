"""Contract cases of UbiOps 4, by subject."""

from __future__ import annotations

from tests.contract.cases import Case

AUTHORIZATION = "Token {}"
CASES: dict[tuple[str, int], Case] = {("service_status", 200): Case("", {}, "", None)}
