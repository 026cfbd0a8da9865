"""Life cycles of a project and of an article with both SDK clients."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink import figshare
from projectlink_mock import Session
from tests.behaviour.figshare.api import ALICE, Figshare
from tests.support.client_variants import opened


def configuration(session: Session, **settings: Any) -> figshare.Configuration:
    return figshare.Configuration(session.url("figshare"), headers=session.headers, **settings)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_project_life_cycle_with_the_sdk(api: Figshare, kind: str) -> None:
    with opened(kind, configuration(api.session, access_token=ALICE), "figshare", "ProjectsApi") as alice:
        created = alice.account_projects_create(figshare.ProjectCreate(title="Wing beats"))
        project = int(created.location.rpartition("/")[2])
        assert alice.account_projects_update(project, {"description": "of the hoverfly"}) is None
        updated = alice.account_projects_update_with_http_info(project, figshare.ProjectUpdate(funding="Grant"))
        assert (updated.status_code, updated.headers["location"]) == (205, created.location)
        assert alice.account_projects_get(project).role == "Owner"
        note = alice.account_project_notes_create(project, figshare.ProjectNoteCreate(text="note to remember"))
        assert alice.account_project_notes_delete(project, int(note.location.rpartition("/")[2])) is None
        with pytest.raises(figshare.ForbiddenException) as error:
            alice.account_projects_leave(project)
        assert error.value.data.code == 403
        with pytest.raises(figshare.UnprocessableEntityException, match="mix"):
            alice.projects_list(page=1, limit=2)
        assert alice.account_projects_publish(project).message == f"Project {project} has been published."
        assert [one.id for one in alice.projects_search(figshare.ProjectsSearch(search_for="hoverfly"))] == [project]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_article_life_cycle_with_the_sdk(api: Figshare, kind: str) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    with opened(kind, configuration(api.session, access_token=ALICE), "figshare", "ArticlesApi") as articles:
        made = articles.private_article_create(figshare.ArticleCreate(title="Wing beats", keywords=["insects"]))
        article = made.entity_id
        with pytest.raises(figshare.BadRequestException, match="description"):
            articles.account_article_publish(article)
        changes = {"description": "As measured", "categories_by_source_id": ["310204"], "license": 0}
        updated = articles.private_article_partial_update(article, changes)
        assert (updated.location, updated.warnings) == (made.location, [])
        articles.private_article_authors_add(article, {"authors": [{"name": "John Doe"}]})
        assert [one.full_name for one in articles.private_article_authors_list(article)] == ["Alice Chen", "John Doe"]
        doi = articles.private_article_reserve_doi(article).doi
        embargo = figshare.ArticleEmbargoUpdater(is_embargoed=True, embargo_type="article", embargo_date="2026-03-01")
        articles.private_article_embargo_update(article, embargo)
        assert articles.account_article_publish(article).location.endswith(f"/articles/{article}")
        assert articles.private_article_details(article).status == "draft"
        api.set_clock("2026-03-01T00:00:00Z")
        found = articles.private_article_details(article)
        assert (found.status, found.version, found.doi, found.license.name) == ("public", 1, doi, "CC BY 4.0")
        with pytest.raises(figshare.ForbiddenException):
            articles.private_article_delete(article)
        assert articles.account_article_unpublish(article, {"reason": "It is wrong."}) is None
        assert articles.private_article_delete(article) is None
        with pytest.raises(figshare.NotFoundException):
            articles.private_article_details(article)


def test_public_projects_can_be_iterated(api: Figshare) -> None:
    created = [int(api.project().rpartition("/")[2]) for _ in range(5)]
    for id in created:
        api.post(f"/account/projects/{id}")
    with figshare.ApiClient(configuration(api.session)) as client:
        walk = figshare.ProjectsApi(client).iter_projects_list(order_direction="asc", page_size=2)
        assert [[one.id for one in page] for page in walk.pages()] == [created[:2], created[2:4], created[4:]]


def test_sdk_can_send_the_token_in_the_query(api: Figshare) -> None:
    with figshare.ApiClient(configuration(api.session, api_key={"access_token": ALICE})) as client:
        assert figshare.ProjectsApi(client).account_projects_list() == []
    (entry,) = api.control.call("GET", "/requests").json
    assert entry["query"] == "access_token=***"


def test_access_token_is_accepted_in_the_header(api: Figshare) -> None:
    with figshare.ApiClient(configuration(api.session, access_token=ALICE)) as client:
        assert figshare.ProjectsApi(client).account_projects_list() == []
    (entry,) = api.control.call("GET", "/requests").json
    assert (entry["query"], entry["status"]) == ("", 200)
