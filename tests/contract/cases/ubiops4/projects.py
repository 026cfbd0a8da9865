"""Contract cases of the service, organizations, projects, users and roles."""

from __future__ import annotations

from tests.contract.cases.ubiops4.common import ALICE, Cases, case

CASES: Cases = {**case("service_status", 200, ALICE, {})}
