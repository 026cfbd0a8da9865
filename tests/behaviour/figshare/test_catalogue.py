"""Catalogues: categories, licenses, article types and fundings."""

from __future__ import annotations

import pytest

from tests.behaviour.figshare.api import Figshare, assert_error


def test_categories_form_trees(api: Figshare) -> None:
    categories = {row["id"]: row for row in api(None).get("/categories")}
    assert any(row["source_id"] == "310204" and row["is_selectable"] for row in categories.values())
    for row in categories.values():
        ancestors = [int(id) for id in row["path"].split("/")[1:]]
        assert ancestors[-1] == row["id"]
        assert ancestors[:-1][-1:] == ([row["parent_id"]] if row["parent_id"] else [])
        assert row["has_children"] == any(other["parent_id"] == row["id"] for other in categories.values())


@pytest.mark.parametrize(("path", "token"), [("/licenses", None), ("/account/licenses", "bob-token")])
def test_licenses_have_names_and_urls(api: Figshare, path: str, token: str | None) -> None:
    licenses = {row["value"]: row for row in api(token).get(path)}
    assert licenses[1]["name"] == "CC BY 4.0"
    assert all(row["url"].startswith("https://") for row in licenses.values())
    assert_error(api(None).call("GET", "/account/licenses"), 401)


def test_article_types_have_todays_names(api: Figshare) -> None:
    types = {row["id"]: row for row in api(None).get("/item_types")}
    assert (types[6]["name"], types[6]["string_id"], types[9]["name"]) == (
        "journal contribution",
        "journal_contribution",
        "software",
    )
    assert not types[4]["is_selectable"]
    group = api.group()
    assert api.get(f"/item_types?group_id={group}") == api.get("/item_types?group_id=0") == list(types.values())
    assert_error(api.call("GET", "/item_types?group_id=99"), 404)


def test_fundings_are_found_by_title(api: Figshare) -> None:
    assert [row["id"] for row in api.post("/account/funding/search", {"search_for": "SCHOLARLY"})] == [1]
    everything = api.post("/account/funding/search")
    assert len(everything) > 1
    assert api.post("/account/funding/search", {"search_for": None}) == everything
    assert_error(api(None).call("POST", "/account/funding/search", {}), 401)
