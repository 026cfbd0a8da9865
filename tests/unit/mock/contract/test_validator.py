"""What a request is refused with before anything happens."""

from __future__ import annotations

import pytest

from projectlink_mock._core.contract.spec import Body
from projectlink_mock._core.contract.validator import RequestValidator
from projectlink_mock._core.http.errors import ApiError, BadRequest, NotFound, Unprocessable
from projectlink_mock._core.http.messages import Request
from projectlink_mock._core.http.violations import UNREADABLE
from tests.unit.mock.specs import operation, query

LIMIT = query("limit", {"type": "integer", "maximum": 10})
BODY = Body(True, {"application/json": {"type": "object", "required": ["name"]}})


def refusal(content: bytes, text: str, *statuses: int) -> ApiError:
    admission = RequestValidator(operation("stars_add", "POST", "/stars", LIMIT, body=BODY, statuses=statuses), {})
    request = Request("POST", "/stars", text, {b"content-type": b"application/json"}, content)
    with pytest.raises(ApiError) as refused:
        _ = admission.others(request), admission.body(request)
    return refused.value


@pytest.mark.parametrize(
    ("content", "text"), [(b"{}", ""), (b"[]", ""), (b'{"name": 1}', "limit=11"), (b'{"name": 1}', "limit=ten")]
)
def test_a_value_that_does_not_fit_is_unprocessable_where_that_is_documented(content: bytes, text: str) -> None:
    assert type(refusal(content, text, 201, 422)) is Unprocessable
    assert type(refusal(content, text, 201, 400)) is BadRequest


@pytest.mark.parametrize("content", [b"", b"{", b"\xff"])
def test_what_cannot_be_read_is_a_bad_request_anyhow(content: bytes) -> None:
    assert type(refusal(content, "", 201, 422)) is BadRequest


def test_a_service_may_take_no_body_for_one_without_fields() -> None:
    needs = RequestValidator(operation("stars_add", "POST", "/stars", body=BODY), {}, absent=b"{}")
    with pytest.raises(BadRequest) as refused:
        needs.body(Request("POST", "/stars", "", {b"content-type": b"text/plain"}, b""))
    assert [violation.member for violation in refused.value.violations] == ["name"]
    optional = RequestValidator(
        operation("stars_add", "POST", "/stars", body=Body(False, BODY.content)), {}, absent=b"{}"
    )
    assert optional.body(Request("POST", "/stars", "", {}, b"")) is None


@pytest.mark.parametrize(
    ("statuses", "problem"),
    [((200, 404), NotFound), ((200, 400, 404), NotFound), ((200, 400), BadRequest), ((200, 404, 422), Unprocessable)],
)
def test_a_path_with_a_word_in_place_of_a_number_leads_nowhere(
    statuses: tuple[int, ...], problem: type[ApiError]
) -> None:
    number = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    admission = RequestValidator(operation("stars_read", "GET", "/stars/{id}", number, statuses=statuses), {})
    assert admission.path(["5"]) == [5]
    for text in ("vega", "1.5", "9" * 30):
        with pytest.raises(ApiError) as refused:
            admission.path([text])
        assert type(refused.value) is problem


def test_a_refusal_says_by_place_what_is_wrong_with_the_body() -> None:
    assert [(violation.member, violation.keyword) for violation in refusal(b"{}", "").violations] == [
        ("name", "required")
    ]
    assert [violation.keyword for violation in refusal(b"{", "").violations] == [UNREADABLE]


@pytest.mark.parametrize(
    "kind", [b"application/json", b"application/x-www-form-urlencoded", b"multipart/form-data", b""]
)
def test_where_any_type_is_documented_a_body_is_read_as_json(kind: bytes) -> None:
    body = Body(True, {"application/json": {"type": "object"}, "*/*": {"type": "object"}})
    request = Request("POST", "/stars", "", {b"content-type": kind}, b'{"name": 1}')
    assert RequestValidator(operation("stars_add", "POST", "/stars", body=body), {}).body(request) == {"name": 1}
