"""The pytest plugin, in a test run of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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


def run_pytest(folder: Path, code: str, *options: str) -> str:
    lines = [line.removeprefix("    ") for line in code.splitlines()]
    (folder / "test_it.py").write_text("\n".join(lines))
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", *options]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)
    return result.stdout + result.stderr


def test_each_test_has_a_fresh_universe(tmp_path: Path) -> None:
    assert "6 passed" in run_pytest(tmp_path, FRESH)


def test_it_works_with_several_workers(tmp_path: Path) -> None:
    assert "6 passed" in run_pytest(tmp_path, FRESH, "-n", "2")


def test_the_client_of_a_service_is_alice_in_the_test_s_own_universe(tmp_path: Path) -> None:
    assert "2 passed" in run_pytest(tmp_path, CLIENT)


def test_a_run_that_needs_no_mock_loads_none_of_it() -> None:
    heavy = ("starlette", "uvicorn", "orjson", "jsonschema_rs", "asyncio", "projectlink_mock.server", "projectlink")
    code = (
        "import sys, pytest; before = set(sys.modules); import projectlink_mock.pytest_plugin;"
        f"print(sorted((set(sys.modules) - before) & set({heavy!r})))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30)
    assert result.stdout == "[]\n", result.stderr
