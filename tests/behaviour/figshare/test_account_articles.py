"""The articles of an account: drafts and their fields."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.figshare.api import ADA, ALICE, BOB, IDS, PUBLISHABLE, Figshare, assert_error

LIST = "/account/articles"


def test_draft_has_its_owner_as_author_and_an_open_license(api: Figshare) -> None:
    article = api.get(api.draft())
    assert [author["id"] for author in article["authors"]] == [IDS[ALICE]]
    assert article["license"]["name"] == "CC BY 4.0"
    assert (article["version"], article["status"], article["is_public"]) == (0, "draft", False)
    assert article["account_id"] == IDS[ALICE]


def test_new_article_answers_with_id_location_and_warnings(api: Figshare) -> None:
    response = api.call("POST", LIST, {"title": "Wing beats"})
    location = response.headers["location"]
    id = int(location.rpartition("/")[2])
    assert response.status == 201
    assert response.json == {"location": location, "entity_id": id, "warnings": []}
    assert location == f"{api.links}{LIST}/{id}"
    assert api.get(f"{LIST}/{id}")["title"] == "Wing beats"


def test_values_that_the_client_sends_for_unset_fields_are_accepted(api: Figshare) -> None:
    blank = {"license": 0, "description": "", "doi": "", "handle": "", "funding": ""}
    article = api.get(api.draft(**{**blank, "resource_doi": "", "resource_title": ""}))
    assert article["license"]["value"] == 1
    assert [article[name] for name in blank if name != "license"] == [""] * 4


def test_unset_fields_of_an_update_leave_identifiers_and_license(api: Figshare) -> None:
    article = api.draft(license=2, doi="10.1000/1", handle="1000/1")
    api.patch(article, {"title": "Wing beats again", "license": 0, "doi": "", "handle": ""})
    found = api.get(article)
    assert (found["license"]["value"], found["doi"], found["handle"]) == (2, "10.1000/1", "1000/1")


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_update_changes_the_given_fields_and_answers_with_the_location(api: Figshare, method: str) -> None:
    article = api.draft(funding="Grant 1")
    response = api.call(method, article, {"title": "Wing beats again", "keywords": ["flies", "wind"]})
    assert response.status == 205
    assert response.json == {"location": response.headers["location"], "warnings": []}
    assert response.json["location"] == f"{api.links}{article}"
    found = api.get(article)
    assert (found["title"], found["tags"], found["keywords"]) == ("Wing beats again", *[["flies", "wind"]] * 2)
    assert (found["description"], found["funding"]) == (PUBLISHABLE["description"], "Grant 1")


def test_blank_fields_are_empty_texts_and_only_dates_and_groups_are_null(api: Figshare) -> None:
    found = api.get(api.draft())
    nulls = {name for name, value in found.items() if value is None}
    assert nulls == {"published_date", "embargo_date", "embargo_type", "group_id"}
    assert [author["orcid_id"] for author in found["authors"]] == [""]


def test_null_clears_a_field(api: Figshare) -> None:
    article = api.draft(funding="Grant 1", references=["http://figshare.com"], defined_type="dataset")
    api.patch(article, dict.fromkeys(("description", "funding", "references", "defined_type", "tags", "authors")))
    found = api.get(article)
    assert [found[name] for name in ("description", "funding", "defined_type")] == ["", "", 0]
    assert [found[name] for name in ("references", "tags", "authors")] == [[]] * 3


def test_source_ids_take_precedence_over_categories(api: Figshare) -> None:
    article = api.draft(categories=[1], categories_by_source_id=["310204", "310205", "310204"])
    categories = api.get(article)["categories"]
    assert [one["source_id"] for one in categories] == ["310204", "310205"]
    assert categories[0]["title"] == "Genomics and transcriptomics"
    assert categories[0]["path"].endswith(f"/{categories[0]['parent_id']}/{categories[0]['id']}")


def test_ignored_fields_are_named_in_warnings(api: Figshare) -> None:
    answer = api.post(LIST, {**PUBLISHABLE, "keywords": ["flies"], "categories": [1]})
    assert [warning.split()[0] for warning in answer["warnings"]] == ["keywords", "categories"]


def test_todays_name_of_a_type_comes_out_beside_its_number(api: Figshare) -> None:
    article = api.get(api.draft(defined_type="software"))
    assert (article["defined_type"], article["defined_type_name"]) == (9, "software")
    earlier = api.get(api.draft(defined_type="paper"))
    assert (earlier["defined_type"], earlier["defined_type_name"]) == (6, "journal contribution")


def test_related_materials_take_precedence_over_references(api: Figshare) -> None:
    material = {"identifier": "10.1000/1", "identifier_type": "DOI", "relation": "IsSupplementTo", "title": "Paper"}
    article = api.draft(related_materials=[material], references=["http://figshare.com"])
    found = api.get(article)
    (related,) = found["related_materials"]
    assert {name: related[name] for name in material} == material
    assert found["references"] == [related["link"]] == ["https://doi.org/10.1000/1"]
    api.patch(article, {"related_materials": [{"id": related["id"]}]})
    assert api.get(article)["related_materials"] == [related]


def test_list_of_custom_fields_takes_precedence_and_null_clears_one(api: Figshare) -> None:
    listed = [{"name": "site", "value": "Hill"}, {"name": "year", "value": None}]
    article = api.get(api.draft(custom_fields={"site": "Dale"}, custom_fields_list=listed))
    assert [(one["name"], one["value"]) for one in article["custom_fields"]] == [("site", "Hill")]


def test_timeline_has_the_given_dates(api: Figshare) -> None:
    dates = {"firstOnline": "2015-12-31", "publisherPublication": "2016-01-15"}
    assert api.get(api.draft(timeline=dates))["timeline"] == dates


INVALID: list[dict[str, Any]] = [
    {"title": "no"},
    {"license": 99},
    {"categories": [99]},
    {"categories_by_source_id": ["999999"]},
    {"categories_by_source_id": ["31"]},
    {"authors": [{"name": "John Doe"}, {"id": 99}]},
    {"authors": [{"name": "John Doe"}, {}]},
    {"defined_type": "song"},
    {"timeline": {"firstOnline": "yesterday"}},
    {"related_materials": [{"title": "Paper"}]},
    {"related_materials": [{"id": 99}]},
    {"group_id": 99},
    {"custom_fields_list": [{"name": "k", "value": [{}]}]},
    {"funding_list": [{"id": 99}]},
    {"funding_list": [{}]},
]


@pytest.mark.parametrize("fields", INVALID, ids=lambda fields: str(fields)[:40])
def test_invalid_value_is_rejected_and_changes_nothing(api: Figshare, fields: dict[str, Any]) -> None:
    article = api.draft()
    before = api.state
    fields = {"title": "Another title", "authors": [{"name": "Jane Doe"}], **fields}
    for method, path in (("POST", LIST), ("PUT", article), ("PATCH", article)):
        body = {name: value for name, value in {**PUBLISHABLE, **fields}.items() if name != "categories_by_source_id"}
        body.update({name: fields[name] for name in fields if name == "categories_by_source_id"})
        assert_error(api.call(method, path, body), 422)
    assert api.state == before


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
def test_article_joins_only_groups_of_the_caller(api: Figshare, method: str) -> None:
    own, foreign = api.group(), api.group(members=["bob@example.com"])
    path = LIST if method == "POST" else api.draft()
    assert_error(api.call(method, path, {"title": "Wing beats", "group_id": foreign}), 403)
    article = api.draft(group_id=own)
    assert api.get(article)["group_id"] == own
    api.patch(article, {"group_id": 0})
    assert api.get(article)["group_id"] is None


@pytest.mark.parametrize("content_type", [None, "text/plain", "application/x-www-form-urlencoded"])
def test_json_is_read_whatever_its_type(api: Figshare, content_type: str | None) -> None:
    headers = {} if content_type is None else {"Content-Type": content_type}
    response = api.call("POST", LIST, content=b'{"title": "Wing beats"}', headers=headers)
    assert response.status == 201, response.content


def test_foreign_draft_is_not_found(api: Figshare) -> None:
    article = api.draft()
    bob = api(BOB)
    for method, path, body in (
        ("GET", article, None),
        ("PUT", article, {"title": "Mine now"}),
        ("PATCH", article, {"title": "Mine now"}),
        ("DELETE", article, None),
        ("POST", f"{article}/publish", None),
        ("POST", f"{article}/reserve_doi", None),
        ("GET", f"{article}/embargo", None),
        ("POST", f"{article}/private_links", None),
    ):
        assert_error(bob.call(method, path, body), 404)
    assert api.get(article)["title"] == "Wing beats"
    assert api(ADA).get(article)["title"] == "Wing beats"


def test_collaborator_reads_an_article_of_the_project_and_may_not_change_it(api: Figshare) -> None:
    project = api.project(collaborator=BOB)
    article = f"{LIST}/{api.article(project).rpartition('/')[2]}"
    bob = api(BOB)
    assert bob.get(article)["id"] == api.get(article)["id"]
    assert_error(bob.call("PATCH", article, {"title": "Ours now"}), 403)
    own = f"{LIST}/{bob.article(project).rpartition('/')[2]}"
    assert api.patch(own, {"title": "The owner of the project changes it"})["warnings"] == []


def test_deleted_draft_is_gone_with_its_files_and_links(api: Figshare) -> None:
    article = api.draft()
    api.file(article, content="YWJj")
    api.post(f"{article}/private_links")
    api.delete(article)
    assert_error(api.call("GET", article), 404)
    state = api.service_state
    assert (len(state.files), len(state.private_links), len(state.articles)) == (0, 0, 0)
    assert state.users.get(str(IDS[ALICE])).used_private == 0


def test_public_article_cannot_be_deleted(api: Figshare) -> None:
    article = api.draft()
    api.publish(article)
    assert_error(api.call("DELETE", article), 403)
    assert api.get(article)["is_public"] is True


@pytest.mark.parametrize("kind", ["doi", "handle"])
def test_reserved_identifier_stays(api: Figshare, kind: str) -> None:
    article = api.draft()
    answer = api.post(f"{article}/reserve_{kind}")
    assert api.get(article)[kind] == answer[kind] != ""
    assert api.post(f"{article}/reserve_{kind}") == answer
    api.publish(article)
    assert api.get(article)[kind] == answer[kind]


def test_resource_is_shown_with_the_article(api: Figshare) -> None:
    article = api.draft()
    body = {"id": "a1", "title": "The paper", "doi": "10.1000/1", "link": "", "status": "frozen", "version": 1}
    response = api.call("POST", f"{article}/resource", body)
    assert response.status == 205
    assert response.json == {"location": f"{api.links}{article}"}
    assert response.headers["location"] == response.json["location"]
    found = api.get(article)
    assert (found["resource_title"], found["resource_doi"]) == ("The paper", "10.1000/1")


def test_details_show_the_first_ten_files(api: Figshare) -> None:
    article = api.draft()
    names = [f"{number}.txt" for number in range(12)]
    for name in names:
        api.file(article, name=name, size=1)
    found = api.get(article)
    assert [file["name"] for file in found["files"]] == names[:10]
    assert found["size"] == 12
