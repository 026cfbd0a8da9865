"""Helpers that create, read and list projects."""

from __future__ import annotations

from typing import Any

from tests.behaviour.http import Answer, Api

PROJECTS = "/api/projects"
TEMPLATE = {"total": "number", "items": [{"name": "string"}]}
NEW = {"name": "Invoices", "description": "What an invoice says", "template": TEMPLATE}


def create(api: Api, token: str = "alice-token", **fields: object) -> Any:
    response = api.call("POST", PROJECTS, {**NEW, **fields}, token=token)
    assert response.status == 200, response.content
    return response.json


def read(api: Api, project: Any) -> Any:
    """Return the project as the administrator sees it."""
    response = api.call("GET", f"{PROJECTS}/{project['id']}", token="admin-token")
    assert response.status == 200, response.content
    return response.json


def post(api: Api, project: Any, action: str, token: str = "alice-token") -> Answer:
    return api.call("POST", f"{PROJECTS}/{project['id']}/{action}", token=token)


def lock(api: Api, project: Any) -> None:
    assert post(api, project, "lock").status == 200


def share(api: Api, project: Any) -> None:
    assert post(api, project, "share", "admin-token").status == 200


def list_ids(api: Api, query: str = "", token: str = "alice-token") -> list[str]:
    response = api.call("GET", PROJECTS + query, token=token)
    assert response.status == 200, response.content
    return [project["id"] for project in response.json]


def assert_error(response: Answer, status: int, code: str) -> None:
    assert (response.status, response.json["code"]) == (status, code)
    assert set(response.json) == {"code", "message"}
    assert response.json["message"]
