"""Authors, categories, embargo, confidentiality, private links and reports of an account's articles."""

from __future__ import annotations

from typing import Any

import pytest

from projectlink_mock.services.figshare.categories import CATEGORIES
from tests.behaviour.figshare.api import ALICE, BOB, IDS, Figshare, assert_error, ids

EMBARGO = {"is_embargoed": True, "embargo_type": "file", "embargo_date": "2030-01-01T12:00:00"}


@pytest.fixture
def article(api: Figshare) -> str:
    api.set_clock("2026-01-01T00:00:00Z")
    return api.draft(categories=[1], categories_by_source_id=[])


def test_authors_are_added_replaced_and_removed(api: Figshare, article: str) -> None:
    path = f"{article}/authors"
    response = api.call("POST", path, {"authors": [{"id": IDS[BOB]}, {"name": "John Doe"}, {"id": IDS[ALICE]}]})
    assert (response.status, response.content) == (205, b"")
    assert response.headers["location"] == f"{api.links}{path}"
    authors = api.get(path)
    assert [one["full_name"] for one in authors] == ["Alice Chen", "Bob Smith", "John Doe"]
    assert (authors[2]["first_name"], authors[2]["last_name"]) == ("John", "Doe")
    api.put(path, {"authors": [{"id": authors[2]["id"]}]})
    api.delete(f"{path}/{authors[2]['id']}")
    assert api.get(path) == []
    assert_error(api.call("DELETE", f"{path}/{authors[2]['id']}"), 404)


@pytest.mark.parametrize("method", ["POST", "PUT"])
@pytest.mark.parametrize("author", [{"id": 99}, {"name": ""}])
def test_unknown_author_is_a_bad_request_and_creates_none(
    api: Figshare, article: str, method: str, author: dict[str, Any]
) -> None:
    before = api.state
    assert_error(api.call(method, f"{article}/authors", {"authors": [{"name": "John Doe"}, author]}), 400, "author")
    assert api.state == before


def test_categories_are_added_replaced_and_removed(api: Figshare, article: str) -> None:
    path = f"{article}/categories"
    response = api.call("POST", path, {"categories": [11, 1]})
    assert (response.status, response.content) == (205, b"")
    assert ids(api.get(path)) == [1, 11]
    api.put(path, {"categories": [10]})
    assert api.get(path) == api.get(article)["categories"]
    api.delete(f"{path}/10")
    assert api.get(path) == []
    assert_error(api.call("DELETE", f"{path}/10"), 404)


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_unknown_category_is_a_bad_request(api: Figshare, article: str, method: str) -> None:
    division = next(one.id for one in CATEGORIES.values() if not one.is_selectable)
    for id in (99, division):
        assert_error(api.call(method, f"{article}/categories", {"categories": [10, id]}), 400, str(id))
    assert ids(api.get(f"{article}/categories")) == [1]


def test_embargo_is_shown_until_it_expires(api: Figshare, article: str) -> None:
    options = [{"id": 3, "group_ids": [7]}]
    api.put(f"{article}/embargo", {**EMBARGO, "embargo_title": "Files", "embargo_options": options})
    embargo = api.get(f"{article}/embargo")
    assert (embargo["is_embargoed"], embargo["embargo_type"]) == (True, "file")
    assert (embargo["embargo_date"], embargo["embargo_title"]) == ("2030-01-01T12:00:00Z", "Files")
    assert [(one["id"], one["group_ids"]) for one in embargo["embargo_options"]] == [(3, [7])]
    details = api.get(article)
    assert {name: details[name] for name in embargo} == embargo
    api.set_clock("2030-01-01T12:00:00Z")
    assert api.get(f"{article}/embargo")["is_embargoed"] is False
    assert api.get(article)["is_embargoed"] is False


def test_embargo_with_the_date_0_is_permanent(api: Figshare, article: str) -> None:
    api.put(f"{article}/embargo", {**EMBARGO, "embargo_date": "0"})
    api.set_clock("2999-01-01T00:00:00Z")
    embargo = api.get(f"{article}/embargo")
    assert (embargo["is_embargoed"], embargo["embargo_date"]) == (True, None)
    api.delete(f"{article}/embargo")
    assert api.get(f"{article}/embargo")["is_embargoed"] is False


@pytest.mark.parametrize(
    "fields",
    [
        {"embargo_date": "2025-12-31"},
        {"embargo_date": "2026-01-01T00:00:00Z"},
        {"embargo_date": "soon"},
        {"embargo_date": None},
        {"embargo_type": None},
    ],
    ids=str,
)
def test_invalid_embargo_is_a_bad_request(api: Figshare, article: str, fields: dict[str, Any]) -> None:
    assert_error(api.call("PUT", f"{article}/embargo", {**EMBARGO, **fields}), 400)
    assert api.get(f"{article}/embargo")["is_embargoed"] is False


def test_confidentiality_is_set_and_ended(api: Figshare, article: str) -> None:
    path = f"{article}/confidentiality"
    assert api.get(path) == {"is_confidential": False, "reason": ""}
    api.put(path, {"reason": "personal data"})
    assert api.get(path) == {"is_confidential": True, "reason": "personal data"}
    assert api.get(article)["confidential_reason"] == "personal data"
    api.delete(path)
    assert api.get(article)["is_confidential"] is False


def test_private_link_lasts_a_year(api: Figshare, article: str) -> None:
    response = api.call("POST", f"{article}/private_links")
    link = response.json
    assert response.status == 201
    assert link["html_location"] == f"https://figshare.com/s/{link['token']}"
    assert link["location"] == response.headers["location"]
    (shown,) = api.get(f"{article}/private_links")
    assert link["location"] == f"{api.links}{article}/private_links/{shown['id']}"
    assert (shown["is_active"], shown["expires_date"]) == (True, "2027-01-01T00:00:00Z")
    api.set_clock("2027-01-01T00:00:00Z")
    assert [one["is_active"] for one in api.get(f"{article}/private_links")] == [False]


def test_private_link_is_updated_and_deleted(api: Figshare, article: str) -> None:
    location: str = api.post(f"{article}/private_links", {"expires_date": "2028-02-22 22:22:22"})["location"]
    path = location.removeprefix(api.links)
    (link,) = api.get(f"{article}/private_links")
    assert link["expires_date"] == "2028-02-22T22:22:22Z"
    api.put(path, {"expires_date": "2026-03-01"})
    (link,) = api.get(f"{article}/private_links")
    assert link["expires_date"] == "2026-03-01T00:00:00Z"
    other = api.draft()
    assert_error(api.call("DELETE", f"{other}/private_links/{link['id']}"), 404)
    api.delete(path)
    assert api.get(f"{article}/private_links") == []
    assert_error(api.call("PUT", path, {}), 404)


def test_journal_hides_the_token_of_a_private_link(api: Figshare, article: str) -> None:
    token: str = api.post(f"{article}/private_links")["token"]
    api.get(f"{article}/private_links")
    api.call("GET", f"{article}?private_link={token}")
    journal = api.control.call("GET", "/requests").content.decode()
    assert token not in journal
    assert "private_link=***" in journal


@pytest.mark.parametrize("date", ["2025-01-01", "soon"])
def test_private_link_must_expire_in_the_future(api: Figshare, article: str, date: str) -> None:
    assert_error(api.call("POST", f"{article}/private_links", {"expires_date": date}), 400, "expires_date")
    assert api.get(f"{article}/private_links") == []
    path: str = api.post(f"{article}/private_links")["location"].removeprefix(api.links)
    assert_error(api.call("PUT", path, {"expires_date": date}), 400, "expires_date")
    assert api.get(f"{article}/private_links")[0]["expires_date"] == "2027-01-01T00:00:00Z"


def test_report_can_be_requested_once_a_day(api: Figshare) -> None:
    api.set_clock("2026-01-01T12:00:00Z")
    report = api.post("/account/articles/export")
    assert (report["status"], report["account_id"], report["download_url"]) == ("pending", IDS[ALICE], "")
    api.set_clock("2026-01-02T11:59:59Z")
    assert_error(api.call("POST", "/account/articles/export"), 429)
    assert api(BOB).post("/account/articles/export")["account_id"] == IDS[BOB]
    api.set_clock("2026-01-02T12:00:00Z")
    latest = api.post("/account/articles/export")
    listed = api.get("/account/articles/export")
    assert ids(listed) == [latest["id"], report["id"]]
    assert [one["status"] for one in listed] == ["done", "done"]
    assert api.get("/account/articles/export?group_id=7") == []
