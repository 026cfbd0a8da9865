"""Contract cases of UbiOps 4, by subject."""

from __future__ import annotations

from tests.contract.cases import Case
from tests.contract.cases.ubiops4 import deployments, environments, files, pipelines, projects, requests

AUTHORIZATION = "Token {}"
CASES: dict[tuple[str, int], Case] = {
    **projects.CASES,
    **environments.CASES,
    **files.CASES,
    **deployments.CASES,
    **pipelines.CASES,
    **requests.CASES,
}
