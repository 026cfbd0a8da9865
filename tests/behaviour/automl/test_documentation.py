"""The documented examples against the demo seed, with only the host changed."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any
from zipfile import is_zipfile

import pytest
import urllib3

from projectlink_mock import MockServer

CURL = {
    "list": r"""curl "$BASE_URL/api/projects?limit=10&search=fraud" \
  -H "Authorization: Bearer YOUR_API_KEY" """,
    "create": r"""curl -X POST "$BASE_URL/api/projects" \
  -H "Authorization: Bearer YOUR_API_KEY" \
  -H "Content-Type: application/json" \
  -d '{"name": "Churn Prediction", "description": "Telco customer churn"}' """,
    "get": r"""curl "$BASE_URL/api/projects/d4e5f6a7-b8c9-0123-def4-567890123456" \
  -H "Authorization: Bearer YOUR_API_KEY" """,
    "update": r"""curl -X PUT "$BASE_URL/api/projects/d4e5f6a7-b8c9-0123-def4-567890123456" \
  -H "Authorization: Bearer YOUR_API_KEY" \
  -H "Content-Type: application/json" \
  -d '{"name": "Churn Prediction v2", "description": "Updated scope"}' """,
    "delete": r"""curl -X DELETE "$BASE_URL/api/projects/d4e5f6a7-b8c9-0123-def4-567890123456" \
  -H "Authorization: Bearer YOUR_API_KEY" """,
    "members": r"""curl "$BASE_URL/api/projects/d4e5f6a7-b8c9-0123-def4-567890123456/members" \
  -H "Authorization: Bearer YOUR_API_KEY" """,
    "add member": r"""curl -X POST "$BASE_URL/api/projects/d4e5f6a7-b8c9-0123-def4-567890123456/members" \
  -H "Authorization: Bearer YOUR_API_KEY" \
  -H "Content-Type: application/json" \
  -d '{"email": "bob@example.com", "role": "editor"}' """,
    "timeline": r"""curl "$BASE_URL/api/projects/d4e5f6a7-b8c9-0123-def4-567890123456/timeline" \
  -H "Authorization: Bearer YOUR_API_KEY" """,
    "export": r"""curl -o project_export.zip \
  "$BASE_URL/api/projects/d4e5f6a7-b8c9-0123-def4-567890123456/export" \
  -H "Authorization: Bearer YOUR_API_KEY" """,
}
PYTHON = {
    "list": """
import requests
resp = requests.get(f"{BASE_URL}/api/projects", headers={
    "Authorization": "Bearer YOUR_API_KEY",
}, params={"limit": 10, "search": "fraud"})
data = resp.json()
for p in data["items"]:
    print(p["id"], p["name"])
""",
    "create": """
resp = requests.post(f"{BASE_URL}/api/projects", headers={
    "Authorization": "Bearer YOUR_API_KEY",
}, json={
    "name": "Churn Prediction",
    "description": "Telco customer churn",
})
project = resp.json()
print("Project ID:", project["project_id"])
""",
    "get": """
resp = requests.get(
    f"{BASE_URL}/api/projects/d4e5f6a7-b8c9-0123-def4-567890123456",
    headers={"Authorization": "Bearer YOUR_API_KEY"},
)
print(resp.json()["project"]["name"])
""",
    "update": """
resp = requests.put(
    f"{BASE_URL}/api/projects/d4e5f6a7-b8c9-0123-def4-567890123456",
    headers={"Authorization": "Bearer YOUR_API_KEY"},
    json={"name": "Churn Prediction v2", "description": "Updated scope"},
)
""",
    "members": """
resp = requests.get(
    f"{BASE_URL}/api/projects/d4e5f6a7-b8c9-0123-def4-567890123456/members",
    headers={"Authorization": "Bearer YOUR_API_KEY"},
)
for member in resp.json()["items"]:
    print(member["email"], member["role"])
""",
    "add member": """
resp = requests.post(
    f"{BASE_URL}/api/projects/d4e5f6a7-b8c9-0123-def4-567890123456/members",
    headers={"Authorization": "Bearer YOUR_API_KEY"},
    json={"email": "bob@example.com", "role": "editor"},
)
""",
    "export": """
resp = requests.get(
    f"{BASE_URL}/api/projects/d4e5f6a7-b8c9-0123-def4-567890123456/export",
    headers={"Authorization": "Bearer YOUR_API_KEY"},
)
with open("project_export.zip", "wb") as f:
    f.write(resp.content)
""",
}
# Documented responses that do not depend on the time of the request.
RESPONSES: dict[str, Any] = {
    "get": {
        "project": {
            "id": "d4e5f6a7-b8c9-0123-def4-567890123456",
            "name": "Churn Prediction",
            "description": "Telco customer churn",
            "created_at": "2026-02-28T14:30:00Z",
        }
    },
    "update": {
        "project": {
            "id": "d4e5f6a7-b8c9-0123-def4-567890123456",
            "name": "Churn Prediction v2",
            "description": "Updated scope",
        }
    },
    "delete": {"ok": True},
    "add member": {
        "member": {
            "user_id": "f6a7b8c9-0123-4567-89ab-cdef01234567",
            "email": "bob@example.com",
            "name": "Bob Smith",
            "role": "editor",
        }
    },
}
PRINTED = {
    "list": "c3d4e5f6-a7b8-9012-cdef-345678901234 Fraud Detection v2\n",
    "get": "Churn Prediction\n",
    "members": "alice@example.com owner\nbob@example.com editor\n",
}


@pytest.fixture
def base_url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Run a separate server, because the documented requests name no session."""
    monkeypatch.chdir(tmp_path)
    with MockServer(seed="demo", services=["automl"]) as mock:
        yield mock.url("automl")


def send_curl(command: str) -> bytes:
    """Send the request of a curl command, with the options that the documentation uses."""
    words = iter(shlex.split(command.replace("\\\n", " "))[1:])
    method, headers, body, url, file = "GET", {}, None, "", None
    for word in words:
        if word == "-X":
            method = next(words)
        elif word == "-H":
            name, _, value = next(words).partition(": ")
            headers[name] = value
        elif word == "-d":
            body = next(words)
        elif word == "-o":
            file = next(words)
        else:
            url = word
    response = urllib3.request(method, url, body=body, headers=headers, retries=False)
    assert response.status == (201 if method == "POST" else 200)
    if file:
        Path(file).write_bytes(response.data)
    return response.data


def check(name: str, content: bytes) -> None:
    """Check a response against the documented one."""
    if name == "export":
        assert is_zipfile("project_export.zip")
        return
    response = json.loads(content)
    assert response == RESPONSES.get(name, response)
    assert "detail" not in response


@pytest.mark.parametrize("name", CURL)
def test_documented_curl_request_is_accepted(name: str, base_url: str) -> None:
    check(name, send_curl(CURL[name].replace("$BASE_URL", base_url)))


@pytest.mark.skipif(not (shutil.which("curl") and shutil.which("sh")), reason="there is no curl to run")
@pytest.mark.parametrize("name", CURL)
def test_documented_curl_command_runs(name: str, base_url: str) -> None:
    environment = {"BASE_URL": base_url, "PATH": "/usr/local/bin:/usr/bin:/bin"}
    command = ["sh", "-c", CURL[name]]
    check(name, subprocess.run(command, env=environment, capture_output=True, check=True, timeout=30).stdout)


@pytest.mark.parametrize("name", PYTHON)
def test_documented_python_block_runs(name: str, base_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {"BASE_URL": base_url, "requests": import_module("requests")}
    exec(PYTHON[name], names)
    assert names["resp"].status_code == (201 if name in ("create", "add member") else 200)
    check(name, names["resp"].content)
    printed = capsys.readouterr().out
    assert printed.startswith("Project ID: ") if name == "create" else printed == PRINTED.get(name, "")
