"""Fixtures of every scope that use the mock, each in a separate test run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from projectlink_mock import MockServer
from tests.support.pytester import run_pytest

SCOPES = """
    import pytest, unittest
    from hypothesis import given, settings, strategies
    from projectlink import nuextract

    def new(name):
        return {"name": name, "description": "d", "template": {}}

    def names(api):
        return [one.name for one in api.get_api_projects()]

    @pytest.fixture(scope="session")
    def of_the_run(nuextract_client):
        return nuextract_client.post_api_projects(new("of the run")).id

    @pytest.fixture(scope="module")
    def of_the_module(projectlink_connect, projectlink_mock):
        api = projectlink_connect(nuextract.ProjectsApi, token="alice-token")
        yield api.post_api_projects(new("of the module")).id
        assert names(api) == ["of the run", "of the module"]
        assert projectlink_mock.name.startswith("module-")

    @pytest.fixture(scope="class")
    def of_the_class(of_the_module, nuextract_client):
        return nuextract_client.post_api_projects(new("of the class")).id

    def test_late_fixture_of_the_run_is_next(nuextract_client):
        assert names(nuextract_client) == []
        nuextract_client.post_api_projects(new("of the test"))

    def test_fixture_of_the_run(of_the_run, nuextract_client):
        assert names(nuextract_client) == ["of the run"]
        nuextract_client.delete_api_projects_projectid(of_the_run)

    def test_fixture_of_the_module(of_the_module, nuextract_client, projectlink_mock):
        assert names(nuextract_client) == ["of the run", "of the module"]
        projectlink_mock.journal.assert_not_called("nuextract", "post_api_projects")
        projectlink_mock.fault(status=503)
        projectlink_mock.clock.freeze("2001-01-01")

    class TestClass:
        def test_fixture_of_the_class(self, of_the_class, nuextract_client):
            assert names(nuextract_client) == ["of the run", "of the module", "of the class"]

        def test_again(self, projectlink_mock, nuextract_client, of_the_class):
            nuextract_client.get_api_projects_projectid(of_the_class)
            assert projectlink_mock.clock.now().year > 2001

    def test_fixture_of_the_class_ended_with_it(nuextract_client):
        assert names(nuextract_client) == ["of the run", "of the module"]

    @pytest.mark.projectlink_mock(seed="demo", transport="asgi")
    def test_other_server_has_none_of_it(nuextract_client, of_the_module):
        assert len(names(nuextract_client)) == 3

    def test_client_is_new_in_each_test(nuextract_client, of_the_run):
        nuextract_client.api_client.close()
        nuextract_client.api_client.configuration.access_token = "bob-token"

    def test_client_is_as_before(nuextract_client, of_the_run):
        assert nuextract_client.get_api_projects_projectid(of_the_run).owner_user == "alice@example.com"

    @settings(max_examples=5, deadline=None)
    @given(name=strategies.text("abc", min_size=1, max_size=5))
    def test_examples_of_hypothesis(nuextract_client, projectlink_mock, name):
        with projectlink_mock.savepoint():
            nuextract_client.post_api_projects(new(name))
            assert names(nuextract_client) == ["of the run", "of the module", name]

    @pytest.mark.usefixtures("of_the_class")
    class TestUnittest(unittest.TestCase):
        @pytest.fixture(autouse=True)
        def inject(self, nuextract_client, projectlink_mock):
            self.api, self.session = nuextract_client, projectlink_mock

        def test_one(self):
            assert len(names(self.api)) == 3
            self.session.journal.assert_called("nuextract", "get_api_projects", times=1)
            self.api.post_api_projects(new("of the test"))

        test_other = test_one
"""


def test_fixtures_of_every_scope_lead_to_the_tests_that_use_them(tmp_path: Path) -> None:
    output = run_pytest(tmp_path, SCOPES, "-p", "no:randomly", ini="projectlink_mock_seed = empty\n")
    assert "12 passed" in output, output


def test_snapshot_of_the_run_has_what_was_filled_in_after_a_test(tmp_path: Path) -> None:
    code = """
        import pytest
        from projectlink import nuextract
        from projectlink_mock import Clients

        NEW = {"name": "n", "description": "d", "template": {}}

        @pytest.fixture(scope="session")
        def filled(projectlink_mock_server):
            clients = Clients(projectlink_mock_server)
            clients(nuextract.ProjectsApi).post_api_projects(NEW)
            clients.close()
            assert projectlink_mock_server.name == ""
            return projectlink_mock_server.snapshot()

        def test_before(nuextract_client):
            nuextract_client.post_api_projects(NEW)
            nuextract_client.post_api_projects(NEW)

        def test_restored(filled, projectlink_mock, nuextract_client):
            projectlink_mock.restore(filled)
            assert len(nuextract_client.get_api_projects()) == 1
    """
    assert "2 passed" in run_pytest(tmp_path, code, "-p", "no:randomly", ini="projectlink_mock_seed = empty\n")


def test_state_of_the_ini_file_and_of_a_marker(tmp_path: Path) -> None:
    with MockServer(seed="empty", services=["nuextract", "ubiops"], listen=False) as server:
        state = server.control_request("GET", "/state")
    (tmp_path / "state.json").write_text(json.dumps(state))
    code = f"""
        import pytest

        def test_ini(nuextract_client, projectlink_mock):
            assert nuextract_client.get_api_projects() == []
            nuextract_client.post_api_projects({{"name": "n", "description": "d", "template": {{}}}})
            projectlink_mock.reset()
            assert nuextract_client.get_api_projects() == []

        @pytest.mark.projectlink_mock(seed="demo")
        def test_seed_replaces_the_state(nuextract_client):
            assert len(nuextract_client.get_api_projects()) == 3

        @pytest.mark.projectlink_mock(state={state!r}, services=["ubiops", "automl"])
        def test_document(ubiops_client, automl_client):
            assert ubiops_client.organizations_list() == []
            assert automl_client.projects_list().items != []

        @pytest.mark.projectlink_mock(state="nothing.json")
        def test_missing(nuextract_client):
            pass
    """
    output = run_pytest(tmp_path, code, ini="projectlink_mock_state = state.json\n")
    assert "3 passed, 1 error" in output, output
    assert "nothing.json" in output
    assert "projectlink_mock/" not in output


def test_wrong_marker_names_the_right_arguments(tmp_path: Path) -> None:
    code = """
        import pytest

        @pytest.mark.projectlink_mock(sed="empty")
        def test_misspelled(): pass

        @pytest.mark.projectlink_mock("empty")
        def test_unnamed(nuextract_client): pass

        @pytest.mark.projectlink_mock(services=[1])
        def test_type(nuextract_client): pass
    """
    output = run_pytest(tmp_path, code)
    known = "known: seed, services, state, transport"
    assert f"marker projectlink_mock: unknown argument 'sed' (did you mean seed?); {known}" in output
    assert 'marker projectlink_mock: its arguments have names, such as seed="empty"' in output
    assert 'marker projectlink_mock: services must be a list of names, such as services=["ubiops"]' in output
    assert "3 errors" in output
    assert "pytest_plugin.py" not in output


@pytest.mark.parametrize("package", ["starlette", "orjson"])
def test_missing_extra_is_one_line(tmp_path: Path, package: str) -> None:
    code = f"""
        import sys

        sys.modules["{package}"] = None

        def test_client(nuextract_client): pass

        def test_server(projectlink_mock_server): pass

        def test_without(): pass
    """
    output = run_pytest(tmp_path, code)
    assert "1 passed, 2 errors" in output
    assert f"the mock server needs {package}: install projectlink with its extra 'mock'" in output
    assert "Traceback" not in output
    assert "pytest_plugin.py" not in output


def test_every_fixture_has_a_description(tmp_path: Path) -> None:
    output = run_pytest(tmp_path, "", "--fixtures")
    _, _, own = output.partition("fixtures defined from projectlink_mock.pytest_plugin")
    own = own.partition("---- fixtures")[0]
    assert own.count(" -- ") == own.count("[session scope]") + 1 == 16
    assert "no docstring" not in own
    assert "Return a `projectlink.ubiops.CoreApi` as Alice in the session of the test." in own
