"""NuExtract's requests."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Case
from tests.contract.cases.nuextract.extractions import EXTRACTION_CASES

AUTHORIZATION = "Bearer {}"
PROJECT = {"projectId": "project_id_example"}
UNKNOWN = {"projectId": "unknown"}
NEW = {"name": "n", "description": "d", "template": {}}


def _project(operation: str, *, body: Any = None, token: str = "alice-token") -> dict[tuple[str, int], Case]:
    """Return the cases of an operation on a project."""
    cases: dict[tuple[str, int], Case] = {
        (operation, 200): Case(token, PROJECT, "", body),
        (operation, 403): Case("carol-token", PROJECT, "", body),
        (operation, 404): Case(token, UNKNOWN, "", body),
    }
    return cases if body is None else {**cases, (operation, 400): Case(token, PROJECT, "", [])}


CASES: dict[tuple[str, int], Case] = {
    ("get_api_projects", 200): Case("alice-token", {}, "?shared=true", None),
    ("get_api_projects", 400): Case("alice-token", {}, "?shared=maybe", None),
    ("get_api_projects", 403): Case("bob-token", {}, "?organizationId=organization_id_example", None),
    ("post_api_projects", 200): Case("alice-token", {}, "", NEW),
    ("post_api_projects", 400): Case("alice-token", {}, "", {}),
    ("post_api_projects", 403): Case("carol-token", {}, "", {**NEW, "ownerOrganization": "org-1"}),
    **_project("get_api_projects_projectid"),
    **_project("patch_api_projects_projectid", body={"name": "new"}),
    **_project("delete_api_projects_projectid"),
    **_project("patch_api_projects_projectid_settings", body={"temperature": 0.5}),
    **_project("post_api_projects_projectid_reset_settings"),
    **_project("post_api_projects_projectid_duplicate"),
    **_project("post_api_projects_projectid_lock"),
    **_project("post_api_projects_projectid_unlock"),
    **_project("post_api_projects_projectid_share", token="admin-token"),
    **_project("post_api_projects_projectid_unshare", token="admin-token"),
    **EXTRACTION_CASES,
}
