"""Helpers that create projects and members and read them back."""

from __future__ import annotations

import io
import json
from typing import Any
from zipfile import ZipFile

from tests.behaviour.http import Answer, Api

PROJECTS = "/api/projects"
UNKNOWN_ID = "00000000-0000-4000-8000-000000000000"


def create(api: Api, name: str = "Churn", description: str | None = None, token: str = "alice-token") -> str:
    """Create a project and return its id."""
    body = {"name": name} if description is None else {"name": name, "description": description}
    response = api.call("POST", PROJECTS, body, token=token)
    assert response.status == 201, response.content
    return str(response.json["project_id"])


def get(api: Api, path: str, token: str = "alice-token") -> Any:
    """Return the JSON of a successful GET."""
    response = api.call("GET", path, token=token)
    assert response.status == 200, response.content
    return response.json


def list_names(api: Api, query: str = "", token: str = "alice-token") -> list[str]:
    """Return the names of the listed projects."""
    return [project["name"] for project in get(api, PROJECTS + query, token)["items"]]


def invite(api: Api, project: str, user: str, role: str = "editor", token: str = "alice-token") -> Answer:
    """Add a demo user to a project."""
    body = {"email": f"{user}@example.com", "role": role}
    return api.call("POST", f"{PROJECTS}/{project}/members", body, token=token)


def roles(api: Api, project: str) -> dict[str, str]:
    """Return the roles of the members by user name, in the order of the list."""
    found = get(api, f"{PROJECTS}/{project}/members", "admin-token")["items"]
    return {member["email"].partition("@")[0]: member["role"] for member in found}


def add(control: Api, project: str, kind: str, **fields: Any) -> Any:
    """Add a dataset or an experiment with the control API."""
    response = control.call("POST", f"/automl/projects/{project}/{kind}s", fields)
    assert response.status == 200, response.content
    return response.json


def export(api: Api, project: str) -> ZipFile:
    """Return the archive of a project."""
    response = api.call("GET", f"{PROJECTS}/{project}/export")
    assert (response.status, response.headers["content-type"]) == (200, "application/zip")
    return ZipFile(io.BytesIO(response.content))


def manifest(archive: ZipFile) -> Any:
    """Return the manifest of an archive."""
    return json.loads(archive.read("manifest.json"))


def assert_error(response: Answer, status: int, *words: str) -> None:
    """Check that a response is an AutoML error whose detail contains these words."""
    assert response.status == status, response.content
    assert set(response.json) == {"detail"}
    assert isinstance(response.json["detail"], str)
    for word in words or ("",):
        assert word in response.json["detail"]
    assert response.json["detail"]
