"""The mock server in process, without a socket."""

from __future__ import annotations

import asyncio
import threading

import pytest

from projectlink import figshare, nuextract
from projectlink.transports import AsgiTransport, AsyncAsgiTransport
from projectlink_mock import FaultRule, MockServer


def names() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


def test_sync_client_uses_the_app() -> None:
    mock = MockServer(services=["nuextract"], listen=False)
    configuration = nuextract.Configuration(mock.url("nuextract"), access_token="alice-token")
    with nuextract.ApiClient(configuration, transport=AsgiTransport(mock.app)) as client:
        assert len(nuextract.ProjectsApi(client).get_api_projects()) == 3
    mock.journal.assert_called("nuextract", "get_api_projects", times=1)


def test_async_client_uses_the_app() -> None:
    mock = MockServer(services=["nuextract"], listen=False)
    configuration = nuextract.Configuration(mock.url("nuextract"), access_token="alice-token")

    async def scenario() -> int:
        async with nuextract.AsyncApiClient(configuration, transport=AsyncAsgiTransport(mock.app)) as client:
            return len(await nuextract.AsyncProjectsApi(client).get_api_projects())

    assert asyncio.run(scenario()) == 3
    mock.journal.assert_called("nuextract", "get_api_projects", times=1)


def test_in_process_server_uses_neither_port_nor_thread() -> None:
    before = names()
    with MockServer(listen=False) as mock:
        assert names() == before
        assert mock.start() is mock
        for ask in (lambda: mock.port, mock.environ):
            with pytest.raises(RuntimeError, match="does not listen"):
                ask()
        assert mock.url("ubiops") == "http://mock.invalid/ubiops/v2.1"
        assert mock.control == "http://mock.invalid/_mock"
    assert names() == before


def test_session_app_needs_no_header() -> None:
    mock = MockServer(seed="empty", services=["nuextract"], listen=False)
    one, two = mock.session("one"), mock.session("two")
    configuration = nuextract.Configuration(mock.url("nuextract"), access_token="alice-token")
    with nuextract.ApiClient(configuration, transport=AsgiTransport(one.app)) as client:
        nuextract.ProjectsApi(client).post_api_projects({"name": "n", "description": "d", "template": {}})
    one.journal.assert_called("nuextract", "post_api_projects", times=1)
    for other in (two, mock):
        other.journal.assert_not_called("nuextract", "post_api_projects")


def test_listening_server_can_be_called_in_process() -> None:
    with MockServer(seed="empty", services=["nuextract"]) as mock:
        configuration = nuextract.Configuration(mock.url("nuextract"), access_token="alice-token")
        with (
            nuextract.ApiClient(configuration) as outside,
            nuextract.ApiClient(configuration, transport=AsgiTransport(mock.app)) as inside,
        ):
            body = {"name": "n", "description": "d", "template": {}}
            made = nuextract.ProjectsApi(outside).post_api_projects(body)
            assert nuextract.ProjectsApi(inside).get_api_projects_projectid(made.id).name == "n"
        mock.journal.assert_called("nuextract", "get_api_projects_projectid", times=1)


def test_faults_apply_in_process() -> None:
    mock = MockServer(services=["nuextract"], listen=False)
    configuration = nuextract.Configuration(mock.url("nuextract"), access_token="alice-token", retries=0)
    with nuextract.ApiClient(configuration, transport=AsgiTransport(mock.app)) as client:
        api = nuextract.ProjectsApi(client)
        mock.fault(status=429, times=1)
        with pytest.raises(nuextract.ApiException, match="429"):
            api.get_api_projects()
        for rule in (
            FaultRule(drop="before", times=1),
            FaultRule(drop="after", times=1),
            FaultRule(truncate=True, times=1),
        ):
            mock.fault(**rule)
            with pytest.raises(nuextract.ApiConnectionError):
                api.get_api_projects()
        assert len(api.get_api_projects()) == 3


def test_files_are_transferred_in_process() -> None:
    mock = MockServer(services=["figshare"], listen=False)
    configuration = figshare.Configuration(mock.url("figshare"), access_token="alice-token")
    with figshare.ApiClient(configuration, transport=AsgiTransport(mock.app)) as client:
        projects = figshare.ProjectsApi(client).account_projects_list()
        assert projects
        assert all((project.url or "").startswith(mock.url("figshare")) for project in projects)
