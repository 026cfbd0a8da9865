"""Requests of figshare's collections."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Case, Form

ALICE, CAROL = "alice-token", "carol-token"
PUBLIC = {"collection_id": "2000051"}
DRAFT = {"collection_id": "123"}
INCOMPLETE = {"collection_id": "2000052"}
VERSION = {**PUBLIC, "version_id": "1"}
AUTHOR = {**DRAFT, "author_id": "1495682"}
CATEGORY = {**DRAFT, "category_id": "11"}
ARTICLE = {**DRAFT, "article_id": "1434614"}
LINK = {**DRAFT, "link_id": "1cfb0dbeac92df445df5"}
NO_JSON = Form(b"no JSON")
BEYOND = "?page=10&page_size=1000"
GROUP = 2000013


def _public(operation: str, path: dict[str, str]) -> dict[tuple[str, int], Case]:
    """Return the cases of an operation that reads a public collection."""
    return {
        (operation, 200): Case(ALICE, path, "", None),
        (operation, 404): Case(ALICE, {**path, **DRAFT}, "", None),
        (operation, 422): Case(ALICE, {**path, "collection_id": "one"}, "", None),
    }


def _own(
    operation: str, success: int, path: dict[str, str] = DRAFT, body: Any = None, *, takes_body: bool = False
) -> dict[tuple[str, int], Case]:
    """Return the cases of an operation on a collection of the account."""
    cases: dict[tuple[str, int], Case] = {
        (operation, success): Case(ALICE, path, "", body),
        (operation, 404): Case(CAROL, path, "", body),
        (operation, 422): Case(ALICE, {**path, "collection_id": "0"}, "", body),
    }
    return {**cases, (operation, 400): Case(ALICE, path, "", NO_JSON)} if body or takes_body else cases


def _searching(operation: str) -> dict[tuple[str, int], Case]:
    """Return the cases of a search."""
    return {
        (operation, 200): Case(ALICE, {}, "", {"search_for": "collection OR :tag: demo", "page_size": 10}),
        (operation, 400): Case(ALICE, {}, "", NO_JSON),
        (operation, 422): Case(ALICE, {}, "", {"search_for": "(collection"}),
    }


CASES: dict[tuple[str, int], Case] = {
    ("collections_list", 200): Case(ALICE, {}, "?page=1&page_size=3&published_since=2016-01-01", None),
    ("collections_list", 400): Case(ALICE, {}, BEYOND, None),
    ("collections_list", 422): Case(ALICE, {}, "?page=1&limit=10", None),
    **_searching("collections_search"),
    **_public("collection_details", PUBLIC),
    **_public("collection_versions", PUBLIC),
    **_public("collection_version_details", VERSION),
    **_public("collection_articles", PUBLIC),
    ("collection_articles", 400): Case(ALICE, PUBLIC, BEYOND, None),
    ("private_collections_list", 200): Case(ALICE, {}, "?limit=2&offset=1", None),
    ("private_collections_list", 400): Case(ALICE, {}, BEYOND, None),
    ("private_collections_list", 422): Case(ALICE, {}, "?page=1&limit=10", None),
    ("private_collection_create", 201): Case(ALICE, {}, "", {"title": "Test collection title", "articles": [1434614]}),
    ("private_collection_create", 400): Case(ALICE, {}, "", NO_JSON),
    ("private_collection_create", 403): Case(CAROL, {}, "", {"title": "Test collection title", "group_id": GROUP}),
    ("private_collection_create", 422): Case(ALICE, {}, "", {"title": "no"}),
    **_searching("private_collections_search"),
    **_own("private_collection_details", 200),
    **_own("private_collection_update", 205, body={"title": "New title", "tags": ["tag1"]}),
    ("private_collection_update", 403): Case(CAROL, {"collection_id": "2000053"}, "", {"group_id": GROUP}),
    **_own("private_collection_delete", 204),
    ("private_collection_delete", 403): Case(ALICE, PUBLIC, "", None),
    **_own("private_collection_patch", 205, body={"title": "New title"}),
    ("private_collection_patch", 403): Case(CAROL, {"collection_id": "2000053"}, "", {"group_id": GROUP}),
    **_own("private_collection_reserve_doi", 200),
    **_own("private_collection_reserve_handle", 200),
    **_own("private_collection_resource", 205, body={"id": "aaaa23512", "title": "Test title", "version": 1}),
    **_own("private_collection_publish", 201),
    ("private_collection_publish", 400): Case(ALICE, INCOMPLETE, "", None),
    **_own("private_collection_authors_list", 200),
    **_own("private_collection_authors_replace", 205, body={"authors": [{"id": 12121}, {"name": "John Doe"}]}),
    **_own("private_collection_authors_add", 201, body={"authors": [{"id": 34345}]}),
    **_own("private_collection_author_delete", 204, AUTHOR),
    **_own("private_collection_categories_list", 200),
    **_own("private_collection_categories_replace", 205, body={"categories": [1, 10]}),
    **_own("private_collection_categories_add", 201, body={"categories": [1, 10]}),
    **_own("private_collection_category_delete", 204, CATEGORY),
    **_own("private_collection_articles_list", 200),
    **_own("private_collection_articles_replace", 205, body={"articles": [2000005]}),
    **_own("private_collection_articles_add", 201, body={"articles": [2000005]}),
    **_own("private_collection_article_delete", 204, ARTICLE),
    **_own("private_collection_private_links_list", 200),
    **_own("private_collection_private_link_create", 201, takes_body=True),
    **_own("private_collection_private_link_details", 200, LINK),
    **_own("private_collection_private_link_update", 205, LINK, takes_body=True),
    **_own("private_collection_private_link_delete", 204, LINK),
}
