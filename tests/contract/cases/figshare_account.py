"""Requests of figshare's articles of an account. In the demo bob views the articles 456 and 1434614."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Again, Case, Form

ALICE, BOB, CAROL = "alice-token", "bob-token", "carol-token"
DRAFT = {"article_id": "456"}
INCOMPLETE = {"article_id": "2000040"}
PUBLIC = {"article_id": "1434614"}
VERSION = {**PUBLIC, "version_id": "1"}
AUTHOR = {**DRAFT, "author_id": "12121"}
CATEGORY = {**DRAFT, "category_id": "11"}
LINK = {**DRAFT, "link_id": "0cfb0dbeac92df445df4"}
NO_JSON = Form(b"no JSON")
EMBARGO = {"is_embargoed": True, "embargo_date": "2999-01-01", "embargo_type": "file", "embargo_options": [{"id": 1}]}
METADATA = {"supplementary_fields": [{"name": "abc", "value": "def"}], "internal_metadata": {"key": "value"}}


def _reading(operation: str) -> dict[tuple[str, int], Case]:
    """Return the cases of an operation that reads a part of a draft."""
    return {
        (operation, 200): Case(ALICE, DRAFT, "", None),
        (operation, 404): Case(CAROL, DRAFT, "", None),
        (operation, 422): Case(ALICE, {"article_id": "one"}, "", None),
    }


def _writing(
    operation: str, success: int, path: dict[str, str] = DRAFT, body: Any = None
) -> dict[tuple[str, int], Case]:
    """Return the cases of a changing operation, which bob, a viewer, may not call."""
    cases: dict[tuple[str, int], Case] = {
        (operation, success): Case(ALICE, path, "", body),
        (operation, 403): Case(BOB, path, "", body),
        (operation, 404): Case(CAROL, path, "", body),
        (operation, 422): Case(ALICE, {**path, "article_id": "0"}, "", body),
    }
    return cases if body is None else {**cases, (operation, 400): Case(ALICE, path, "", NO_JSON)}


CASES: dict[tuple[str, int], Case] = {
    ("private_article_create", 201): Case(ALICE, {}, "", {"title": "Test article title", "categories": [1, 10, 11]}),
    ("private_article_create", 400): Case(ALICE, {}, "", NO_JSON),
    ("private_article_create", 403): Case(CAROL, {}, "", {"title": "Test article title", "group_id": 2000013}),
    ("private_article_create", 422): Case(ALICE, {}, "", {"title": "no"}),
    ("account_article_report", 200): Case(ALICE, {}, "?group_id=2000013", None),
    ("account_article_report", 422): Case(ALICE, {}, "?group_id=one", None),
    ("account_article_report_generate", 200): Case(ALICE, {}, "", None),
    ("account_article_report_generate", 429): Again(ALICE, {}, "", None),
    **_reading("private_article_details"),
    **_writing("private_article_update", 205, body={"title": "Test article title", "tags": ["tag1"]}),
    **_writing("private_article_delete", 204),
    **_writing("private_article_partial_update", 205, body={"keywords": ["tag1", "tag2"]}),
    **_writing("private_article_resource", 205, body={"id": "aaaa23512", "title": "Test title", "version": 1}),
    **_writing("account_article_publish", 201),
    ("account_article_publish", 400): Case(ALICE, INCOMPLETE, "", None),
    **_writing("account_article_unpublish", 204, PUBLIC, {"reason": "Unpublish article reason"}),
    **_writing("private_article_reserve_doi", 200),
    **_writing("private_article_reserve_handle", 200),
    **_writing("article_version_update", 205, VERSION, METADATA),
    **_writing("article_version_partial_update", 205, VERSION, METADATA),
    **_writing("article_version_update_thumb", 205, VERSION, {"file_id": 3000003}),
    **_reading("private_article_authors_list"),
    **_writing("private_article_authors_replace", 205, body={"authors": [{"id": 12121}, {"name": "John Doe"}]}),
    **_writing("private_article_authors_add", 205, body={"authors": [{"id": 34345}]}),
    **_writing("private_article_author_delete", 204, AUTHOR),
    **_reading("private_article_categories_list"),
    **_writing("private_article_categories_replace", 205, body={"categories": [1, 10]}),
    **_writing("private_article_categories_add", 205, body={"categories": [10]}),
    **_writing("private_article_category_delete", 204, CATEGORY),
    **_reading("private_article_embargo_details"),
    **_writing("private_article_embargo_update", 205, body=EMBARGO),
    **_writing("private_article_embargo_delete", 204),
    **_reading("private_article_confidentiality_details"),
    **_writing("private_article_confidentiality_update", 205, body={"reason": "contains personal data"}),
    **_writing("private_article_confidentiality_delete", 204),
    **_writing("private_article_private_link", 200),
    **_writing("private_article_private_link_create", 201, body={"expires_date": "2999-02-22 22:22:22"}),
    **_writing("private_article_private_link_update", 205, LINK, {"expires_date": "2999-02-22 22:22:22"}),
    **_writing("private_article_private_link_delete", 204, LINK),
}
