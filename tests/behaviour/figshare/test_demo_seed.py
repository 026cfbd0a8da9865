"""The demo seed and the documented examples that run against it."""

from __future__ import annotations

import pytest

from tests.behaviour.figshare.api import BOB, CAROL, Figshare, ids
from tests.support.contract import Operation, emulated

AS = {"account_projects_leave": BOB}
IN_PROJECT = {"articles/{article_id}": 1234, "collaborators/{user_id}": 1234, "notes/{note_id}": 1}
"""Project ids of the documented articles, collaborators and notes; all others are in 123."""
OF_PUBLIC_ARTICLE = ("versions/", "/unpublish")


def test_documented_call_returns_projects(demo: Figshare) -> None:
    page = demo(None).get("/projects?page=2&page_size=3&published_since=2016-01-01")
    assert len(page) == 3
    assert all(project["published_date"] > "2016" for project in page)
    assert [project["published_date"] for project in page] == sorted((p["published_date"] for p in page), reverse=True)


def test_old_project_is_filtered_by_date(demo: Figshare) -> None:
    everything, since = demo.get("/projects?limit=100"), demo.get("/projects?limit=100&published_since=2016-01-01")
    assert len(everything) > len(since) >= 6


def takes_json(operation: Operation) -> bool:
    """Return whether an operation has a JSON body, or none."""
    return operation.body is None or "application/json" in operation.body["content"]


@pytest.mark.parametrize("operation", [*filter(takes_json, emulated("figshare"))], ids=lambda operation: operation.id)
def test_documented_example_runs(demo: Figshare, operation: Operation) -> None:
    examples = {one["name"]: one["example"] for one in operation.parameters}
    for part, project in IN_PROJECT.items():
        if part in operation.path:
            examples["project_id"] = project
    if operation.path.startswith("/projects/"):
        examples["project_id"] = 1
    if operation.path.startswith("/articles/") or any(part in operation.path for part in OF_PUBLIC_ARTICLE):
        examples |= {"article_id": 1434614, "file_id": 3000003}
    if operation.id == "private_article_upload_complete":
        examples |= {"article_id": 2000041, "file_id": 3000018}
    if operation.path.startswith("/collections/"):
        examples["collection_id"] = 2000051
    if operation.path.startswith("/account/collections/"):
        examples |= {"link_id": "1cfb0dbeac92df445df5"}
    names = "institution", "published_since", "group", "storage", "roles", "order", "order_direction", "page"
    query = "&".join(f"{name}={examples[name]}" for name in names if name in examples)
    body = operation.body["content"]["application/json"]["example"] if operation.body else None
    path = operation.path.format_map(examples) + (f"?{query}" if query else "")
    if operation.id == "account_project_collaborators_invite":
        path = path.replace("/123/", "/2000004/")
    response = demo(AS.get(operation.id, demo.token)).call(operation.method, path, body)
    assert response.status == min(operation.responses), response.content


def test_demo_seed_has_the_documented_ids(demo: Figshare) -> None:
    for path in (
        "/projects/1",
        "/account/projects/1",
        "/account/projects/123",
        "/account/projects/1234/articles/456",
        "/account/projects/1234/articles/456/files/3000002",
        "/account/projects/1/notes/1",
        "/account/projects/1/notes/2",
    ):
        assert demo.get(path)["id"] == int(path.rpartition("/")[2])
    authors = [{"id": 12121}, {"id": 34345}, {"name": "John Doe"}]
    demo.article("/account/projects/123", authors=authors, categories=[1, 23, 33, 66])


def test_demo_seed_has_every_kind_of_object(demo: Figshare) -> None:
    assert demo.get("/account/projects?storage=group")
    assert ids(demo.get("/projects?group=2000013")) == ids(demo.get("/projects?institution=2000013"))
    assert demo.get("/projects?group=2000013")
    assert any(one["status"] == "invited" for one in demo.get("/account/projects/1234/collaborators"))
    assert demo.get("/projects/1/articles")
    assert demo.get("/account/projects/2000004/articles?published_since=2000-01-01")
    views = [demo.service_state.projects.get(str(id)).views for id in ids(demo.get("/projects?order=views"))]
    assert views == sorted(views, reverse=True)
    assert len(set(views)) > 2


def test_used_quota_is_the_sum_of_file_sizes(demo: Figshare) -> None:
    state = demo.service_state
    for project in state.projects:
        articles = state.articles.filter(project_id=project.id)
        for used, public in ((project.used_public, True), (project.used_private, False)):
            assert used == sum(one.size for one in articles if one.is_public is public)
        for article in articles:
            assert article.size == sum(file.size for file in state.files.filter(article_id=article.id))
            assert article.group_id == project.group_id


def test_carol_has_no_access(demo: Figshare) -> None:
    assert demo(CAROL).get("/account/projects") == []


def test_empty_seed_has_only_the_demo_users(api: Figshare) -> None:
    assert api.get("/projects") == api.get("/account/projects") == []
    assert [user.email.partition("@")[0] for user in api.service_state.users] == ["admin", "alice", "bob", "carol"]


def test_state_is_restored_exactly(demo: Figshare) -> None:
    before = demo.get("/projects?limit=1000"), demo.get("/account/projects?limit=1000&order=modified_date")
    state = demo.control.call("GET", "/state").content
    demo.create()
    demo.delete("/account/projects/123")
    assert demo.control.call("PUT", "/state", content=state).status == 200
    assert demo.control.call("GET", "/state").content == state
    assert before == (
        demo.get("/projects?limit=1000"),
        demo.get("/account/projects?limit=1000&order=modified_date"),
    )
