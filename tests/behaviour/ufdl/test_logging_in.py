"""Login, tokens and their expiry."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import jwt
import pytest

from projectlink_mock import Session
from tests.behaviour.ufdl.api import LIST, REQUIRED, Ufdl, assert_error, assert_field_errors

OBTAIN, REFRESH, VERIFY = "/v1/auth/obtain", "/v1/auth/refresh", "/v1/auth/verify"
FIVE_MINUTES, A_DAY = 300, 86400
NOT_VALID = "token_not_valid"


def claims(token: str) -> Any:
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def forged(token: str) -> str:
    """Sign the claims of a token with another key."""
    return jwt.encode(claims(token), "k" * 32, "HS256")


def unsigned(token: str) -> str:
    return jwt.encode(claims(token), "", "none")


@pytest.mark.parametrize("username", ["ada", "alice", "bob", "carol"])
def test_every_demo_user_can_log_in(api: Ufdl, username: str) -> None:
    pair = api(None).login(username)
    assert set(pair) == {"access", "refresh"}
    assert api(pair["access"]).call("POST", LIST).status == 200


@pytest.mark.parametrize(
    ("username", "password"), [("alice", "bob-password"), ("unknown", "alice-password"), ("Alice", "alice-password")]
)
def test_wrong_name_or_password_is_rejected(api: Ufdl, username: str, password: str) -> None:
    response = api(None).call("POST", OBTAIN, {"username": username, "password": password})
    assert_error(response, 401, "No active account found with the given credentials")


@pytest.mark.parametrize(
    ("path", "body", "missing"),
    [
        (OBTAIN, {}, ["username", "password"]),
        (OBTAIN, {"username": "alice"}, ["password"]),
        (OBTAIN, {"password": "alice-password"}, ["username"]),
        (REFRESH, {}, ["refresh"]),
        (VERIFY, {}, ["token"]),
    ],
)
def test_missing_fields_are_reported(api: Ufdl, path: str, body: Any, missing: list[str]) -> None:
    assert_field_errors(api(None).call("POST", path, body), **dict.fromkeys(missing, REQUIRED))


@pytest.mark.parametrize(("value", "why"), [("", "blank"), (None, "null")])
@pytest.mark.parametrize(
    ("path", "fields"), [(OBTAIN, ["username", "password"]), (REFRESH, ["refresh"]), (VERIFY, ["token"])]
)
def test_empty_and_null_fields_are_rejected(api: Ufdl, path: str, fields: list[str], value: Any, why: str) -> None:
    response = api(None).call("POST", path, dict.fromkeys(fields, value))
    assert_field_errors(response, **{name: [f"This field may not be {why}."] for name in fields})


def test_superuser_is_ada(api: Ufdl) -> None:
    project = api.create()
    assert api(api.login("ada")["access"]).call_json("DELETE", f"/v1/projects/{project['pk']}/hard") == project


def test_token_claims_have_user_and_expiry(api: Ufdl) -> None:
    api.set_clock("2026-01-05T09:00:00Z")
    pair, now = api.login(), 1767603600
    access, refresh = claims(pair["access"]), claims(pair["refresh"])
    assert (access["token_type"], access["iat"], access["exp"]) == ("access", now, now + FIVE_MINUTES)
    assert (refresh["token_type"], refresh["iat"], refresh["exp"]) == ("refresh", now, now + A_DAY)
    assert access["user_id"] == refresh["user_id"] == api.create()["creator"]
    assert access["jti"] != refresh["jti"]


def test_access_token_expires_after_five_minutes(api: Ufdl) -> None:
    access = api.login()["access"]
    api.advance(FIVE_MINUTES - 1)
    assert api(access).call("POST", LIST).status == 200
    api.advance(1)
    assert_error(api(access).call("POST", LIST), 401, "Given token not valid for any token type", NOT_VALID)
    assert_error(api(None).call("POST", VERIFY, {"token": access}), 401, "Token is invalid or expired", NOT_VALID)


def test_refresh_token_expires_after_a_day(api: Ufdl) -> None:
    refresh = api.login()["refresh"]
    api.advance(A_DAY - 1)
    assert api(None).call("POST", REFRESH, {"refresh": refresh}).status == 200
    api.advance(1)
    assert_error(api(None).call("POST", REFRESH, {"refresh": refresh}), 401, "Token is invalid or expired", NOT_VALID)


def test_refresh_returns_a_new_access_token(api: Ufdl) -> None:
    pair = api.login()
    api.advance(FIVE_MINUTES)
    response = api(None).call_json("POST", REFRESH, {"refresh": pair["refresh"]})
    assert set(response) == {"access"}
    api.advance(FIVE_MINUTES - 1)
    assert api(response["access"]).call("POST", LIST).status == 200


def test_access_token_is_rejected_as_refresh_token(api: Ufdl) -> None:
    response = api(None).call("POST", REFRESH, {"refresh": api.login()["access"]})
    assert_error(response, 401, "Token is invalid or expired", NOT_VALID)


def test_refresh_token_is_rejected_as_access_token(api: Ufdl) -> None:
    assert_error(api(api.login()["refresh"]).call("POST", LIST), 401, code=NOT_VALID)


@pytest.mark.parametrize("kind", ["access", "refresh"])
def test_both_kinds_are_verified(api: Ufdl, kind: str) -> None:
    assert api(None).call_json("POST", VERIFY, {"token": api.login()[kind]}) == {}


@pytest.mark.parametrize("change", [forged, unsigned, str.upper, lambda token: token + "x", lambda token: token[1:]])
def test_token_with_an_invalid_signature_is_rejected(api: Ufdl, change: Callable[[str], str]) -> None:
    pair = api.login()
    assert_error(api(change(pair["access"])).call("POST", LIST), 401, code=NOT_VALID)
    assert_error(api(None).call("POST", REFRESH, {"refresh": change(pair["refresh"])}), 401, code=NOT_VALID)
    assert_error(api(None).call("POST", VERIFY, {"token": change(pair["access"])}), 401, code=NOT_VALID)


@pytest.mark.parametrize("token", ["unknown-token", "a.b.c", "...", "ü", "x" * 20_000])
def test_unknown_token_is_rejected(api: Ufdl, token: str) -> None:
    assert_error(api(None).call("POST", VERIFY, {"token": token}), 401, code=NOT_VALID)
    assert_error(api(None).call("POST", REFRESH, {"refresh": token}), 401, code=NOT_VALID)


@pytest.mark.parametrize("token", ["alice-token", "YOUR_API_KEY", "bob-token", "admin-token", "carol-token"])
def test_demo_user_tokens_never_expire(api: Ufdl, token: str) -> None:
    api.advance(10 * A_DAY)
    assert api(token).call("POST", LIST).status == 200
    assert api(None).call_json("POST", VERIFY, {"token": token}) == {}
    assert_error(api(None).call("POST", REFRESH, {"refresh": token}), 401, code=NOT_VALID)


@pytest.mark.parametrize(
    ("header", "detail"),
    [
        (None, "Authentication credentials were not provided."),
        ("", "Authentication credentials were not provided."),
        ("Token alice-token", "Authentication credentials were not provided."),
        ("alice-token", "Authentication credentials were not provided."),
        ("Bearer", "Authorization header must contain two space-delimited values"),
        ("Bearer alice token", "Authorization header must contain two space-delimited values"),
    ],
)
def test_call_without_a_token_is_rejected(api: Ufdl, header: str | None, detail: str) -> None:
    response = api(None).call("POST", LIST, headers={} if header is None else {"Authorization": header})
    assert_error(response, 401, detail)
    assert response.headers["www-authenticate"] == 'Bearer realm="api"'


def test_authorization_scheme_may_be_lower_case(api: Ufdl) -> None:
    assert api(None).call("POST", LIST, headers={"Authorization": "bearer alice-token"}).status == 200


def test_token_is_valid_after_a_reset_and_in_another_session(
    api: Ufdl, new_session: Callable[[], Session], connect_ufdl: Callable[[Session], Ufdl]
) -> None:
    access = api.login()["access"]
    api.session.reset()
    assert api(access).call("POST", LIST).status == 200
    assert connect_ufdl(new_session())(access).call("POST", LIST).status == 200


def test_tokens_expire_by_the_clock_of_their_session(
    api: Ufdl, new_session: Callable[[], Session], connect_ufdl: Callable[[Session], Ufdl]
) -> None:
    access, other = api.login()["access"], connect_ufdl(new_session())
    other.advance(FIVE_MINUTES)
    assert api(access).call("POST", LIST).status == 200
    assert other(access).call("POST", LIST).status == 401


def test_same_calls_return_the_same_tokens(
    api: Ufdl, new_session: Callable[[], Session], connect_ufdl: Callable[[Session], Ufdl]
) -> None:
    other = connect_ufdl(new_session())
    for one in (api, other):
        one.set_clock("2026-01-05T09:00:00Z")
    first = api.login()
    assert other.login() == first
    assert api.login() != first


@pytest.mark.parametrize("moment", ["1970-01-01T00:00:00Z", "2500-01-01T00:00:00Z", "8999-12-31T23:59:59Z"])
def test_login_works_with_any_clock_time(api: Ufdl, moment: str) -> None:
    api.set_clock(moment)
    pair = api.login()
    assert api(pair["access"]).call("POST", LIST).status == 200
    assert api(None).call("POST", REFRESH, {"refresh": pair["refresh"]}).status == 200


def test_journal_shows_neither_passwords_nor_tokens(api: Ufdl) -> None:
    pair = api.login()
    new = api(None).call_json("POST", REFRESH, {"refresh": pair["refresh"]})["access"]
    api(None).call("POST", VERIFY, {"token": new})
    api(None).call("POST", REFRESH, {"refresh": "x" + new})
    api(None).call("POST", OBTAIN, {"username": "alice", "password": ["alice-password"]})
    api(None).call("POST", OBTAIN, content=b'{"password": "alice-password"')
    api(new).call("POST", LIST)
    entries = api.control.call("GET", "/requests").json
    assert [entry["operation"] for entry in entries[:3]] == ["auth_obtain", "auth_refresh", "auth_verify"]
    assert entries[0]["request"] == {"username": "alice", "password": "***"}
    assert entries[0]["response"] == {"access": "***", "refresh": "***"}
    text = json.dumps(entries)
    for secret in ("alice-password", new, pair["access"], pair["refresh"]):
        assert secret not in text


@pytest.mark.parametrize("header", [b"[" * 100_000, b'{"alg":"HS256","x":' + b"[" * 100_000])
def test_deeply_nested_token_is_rejected(api: Ufdl, header: bytes) -> None:
    token = base64.urlsafe_b64encode(header).decode().rstrip("=") + ".e30.e30"
    assert_error(api(None).call("POST", VERIFY, {"token": token}), 401, code=NOT_VALID)


def test_token_expires_at_its_exact_expiry_time(api: Ufdl) -> None:
    api.set_clock("2026-01-05T09:00:00Z")
    access = api.login()["access"]
    api.set_clock("2026-01-05T09:04:59.999999Z")
    assert api(access).call("POST", LIST).status == 200
    api.set_clock("2026-01-05T09:05:00Z")
    assert_error(api(access).call("POST", LIST), 401, code=NOT_VALID)
