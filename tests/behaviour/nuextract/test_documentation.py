"""The documented Python examples, with only the import line and the host changed."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest

from projectlink_mock import MockServer
from tests.support.contract import operations

ORDER_TEMPLATE = json.loads(
    """{"orderId":"verbatim-string","customerId":"verbatim-string","orderDate":"date-time","status":["pending",
    "processed","shipped","delivered","cancelled"],"totalAmount":"number","currency":"string","items":[{"productId":
    "string","quantity":"number","unitPrice":"number"}],"shippingAddress":{"street":"string","city":"string","state":
    "string","country":"string","zip":"string"},"comments":"string","deliveryPreferences":[["contactless_delivery",
    "signature_required","leave_at_door","pickup_from_store","deliver_to_neighbor","schedule_delivery"]],
    "estimatedDelivery":"date-time"}"""
)
CREATE = {
    "name": "Example: Order Delivery Information Extraction",
    "description": "Example: Automated extraction of order delivery details from emails and scanned documents",
    "template": ORDER_TEMPLATE,
}
BODIES: dict[str, tuple[str, Any]] = {
    "patch_api_projects_projectid": ("update_project_request", {"template": ORDER_TEMPLATE}),
    "patch_api_projects_projectid_settings": (
        "update_project_settings_request",
        {"temperature": 0, "rasterizationDpi": 115},
    ),
    "post_api_projects": ("create_project_request", CREATE),
}
ADMINS_ONLY = {"post_api_projects_projectid_share", "post_api_projects_projectid_unshare"}


def example(operation_id: str, path: str, *, returns: bool) -> str:
    """Return the example of an operation in the format of the documentation."""
    lines, arguments = [], []
    if "{projectId}" in path:
        lines.append("project_id = 'project_id_example'")
        arguments.append("project_id")
    if operation_id in BODIES:
        name, body = BODIES[operation_id]
        lines.append(f"{name} = {body!r}")
        arguments.append(name)
    if operation_id == "get_api_projects":
        lines += ["organization_id = 'organization_id_example'", "shared = True"]
        arguments += ["organization_id=organization_id", "shared=shared"]
    call = f"api_instance.{operation_id}({', '.join(arguments)})"
    output = [f'print("The response of ProjectsApi->{operation_id}:\\n")', "pprint(api_response)"] if returns else []
    statements = [f"api_response = {call}" if returns else call, *output]
    return "\n".join(
        [
            "import projectlink.nuextract, os",
            "from projectlink.nuextract.models.project_response import ProjectResponse",
            "from projectlink.nuextract.rest import ApiException",
            "from pprint import pprint",
            "configuration = projectlink.nuextract.Configuration(",
            "    host = HOST",
            ")",
            'configuration.access_token = os.environ["ACCESS_TOKEN"]',
            "with projectlink.nuextract.ApiClient(configuration) as api_client:",
            "    api_instance = projectlink.nuextract.ProjectsApi(api_client)",
            *(f"    {line}" for line in lines),
            "    try:",
            *(f"        {line}" for line in statements),
            "    except Exception as e:",
            f'        print("Exception when calling ProjectsApi->{operation_id}: %s\\n" % e)',
        ]
    )


@pytest.mark.parametrize(
    "operation",
    [one for one in operations("nuextract") if one.api == "ProjectsApi"],
    ids=lambda operation: operation.id,
)
def test_documented_example_runs(
    operation: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(os.environ, "ACCESS_TOKEN", "admin-token" if operation.id in ADMINS_ONLY else "YOUR_API_KEY")
    returns = bool(operation.responses[200].get("content"))
    with MockServer(seed="demo", services=["nuextract"]) as mock:
        exec(example(operation.id, operation.path, returns=returns), {"HOST": mock.url("nuextract")})
    printed = capsys.readouterr().out
    assert "Exception" not in printed
    assert printed.startswith(f"The response of ProjectsApi->{operation.id}:") is returns
    assert ("ProjectResponse(" in printed) is returns


def test_example_without_permission_prints_the_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(os.environ, "ACCESS_TOKEN", "carol-token")
    code = example("delete_api_projects_projectid", "/api/projects/{projectId}", returns=False)
    with MockServer(seed="demo", services=["nuextract"]) as mock:
        exec(code, {"HOST": mock.url("nuextract")})
    assert capsys.readouterr().out.startswith(
        "Exception when calling ProjectsApi->delete_api_projects_projectid: (403)\nReason: Forbidden\n"
    )
