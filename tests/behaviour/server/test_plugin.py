"""The pytest plugin in a separate test run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.pytester import run_pytest

FRESH = """
    import json, urllib.request, pytest

    def projects(mock, headers):
        headers = {**headers, "Authorization": "Bearer alice-token", "Content-Type": "application/json"}
        def call(method, body=None):
            url = mock.url("nuextract") + "/api/projects"
            request = urllib.request.Request(url, body, headers, method=method)
            with urllib.request.urlopen(request) as response:
                return json.load(response)
        return call

    @pytest.mark.parametrize("round", range(3))
    @pytest.mark.parametrize("named", [True, False])
    def test_fresh(projectlink_mock, round, named):
        call = projects(projectlink_mock, projectlink_mock.headers if named else {})
        assert len(call("GET")) == 3
        call("POST", b'{"name": "n", "description": "d", "template": {}}')
        assert len(call("GET")) == 4
"""

CLIENT = """
    def test_client(nuextract_client):
        assert len(nuextract_client.get_api_projects()) == 3
        nuextract_client.delete_api_projects_projectid("project_id_example")

    def test_client_again(nuextract_client):
        assert nuextract_client.get_api_projects_projectid("project_id_example").owner_user == "alice@example.com"
"""

EVERYTHING = '''
    """Each test expects an unmodified session and modifies it."""

    import asyncio, pytest
    from projectlink import figshare, nuextract

    NEW = {"name": "n", "description": "d", "template": {}}

    @pytest.fixture
    def unmodified(projectlink_mock):
        assert projectlink_mock.journal.calls() == []
        assert projectlink_mock.faults() == []
        assert projectlink_mock.clock.now().year > 2001
        return projectlink_mock

    @pytest.fixture
    def modified(unmodified):
        yield unmodified
        assert unmodified.journal.calls() != []
        unmodified.fault(status=503)
        unmodified.clock.freeze("2001-01-01")

    @pytest.mark.parametrize("round", range(4))
    def test_sync(modified, nuextract_client, round):
        assert len(nuextract_client.get_api_projects()) == 3
        nuextract_client.post_api_projects(NEW)
        assert len(nuextract_client.get_api_projects()) == 4

    @pytest.mark.parametrize("round", range(4))
    def test_async(modified, async_nuextract_client, round):
        async def scenario():
            assert len(await async_nuextract_client.get_api_projects()) == 3
            await async_nuextract_client.post_api_projects(NEW)
            assert len(await async_nuextract_client.get_api_projects()) == 4

        asyncio.run(scenario())

    @pytest.mark.parametrize("round", range(4))
    def test_environment(modified, projectlink_environ, round):
        with nuextract.ApiClient() as client:
            api = nuextract.ProjectsApi(client)
            assert len(api.get_api_projects()) == 3
            api.post_api_projects(NEW)
        modified.journal.assert_called("nuextract", "post_api_projects", times=1, body={"name": "n"})

    @pytest.mark.parametrize("round", range(4))
    def test_all_services(
        modified, nuextract_client, automl_client, ubiops_client, ubiops4_client, ufdl_client, figshare_client, round
    ):
        nuextract_client.get_api_projects()
        assert automl_client.projects_list().items
        assert ubiops_client.projects_list()
        assert ubiops4_client.projects_list()
        assert ufdl_client.projects_list()
        titles = [project.title for project in figshare_client.account_projects_list()]
        assert titles and "Mine" not in titles
        figshare_client.account_projects_create({"title": "Mine"})

    @pytest.mark.projectlink_mock(seed="empty", transport="asgi")
    @pytest.mark.parametrize("round", range(4))
    def test_another_mock(modified, nuextract_client, projectlink_connect, round):
        assert nuextract_client.get_api_projects() == []
        bob = projectlink_connect(nuextract.ProjectsApi, token="bob-token")
        bob.post_api_projects(NEW)
        assert nuextract_client.get_api_projects() == []
        assert len(bob.get_api_projects()) == 1
'''


def test_each_test_has_a_fresh_session(tmp_path: Path) -> None:
    assert "6 passed" in run_pytest(tmp_path, FRESH)


def test_service_client_is_alice_in_the_session_of_the_test(tmp_path: Path) -> None:
    assert "2 passed" in run_pytest(tmp_path, CLIENT)


def test_nothing_leaks_between_tests_in_random_order_with_four_workers(tmp_path: Path) -> None:
    assert "20 passed" in run_pytest(tmp_path, EVERYTHING, "-n", "4", "-p", "randomly")


def test_transport_asgi_works_where_sockets_are_forbidden(tmp_path: Path) -> None:
    code = """
        import pytest

        @pytest.mark.projectlink_mock(transport="asgi")
        def test_in_process(nuextract_client, projectlink_mock):
            projectlink_mock.fault(latency_ms=1, times=1)
            assert len(nuextract_client.get_api_projects()) == 3
    """
    assert "1 passed" in run_pytest(tmp_path, code, "--disable-socket")


def test_transport_asgi_runs_all_tests_in_process(tmp_path: Path) -> None:
    code = """
        import threading, pytest
        from projectlink import nuextract

        def test_no_port(projectlink_mock, projectlink_mock_server, nuextract_client, monkeypatch):
            assert len(nuextract_client.get_api_projects()) == 3
            with pytest.raises(RuntimeError, match="does not listen"):
                projectlink_mock_server.port
            with pytest.raises(RuntimeError, match="does not listen"):
                projectlink_mock.environ()
            assert not [one.name for one in threading.enumerate() if one.name.startswith("projectlink-mock")]
    """
    ini = "projectlink_mock_transport = asgi\nprojectlink_mock_services = nuextract ubiops\n"
    assert "1 passed" in run_pytest(tmp_path, code, ini=ini)


def test_ini_file_and_markers_set_seed_and_services(tmp_path: Path) -> None:
    code = """
        import pytest

        def test_ini(nuextract_client):
            assert nuextract_client.get_api_projects() == []

        def test_not_served(projectlink_mock):
            with pytest.raises(ValueError, match="'ubiops' is not served; served are nuextract, automl"):
                projectlink_mock.url("ubiops")

        @pytest.mark.projectlink_mock(services=["ubiops"])
        class TestUbiops:
            def test_one(self, projectlink_mock, ubiops_client):
                assert projectlink_mock.control_request("GET", "/health")["services"] == ["ubiops"]
                assert ubiops_client.organizations_list() == []

            @pytest.mark.projectlink_mock(seed="demo")
            def test_closest_marker_adds_to_the_others(self, projectlink_mock, ubiops_client):
                assert projectlink_mock.control_request("GET", "/health")["services"] == ["ubiops"]
                assert ubiops_client.organizations_list() != []
    """
    ini = "projectlink_mock_seed = empty\nprojectlink_mock_services = automl nuextract\n"
    assert "4 passed" in run_pytest(tmp_path, code, ini=ini)


def test_user_fixture_can_override_the_server(tmp_path: Path) -> None:
    code = """
        import pytest
        from projectlink_mock import MockServer

        @pytest.fixture(scope="session")
        def projectlink_mock_server():
            with MockServer(seed="empty", services=["nuextract"]) as server:
                yield server

        def test_it(projectlink_mock_server, nuextract_client):
            assert nuextract_client.get_api_projects() == []
            other = projectlink_mock_server.session("other")
            assert other.control_request("GET", "/health")["services"] == ["nuextract"]
    """
    assert "1 passed" in run_pytest(tmp_path, code)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("projectlink_mock_seed = full", "projectlink_mock: unknown seed: full (known: demo, empty)"),
        ("projectlink_mock_transport = pigeon", "projectlink_mock: unknown transport: pigeon (known: socket, asgi)"),
        ("projectlink_mock_services = ubiop", "projectlink_mock: unknown service: ubiop (there is nuextract, automl,"),
    ],
)
def test_invalid_ini_option_is_a_usage_error(tmp_path: Path, line: str, message: str) -> None:
    output = run_pytest(tmp_path, "def test_it(): pass", ini=line + "\n")
    assert message in output
    assert "Traceback" not in output


def test_missing_state_file_of_the_ini_file_is_a_usage_error(tmp_path: Path) -> None:
    code = "def test_it(projectlink_mock): pass"
    output = run_pytest(tmp_path, code, ini="projectlink_mock_state = nothing.json\n")
    assert output.strip() == f"ERROR: projectlink_mock_state: there is no file {tmp_path / 'nothing.json'}"


def test_invalid_state_file_is_one_line_per_test(tmp_path: Path) -> None:
    (tmp_path / "data.json").write_text("{")
    code = """
        import pytest

        def test_one(nuextract_client): pass

        @pytest.mark.projectlink_mock(state="nothing.json")
        def test_two(nuextract_client): pass
    """
    output = run_pytest(tmp_path, code, ini="projectlink_mock_state = data.json\n")
    assert "2 errors" in output
    assert "cannot load the state from" in output
    assert "No such file or directory" in output
    assert "During handling" not in output
    assert "Traceback" not in output


@pytest.mark.parametrize(
    ("marker", "message"),
    [
        ('seed="full"', "unknown seed: full (known: demo, empty)"),
        ('services="ubiops"', "services must be a list of names"),
        ('sed="empty"', "sed"),
        ("state=[1]", "state must be the path of a state document, or the document as a dict"),
    ],
)
def test_invalid_marker_is_an_error_of_its_test(tmp_path: Path, marker: str, message: str) -> None:
    code = f"""
        import pytest

        @pytest.mark.projectlink_mock({marker})
        def test_it(projectlink_mock): pass

        def test_other(projectlink_mock): pass
    """
    output = run_pytest(tmp_path, code)
    assert "1 passed, 1 error" in output
    assert message in output
    assert "During handling" not in output


def test_late_request_does_not_reach_the_next_test(tmp_path: Path) -> None:
    code = """
        import urllib3

        late = []

        def test_one(projectlink_mock):
            url, headers = projectlink_mock.url("nuextract"), projectlink_mock.headers
            late.append(lambda: urllib3.request("GET", url + "/api/projects", headers=headers).status)

        def test_two(projectlink_mock):
            assert late.pop()() == 401
            assert projectlink_mock.journal.calls() == []
    """
    assert "2 passed" in run_pytest(tmp_path, code, "-p", "no:randomly")


def test_traceback_ends_at_the_line_of_the_test(tmp_path: Path) -> None:
    code = """
        import pytest

        def test_fault(projectlink_mock):
            projectlink_mock.fault(stauts=503)

        def test_calls(projectlink_mock):
            projectlink_mock.journal.calls("ubiops", "projects_lits")

        def test_called(projectlink_mock):
            projectlink_mock.journal.assert_called("ubiops", "projects_lits")

        def test_export(projectlink_mock):
            projectlink_mock.journal.export("pdf")

        def test_url(projectlink_mock):
            projectlink_mock.url("ubiop")
    """
    output = run_pytest(tmp_path, code)
    assert "5 failed" in output
    assert "projectlink_mock/" not in output


def test_run_without_mock_imports_no_server() -> None:
    heavy = (
        "starlette",
        "uvicorn",
        "orjson",
        "jsonschema_rs",
        "asyncio",
        "projectlink_mock.testing.mock_server",
        "projectlink",
    )
    code = (
        "import sys, pytest; before = set(sys.modules); import projectlink_mock.pytest_plugin;"
        f"print(sorted((set(sys.modules) - before) & set({heavy!r})))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30)
    assert result.stdout == "[]\n", result.stderr
