"""Async client fixtures with pytest-asyncio, with anyio, and without an async plugin."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.support.pytester import run_pytest

TRANSPORTS = ("socket", "asgi")

STORIES = """
    import asyncio, threading, pytest
    from projectlink import nuextract

    NEW = {"name": "n", "description": "d", "template": {}}

    async def scenario(api):
        assert len(await api.get_api_projects()) == 3
        await asyncio.gather(*(api.post_api_projects(NEW) for _ in range(4)))
        assert len(await api.get_api_projects()) == 7
"""

ASYNCIO = (
    STORIES
    + """
    @pytest.mark.asyncio
    async def test_function(async_nuextract_client):
        await scenario(async_nuextract_client)

    @pytest.mark.asyncio(loop_scope="session")
    async def test_session(async_nuextract_client):
        await scenario(async_nuextract_client)

    @pytest.mark.asyncio(loop_scope="session")
    async def test_closed_by_hand(async_nuextract_client):
        await scenario(async_nuextract_client)
        await async_nuextract_client.api_client.close()

    @pytest.mark.asyncio
    async def test_others(projectlink_connect):
        bob = projectlink_connect(nuextract.AsyncProjectsApi, token="bob-token")
        assert (await bob.post_api_projects(NEW)).owner_user == "bob@example.com"
"""
)

AUTO = (
    STORIES
    + """
    @pytest.fixture
    async def created(async_nuextract_client):
        yield await async_nuextract_client.post_api_projects(NEW)
        assert len(await async_nuextract_client.get_api_projects()) == 4

    async def test_auto(created, async_nuextract_client):
        assert (await async_nuextract_client.get_api_projects_projectid(created.id)).name == "n"
"""
)

ANYIO = (
    STORIES
    + """
    pytestmark = pytest.mark.anyio

    @pytest.fixture(scope="module")
    def anyio_backend():
        return "asyncio"

    @pytest.fixture
    async def created(async_nuextract_client):
        yield await async_nuextract_client.post_api_projects(NEW)
        assert len(await async_nuextract_client.get_api_projects()) == 4

    async def test_anyio(async_nuextract_client):
        await scenario(async_nuextract_client)

    async def test_fixtures(created, async_nuextract_client):
        assert (await async_nuextract_client.get_api_projects_projectid(created.id)).name == "n"
"""
)

NO_PLUGIN = (
    STORIES
    + """
    def test_run(async_nuextract_client):
        asyncio.run(scenario(async_nuextract_client))

    def test_run_twice(async_nuextract_client):
        asyncio.run(scenario(async_nuextract_client))
        assert len(asyncio.run(async_nuextract_client.get_api_projects())) == 7

    def test_loop_closed_without_shutdown(async_nuextract_client):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(scenario(async_nuextract_client))
        loop.close()

    def test_loop_that_outlives_the_test(async_nuextract_client):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(scenario(async_nuextract_client))
        loops.append(loop)

    def test_loop_in_another_thread(async_nuextract_client):
        loop = asyncio.new_event_loop()
        threading.Thread(target=loop.run_forever, daemon=True).start()
        asyncio.run_coroutine_threadsafe(scenario(async_nuextract_client), loop).result(30)
        running.append(loop)

    def test_unused(async_nuextract_client, async_ubiops_client, async_figshare_client):
        pass

    loops, running = [], []

    @pytest.fixture(scope="module", autouse=True)
    def ended():
        yield
        for loop in running:
            loop.call_soon_threadsafe(loop.stop)
            while loop.is_running():
                pass
        for loop in loops + running:
            assert not asyncio.all_tasks(loop)
            loop.close()
"""
)

needs_asyncio = pytest.mark.skipif(find_spec("pytest_asyncio") is None, reason="pytest-asyncio is not installed")


@needs_asyncio
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_with_pytest_asyncio(tmp_path: Path, transport: str) -> None:
    ini = f"asyncio_default_fixture_loop_scope = function\nprojectlink_mock_transport = {transport}\n"
    assert "4 passed" in run_pytest(tmp_path, ASYNCIO, ini=ini, with_asyncio=True)


@needs_asyncio
def test_with_pytest_asyncio_in_auto_mode(tmp_path: Path) -> None:
    ini = "asyncio_default_fixture_loop_scope = function\nasyncio_mode = auto\n"
    assert "1 passed" in run_pytest(tmp_path, AUTO, ini=ini, with_asyncio=True)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_with_anyio(tmp_path: Path, transport: str) -> None:
    assert "2 passed" in run_pytest(tmp_path, ANYIO, ini=f"projectlink_mock_transport = {transport}\n")


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_without_a_plugin(tmp_path: Path, transport: str) -> None:
    ini = f"projectlink_mock_transport = {transport}\n"
    assert "6 passed" in run_pytest(tmp_path, NO_PLUGIN, "-p", "no:anyio", ini=ini)
