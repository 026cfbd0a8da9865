"""Tests of figshare's own generated client against the mock.

The package `figshare-oai-pmh` ships the client that openapi-generator makes from figshare's OpenAPI document. Its
models are strict: a field that the document requires must be there, and must not be null. As published, the client
cannot decode models that extend another one, since it drops their own fields. Their JSON is read without it and
validated with the model.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import md5
from importlib import import_module
from typing import Any

import pytest
import requests

from projectlink_mock import Session

client: Any = import_module("openapi_client")
CONTENT = b"wing,beats\n1,230\n"
METADATA: dict[str, Any] = {
    "title": "Wing beats of the grasshopper",
    "description": "Counted with a camera.",
    "tags": ["grasshopper"],
    "categories_by_source_id": ["310204"],
    "defined_type": "dataset",
}

ConnectAs = Callable[[str], Any]


@pytest.fixture
def connect_as(projectlink_mock: Session) -> ConnectAs:
    """Return a function that creates the published client for a demo user."""

    def connect(name: str) -> Any:
        configuration = client.Configuration(host=projectlink_mock.url("figshare"), access_token=f"{name}-token")
        api_client = client.ApiClient(configuration)
        for header, value in projectlink_mock.headers.items():
            api_client.set_default_header(header, value)
        return api_client

    return connect


@pytest.fixture
def articles(connect_as: ConnectAs) -> Any:
    """Return the client's class for articles, with alice's token."""
    return client.ArticlesApi(connect_as("alice"))


def read(model: str, operation: Callable[..., Any], *args: Any) -> Any:
    """Return the response of an operation, validated with one of the client's models."""
    response = getattr(operation.__self__, f"{operation.__name__}_without_preload_content")(*args)  # type: ignore[attr-defined]
    assert response.status == 200
    value = json.loads(response.data)
    one = getattr(client, model).model_validate
    return [one(item) for item in value] if isinstance(value, list) else one(value)


def create(articles: Any, **fields: Any) -> int:
    """Create an article with everything that publishing requires, and return its id."""
    created = articles.private_article_create(client.ArticleCreate(**{**METADATA, **fields}))
    assert created.location.endswith(f"/account/articles/{created.entity_id}")
    return int(created.entity_id)


def upload(articles: Any, article_id: int, name: str, content: bytes) -> Any:
    """Upload a file in its parts, and return it."""
    creator = client.FileCreator(name=name, size=len(content), md5=md5(content).hexdigest())
    location = articles.private_article_upload_initiate(article_id, creator).location
    file = read("PrivateFile", articles.private_article_file, article_id, int(location.rpartition("/")[2]))
    for part in requests.get(file.upload_url, timeout=10).json()["parts"]:
        data = content[part["startOffset"] : part["endOffset"] + 1]
        assert requests.put(f"{file.upload_url}/{part['partNo']}", data=data, timeout=10).status_code == 200
    articles.private_article_upload_complete(article_id, file.id)
    return read("PrivateFile", articles.private_article_file, article_id, file.id)


def title_of(articles: Any, article_id: int) -> str:
    """Return the title of the latest public version of an article."""
    return str(read("ArticleComplete", articles.article_details, article_id).title)


def rejection_status(operation: Callable[..., Any], *args: Any) -> int:
    """Return the status with which an operation is rejected."""
    with pytest.raises(client.ApiException) as error:
        operation(*args)
    assert '"message"' in error.value.body
    return int(error.value.status)


def test_draft_has_the_values_that_the_client_sends_by_default(articles: Any) -> None:
    article_id = create(articles)
    draft = read("ArticleCompletePrivate", articles.private_article_details, article_id)
    assert (draft.title, draft.status, draft.version, draft.is_public) == (METADATA["title"], "draft", 0, False)
    assert (draft.defined_type_name, draft.tags, draft.keywords) == ("dataset", ["grasshopper"], ["grasshopper"])
    assert [category.source_id for category in draft.categories] == ["310204"]
    assert [author.full_name for author in draft.authors] == ["Alice Chen"]
    assert draft.license.name == "CC BY 4.0"
    assert article_id in [one.id for one in articles.private_articles_list()]
    search = client.PrivateArticleSearch(search_for="grasshopper")
    found = read("ArticleWithProject", articles.private_articles_search, search)
    assert [(one.id, one.project_id) for one in found] == [(article_id, 0)]


def test_data_set_is_uploaded_published_found_and_versioned(articles: Any, connect_as: ConnectAs) -> None:
    public = client.ArticlesApi(connect_as("carol"))
    article_id = create(articles)
    file = upload(articles, article_id, "beats.csv", CONTENT)
    assert (file.status, file.size, file.computed_md5) == ("available", len(CONTENT), md5(CONTENT).hexdigest())
    assert rejection_status(public.article_details, article_id) == 404
    articles.account_article_publish(article_id)
    published = read("ArticleComplete", public.article_details, article_id)
    assert (published.version, published.status, [one.name for one in published.files]) == (1, "public", ["beats.csv"])
    assert requests.get(published.files[0].download_url, timeout=10).content == CONTENT
    search = client.ArticleSearch(search_for=":title: grasshopper")
    found = read("ArticleWithProject", public.articles_search, None, search)
    assert [one.id for one in found] == [article_id]
    changes = {"title": "Wing beats, corrected", "description": METADATA["description"]}  # otherwise it sends ""
    articles.private_article_update(article_id, client.ArticleUpdate(**changes))
    assert title_of(public, article_id) == METADATA["title"]
    articles.account_article_publish(article_id)
    assert title_of(public, article_id) == "Wing beats, corrected"
    assert [one.version for one in public.article_versions(article_id)] == [1, 2]
    assert read("ArticleComplete", public.article_version_details, article_id, 1).title == METADATA["title"]
    assert rejection_status(articles.private_article_delete, article_id) == 403


def test_settings_of_an_article(articles: Any) -> None:
    article_id = create(articles)
    articles.private_article_authors_add(article_id, client.AuthorsCreator(authors=[{"name": "Grace Hopper"}]))
    names = [author.full_name for author in articles.private_article_authors_list(article_id)]
    assert names == ["Alice Chen", "Grace Hopper"]
    embargo = client.ArticleEmbargoUpdater(
        is_embargoed=True, embargo_date="2099-01-01", embargo_type="file", embargo_reason="publication pending"
    )
    articles.private_article_embargo_update(article_id, embargo)
    details = articles.private_article_embargo_details(article_id)
    assert (details.is_embargoed, details.embargo_type, details.embargo_reason) == (True, "file", "publication pending")
    articles.private_article_embargo_delete(article_id)
    assert articles.private_article_embargo_details(article_id).is_embargoed is False
    link = articles.private_article_private_link_create(article_id)
    assert [one.is_active for one in articles.private_article_private_link(article_id)] == [True]
    articles.private_article_private_link_delete(article_id, link.token)
    assert articles.private_article_private_link(article_id) == []
    assert articles.private_article_reserve_doi(article_id).doi.startswith("10.")
    articles.private_article_delete(article_id)
    assert rejection_status(articles.private_article_details, article_id) == 404


def test_search_sends_a_page_size_which_does_not_go_with_an_offset(articles: Any) -> None:
    article_id = create(articles)
    articles.account_article_publish(article_id)
    found = read("ArticleWithProject", articles.articles_search, None, client.ArticleSearch())
    assert article_id in [one.id for one in found]
    assert rejection_status(articles.articles_search, None, client.ArticleSearch(limit=1, offset=0)) == 422


def test_collection_is_filled_published_and_found(articles: Any, connect_as: ConnectAs) -> None:
    article_id = create(articles)
    articles.account_article_publish(article_id)
    collections, public = (client.CollectionsApi(connect_as(name)) for name in ("alice", "carol"))
    body = client.CollectionCreate(title="Hoverflies", description="What belongs together", tags=["hoverfly"])
    collection_id = collections.private_collection_create(body).entity_id
    collections.private_collection_categories_add(collection_id, client.CategoriesCreator(categories=[11]))
    collections.private_collection_articles_add(collection_id, client.ArticlesCreator(articles=[article_id]))
    assert rejection_status(public.collection_details, collection_id) == 404
    collections.private_collection_publish(collection_id)
    found = read("Collection", public.collections_search, None, client.CollectionSearch(search_for=":tag: hoverfly"))
    assert [one.id for one in found] == [collection_id]
    assert read("CollectionComplete", public.collection_details, collection_id).articles_count == 1
    assert [one.id for one in read("Article", public.collection_articles, collection_id)] == [article_id]
    draft = read("CollectionCompletePrivate", collections.private_collection_details, collection_id)
    assert (draft.version, draft.public, [one.id for one in draft.categories]) == (1, True, [11])
    link = collections.private_collection_private_link_create(collection_id)
    collections.private_collection_private_link_delete(collection_id, link.token)
    assert collections.private_collection_private_links_list(collection_id) == []
    assert rejection_status(collections.private_collection_delete, collection_id) == 403


def test_account_and_catalogues(connect_as: ConnectAs) -> None:
    other = client.OtherApi(connect_as("alice"))
    account = other.private_account()
    assert (account.email, account.first_name, account.last_name) == ("alice@example.com", "Alice", "Chen")
    assert "310204" in [one.source_id for one in read("CategoryList", other.categories_list)]
    assert "CC BY 4.0" in [license.name for license in other.licenses_list()]
    assert {(one.id, one.name) for one in other.item_types_list()} >= {(3, "dataset"), (9, "software")}
    authors = client.AuthorsApi(connect_as("alice"))
    found = read("AuthorComplete", authors.private_authors_search, client.PrivateAuthorsSearch(search_for="Alice"))
    assert "Alice Chen" in [one.full_name for one in found]
    assert read("AuthorComplete", authors.private_author_details, account.user_id).full_name == "Alice Chen"


def test_project_with_an_article(connect_as: ConnectAs) -> None:
    projects = client.ProjectsApi(connect_as("alice"))
    project_id = projects.private_project_create(client.ProjectCreate(title="Hoverflies")).entity_id
    projects.private_project_partial_update(project_id, client.ProjectUpdate(description="of the garden"))
    project = json.loads(projects.private_project_details_without_preload_content(project_id).data)
    assert (project["title"], project["description"], project["role"]) == ("Hoverflies", "of the garden", "Owner")
    location = projects.private_project_articles_create(project_id, client.ArticleProjectCreate(**METADATA)).location
    article_id = int(location.rpartition("/")[2])
    listed = json.loads(projects.private_project_articles_list_without_preload_content(project_id).data)
    assert [one["id"] for one in listed] == [article_id]
    articles = client.ArticlesApi(connect_as("alice"))
    found = read(
        "ArticleWithProject", articles.private_articles_search, client.PrivateArticleSearch(project_id=project_id)
    )
    assert [(one.id, one.project_id) for one in found] == [(article_id, project_id)]
