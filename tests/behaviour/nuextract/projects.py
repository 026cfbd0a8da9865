"""Making projects, and reading them back."""

from __future__ import annotations

from typing import Any

from tests.behaviour.http import Answer, Api

PROJECTS = "/api/projects"
TEMPLATE = {"total": "number", "items": [{"name": "string"}]}
NEW = {"name": "Invoices", "description": "What an invoice says", "template": TEMPLATE}


def create(api: Api, token: str = "alice-token", **fields: object) -> Any:
    answer = api.call("POST", PROJECTS, {**NEW, **fields}, token=token)
    assert answer.status == 200, answer.content
    return answer.json


def read(api: Api, project: Any) -> Any:
    """As the administrator, who may read everything."""
    answer = api.call("GET", f"{PROJECTS}/{project['id']}", token="admin-token")
    assert answer.status == 200, answer.content
    return answer.json


def post(api: Api, project: Any, action: str, token: str = "alice-token") -> Answer:
    return api.call("POST", f"{PROJECTS}/{project['id']}/{action}", token=token)


def lock(api: Api, project: Any) -> None:
    assert post(api, project, "lock").status == 200


def share(api: Api, project: Any) -> None:
    assert post(api, project, "share", "admin-token").status == 200


def listed(api: Api, query: str = "", token: str = "alice-token") -> list[str]:
    answer = api.call("GET", PROJECTS + query, token=token)
    assert answer.status == 200, answer.content
    return [project["id"] for project in answer.json]


def assert_refused(answer: Answer, status: int, code: str) -> None:
    assert (answer.status, answer.json["code"]) == (status, code)
    assert set(answer.json) == {"code", "message"}
    assert answer.json["message"]
