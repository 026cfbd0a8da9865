"""The unmodified published client of NuMind against the mock.

The published releases call the resolution ``rasterizationDPI`` and require fields that documented projects
lack. Responses that they cannot decode are read without their models; every request is still theirs.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from projectlink_mock import MockServer, Session

openapi_client: Any = import_module("numind.openapi_client")
exceptions: Any = import_module("numind.openapi_client.exceptions")

ConnectAs = Callable[[str], Any]
NEW = {"name": "Orders", "description": "What was ordered", "template": {"orderId": "verbatim-string"}}


@pytest.fixture
def connect_as(projectlink_mock: Session) -> ConnectAs:
    """Return a function that creates the published client for a demo user."""

    def connect(name: str) -> Any:
        configuration = openapi_client.Configuration(host=projectlink_mock.url("nuextract"))
        configuration.access_token = f"{name}-token"
        client = openapi_client.ApiClient(configuration)
        for header, value in projectlink_mock.headers.items():
            client.set_default_header(header, value)
        return openapi_client.ProjectManagementApi(client)

    return connect


def call_raw(api: Any, operation: str, *args: Any) -> Any:
    """Return the JSON of an operation's response."""
    response = getattr(api, f"{operation}_without_preload_content")(*args)
    assert response.status == 200
    return json.loads(response.data)


def test_project_life_cycle(connect_as: ConnectAs) -> None:
    alice = connect_as("alice")
    project = call_raw(alice, "post_api_projects", openapi_client.CreateProjectRequest(**NEW))
    assert {name: project[name] for name in NEW} == NEW
    identifier = project["id"]
    assert call_raw(alice, "get_api_projects_projectid", identifier) == project
    assert identifier in [one["id"] for one in call_raw(alice, "get_api_projects")]
    renamed = call_raw(alice, "patch_api_projects_projectid", identifier, {"name": "Orders 2026"})
    assert renamed["name"] == "Orders 2026"
    warm = openapi_client.UpdateProjectSettingsRequest(temperature=0.5)
    assert call_raw(alice, "patch_api_projects_projectid_settings", identifier, warm)["settings"]["temperature"] == 0.5
    reset = call_raw(alice, "post_api_projects_projectid_reset_settings", identifier)
    assert reset["settings"] == {"temperature": 0.0, "rasterizationDpi": 115}
    assert call_raw(alice, "post_api_projects_projectid_duplicate", identifier)["name"] == "Orders 2026 (copy)"
    assert alice.delete_api_projects_projectid(identifier) is None
    with pytest.raises(exceptions.NotFoundException):
        alice.delete_api_projects_projectid(identifier)


def test_lock_and_share_permissions(connect_as: ConnectAs) -> None:
    alice, admin, carol = connect_as("alice"), connect_as("admin"), connect_as("carol")
    assert alice.post_api_projects_projectid_lock("project_id_example") is None
    with pytest.raises(exceptions.ForbiddenException) as error:
        alice.delete_api_projects_projectid("project_id_example")
    assert json.loads(error.value.body)["code"] == "Locked"
    assert alice.post_api_projects_projectid_unlock("project_id_example") is None
    with pytest.raises(exceptions.ForbiddenException):
        alice.post_api_projects_projectid_share("project_id_example")
    assert admin.post_api_projects_projectid_share("project_id_example") is None
    assert call_raw(carol, "get_api_projects_projectid", "project_id_example")["shared"] is True
    assert admin.post_api_projects_projectid_unshare("project_id_example") is None
    with pytest.raises(exceptions.ForbiddenException):
        carol.post_api_projects_projectid_lock("project_id_example")


def test_sdk_raises_the_exception_of_each_status(connect_as: ConnectAs) -> None:
    with pytest.raises(exceptions.UnauthorizedException):
        connect_as("mallory").delete_api_projects_projectid("project_id_example")
    with pytest.raises(exceptions.BadRequestException):
        connect_as("alice").post_api_projects(openapi_client.CreateProjectRequest.model_construct(name="n"))


def test_server_with_one_service_serves_it_at_the_root() -> None:
    with MockServer(services=["nuextract"]) as mock:
        configuration = openapi_client.Configuration(host=mock.url("nuextract").removesuffix("/nuextract"))
        configuration.access_token = "alice-token"
        api = openapi_client.ProjectManagementApi(openapi_client.ApiClient(configuration))
        assert api.post_api_projects_projectid_lock("project_id_example") is None
