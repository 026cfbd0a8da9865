"""Arguments and options of a call: validation, and their form in the request."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from projectlink.nuextract import ApiTypeError, ApiValueError, CreateProjectRequest, UpdateProjectRequest
from tests.support.scripted import ScriptedServer, reply
from tests.unit.sdk.conftest import PROJECT

Call = Callable[[Any], Any]
BODY: dict[str, Any] = {"name": "Orders", "description": "", "template": {}}
CIRCLE: dict[str, Any] = {}
CIRCLE["again"] = CIRCLE
DEEP: Any = None
for _ in range(100_000):
    DEEP = [DEEP]


@pytest.fixture
def server(serve: Callable[..., ScriptedServer]) -> ScriptedServer:
    """Start a server that accepts every request."""
    return serve(reply(body=PROJECT))


@pytest.fixture
def api(server: ScriptedServer, connect: Callable[..., Any]) -> Any:
    """Return an API object of that server."""
    return connect(server.url)


TYPES: dict[str, Call] = {
    "a number for an identifier": lambda api: api.get_api_projects_projectid(5),
    "a list for an identifier": lambda api: api.get_api_projects_projectid(["p"]),
    "text for a boolean": lambda api: api.get_api_projects(shared="true"),
    "a number for a boolean": lambda api: api.get_api_projects(shared=1),
    "text for a body": lambda api: api.post_api_projects("Orders"),
    "a list for a body": lambda api: api.post_api_projects([BODY]),
    "an object without a JSON form": lambda api: api.post_api_projects({**BODY, "template": {"x": object()}}),
    "bytes in a body": lambda api: api.post_api_projects({**BODY, "name": b"Orders"}),
    "a number for a header": lambda api: api.get_api_projects(_headers={"X-A": 1}),
    "text for a timeout": lambda api: api.get_api_projects(_request_timeout="5"),
    "an unknown option": lambda api: api.get_api_projects(_retries=5),
    "an unknown argument": lambda api: api.get_api_projects(organisation="x"),
    "a number for a host": lambda api: api.get_api_projects(_host=5),
}
VALUES: dict[str, Call] = {
    "a missing identifier": lambda api: api.get_api_projects_projectid(None),
    "an empty identifier": lambda api: api.get_api_projects_projectid(""),
    "a missing body": lambda api: api.post_api_projects(None),
    "half a surrogate pair": lambda api: api.get_api_projects_projectid("\ud800"),
    "half a surrogate pair in a body": lambda api: api.post_api_projects({**BODY, "name": "\ud800"}),
    "not a number": lambda api: api.post_api_projects({**BODY, "template": {"x": math.nan}}),
    "infinity": lambda api: api.post_api_projects({**BODY, "template": {"x": math.inf}}),
    "a circular body": lambda api: api.post_api_projects({**BODY, "template": CIRCLE}),
    "a body nested too deeply": lambda api: api.post_api_projects({**BODY, "template": DEEP}),
    "a line break in a header": lambda api: api.get_api_projects(_headers={"X-A": "1\r\nX-B: 2"}),
    "Cyrillic in a header": lambda api: api.get_api_projects(_headers={"X-A": "\u0434"}),
    "a timeout of zero": lambda api: api.get_api_projects(_request_timeout=0),
    "three timeouts": lambda api: api.get_api_projects(_request_timeout=(1, 2, 3)),
    "a host without a scheme": lambda api: api.get_api_projects(_host="example.com"),
    "credentials in a host": lambda api: api.get_api_projects(_host="http://me:secret@127.0.0.1"),
    "incomplete credentials": lambda api: api.get_api_projects(_request_auth={"in": "header"}),
    "credentials in an unknown location": lambda api: api.get_api_projects(
        _request_auth={"in": "body", "key": "a", "value": "b"}
    ),
}


@pytest.mark.parametrize("call", TYPES.values(), ids=TYPES)
def test_argument_of_wrong_type_is_a_type_error(server: ScriptedServer, api: Any, call: Call) -> None:
    with pytest.raises(ApiTypeError) as caught:
        call(api)
    assert isinstance(caught.value, TypeError)
    assert server.requests == []


@pytest.mark.parametrize("call", VALUES.values(), ids=VALUES)
def test_invalid_argument_is_a_value_error(server: ScriptedServer, api: Any, call: Call) -> None:
    with pytest.raises(ApiValueError) as caught:
        call(api)
    assert isinstance(caught.value, ValueError)
    assert server.requests == []


def test_missing_argument_is_named(api: Any) -> None:
    with pytest.raises(ApiValueError, match="Missing the required parameter `project_id`"):
        api.get_api_projects_projectid(None)


@pytest.mark.parametrize(
    ("identifier", "segment"),
    [
        ("..", "%2E%2E"),
        (".", "%2E"),
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("a?b#c", "a%3Fb%23c"),
        ("50%", "50%25"),
        ("é ü", "%C3%A9%20%C3%BC"),
        ("a+b&c=d;e", "a%2Bb%26c%3Dd%3Be"),
        ("x..y~z_-", "x..y~z_-"),
        (".hidden", ".hidden"),
        ("line\nbreak", "line%0Abreak"),
    ],
)
def test_identifier_stays_one_path_segment(server: ScriptedServer, api: Any, identifier: str, segment: str) -> None:
    api.get_api_projects_projectid(identifier)
    assert server.requests[0].startswith(f"GET /api/projects/{segment} HTTP/1.1\r\n".encode())


def test_unset_field_is_omitted_and_none_is_sent_as_null(server: ScriptedServer, api: Any) -> None:
    api.patch_api_projects_projectid("p", UpdateProjectRequest(name="New"))
    api.patch_api_projects_projectid("p", UpdateProjectRequest(name="New", description=None))
    assert sent(server, 0) == {"name": "New"}
    assert sent(server, 1) == {"name": "New", "description": None}


def test_body_may_be_a_model_or_a_dict_with_python_or_wire_names(server: ScriptedServer, api: Any) -> None:
    api.post_api_projects(CreateProjectRequest(**BODY, owner_organization="org-1"))
    api.post_api_projects({**BODY, "ownerOrganization": "org-1"})
    api.post_api_projects({**BODY, "owner_organization": "org-1"})
    assert sent(server, 0) == sent(server, 1) == sent(server, 2) == {**BODY, "ownerOrganization": "org-1"}


def test_common_types_in_a_body_have_a_json_form(server: ScriptedServer, api: Any) -> None:
    when = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    template = {
        "when": when,
        "day": when.date(),
        "id": UUID(int=1),
        "price": Decimal("1.10"),
        "model": UpdateProjectRequest(name="n"),
    }
    api.post_api_projects({**BODY, "template": template})
    assert sent(server, 0)["template"] == {
        "when": "2026-01-02T03:04:05+00:00",
        "day": "2026-01-02",
        "id": "00000000-0000-0000-0000-000000000001",
        "price": "1.10",
        "model": {"name": "n"},
    }


def test_call_options_change_only_that_call(server: ScriptedServer, api: Any) -> None:
    auth = {"type": "oauth2", "in": "header", "key": "Authorization", "value": "Bearer other"}
    api.get_api_projects_projectid("p", _request_auth=auth, _headers={"X-One": "1", "accept": "text/plain"})
    api.get_api_projects_projectid("p")
    assert b"Authorization: Bearer other" in server.requests[0]
    assert b"X-One: 1" in server.requests[0]
    assert server.requests[0].lower().count(b"\r\naccept:") == 1
    assert b"accept: text/plain" in server.requests[0]
    assert b"Authorization: Bearer s3cret-token" in server.requests[1]
    assert b"X-One" not in server.requests[1]


def test_header_of_the_call_overrides_credentials(server: ScriptedServer, api: Any) -> None:
    api.get_api_projects_projectid("p", _headers={"authorization": "Bearer mine"})
    assert b"s3cret-token" not in server.requests[0]
    assert b"authorization: Bearer mine" in server.requests[0]


def test_credentials_of_a_call_may_go_into_the_query(server: ScriptedServer, api: Any) -> None:
    auth = {"in": "query", "key": "access_token", "value": "a b"}
    api.get_api_projects_without_preload_content(shared=True, _request_auth=auth).close()
    assert server.requests[0].startswith(b"GET /api/projects?shared=true&access_token=a%20b HTTP/1.1\r\n")


def test_call_may_go_to_another_host(server: ScriptedServer, connect: Callable[..., Any]) -> None:
    connect("http://127.0.0.1:9").get_api_projects_projectid("p", _host=f"{server.url}/base/")
    assert server.requests[0].startswith(b"GET /base/api/projects/p HTTP/1.1\r\n")


def test_default_headers_are_sent_with_every_request(server: ScriptedServer, api: Any) -> None:
    api.api_client.set_default_header("X-Team", "blue")
    api.api_client.user_agent = "mine/1"
    api.get_api_projects_projectid("p")
    assert b"X-Team: blue" in server.requests[0]
    assert b"User-Agent: mine/1" in server.requests[0]


def sent(server: ScriptedServer, index: int) -> Any:
    """Return the JSON body of a request."""
    return json.loads(server.requests[index].split(b"\r\n\r\n", 1)[1])


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"_headers": {"X:Evil": "1"}}, ApiValueError),
        ({"_headers": {"": "1"}}, ApiValueError),
        ({"_headers": {5: "1"}}, ApiValueError),
        ({"_headers": {"X-A": "\x0b"}}, ApiValueError),
        ({"_content_type": "a\r\nX: 1"}, ApiValueError),
        ({"_request_auth": "token"}, ApiTypeError),
        ({"_host": "http://[::1"}, ApiValueError),
        ({"_host": "http://127.0.0.1:99999"}, ApiValueError),
        ({"_host": "http://a..b"}, ApiValueError),
        ({"_host": ["http://a.example"]}, ApiTypeError),
        ({"_headers": {10**5000: "1"}}, ApiValueError),
        ({"_request_timeout": 10**400}, ApiValueError),
    ],
)
def test_invalid_option_is_rejected_before_sending(
    server: ScriptedServer, api: Any, options: dict[str, Any], error: type[Exception]
) -> None:
    with pytest.raises(error):
        api.patch_api_projects_projectid("p", {}, **options)
    assert server.requests == []


def test_authorization_header_is_sent_once(server: ScriptedServer, connect: Callable[..., Any]) -> None:
    connect(server.url, headers={"authorization": "Basic zzz"}).get_api_projects_projectid("p")
    assert server.requests[0].lower().count(b"\r\nauthorization:") == 1
    assert b"Authorization: Bearer s3cret-token" in server.requests[0]


def test_model_of_another_operation_is_rejected(server: ScriptedServer, api: Any) -> None:
    with pytest.raises(ApiTypeError, match="must be a CreateProjectRequest or a dict"):
        api.post_api_projects(UpdateProjectRequest(name="n"))
    assert server.requests == []
