"""Publishing projects, and deleting them."""

from __future__ import annotations

import pytest

from tests.behaviour.figshare.api import ADA, ALICE, BOB, Figshare, assert_error, ids

FORMS = [("", 201), ("/publish", 200)]


@pytest.mark.parametrize(("form", "status"), FORMS)
def test_project_can_be_published_by_both_paths(api: Figshare, form: str, status: int) -> None:
    project = api.project()
    id = int(project.rpartition("/")[2])
    api.set_clock("2026-01-02T03:04:05Z")
    response = api.call("POST", project + form)
    assert (response.status, response.json) == (status, {"message": f"Project {id} has been published."})
    assert "location" not in response.headers
    assert ids(api(None).get("/projects")) == [id]
    assert api.get(project)["published_date"] == "2026-01-02T03:04:05Z"


@pytest.mark.parametrize(("form", "status"), FORMS)
@pytest.mark.parametrize("content", [b"", b"{}"])
def test_publishing_needs_no_body(api: Figshare, form: str, status: int, content: bytes) -> None:
    assert api.call("POST", api.project() + form, content=content).status == status


@pytest.mark.parametrize(("form", "status"), FORMS)
def test_publishing_twice_changes_nothing(api: Figshare, form: str, status: int) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    project = api.project()
    api.post(project)
    before = api.get(project)
    api.set_clock("2026-01-02T00:00:00Z")
    assert api.call("POST", project + form).status == status
    assert api.get(project) == before


@pytest.mark.parametrize("form", ["", "/publish"])
def test_project_with_private_articles_cannot_be_published(api: Figshare, form: str) -> None:
    project = api.project()
    api.article(project, public=True)
    private = api.article(project)
    assert_error(api.call("POST", project + form), 403, "articles")
    assert api(None).get("/projects") == []
    api.delete(private)
    api.post(project + form)


def test_project_is_deleted_with_its_notes(api: Figshare) -> None:
    project = api.project()
    api.post(f"{project}/notes", {"text": "note to remember"})
    api.delete(project)
    assert_error(api.call("GET", project), 404)
    assert_error(api.call("DELETE", project), 404)
    assert api.get("/account/projects") == []
    assert len(api.service_state.notes) == 0


def test_public_project_cannot_be_deleted(api: Figshare) -> None:
    project = api.project()
    api.post(project)
    assert_error(api.call("DELETE", project), 403, "public")
    assert api.get(project)


def test_project_with_public_articles_cannot_be_deleted(api: Figshare) -> None:
    project = api.project()
    api.article(project, public=True)
    api.article(project)
    assert_error(api.call("DELETE", project), 403, "public articles")
    assert len(api.get(f"{project}/articles")) == 2


def test_articles_of_a_deleted_individual_project_stay_with_their_owners(api: Figshare) -> None:
    project = api.project(collaborator=BOB)
    alice_article, bob_article = api.article(project), api(BOB).article(project)
    api.file(alice_article)
    api.delete(project)
    for article, email in ((alice_article, "alice@example.com"), (bob_article, "bob@example.com")):
        id = article.rpartition("/")[2]
        article_data = api.control.call("GET", f"/figshare/articles/{id}").json
        assert article_data["project_id"] is None
        assert article_data["owner_id"] == api.service_state.users.get_by(email=email).id
        assert_error(api.call("GET", article), 404)
    assert len(api.service_state.files) == 1


def test_articles_and_files_of_a_group_project_are_deleted_with_it(api: Figshare) -> None:
    project = api.project(group_id=api.group())
    article = api.article(project)
    api.file(article)
    api.delete(project)
    assert api.control.call("GET", f"/figshare/articles/{article.rpartition('/')[2]}").status == 404
    assert len(api.service_state.articles) == len(api.service_state.files) == 0


def test_only_owners_and_administrators_can_delete_a_project(api: Figshare) -> None:
    group = api.group(admins=["bob@example.com"])
    first, second = (api.project(group_id=group, collaborator="carol-token") for _ in range(2))
    assert_error(api("carol-token").call("DELETE", first), 403, "owner")
    assert api(BOB).get(first)["role"] is None
    api(BOB).delete(first)
    api(ADA).delete(second)
    own = api.project(collaborator=BOB)
    assert_error(api(BOB).call("DELETE", own), 403, "owner")
    api(ALICE).delete(own)
