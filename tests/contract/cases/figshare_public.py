"""Requests of figshare's public articles, lists of articles, accounts and catalogues."""

from __future__ import annotations

from typing import Any

from tests.contract.cases import Case, Form

ALICE, BOB = "alice-token", "bob-token"
ARTICLE = {"article_id": "1434614"}
DRAFT = {"article_id": "456"}
VERSION = {**ARTICLE, "version_id": "1"}
FILE = {**ARTICLE, "file_id": "3000003"}
ALICE_ID, BOB_ID = "1495682", "100008"
NO_JSON = Form(b"no JSON")
PICTURE = Form(b"picture", "picture.png", "profile_picture")
BEYOND = "?page=10&page_size=1000"


def _reading(operation: str, path: dict[str, str], *, pages: bool = False) -> dict[tuple[str, int], Case]:
    """Return the cases of an operation that reads a public article."""
    cases = {
        (operation, 200): Case(ALICE, path, "", None),
        (operation, 404): Case(ALICE, {**path, **DRAFT}, "", None),
        (operation, 422): Case(ALICE, {**path, "article_id": "one"}, "", None),
    }
    return {**cases, (operation, 400): Case(ALICE, path, BEYOND, None)} if pages else cases


def _searching(operation: str, body: Any, invalid: Any) -> dict[tuple[str, int], Case]:
    """Return the cases of a search."""
    return {
        (operation, 200): Case(ALICE, {}, "", body),
        (operation, 400): Case(ALICE, {}, "", NO_JSON),
        (operation, 422): Case(ALICE, {}, "", invalid),
    }


CASES: dict[tuple[str, int], Case] = {
    ("articles_list", 200): Case(ALICE, {}, "?page=1&page_size=3&published_since=2016-01-01", None),
    ("articles_list", 400): Case(ALICE, {}, BEYOND, None),
    ("articles_list", 422): Case(ALICE, {}, "?page=1&limit=10", None),
    **_searching("articles_search", {"search_for": "article OR :tag: demo"}, {"search_for": "(article"}),
    **_reading("article_details", ARTICLE),
    **_reading("article_versions", ARTICLE),
    **_reading("article_version_details", VERSION),
    **_reading("article_version_files", VERSION, pages=True),
    **_reading("article_version_embargo", VERSION),
    **_reading("article_version_confidentiality", VERSION),
    **_reading("article_files", ARTICLE, pages=True),
    **_reading("article_file_details", FILE),
    ("private_articles_list", 200): Case(ALICE, {}, "?limit=2&offset=1", None),
    ("private_articles_list", 400): Case(ALICE, {}, BEYOND, None),
    ("private_articles_list", 422): Case(ALICE, {}, "?page=1&limit=10", None),
    **_searching("private_articles_search", {"search_for": "hoverfly", "page_size": 10}, {"search_for": "NOT"}),
    **_searching("private_authors_search", {"search_for": "Chen", "page_size": 10}, {"page": 1, "limit": 1}),
    ("private_author_details", 200): Case(ALICE, {"author_id": ALICE_ID}, "", None),
    ("private_author_details", 404): Case(ALICE, {"author_id": "99"}, "", None),
    ("private_author_details", 422): Case(ALICE, {"author_id": "one"}, "", None),
    ("private_account", 200): Case(ALICE, {}, "", None),
    ("private_licenses_list", 200): Case(ALICE, {}, "", None),
    **_searching("private_funding_search", {"search_for": "Scholarly"}, {"search_for": 5}),
    ("categories_list", 200): Case(ALICE, {}, "", None),
    ("licenses_list", 200): Case(ALICE, {}, "", None),
    ("item_types_list", 200): Case(ALICE, {}, "?group_id=2000013", None),
    ("item_types_list", 401): Case(ALICE, {}, "?access_token=unknown", None),
    ("item_types_list", 404): Case(ALICE, {}, "?group_id=99", None),
    ("item_types_list", 422): Case(ALICE, {}, "?group_id=-1", None),
    ("update_user_profile", 200): Case(ALICE, {}, "", {"job_title": "Botanist"}),
    ("update_user_profile", 400): Case(ALICE, {}, "", NO_JSON),
    ("update_user_profile", 403): Case(ALICE, {}, f"?user_id={BOB_ID}", {"job_title": "Botanist"}),
    ("update_user_profile", 404): Case(ALICE, {}, "?user_id=99", {"job_title": "Botanist"}),
    ("update_user_profile", 422): Case(ALICE, {}, "", {"fields_of_interest": [999]}),
    ("update_user_profile_picture", 200): Case(ALICE, {"user_id": ALICE_ID}, "", PICTURE),
    ("update_user_profile_picture", 400): Case(ALICE, {"user_id": ALICE_ID}, "", Form(b"", "", "")),
    ("update_user_profile_picture", 403): Case(ALICE, {"user_id": BOB_ID}, "", PICTURE),
    ("update_user_profile_picture", 404): Case(ALICE, {"user_id": "99"}, "", PICTURE),
    ("update_user_profile_picture", 422): Case(ALICE, {"user_id": ALICE_ID}, "", PICTURE._replace(content=b"")),
}
