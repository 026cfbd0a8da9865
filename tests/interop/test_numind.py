"""NuMind's own published client, unmodified, against the mock.

The published releases name the resolution ``rasterizationDPI`` and want fields that the documented
project has not, so what they cannot decode is taken unread from them: every request is still theirs.
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

Person = Callable[[str], Any]
NEW = {"name": "Orders", "description": "What was ordered", "template": {"orderId": "verbatim-string"}}


@pytest.fixture
def person(projectlink_mock: Session) -> Person:
    """Give NuMind's client as somebody holds it."""

    def connect(name: str) -> Any:
        configuration = openapi_client.Configuration(host=projectlink_mock.url("nuextract"))
        configuration.access_token = f"{name}-token"
        client = openapi_client.ApiClient(configuration)
        for header, value in projectlink_mock.headers.items():
            client.set_default_header(header, value)
        return openapi_client.ProjectManagementApi(client)

    return connect


def unread(api: Any, operation: str, *args: Any) -> Any:
    """The JSON of an operation's response."""
    response = getattr(api, f"{operation}_without_preload_content")(*args)
    assert response.status == 200
    return json.loads(response.data)


def test_a_project_lives(person: Person) -> None:
    alice = person("alice")
    project = unread(alice, "post_api_projects", openapi_client.CreateProjectRequest(**NEW))
    assert {name: project[name] for name in NEW} == NEW
    identifier = project["id"]
    assert unread(alice, "get_api_projects_projectid", identifier) == project
    assert identifier in [one["id"] for one in unread(alice, "get_api_projects")]
    renamed = unread(alice, "patch_api_projects_projectid", identifier, {"name": "Orders 2026"})
    assert renamed["name"] == "Orders 2026"
    warm = openapi_client.UpdateProjectSettingsRequest(temperature=0.5)
    assert unread(alice, "patch_api_projects_projectid_settings", identifier, warm)["settings"]["temperature"] == 0.5
    reset = unread(alice, "post_api_projects_projectid_reset_settings", identifier)
    assert reset["settings"] == {"temperature": 0.0, "rasterizationDpi": 115}
    assert unread(alice, "post_api_projects_projectid_duplicate", identifier)["name"] == "Orders 2026 (copy)"
    assert alice.delete_api_projects_projectid(identifier) is None
    with pytest.raises(exceptions.NotFoundException):
        alice.delete_api_projects_projectid(identifier)


def test_locks_and_shares_are_done_and_refused(person: Person) -> None:
    alice, admin, carol = person("alice"), person("admin"), person("carol")
    assert alice.post_api_projects_projectid_lock("project_id_example") is None
    with pytest.raises(exceptions.ForbiddenException) as refused:
        alice.delete_api_projects_projectid("project_id_example")
    assert json.loads(refused.value.body)["code"] == "Locked"
    assert alice.post_api_projects_projectid_unlock("project_id_example") is None
    with pytest.raises(exceptions.ForbiddenException):
        alice.post_api_projects_projectid_share("project_id_example")
    assert admin.post_api_projects_projectid_share("project_id_example") is None
    assert unread(carol, "get_api_projects_projectid", "project_id_example")["shared"] is True
    assert admin.post_api_projects_projectid_unshare("project_id_example") is None
    with pytest.raises(exceptions.ForbiddenException):
        carol.post_api_projects_projectid_lock("project_id_example")


def test_what_is_refused_is_the_exception_that_the_client_has_for_it(person: Person) -> None:
    with pytest.raises(exceptions.UnauthorizedException):
        person("mallory").delete_api_projects_projectid("project_id_example")
    with pytest.raises(exceptions.BadRequestException):
        person("alice").post_api_projects(openapi_client.CreateProjectRequest.model_construct(name="n"))


def test_a_server_with_this_service_alone_serves_the_client_at_its_root() -> None:
    with MockServer(services=["nuextract"]) as mock:
        configuration = openapi_client.Configuration(host=mock.url("nuextract").removesuffix("/nuextract"))
        configuration.access_token = "alice-token"
        api = openapi_client.ProjectManagementApi(openapi_client.ApiClient(configuration))
        assert api.post_api_projects_projectid_lock("project_id_example") is None
