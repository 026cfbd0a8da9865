"""User tests for the type checkers."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from typing_extensions import assert_type

from projectlink import nuextract, ubiops
from projectlink.transports import AsgiTransport, AsyncAsgiTransport
from projectlink_mock import Clients, FaultRule, JournalView, MockServer, Session, SessionClock


def create_project(api: ubiops.CoreApi) -> None:
    """Create a project, as the tested code of a user."""
    api.projects_create({"name": "orders", "organization_name": "organization_name_example"})


def use_fixtures(ubiops_client: ubiops.CoreApi, projectlink_mock: Session, projectlink_mock_server: MockServer) -> None:
    create_project(ubiops_client)
    projectlink_mock.journal.assert_called("ubiops", "projects_create", times=1, body={"name": "orders"}, status=201)
    projectlink_mock.journal.assert_not_called("ubiops", "projects_delete")
    assert_type(projectlink_mock.journal, JournalView)
    assert_type(projectlink_mock.journal.calls("ubiops"), list[dict[str, Any]])
    assert_type(projectlink_mock.url("ubiops"), str)
    assert_type(projectlink_mock_server.session("other"), Session)


def other_user(projectlink_connect: Clients) -> None:
    bob = projectlink_connect(ubiops.CoreApi, token="bob-token", retries=0)
    assert_type(bob, ubiops.CoreApi)
    assert_type(projectlink_connect(nuextract.AsyncProjectsApi), nuextract.AsyncProjectsApi)


def inject_faults(projectlink_mock: Session) -> None:
    rule: FaultRule = {"operation": "projects_list", "status": 503, "times": 1}
    projectlink_mock.fault(**rule)
    projectlink_mock.fault(status=429, headers={"Retry-After": "1"}, body={"error": "slow down"})
    assert_type(projectlink_mock.faults(), list[dict[str, Any]])


def change_time(projectlink_mock: Session) -> None:
    assert_type(projectlink_mock.clock, SessionClock)
    projectlink_mock.clock.freeze("2026-05-01T10:00:00Z")
    projectlink_mock.clock.freeze(datetime(2026, 5, 1))
    projectlink_mock.clock.advance(timedelta(hours=1))
    projectlink_mock.clock.advance(0.5)
    assert_type(projectlink_mock.clock.now(), datetime)


def use_environment(projectlink_environ: dict[str, str]) -> None:
    with ubiops.ApiClient() as client:
        create_project(ubiops.CoreApi(client))


async def call_async(async_nuextract_client: nuextract.AsyncProjectsApi) -> None:
    assert_type(await async_nuextract_client.get_api_projects(), list[nuextract.ProjectResponse])


def serve_in_process() -> None:
    with MockServer(seed="empty", services=["ubiops"], listen=False) as mock:
        configuration = ubiops.Configuration(mock.url("ubiops"), access_token="alice-token")
        with ubiops.ApiClient(configuration, transport=AsgiTransport(mock.app)) as client:
            create_project(ubiops.CoreApi(client))
        assert_type(ubiops.AsyncApiClient(transport=AsyncAsgiTransport(mock.app)), ubiops.AsyncApiClient)


@pytest.mark.projectlink_mock(seed="empty", services=["ubiops"], transport="asgi")
def use_marker(ubiops_client: ubiops.CoreApi) -> None:
    assert_type(ubiops_client.organizations_list(), list[ubiops.OrganizationList])
