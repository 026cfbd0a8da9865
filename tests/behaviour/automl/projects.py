"""Making projects and members, and reading them back."""

from __future__ import annotations

import io
import json
from typing import Any
from zipfile import ZipFile

from tests.behaviour.http import Answer, Api

PROJECTS = "/api/projects"
NOBODY = "00000000-0000-4000-8000-000000000000"


def create(api: Api, name: str = "Churn", description: str | None = None, token: str = "alice-token") -> str:
    """A new project's id."""
    body = {"name": name} if description is None else {"name": name, "description": description}
    answer = api.call("POST", PROJECTS, body, token=token)
    assert answer.status == 201, answer.content
    return str(answer.json["project_id"])


def get(api: Api, path: str, token: str = "alice-token") -> Any:
    """The JSON of a GET that succeeds."""
    answer = api.call("GET", path, token=token)
    assert answer.status == 200, answer.content
    return answer.json


def listed(api: Api, query: str = "", token: str = "alice-token") -> list[str]:
    """The names of the projects in a list."""
    return [project["name"] for project in get(api, PROJECTS + query, token)["items"]]


def invite(api: Api, project: str, person: str, role: str = "editor", token: str = "alice-token") -> Answer:
    """Add somebody of the cast to a project."""
    body = {"email": f"{person}@example.com", "role": role}
    return api.call("POST", f"{PROJECTS}/{project}/members", body, token=token)


def roles(api: Api, project: str) -> dict[str, str]:
    """The members of a project, by the first part of their addresses, in the order of the list."""
    found = get(api, f"{PROJECTS}/{project}/members", "admin-token")["items"]
    return {member["email"].partition("@")[0]: member["role"] for member in found}


def add(control: Api, project: str, kind: str, **fields: Any) -> Any:
    """Let a dataset or an experiment be there."""
    answer = control.call("POST", f"/automl/projects/{project}/{kind}s", fields)
    assert answer.status == 200, answer.content
    return answer.json


def export(api: Api, project: str) -> ZipFile:
    """A project's archive."""
    answer = api.call("GET", f"{PROJECTS}/{project}/export")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/zip")
    return ZipFile(io.BytesIO(answer.content))


def manifest(archive: ZipFile) -> Any:
    """What an archive says of itself."""
    return json.loads(archive.read("manifest.json"))


def assert_refused(answer: Answer, status: int, *words: str) -> None:
    """An error in AutoML's shape, which says these words."""
    assert answer.status == status, answer.content
    assert set(answer.json) == {"detail"}
    assert isinstance(answer.json["detail"], str)
    for word in words or ("",):
        assert word in answer.json["detail"]
    assert answer.json["detail"]
