"""Contract cases of UbiOps, by subject."""

from __future__ import annotations

from tests.contract.cases import Case
from tests.contract.cases.ubiops import accounts, connections, flows, models

AUTHORIZATION = "Token {}"
CASES: dict[tuple[str, int], Case] = {**accounts.CASES, **models.CASES, **flows.CASES, **connections.CASES}
