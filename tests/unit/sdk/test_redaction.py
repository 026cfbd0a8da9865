"""Rules of redaction: which names tell a secret, and in which forms a secret is recognized in a text."""

from __future__ import annotations

import html
import json
from base64 import b64encode
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any
from urllib.parse import quote

import pytest

from projectlink._core.headers import Headers, header_secrets
from projectlink._core.secret import is_secret, redact, redact_json, redact_urls, url_secrets
from projectlink.nuextract import ApiException
from tests.support.error_dump import dump
from tests.support.scripted import ScriptedServer, reply

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]

TOKEN = "s3cret/cd+EF&gh=="
ESCAPES: dict[str, Callable[[str], str]] = {
    "plain": str,
    "JSON with escaped slashes": lambda text: text.replace("/", "\\/"),
    "JSON with escaped characters": lambda text: "".join(f"\\u{ord(character):04X}" for character in text),
    "JSON in JSON": lambda text: text.replace("/", "\\\\\\/"),
    "hexadecimal escapes": lambda text: "".join(f"\\x{ord(character):02x}" for character in text),
    "URL": lambda text: quote(text, safe=""),
    "URL in a URL": lambda text: quote(quote(text, safe=""), safe=""),
    "HTML": html.escape,
    "HTML with numbers": lambda text: "".join(f"&#{ord(character)};" for character in text),
    "HTML with hexadecimal numbers": lambda text: text.replace("/", "&#x2F;"),
}


@pytest.mark.parametrize(
    "name",
    ["Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-Api-Key", "X-Auth-Token", "X-Amz-Signature"]
    + ["Ocp-Apim-Subscription-Key", "password", "previous_password", "upload_token", "clientSecret", "credentials"],
)
def test_name_of_a_secret_is_recognized(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize(
    "name",
    ["X-Author", "authors", "authenticated", "keywords", "primaryKey", "Idempotency-Key", "monkey", "max_tokens"]
    + ["tokenizer", "secretary", "credentials_name", "password_reset_date", "Content-Type"],
)
def test_name_that_only_contains_a_secret_word_is_not_one(name: str) -> None:
    assert not is_secret(name)


def test_values_beside_a_secret_flag_and_below_a_secret_name_are_redacted_and_found() -> None:
    body = {
        "name": "a",
        "secret": True,
        "value": "s3cret-1",
        "authors": ["Ada"],
        "credentials": {"account_key": "s3cret-2"},
        "items": [{"token": None, "password": "s3cret-3", "value": "kept"}],
    }
    found: list[str] = []
    assert redact_json(body, found) == {
        "name": "a",
        "secret": True,
        "value": "***",
        "authors": ["Ada"],
        "credentials": {"account_key": "***"},
        "items": [{"token": None, "password": "***", "value": "kept"}],
    }
    assert found == ["s3cret-1", "s3cret-2", "s3cret-3"]


def test_secret_parameters_of_urls_are_redacted_and_found() -> None:
    url = "https://files.example/a?X-Amz-Signature=s3cret-1&author=Ada&access%5Ftoken=s3cret-2#x"
    assert redact_urls(f"see <{url}>") == (
        "see <https://files.example/a?X-Amz-Signature=***&author=Ada&access%5Ftoken=***#x>"
    )
    assert url_secrets(url) == ("s3cret-1", "s3cret-2")


def test_repr_of_headers_redacts_by_name_and_in_urls() -> None:
    headers = Headers(
        [("X-Author", "Ada"), ("Set-Cookie", "sid=s3cret"), ("Location", "https://a/b?sig=s3cret&page=2")]
    )
    assert (
        repr(headers) == "Headers({'X-Author': 'Ada', 'Set-Cookie': '***', 'Location': 'https://a/b?sig=***&page=2'})"
    )


def test_secrets_of_headers_are_credentials_cookies_and_the_password_of_basic() -> None:
    encoded = b64encode(b"me:s3cret-password").decode()
    found = header_secrets(
        {"Authorization": f"Basic {encoded}", "Cookie": "a=s3cret-1; b=s3cret-2", "X-Author": "Ada", "X-Api-Key": "k"}
    )
    assert {encoded, encoded.rstrip("="), "s3cret-password", "s3cret-1", "s3cret-2", "k"} <= set(found)
    assert "Ada" not in found


@pytest.mark.parametrize("form", ESCAPES)
def test_escaped_secret_is_redacted_in_a_text(form: str) -> None:
    assert redact(f"bad token {ESCAPES[form](TOKEN)}.", (TOKEN,)) == "bad token ***."


@pytest.mark.parametrize(
    "password", ["back\\slash-1", "two\\\\slashes", "with space", "quo\"te's", "d\u00e9j\u00e0-\U0001f511"]
)
def test_secret_with_odd_characters_is_redacted_in_json_and_urls(password: str) -> None:
    for text in (
        json.dumps([password]),
        json.dumps(json.dumps([password])),
        json.dumps([password], ensure_ascii=False),
    ):
        assert "***" in redact(text, (password,))
    assert redact(f"p={quote(password)}&q", (password,)) == "p=***&q"
    assert redact(f"p={password.replace(' ', '+')}&q", (password,)) == "p=***&q"


def test_long_secret_is_redacted_where_it_is_escaped() -> None:
    secret = "".join(f"line {number}/+\n" for number in range(5000))
    text = json.dumps({"before": "a/b\n", "value": secret, "after": "%41"})
    assert redact(text, (secret,)) == '{"before": "a/b\\n", "value": "***", "after": "%41"}'
    assert redact(f"p={quote(secret, safe='')}&q=%41", (secret,)) == "p=***&q=%41"


def test_escaped_secrets_that_overlap_are_redacted_together() -> None:
    assert redact("x%2Fabcd%2Fefgh%2Fy", ("/abcd/efgh", "efgh/y", "abcd")) == "x***"
    assert redact(r"a\/b\/c", ("/abcd",)) == r"a\/b\/c"


def test_longer_one_of_two_secrets_is_redacted_in_full() -> None:
    assert redact("is s3cret-token-2 valid?", ("s3cret-token", "s3cret-token-2")) == "is *** valid?"


@pytest.mark.parametrize("text", ["\\" * 200_000, "%25" * 200_000, "&#0000" * 100_000, "&amp;" * 100_000])
def test_text_of_escapes_only_is_searched_in_linear_time(text: str) -> None:
    for secret in ("&&&&&&&&", "\\" * 24 + "x", "%%%%%%%%", "s3cret"):
        redact(text + "!", (secret,))


@pytest.mark.parametrize("form", ["JSON with escaped slashes", "JSON with escaped characters", "URL"])
def test_echoed_token_is_redacted_in_errors_and_in_all_logs(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture, form: str
) -> None:
    token = TOKEN.replace("&", "")
    echo = ESCAPES[form](token)
    body = f'{{"code": "X", "message": "bad token {echo}"}}'.encode()
    server = serve(reply("400 Bad", body, X_Token=token, X_Escaped=quote(token, safe="")))
    with caplog.at_level(1), pytest.raises(ApiException) as caught:
        connect(server.url, access_token=token).get_api_projects_projectid("p")
    assert caught.value.data.message == "bad token ***"
    shown = dump(caught.value) + caplog.text
    assert token not in shown
    assert echo not in shown
    assert quote(token, safe="") not in shown


@pytest.mark.parametrize("padding", ["==", ""])
def test_echoed_basic_credentials_are_redacted(serve: Serve, connect: Connect, padding: str) -> None:
    encoded = b64encode(b"me:s3cret-pass-1").decode()
    assert encoded.endswith("==")
    echo = {"code": "X", "message": f"Basic {encoded.rstrip('=')}{padding} of me:s3cret-pass-1"}
    api = connect(serve(reply("401 No", echo)).url, access_token=None, headers={"Authorization": f"Basic {encoded}"})
    with pytest.raises(ApiException) as caught:
        api.get_api_projects_projectid("p")
    shown = dump(caught.value)
    assert encoded.rstrip("=") not in shown
    assert "s3cret-pass-1" not in shown
    assert caught.value.data.message.endswith(" of me:***")


def test_secret_fields_of_a_request_body_are_redacted_where_the_server_echoes_them(
    serve: Serve, stack: ExitStack, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    from projectlink.ubiops import Configuration, EnvironmentVariableCreate
    from tests.support.client_variants import opened

    server = serve(reply("400 Bad", {"error": "value s3cret-value is too short"}, X_Echo="s3cret-value"))
    configuration = Configuration(server.url, access_token="Token s3cret-token", retries=0)
    api = stack.enter_context(opened(kind, configuration, "ubiops", "CoreApi"))
    variable = EnvironmentVariableCreate(name="keywords", value="s3cret-value", secret=True)
    with caplog.at_level(1), pytest.raises(ApiException) as caught:
        api.project_environment_variables_create("p", variable)
    assert "s3cret" not in dump(caught.value) + caplog.text
    assert '"name": "keywords"' in caught.value.as_curl()


def test_signature_of_a_redirect_is_redacted(serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    server = serve(
        reply("302 Found", Location="/files/1?X-Amz-Signature=s3cret-signature&part=2"),
        reply("403 No", {"code": "X", "message": "the signature s3cret-signature has expired"}),
    )
    with caplog.at_level(1), pytest.raises(ApiException) as caught:
        connect(server.url).get_api_projects_projectid("p")
    assert b"X-Amz-Signature=s3cret-signature" in server.requests[1]
    assert caught.value.url == f"{server.url}/files/1?X-Amz-Signature=***&part=2"
    assert "s3cret" not in dump(caught.value) + caplog.text


def test_header_that_only_sounds_secret_is_shown(serve: Serve, connect: Connect) -> None:
    server = serve(reply("400 Bad", {"code": "X", "message": "Ada is no author"}, X_Author="Ada Lovelace"))
    api = connect(server.url, headers={"X-Author": "Ada Lovelace", "X-Api-Key": "s3cret-key"})
    with pytest.raises(ApiException) as caught:
        api.get_api_projects_projectid("p")
    assert "X-Author: Ada Lovelace" in caught.value.as_curl()
    assert "X-Api-Key: ***" in caught.value.as_curl()
    assert "'X-Author': 'Ada Lovelace'" in str(caught.value)
    assert caught.value.data.message == "Ada is no author"
