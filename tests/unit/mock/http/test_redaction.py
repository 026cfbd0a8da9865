"""Redaction of secrets in the journal."""

from __future__ import annotations

import pytest

from projectlink_mock._core.export.secret_refs import map_json
from projectlink_mock._core.http.messages import Request, Response
from projectlink_mock._core.http.redaction import is_secret, redact, redact_headers
from projectlink_mock._core.sessions.journal import MAX_BODY, MAX_BYTES, MAX_ENTRIES, Journal


@pytest.mark.parametrize(
    "name",
    [
        *("password", "token", "secret", "access", "refresh", "api_key", "authorization", "credentials"),
        *("Password", "apiKey", "API-Key", "access_token", "upload_token", "clientSecret", "new_password"),
        *("X-Amz-Signature", "X-Amz-Credential", "token[]", "filter[access_token]"),
    ],
)
def test_secret_is_recognized_by_its_name(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize("name", ["name", "accessible", "tokens", "token_count", "secretary", "key", ""])
def test_other_names_are_not_secrets(name: str) -> None:
    assert not is_secret(name)


def test_redaction_copies_and_keeps_the_structure() -> None:
    value = {"user": "alice", "token": "x", "list": [{"secret": {"deep": 1}}, "token"], "password": None}
    expected = {"user": "alice", "token": "***", "list": [{"secret": "***"}, "token"], "password": None}
    assert redact(value) == expected
    assert value["token"] == "x"


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("https://x/y?a=1&X-Amz-Signature=s3cret&b=2", "https://x/y?a=1&X-Amz-Signature=***&b=2"),
        ("https://x/y#access_token=s3cret", "https://x/y#access_token=***"),
        ('see <https://x?token=s3cret>; "https://x?a=token"', 'see <https://x?token=***>; "https://x?a=token"'),
        ("where=a?token=b", "where=a?token=b"),
    ],
)
def test_secret_in_a_url_is_redacted(text: str, hidden: str) -> None:
    assert redact({"text": [text]}) == {"text": [hidden]}
    assert map_json({"text": [text]}, str) == {"text": [hidden]}


def test_secret_in_the_url_of_a_header_is_redacted() -> None:
    headers = {"location": "/x?token=s3cret&a=1", "set-cookie": "a=b", "etag": "x=y"}
    assert redact_headers(headers) == {"location": "/x?token=***&a=1", "set-cookie": "***", "etag": "x=y"}


def test_value_marked_as_secret_is_redacted() -> None:
    variables = [{"name": "a", "value": "x", "secret": True}, {"name": "b", "value": "y", "secret": False}]
    assert redact(variables) == [
        {"name": "a", "value": "***", "secret": True},
        {"name": "b", "value": "y", "secret": False},
    ]


def test_journal_drops_the_oldest_entry() -> None:
    journal = Journal()
    for number in range(MAX_ENTRIES + 2):
        journal.record("stars", None, Request("GET", f"/{number}", "", {}, b""), Response(200), 0.001)
    paths = [entry.path for entry in journal]
    assert (len(paths), paths[0], paths[-1]) == (MAX_ENTRIES, "/2", f"/{MAX_ENTRIES + 1}")


def test_journal_is_bounded_in_bytes() -> None:
    journal = Journal()
    body = b"x" * (MAX_BODY + 1000)
    for number in range(MAX_ENTRIES):
        journal.record("stars", None, Request("POST", f"/{number}", "", {}, body), Response(200, body), 0.001)
    held = sum(len(entry.request_body) + len(entry.response_body or b"") for entry in journal)
    assert MAX_BYTES * 0.9 < held <= MAX_BYTES
    assert [entry.number for entry in journal][-1] == MAX_ENTRIES
    journal.clear()
    journal.record("stars", None, Request("POST", "/", "", {}, body), Response(200, body), 0.001)
    assert [entry.number for entry in journal] == [MAX_ENTRIES + 1]


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", ""),
        ("a=1&b", "a=1&b"),
        ("access%5Ftoken=x&a=%20", "access%5Ftoken=***&a=%20"),
        ("token", "token=***"),
    ],
)
def test_secrets_in_a_query_are_redacted(query: str, shown: str) -> None:
    journal = Journal()
    journal.record("stars", None, Request("GET", "/", query, {}, b""), Response(200), 0.001)
    (entry,) = journal
    assert entry.to_json()["query"] == shown
