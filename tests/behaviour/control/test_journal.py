"""The request journal."""

from __future__ import annotations

import pytest

from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS, create

KEYS = {
    *("number", "service", "operation", "caller", "at", "received", "method", "path", "query", "status"),
    *("duration_ms", "request_headers", "request", "response_headers", "response", "fault"),
}


def test_request_is_recorded(api: Api, control: Api) -> None:
    project = create(api)
    (entry,) = control.call("GET", "/requests").json
    assert set(entry) == KEYS
    assert 0 < entry.pop("duration_ms") < 10_000
    assert entry.pop("at") == entry.pop("received") == project["createdAt"]
    assert entry.pop("request_headers")["content-type"] == "application/json"
    assert entry == {
        "number": 1,
        "caller": "alice",
        "response_headers": {},
        "service": "nuextract",
        "operation": "post_api_projects",
        "method": "POST",
        "path": PROJECTS,
        "query": "",
        "status": 200,
        "request": NEW,
        "response": project,
        "fault": None,
    }


def test_rejected_request_is_recorded(api: Api, control: Api) -> None:
    api.call("GET", f"{PROJECTS}/a%2Fb?x=1")
    (entry,) = control.call("GET", "/requests").json
    assert (entry["path"], entry["query"], entry["status"]) == (f"{PROJECTS}/a%2Fb", "x=1", 404)
    assert entry["operation"] == "get_api_projects_projectid"
    assert entry["request"] is None
    assert entry["response"]["code"] == "NotFound"


def test_entry_without_an_operation(api: Api, control: Api) -> None:
    api.call("GET", "/api/nothing")
    assert control.call("GET", "/requests").json[0]["operation"] is None


def test_control_requests_are_not_recorded(control: Api) -> None:
    control.call("GET", "/health")
    assert control.call("GET", "/requests").json == []


def test_entry_has_both_times_and_the_caller(api: Api, control: Api) -> None:
    control.call("POST", "/clock", {"now": "2031-02-03T04:05:06Z"})
    api.call("GET", PROJECTS, token="bob-token")
    api.call("GET", PROJECTS, token="unknown")
    known, unknown = control.call("GET", "/requests").json
    assert (known["number"], known["caller"], known["at"]) == (1, "bob", "2031-02-03T04:05:06.000000Z")
    assert known["received"] != known["at"]
    assert (unknown["number"], unknown["caller"], unknown["status"]) == (2, None, 401)


def test_entry_has_headers_without_credentials(api: Api, control: Api) -> None:
    sent = {
        "Accept": "text/plain",
        "If-None-Match": '"x"',
        "Cookie": "s3cret",
        "X-Api-Key": "s3cret",
        "X-Own": "s3cret",
    }
    api.call("GET", PROJECTS, headers=sent)
    response = control.call("GET", "/requests")
    assert b"s3cret" not in response.content
    (entry,) = response.json
    assert (entry["request_headers"]["accept"], entry["request_headers"]["if-none-match"]) == ("text/plain", '"x"')
    assert "authorization" not in entry["request_headers"]


def test_numbers_continue_after_clearing(api: Api, control: Api) -> None:
    create(api)
    control.call("DELETE", "/requests")
    create(api)
    assert [entry["number"] for entry in control.call("GET", "/requests").json] == [2]


def test_secrets_are_redacted(api: Api, control: Api) -> None:
    template = {
        "password": "s3cret",
        "deep": [{"api_key": "s3cret", "access_token": ["s3cret"]}],
        "author": "me",
    }
    create(api, template=template)
    api.call("GET", f"{PROJECTS}?access_token=s3cret&shared=true&token=s3cret")
    response = control.call("GET", "/requests")
    assert b"s3cret" not in response.content
    assert b"alice-token" not in response.content
    posted, listed = response.json
    redacted = {"password": "***", "deep": [{"api_key": "***", "access_token": "***"}], "author": "me"}
    assert posted["request"]["template"] == posted["response"]["template"] == redacted
    assert listed["query"] == "access_token=***&shared=true&token=***"


def test_other_body_than_json_is_described(api: Api, control: Api) -> None:
    api.call("POST", PROJECTS, content=b"Hello, world", headers={"Content-Type": "text/plain; charset=ascii"})
    api.call("POST", PROJECTS, content=b"{broken", headers={"Content-Type": "application/json"})
    api.call("POST", PROJECTS, content=b'{"a":' * 500 + b"1" + b"}" * 500)
    bodies = [entry["request"] for entry in control.call("GET", "/requests").json]
    assert bodies == ["<12 bytes text/plain>", "<7 bytes application/json>", "<deeply nested of no type>"]


def test_long_body_is_described(api: Api, control: Api) -> None:
    create(api, name="x" * 100_000)
    (entry,) = control.call("GET", "/requests").json
    assert entry["request"] == entry["response"] == "<more than 65536 bytes application/json>"


def test_journal_can_be_filtered(api: Api, control: Api) -> None:
    create(api)
    api.call("GET", PROJECTS)
    api.call("GET", PROJECTS, token=None)
    create(api, name="last")

    def statuses(query: str) -> list[int]:
        return [entry["status"] for entry in control.call("GET", f"/requests?{query}").json]

    assert statuses("") == [200, 200, 401, 200]
    assert statuses("service=nuextract") == [200, 200, 401, 200]
    assert statuses("operation=get_api_projects") == [200, 401]
    assert statuses("operation=get_api_projects&status=401") == [401]
    assert statuses("status=404") == []
    assert statuses("limit=2") == [401, 200]
    assert statuses("status=200&limit=1") == [200]
    assert control.call("GET", "/requests?limit=1").json[0]["request"]["name"] == "last"


@pytest.mark.parametrize(
    "query",
    [
        "service=nothing",
        "operation=nothing",
        "status=ok",
        "status=",
        "limit=0",
        "limit=-1",
        "limit=1.5",
        "limit=%D9%A1",
        "limit=99999999999999999999",
        "limit=1&limit=2",
        "color=red",
    ],
)
def test_invalid_filter_is_rejected(control: Api, query: str) -> None:
    response = control.call("GET", f"/requests?{query}")
    assert response.status == 400
    assert set(response.json) == {"error"}


def test_journal_can_be_cleared(api: Api, control: Api) -> None:
    create(api)
    assert control.call("DELETE", "/requests").status == 200
    assert control.call("GET", "/requests").json == []
