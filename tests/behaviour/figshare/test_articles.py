"""The articles of a project."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.figshare.api import ALICE, BOB, IDS, Figshare, assert_error, ids

DOCUMENTED: dict[str, Any] = {
    "title": "Test article title",
    "description": "Test description of article",
    "tags": ["tag1", "tag2"],
    "references": ["http://figshare.com", "http://api.figshare.com"],
    "categories": [1, 10, 11],
    "custom_fields": {"defined_key": "value for it"},
    "defined_type": "media",
    "funding": "Grant 1",
    "license": 1,
    "resource_doi": "10.5072/1",
    "resource_title": "The paper",
}


@pytest.fixture
def project(api: Figshare) -> str:
    return api.project(collaborator=BOB)


def test_new_article_is_at_its_location(api: Figshare, project: str) -> None:
    response = api.call("POST", f"{project}/articles", {"title": "an article"})
    location = response.headers["location"]
    assert (response.status, response.json) == (201, {"location": location})
    assert location.startswith(f"{api.links}{project}/articles/")
    assert api.get(location.removeprefix(api.links))["title"] == "an article"


def test_article_has_all_given_fields(api: Figshare, project: str) -> None:
    article_data = api.get(api.article(project, **DOCUMENTED))
    as_given = ("title", "description", "tags", "references", "funding", "resource_doi", "resource_title")
    assert {name: article_data[name] for name in as_given} == {name: DOCUMENTED[name] for name in as_given}
    assert article_data["categories"][2] == {
        "id": 11,
        "parent_id": 1,
        "title": "Anatomy",
        "path": "/1/11",
        "source_id": "11",
        "taxonomy_id": 1,
    }
    assert ids(article_data["categories"]) == [1, 10, 11]
    (custom_field,) = article_data["custom_fields"]
    assert custom_field == {
        "name": "defined_key",
        "value": "value for it",
        "field_type": "text",
        "settings": {},
        "order": 1,
        "is_mandatory": False,
    }
    assert (article_data["defined_type"], article_data["defined_type_name"]) == (2, "media")
    assert article_data["keywords"] == article_data["tags"]
    assert article_data["license"]["name"] == "CC BY 4.0"
    assert (article_data["is_public"], article_data["status"], article_data["version"]) == (False, "draft", 0)


def test_empty_fields_are_null_and_present(api: Figshare, project: str) -> None:
    article_data = api.get(api.article(project))
    blank = "description doi handle group_id published_date thumb defined_type resource_title resource_doi figshare_url"
    others = "funding metadata_reason confidential_reason embargo_type embargo_date embargo_reason embargo_title"
    assert {name: article_data[name] for name in f"{blank} {others}".split()} == dict.fromkeys(
        f"{blank} {others}".split()
    )
    assert [article_data[name] for name in ("tags", "references", "categories", "files", "custom_fields")] == [[]] * 5
    assert (article_data["timeline"], article_data["folder_structure"]) == ({}, {})
    assert (article_data["download_disabled"], article_data["curation_status"]) == (False, None)
    assert article_data["license"]["name"] == "CC BY 4.0"


def test_null_is_ignored(api: Figshare, project: str) -> None:
    blank: dict[str, Any] = dict.fromkeys(
        {*DOCUMENTED, "authors", "keywords", "funding_list", "doi", "handle"} - {"title"}
    )
    first, second = (api.get(api.article(project, **fields)) for fields in (blank, {}))
    different = {name for name in first if first[name] != second[name]} - {"created_date", "modified_date"}
    assert different == {"id", "url", "url_private_api", "url_private_html"}


def test_keywords_are_an_alias_for_tags(api: Figshare, project: str) -> None:
    assert api.get(api.article(project, keywords=["a", "b"]))["tags"] == ["a", "b"]
    assert api.get(api.article(project, keywords=["a"], tags=["t"]))["tags"] == ["t"]


TYPES = "figure media dataset fileset poster paper presentation thesis code metadata preprint book".split()


@pytest.mark.parametrize(("name", "number"), list(zip(TYPES, [*range(1, 10), 11, 12, 13], strict=True)))
def test_type_is_sent_as_a_name_and_returned_as_a_number(api: Figshare, project: str, name: str, number: int) -> None:
    assert api.get(api.article(project, defined_type=name))["defined_type"] == number


def test_creator_is_the_default_author(api: Figshare, project: str) -> None:
    bob = api(BOB)
    (author,) = bob.get(bob.article(project))["authors"]
    assert author == {
        "id": IDS[BOB],
        "full_name": "Bob Smith",
        "first_name": "Bob",
        "last_name": "Smith",
        "is_active": False,
        "url_name": "Bob_Smith",
        "orcid_id": None,
    }


def test_authors_are_given_by_id_or_by_name(api: Figshare, project: str) -> None:
    references = [
        {"name": " John Doe"},
        {"id": IDS[BOB]},
        {"first_name": "Jane ", "last_name": "Doe", "orcid_id": "0-1"},
    ]
    authors = api.get(api.article(project, authors=references))["authors"]
    assert [author["full_name"] for author in authors] == ["John Doe", "Bob Smith", "Jane Doe"]
    assert authors[2]["orcid_id"] == "0-1"
    (again,) = api.get(api.article(project, authors=[{"id": authors[0]["id"]}]))["authors"]
    assert again == authors[0]


def test_author_id_takes_precedence(api: Figshare, project: str) -> None:
    references = [{"id": IDS[ALICE], "name": "John Doe"}, {"id": IDS[ALICE]}]
    (author,) = api.get(api.article(project, authors=references))["authors"]
    assert author["full_name"] == "Alice Chen"


@pytest.mark.parametrize("author", [{}, {"id": 99}, {"name": ""}, {"name": "  "}, {"email": "a@b.c"}, {"id": "x"}, "a"])
def test_invalid_author_is_rejected_and_no_author_is_created(api: Figshare, project: str, author: Any) -> None:
    body = {"title": "abc", "authors": [{"name": "John Doe"}, author]}
    before = len(api.service_state.authors)
    assert_error(api.call("POST", f"{project}/articles", body), 422, "authors")
    assert len(api.service_state.authors) == before
    assert api.get(f"{project}/articles") == []


@pytest.mark.parametrize(("count", "status"), [(10, 201), (11, 422)])
def test_article_has_at_most_ten_authors(api: Figshare, project: str, count: int, status: int) -> None:
    authors = [{"name": f"Author {number}"} for number in range(count)]
    assert api.call("POST", f"{project}/articles", {"title": "abc", "authors": authors}).status == status


INVALID_FIELDS: list[dict[str, Any]] = [
    {"title": "ab"},
    {"title": "x" * 501},
    {"title": None},
    {"description": "x" * 10_001},
    {"tags": "tag"},
    {"tags": [1]},
    {"references": ["figshare"]},
    {"references": ["http://a b"]},
    {"categories": ["Anatomy"]},
    {"categories": [0]},
    {"defined_type": "song"},
    {"defined_type": 3},
    {"license": 99},
    {"custom_fields": []},
    {"custom_fields": {"defined_key": {"nested": 1}}},
    {"custom_fields": {"defined_key": [["nested"]]}},
    {"categories_by_source_id": ["31"]},
    {"related_materials": [{}]},
    {"timeline": {"firstOnline": "yesterday"}},
    {"funding_list": [{}]},
]


@pytest.mark.parametrize("fields", INVALID_FIELDS, ids=lambda fields: str(fields)[:40])
def test_invalid_value_is_rejected(api: Figshare, project: str, fields: dict[str, Any]) -> None:
    body = {"title": "an article", **fields}
    assert_error(api.call("POST", f"{project}/articles", body), 422, *fields)
    assert api.get(f"{project}/articles") == []


def test_error_names_the_invalid_fields(api: Figshare, project: str) -> None:
    response = api.call("POST", f"{project}/articles", {"tags": [1], "authors": [{"id": "x"}]})
    assert {violation["field"] for violation in response.json["data"]} == {"title", "tags.0", "authors.0.id"}
    assert all(violation["message"] for violation in response.json["data"])
    assert "data" not in api.call("GET", f"{project}/articles/99").json


def test_title_is_required(api: Figshare, project: str) -> None:
    assert_error(api.call("POST", f"{project}/articles", {"description": "d"}), 422, "title")
    assert_error(api.call("POST", f"{project}/articles", content=b"title"), 400)


def test_list_shows_article_summaries(api: Figshare, project: str) -> None:
    article = api.article(project, **DOCUMENTED)
    (summary,), full_article = api.get(f"{project}/articles"), api.get(article)
    assert summary == {name: full_article[name] for name in summary}
    assert {"id", "title", "doi", "url", "created_date", "modified_date", "published_date"} < set(summary)
    assert "description" not in summary


def test_public_articles_of_a_public_project_need_no_token(api: Figshare, project: str) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    first = int(api.article(project, public=True).rpartition("/")[2])
    api.set_clock("2026-01-02T00:00:00Z")
    second = int(api.article(project, public=True).rpartition("/")[2])
    api.post(project)
    third = int(api.article(project).rpartition("/")[2])
    path = f"/projects/{project.rpartition('/')[2]}/articles"
    assert ids(api(None).get(path)) == [second, first]
    assert ids(api.get(f"{project}/articles")) == [third, second, first]
    (summary, _) = api(None).get(path)
    assert summary["published_date"] == "2026-01-02T00:00:00Z"
    assert summary["doi"] == f"10.6084/m9.figshare.{second}"
    assert summary["url_public_html"] == f"https://figshare.com/articles/a_project/{second}"


def test_articles_can_be_ordered_and_filtered(api: Figshare, project: str) -> None:
    created = []
    for day in (1, 2, 3):
        api.set_clock(f"2026-01-0{day}T12:00:00Z")
        created.append(int(api.article(project, public=day < 3).rpartition("/")[2]))
    first, second, third = created
    path = f"{project}/articles"
    assert ids(api.get(path)) == [third, second, first]
    assert ids(api.get(f"{path}?order_direction=asc")) == [first, second, third]
    assert ids(api.get(f"{path}?published_since=2026-01-02")) == [second]
    assert ids(api.get(f"{path}?modified_since=2026-01-02&order=modified_date&order_direction=asc")) == [second, third]
    assert_error(api.call("GET", f"{path}?order=title"), 422, "order")


def test_article_is_deleted_with_its_files(api: Figshare, project: str) -> None:
    article = api.article(project)
    api.file(article)
    api.delete(article)
    assert_error(api.call("GET", article), 404)
    assert_error(api.call("DELETE", article), 404)
    assert api.get(f"{project}/articles") == []
    assert len(api.service_state.files) == 0


def test_collaborator_may_delete_only_their_own_articles(api: Figshare, project: str) -> None:
    alice_article, bob_article = api.article(project), api(BOB).article(project)
    assert_error(api(BOB).call("DELETE", alice_article), 403, "owner")
    api(BOB).delete(bob_article)
    api.delete(alice_article)


def test_public_article_cannot_be_deleted(api: Figshare, project: str) -> None:
    article = api.article(project, public=True)
    assert_error(api.call("DELETE", article), 403, "public")
    assert api.get(article)["is_public"] is True


def test_authors_of_public_articles_are_active(api: Figshare, project: str) -> None:
    article = api.article(project, public=True, authors=[{"name": "John Doe"}])
    article_data = api.get(article)
    assert article_data["authors"][0]["is_active"] is True
    assert article_data["citation"].startswith("John Doe (")
    assert (article_data["status"], article_data["version"]) == ("public", 1)


def test_unknown_article_is_not_found(api: Figshare, project: str) -> None:
    assert_error(api.call("GET", f"{project}/articles/99"), 404, "99")
    assert_error(api.call("GET", f"{project}/articles/99/files"), 404, "99")
    assert_error(api.call("GET", f"{project}/articles/x"), 422, "article_id")


def test_article_of_a_group_project_belongs_to_the_group(api: Figshare) -> None:
    group = api.group()
    assert api.get(api.article(api.project(group_id=group)))["group_id"] == group


def test_new_article_modifies_its_project(api: Figshare) -> None:
    api.set_clock("2026-01-01T00:00:00Z")
    project = api.project()
    api.set_clock("2026-01-02T00:00:00Z")
    api.article(project)
    assert api.get(project)["modified_date"] == "2026-01-02T00:00:00Z"


def test_published_article_keeps_a_given_doi(api: Figshare, project: str) -> None:
    assert api.get(api.article(project, public=True, doi="10.5072/own"))["doi"] == "10.5072/own"


FUNDINGS: list[list[dict[str, Any]]] = [[{"title": "new"}, {"id": 99}], [{"title": "new"}, {"title": None}]]


@pytest.mark.parametrize("fundings", FUNDINGS)
def test_invalid_funding_changes_nothing(api: Figshare, project: str, fundings: list[dict[str, Any]]) -> None:
    before = api.state
    body = {"title": "an article", "authors": [{"name": "John Doe"}], "funding_list": fundings}
    for method, path in (("POST", f"{project}/articles"), ("POST", "/account/projects"), ("PUT", project)):
        assert_error(api.call(method, path, body), 422, "funding_list")
        assert api.state == before


def test_invalid_author_changes_nothing(api: Figshare, project: str) -> None:
    before = api.state
    body = {"title": "an article", "authors": [{"name": "John Doe"}, {"id": 99}], "funding_list": [{"title": "new"}]}
    assert_error(api.call("POST", f"{project}/articles", body), 422, "authors")
    assert api.state == before
