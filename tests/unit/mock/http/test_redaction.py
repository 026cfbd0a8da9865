"""Redaction of secrets in the journal."""

from __future__ import annotations

import pytest

from projectlink_mock._core.export.secret_refs import map_json, map_query
from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.http.redaction import (
    is_secret,
    redact,
    redact_headers,
    redact_query,
    redact_text,
    safe_headers,
    split_authorization,
)
from projectlink_mock._core.sessions.journal import Journal


@pytest.mark.parametrize(
    "name",
    [
        *("password", "token", "secret", "access", "refresh", "api_key", "authorization", "credentials"),
        *("Password", "apiKey", "API-Key", "access_token", "upload_token", "clientSecret", "new_password"),
        *("X-Amz-Signature", "X-Amz-Credential", "token[]", "filter[access_token]", "Set-Cookie", "key", "pass"),
        *("AWS_SECRET_ACCESS_KEY", "secretAccessKey", "AWS_ACCESS_KEY_ID", "encryption_key", "ssh_key", "secret_value"),
        *(
            "private_key_passphrase",
            "private_key_pem",
            "connection_string",
            "session_id",
            "JSESSIONID",
            "id_token_hint",
        ),
        *(
            "tokens",
            "passwords",
            "api_keys",
            "passwordHash",
            "password2",
            "otp",
            "credentials_json",
            "mfaRecoveryCodes",
        ),
    ],
)
def test_secret_is_recognized_by_its_name(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize(
    "name",
    [
        *("name", "accessible", "token_count", "secretary", "", "code", "keywords", "authors", "monkey", "pinned"),
        *(
            "credentials_name",
            "token_type",
            "expires_in",
            "public_key",
            "Idempotency-Key",
            "primary_key",
            "password_url",
        ),
        *("x" * 100, "compass", "bypass"),
    ],
)
def test_other_names_are_not_secrets(name: str) -> None:
    assert not is_secret(name)


def test_redaction_copies_and_keeps_the_structure() -> None:
    value = {"user": "alice", "token": "x", "list": [{"secret": {"deep": 1}}, "token"], "password": None}
    expected = {"user": "alice", "token": "***", "list": [{"secret": {"deep": "***"}}, "token"], "password": None}
    assert redact(value) == expected
    assert value["token"] == "x"


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("https://x/y?a=1&X-Amz-Signature=s3cret&b=2", "https://x/y?a=1&X-Amz-Signature=***&b=2"),
        ("https://x/y#access_token=s3cret", "https://x/y#access_token=***"),
        ('see <https://x?token=s3cret>; "https://x?a=token"', 'see <https://x?token=***>; "https://x?a=token"'),
        ("/x?code=s3cret&state=1", "/x?code=***&state=1"),
        ("code=NotFound", "code=NotFound"),
        ("where=a?token=s3cret", "where=a?token=***"),
        ("git+https://bob:s3cret@x.org/y.git and ftp://s3cret@z", "git+https://***@x.org/y.git and ftp://***@z"),
        ("https://x.org/y?mail=a@b.org", "https://x.org/y?mail=a@b.org"),
        ("Endpoint=https;AccountKey=s3cret==;Suffix=x", "Endpoint=https;AccountKey=***;Suffix=x"),
        ('host=x password = "s3cret too" user=y', "host=x password = *** user=y"),
        ("password=", "password="),
    ],
)
def test_secret_in_a_url_is_redacted(text: str, hidden: str) -> None:
    assert redact({"text": [text]}) == {"text": [hidden]}
    assert map_json({"text": [text]}, str) == {"text": [hidden]}


def test_secret_in_the_url_of_a_header_is_redacted() -> None:
    headers = {"location": "/x?token=s3cret&a=1", "set-cookie": "a=b", "etag": "x=y"}
    assert redact_headers(headers) == {"location": "/x?token=***&a=1", "set-cookie": "***", "etag": "x=y"}


def test_safe_headers_are_redacted_too() -> None:
    headers = {b"host": b"me:s3cret@x", b"origin": b"http://me:s3cret@x", b"cookie": b"s3cret", b"x-key": b"s3cret"}
    assert safe_headers(headers, {"x-key"}) == {"host": "***@x", "origin": "http://***@x", "x-key": "***"}


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("Bearer s3cret", ("Bearer ", "s3cret")),
        ("Bearer  s3cret x", ("Bearer  ", "s3cret x")),
        ('Digest username="bob", response="s3cret"', ("Digest ", 'username="bob", response="s3cret"')),
        (
            "AWS4-HMAC-SHA256 Credential=s3cret/x, Signature=y",
            ("AWS4-HMAC-SHA256 ", "Credential=s3cret/x, Signature=y"),
        ),
        ("s3cret", ("", "s3cret")),
        ("s3cret of two words", ("", "s3cret of two words")),
        ("", ("", "")),
    ],
)
def test_authorization_is_split_into_scheme_and_credentials(value: str, parts: tuple[str, str]) -> None:
    assert split_authorization(value) == parts


def test_value_beside_a_secret_name_is_redacted() -> None:
    pairs = [{"name": "DB_PASSWORD", "value": "s3cret"}, {"key": "color", "value": "red"}]
    assert redact(pairs) == [{"name": "DB_PASSWORD", "value": "***"}, {"key": "color", "value": "red"}]


def test_counts_and_flags_under_secret_names_are_kept() -> None:
    value = {"tokens": 12, "max_tokens": 3.5, "password": True, "secret": False, "token": None}
    assert redact(value) == value
    assert redact({"pin": 1234, "tokens": ["s3cret"]}) == {"pin": "***", "tokens": "***"}


@pytest.mark.parametrize(
    "text", ["?" * 200_000, "&a" * 100_000, "a=" * 100_000, '="' * 100_000, "://" * 100_000, "a " * 100_000]
)
def test_long_texts_are_redacted_in_linear_time(text: str) -> None:
    # Quadratic time would be minutes, far above the time limit of a test.
    texts = [text, f"{text}=", f"https://{text}"]
    assert all(redact_text(one) and redact_query(one) and map_query(one, str) for one in texts)


def test_value_marked_as_secret_is_redacted() -> None:
    variables = [{"name": "a", "value": "x", "secret": True}, {"name": "b", "value": "y", "secret": False}]
    assert redact(variables) == [
        {"name": "a", "value": "***", "secret": True},
        {"name": "b", "value": "y", "secret": False},
    ]


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", ""),
        ("a=1&b", "a=1&b"),
        ("access%5Ftoken=x&a=%20", "access%5Ftoken=***&a=%20"),
        ("token", "token=***"),
        ("key=x;code=x;otp=x&sessionid=x", "key=***&code=***&otp=***&sessionid=***"),
        ("to=https%3A%2F%2Fme%3Ax%40y%2F&b=a%40b", "to=https://***@y/&b=a%40b"),
    ],
)
def test_secrets_in_a_query_are_redacted(query: str, shown: str) -> None:
    journal = Journal()
    journal.record("stars", None, Request("GET", "/", query, {}, b""), Response(200), 0.001)
    (entry,) = journal
    assert entry.to_json()["query"] == shown
