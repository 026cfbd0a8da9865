"""The caller's account, authors and profiles."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.figshare.api import ADA, ALICE, BOB, CAROL, IDS, Figshare, assert_error, ids


def test_account_shows_the_caller(api: Figshare) -> None:
    account = api.get("/account")
    assert (account["email"], account["first_name"], account["last_name"]) == ("alice@example.com", "Alice", "Chen")
    assert account["id"] == account["user_id"] == IDS[ALICE]
    assert account["group_id"] == 0
    group = api.group(institution_id=7)
    account = api.get("/account")
    assert (account["group_id"], account["institution_id"]) == (group, 7)


def test_authors_are_found_by_filters(api: Figshare) -> None:
    def search(**body: Any) -> list[int]:
        return ids(api.post("/account/authors/search", body))

    everyone = search()
    assert set(IDS.values()) <= set(everyone)
    assert search(search_for="CHEN") == [IDS[ALICE]]
    group = api.group(institution_id=7)
    assert search(group_id=group) == search(institution_id=7) == [IDS[ALICE]]
    assert search(institution_id=8) == []
    assert search(is_public=True) == search(is_active=True) == []
    assert search(is_public=False) == everyone
    assert search(limit=1, offset=1) == everyone[1:2]
    assert_error(api.call("POST", "/account/authors/search", {"page": 1, "limit": 1}), 422)
    assert_error(api.call("POST", "/account/authors/search", {"page": 10, "page_size": 1000}), 400)


def test_author_is_shown_with_group_and_job(api: Figshare) -> None:
    group = api.group(institution_id=7)
    update(api, job_title="Botanist")
    author = api(BOB).get(f"/account/authors/{IDS[ALICE]}")
    assert (author["full_name"], author["group_id"], author["institution_id"]) == ("Alice Chen", group, 7)
    assert (author["job_title"], author["is_public"]) == ("Botanist", 0)
    assert_error(api.call("GET", "/account/authors/99"), 404)


def update(api: Figshare, query: str = "", **body: Any) -> None:
    response = api.call("PUT", f"/account/profile{query}", body)
    assert (response.status, response.json) == (200, {"code": 200, "message": "OK"}), response.content


def test_profile_update_changes_the_author(api: Figshare) -> None:
    update(api, first_name="Alicia", orcid="0000-0002-1825-0097", fields_of_interest_by_source_id=["310204"])
    author = api.get(f"/account/authors/{IDS[ALICE]}")
    assert (author["full_name"], author["orcid_id"]) == ("Alicia Chen", "0000-0002-1825-0097")
    assert api.get("/account")["first_name"] == "Alicia"
    update(api, job_title="Botanist", last_name=None)
    assert api.get("/account")["last_name"] == "Chen"
    assert ids(api.post("/account/authors/search", {"orcid": "0000-0002-1825-0097"})) == [IDS[ALICE]]


@pytest.mark.parametrize(
    "body",
    [
        {"fields_of_interest": [999]},
        {"fields_of_interest_by_source_id": ["000000"]},
        {"first_name": " ", "last_name": ""},
        {"personal_profiles": [{"label": "no url"}]},
        {"job_title": 5},
    ],
)
def test_invalid_profile_is_rejected(api: Figshare, body: dict[str, Any]) -> None:
    before = api.state
    assert_error(api.call("PUT", "/account/profile", body), 422)
    assert api.state == before


def test_only_administrators_change_profiles_of_others(api: Figshare) -> None:
    update(api(ADA), f"?user_id={IDS[BOB]}", job_title="Botanist")
    assert api.get(f"/account/authors/{IDS[BOB]}")["job_title"] == "Botanist"
    assert_error(api.call("PUT", f"/account/profile?user_id={IDS[BOB]}", {"job_title": "none"}), 403)
    assert_error(api.call("PUT", "/account/profile?user_id=99", {"job_title": "none"}), 404)
    assert_error(api.call("PUT", "/account/profile?institution_user_id=x", {"job_title": "none"}), 404)


def test_picture_of_a_profile_can_be_set(api: Figshare) -> None:
    def send(api: Figshare, user_id: int, content: str) -> Any:
        lines = (
            "--b",
            'Content-Disposition: form-data; name="profile_picture"; filename="a.png"',
            "",
            content,
            "--b--",
            "",
        )
        headers = {"Content-Type": "multipart/form-data; boundary=b"}
        path = f"/account/profile/{user_id}/picture"
        return api.call("POST", path, content="\r\n".join(lines).encode(), headers=headers)

    assert send(api, IDS[ALICE], "picture").json == {"code": 200, "message": "OK"}
    assert_error(send(api, IDS[ALICE], ""), 422)
    assert_error(send(api(CAROL), IDS[ALICE], "picture"), 403)
    assert_error(send(api, 99, "picture"), 404)
