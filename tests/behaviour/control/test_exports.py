"""Exports of the journal: recording, curl, HAR and pytest."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import urllib3
from jsonschema import Draft202012Validator

from projectlink_mock import Limits, MockServer, Session
from projectlink_mock.testing.demo_users import password_of, token_of
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import NEW, PROJECTS, create
from tests.support.har import SCHEMA

FORMATS = ("json", "har", "curl", "pytest")
HOSTILE = 'it\'s $(id) `id` "quoted" \\ \n ${alice.token} }} \ue000x\ue001 é'


def export(control: Api, format: str, query: str = "") -> str:
    response = control.call("GET", f"/requests?format={format}{query}")
    assert response.status == 200
    return response.content.decode()


def send_all_kinds_of_requests(api: Api, service: Api) -> None:
    """Send rejected requests, secrets, bytes, and texts with special characters of the export formats."""
    project = create(api, name=HOSTILE, template={"password": "s3cret", "again": {"token": "s3cret"}})
    api.call("GET", f"{PROJECTS}/{project['id']}", token="admin-token")
    api.call("GET", f"{PROJECTS}?shared=true&x={'y' * 10}", token=None)
    api.call("DELETE", f"{PROJECTS}/a%2Fb'$(id)", token="s3cret")
    api.call("POST", PROJECTS, NEW, headers={"Content-Type": 'application/json; a=\'$(id)"""\''})
    logged_in = service.call("POST", "/v1/auth/obtain", {"username": "bob", "password": "bob-password"}, token=None)
    service.call("GET", "/v1/projects/1", token=logged_in.json["access"])
    service.call("POST", "/v1/auth/refresh", {"refresh": logged_in.json["refresh"]}, token=None)


@pytest.fixture
def ufdl(session: Session, pool: urllib3.PoolManager) -> Api:
    return Api(pool, session.url("ufdl"), session.headers)


@pytest.fixture
def variables(session: Session) -> dict[str, str]:
    users = ("ada", "alice", "bob", "carol")
    secrets = {f"{name.upper()}_TOKEN": token_of(name) for name in users}
    secrets |= {f"{name.upper()}_PASSWORD": password_of(name) for name in users}
    return {**os.environ, **secrets, "SECRET_1": "one", "SECRET_2": "two"}


def test_unknown_format_is_rejected(control: Api) -> None:
    response = control.call("GET", "/requests?format=xml")
    assert (response.status, response.json) == (
        400,
        {"error": "Unknown format 'xml'; known: json, har, curl, pytest."},
    )


@pytest.mark.parametrize("format", FORMATS)
def test_no_format_contains_a_secret(api: Api, ufdl: Api, control: Api, format: str) -> None:
    send_all_kinds_of_requests(api, ufdl)
    api.call("GET", f"{PROJECTS}?access_token=s3cret&token=alice-token;a=1;api_key=s3cret")
    text = export(control, format)
    for secret in ("s3cret", "alice-token", "admin-token", "bob-password", "eyJ"):
        assert secret not in text


@pytest.mark.parametrize("format", FORMATS)
def test_export_can_be_filtered(api: Api, control: Api, format: str) -> None:
    create(api, name="first")
    create(api, name="second")
    text = export(control, format, "&operation=post_api_projects&limit=1")
    assert "second" in text
    assert "first" not in text
    assert "does not begin with the seed: a filter left out exchanges" in text


@pytest.mark.parametrize("format", FORMATS)
def test_empty_journal_can_be_exported(control: Api, format: str) -> None:
    assert export(control, format)


def test_har_matches_its_schema(api: Api, ufdl: Api, control: Api) -> None:
    send_all_kinds_of_requests(api, ufdl)
    api.call("GET", f"{PROJECTS}?access_token=s3cret")
    document = json.loads(export(control, "har"))
    Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(document)
    first, *_, last = document["log"]["entries"]
    assert first["request"]["url"] == f"{api.base}{PROJECTS}"
    assert json.loads(first["request"]["postData"]["text"])["name"] == HOSTILE
    assert json.loads(first["request"]["postData"]["text"])["template"]["password"] == "{{secret.1}}"
    assert {"name": "authorization", "value": "Bearer {{alice.token}}"} in first["request"]["headers"]
    assert (first["response"]["status"], first["response"]["statusText"]) == (200, "OK")
    assert first["comment"] == "1: nuextract, post_api_projects by alice"
    assert first["time"] == first["timings"]["wait"] > 0
    assert last["request"]["queryString"] == [{"name": "access_token", "value": "{{secret.1}}"}]
    assert last["request"]["url"] == f"{api.base}{PROJECTS}?access_token=%7B%7Bsecret.1%7D%7D"


def test_har_has_nothing_that_other_programs_take_for_a_variable(api: Api, ufdl: Api, control: Api) -> None:
    send_all_kinds_of_requests(api, ufdl)
    api.call(
        "GET", f"{PROJECTS}?x=${{alice.token}}&${{b}}=%24%7Bc%7D", headers={"User-Agent": "a ${b}", "Origin": "${c}"}
    )
    api.call("POST", f"{PROJECTS}?token=${{d}}", {"name": "${e}", "password": "${f}"}, token="${g}")
    text = export(control, "har")
    assert "${" not in text
    document = json.loads(text)
    Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(document)
    assert json.loads(document["log"]["entries"][-1]["request"]["postData"]["text"])["name"] == "${e}"


def test_har_has_only_fields_of_its_standard(api: Api, ufdl: Api, control: Api) -> None:
    send_all_kinds_of_requests(api, ufdl)
    control.call("POST", "/faults", {"status": 403, "times": 1})
    api.call("GET", PROJECTS)

    def check(value: Any, schema: dict[str, Any]) -> None:
        for name, item in value.items() if isinstance(value, dict) and "properties" in schema else ():
            assert name in {*schema["properties"], "comment"}
            check(item, schema["properties"].get(name, {}))
        for item in value if isinstance(value, list) else ():
            check(item, schema.get("items", {}))

    check(json.loads(export(control, "har")), SCHEMA)


def test_har_has_sizes_that_are_not_known_as_minus_one(control: Api, api: Api) -> None:
    create(api, name="x" * 100_000)
    (entry,) = json.loads(export(control, "har"))["log"]["entries"]
    assert (entry["request"]["bodySize"], entry["response"]["bodySize"], entry["response"]["content"]["size"]) == (
        -1,
    ) * 3
    assert entry["response"]["headersSize"] == -1
    assert entry["request"]["postData"]["comment"] == "Not included: more than 65536 bytes."


def test_har_has_the_fields_of_a_form(session: Session, control: Api) -> None:
    fields: Any = {"file": ("a.txt", b"\x00Hello", "text/plain"), "other": ("ü.bin", b"\xff"), "note": "for me"}
    url = f"{session.url('ubiops')}/projects/none/blobs"
    urllib3.request("POST", url, fields=fields, headers={**session.headers, "Authorization": "Token alice-token"})
    (entry,) = json.loads(export(control, "har"))["log"]["entries"]
    assert entry["request"]["postData"]["params"] == [
        {"name": "file", "fileName": "a.txt", "contentType": "text/plain", "value": "\x00Hello"},
        {
            "name": "other",
            "fileName": "ü.bin",
            "contentType": "application/octet-stream",
            "value": "",
            "comment": "Not included: 1 bytes.",
        },
        {"name": "note", "value": "for me"},
    ]


def test_form_is_exported_unless_it_has_a_secret(session: Session, control: Api) -> None:
    url, headers = f"{session.url('ufdl')}/v1", {**session.headers, "Content-Type": "application/x-www-form-urlencoded"}
    login = urllib3.request("POST", f"{url}/auth/obtain", body="username=bob&password=bob-password", headers=headers)
    assert login.status == 200
    headers["Authorization"] = f"Bearer {login.json()['access']}"
    urllib3.request("POST", f"{url}/projects/create", body="name=%24{x} y&team=1", headers=headers)
    secret, form = control.call("GET", "/requests").json
    assert (secret["request"], form["request"]) == ("username=bob&password=***", "name=%24{x} y&team=1")
    first, second = json.loads(export(control, "json"))["exchanges"]
    assert (first["request"]["cut"], second["request"]["kind"]) == ("a form with a secret in it", "bytes")
    assert "bob-password" not in export(control, "har")
    assert (
        json.loads(export(control, "har"))["log"]["entries"][1]["request"]["postData"]["text"] == "name=%24{x} y&team=1"
    )
    assert session.replay()["differences"] == []


def test_deeply_nested_bodies_are_exported_in_linear_time(api: Api, control: Api) -> None:
    template: Any = "x"
    for _ in range(80):
        template = {"next": template, "pages": ["y" * 200] * 2}
    for _ in range(3):
        create(api, template=template)
    compile(export(control, "pytest"), "exported", "exec")


def test_redirects_are_in_the_har_without_their_secrets(session: Session, control: Api) -> None:
    location = "https://me:s3cret@example.com/x?token=s3cret&a=1"
    control.call("POST", "/faults", {"status": 302, "headers": {"Location": location}, "times": 1})
    headers = {**session.headers, "Authorization": "Bearer alice-token"}
    urllib3.request("GET", session.url("nuextract") + PROJECTS, headers=headers, redirect=False)
    (entry,) = json.loads(export(control, "har"))["log"]["entries"]
    assert entry["response"]["redirectURL"] == "https://***@example.com/x?token=***&a=1"


@pytest.mark.parametrize("format", FORMATS)
def test_long_integers_are_kept_or_left_out_but_never_rounded(api: Api, control: Api, format: str) -> None:
    create(api, template={"id": 9007199254740993, "large": 2**64 - 1})
    api.call("POST", PROJECTS, content=b'{"name": "a", "template": {"id": 123456789012345678901234567890}}')
    text = export(control, format)
    assert "9007199254740993" in text
    assert "18446744073709551615" in text
    assert "e29" not in text
    assert "e+29" not in text
    assert "e29" not in str(control.call("GET", "/requests").json)


def test_every_format_contains_a_dropped_connection(api: Api, control: Api) -> None:
    control.call("POST", "/faults", {"drop": True, "times": 1})
    with pytest.raises(urllib3.exceptions.HTTPError):
        api.call("GET", PROJECTS)
    (entry,) = json.loads(export(control, "har"))["log"]["entries"]
    assert entry["response"]["status"] == 0
    assert "get_api_projects by alice, dropped" in export(control, "curl")
    assert "the connection was dropped" in export(control, "pytest")
    assert json.loads(export(control, "json"))["exchanges"][0]["status"] is None


@pytest.mark.skipif(not shutil.which("curl"), reason="there is no curl")
def test_curl_script_repeats_the_requests(
    api: Api,
    ufdl: Api,
    control: Api,
    new_session: Callable[[], Session],
    connect_control: Callable[[Session], Api],
    variables: dict[str, str],
    tmp_path: Path,
) -> None:
    send_all_kinds_of_requests(api, ufdl)
    script, other = tmp_path / "requests.sh", new_session()
    script.write_text(export(control, "curl"), encoding="utf-8")
    result = subprocess.run(
        ["sh", str(script)],
        env={**variables, "SESSION": other.name},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
    before, after = (one.call("GET", "/requests").json for one in (control, connect_control(other)))
    fields = ("operation", "caller", "method", "path", "query", "status")
    assert [[entry[name] for name in fields] for entry in after] == [
        [entry[name] for name in fields] for entry in before
    ]
    assert after[0]["request"] == before[0]["request"]


@pytest.mark.skipif(not shutil.which("curl"), reason="there is no curl")
def test_curl_script_names_the_secrets_that_it_needs(api: Api, control: Api, tmp_path: Path) -> None:
    create(api)
    script = tmp_path / "requests.sh"
    script.write_text(export(control, "curl"))
    result = subprocess.run(["sh", str(script)], env={}, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode != 0
    assert "ALICE_TOKEN: set it to the token of alice" in result.stderr


def run_pytest(text: str, folder: Path) -> subprocess.CompletedProcess[str]:
    (folder / "test_recorded.py").write_text(text, encoding="utf-8")
    command = [sys.executable, "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"]
    return subprocess.run([*command, str(folder)], cwd=folder, capture_output=True, text=True, timeout=120, check=False)


def test_exported_test_passes(api: Api, ufdl: Api, control: Api, tmp_path: Path) -> None:
    control.call("POST", "/clock", {"now": "2030-01-01T00:00:00Z"})
    send_all_kinds_of_requests(api, ufdl)
    control.call("POST", "/ufdl/teams", {"name": "Birds"})
    ufdl.call("GET", "/v1/projects/1", token=None)
    result = run_pytest(export(control, "pytest"), tmp_path)
    assert result.returncode == 0, result.stdout
    assert "1 passed" in result.stdout


def test_exported_test_uses_the_plugins_fixture_for_its_seed(
    projectlink_mock: Session, demo: Api, tmp_path: Path
) -> None:
    demo.call("GET", PROJECTS)
    control = Api(demo.pool, projectlink_mock.control, projectlink_mock.headers)
    text = export(control, "pytest")
    assert "MockServer" not in text
    assert run_pytest(text, tmp_path).returncode == 0


def test_exported_test_fails_for_a_different_response(api: Api, control: Api, tmp_path: Path) -> None:
    create(api, name="Orders")
    result = run_pytest(export(control, "pytest").replace("'lockState': False", "'lockState': True"), tmp_path)
    assert result.returncode == 1
    assert "assert response_1.json == " in result.stdout


def test_every_format_names_missing_bodies(api: Api, control: Api) -> None:
    create(api, name="x" * 100_000)
    api.call("POST", PROJECTS, content=b"s3cret=1", headers={"Content-Type": "text/plain"})
    for format in FORMATS:
        text = export(control, format)
        assert "Exchange 1 lacks the request body: more than 65536 bytes." in text
        assert "Exchange 2 lacks the request body: 8 bytes of text/plain." in text
    assert export(control, "curl").count("# Left out, POST /api/projects: the recording lacks its body") == 2
    assert export(control, "pytest").count("# Left out, POST /api/projects: the recording lacks its body") == 2


def test_unread_body_is_reported_as_missing(tmp_path: Path) -> None:
    with MockServer(seed="empty", services=["nuextract"], limits=Limits(body=1000)) as mock:
        url, headers = mock.url("nuextract") + PROJECTS, {"Authorization": "Bearer alice-token"}
        rejected = urllib3.request("POST", url, json={**NEW, "name": "x" * 2000}, headers=headers)
        assert rejected.status == 413
        (exchange,) = json.loads(mock.journal.export())["exchanges"]
        assert exchange["request"]["cut"] == "the server did not read all of it"
        assert [one["reason"] for one in mock.replay()["skipped"]] == [
            "its body is not in the journal: the server did not read all of it"
        ]


def test_forms_with_secrets_are_not_exported(session: Session, control: Api) -> None:
    def upload(part: str) -> None:
        fields: Any = {"file": ("a.txt", b"\x00Hello"), part: "s3cret"}
        url = f"{session.url('ubiops')}/projects/none/blobs"
        urllib3.request("POST", url, fields=fields, headers={**session.headers, "Authorization": "Token alice-token"})

    upload("note")
    upload("password")
    one, other = json.loads(export(control, "json"))["exchanges"]
    assert (one["request"]["kind"], other["request"]["kind"]) == ("bytes", "cut")
    assert other["request"]["cut"] == "a form with a secret in it"
    assert "base64 -d | curl" in export(control, "curl")


def test_header_parameters_are_exported(session: Session, control: Api) -> None:
    headers = {**session.headers, "Authorization": "Token alice-token", "Blob-TTL": "900"}
    url = f"{session.url('ubiops')}/projects/none/blobs"
    urllib3.request("POST", url, fields={"file": ("a.txt", b"Hello")}, headers=headers)
    (exchange,) = json.loads(export(control, "json"))["exchanges"]
    assert exchange["headers"]["blob-ttl"] == "900"
    assert exchange["headers"]["authorization"] == "Token ${alice.token}"


def test_tokens_and_passwords_of_demo_users() -> None:
    assert (token_of("ada"), password_of("bob")) == ("admin-token", "bob-password")
    with pytest.raises(ValueError, match="there is no demo user 'dave'; there are ada, alice, bob, carol"):
        token_of("dave")


def test_hostile_host_is_quoted_for_the_shell(tmp_path: Path) -> None:
    with MockServer(seed="empty", services=["nuextract"]) as mock:
        host = "x'$(touch${IFS}made)'}y"
        urllib3.request("GET", mock.url("nuextract") + PROJECTS, headers={"Host": host})
        script = urllib3.request("GET", f"{mock.control}/requests?format=curl").data.decode()
    commands = "\n".join(line for line in script.splitlines() if "curl" not in line and not line.startswith("    -H"))
    result = subprocess.run(
        ["sh", "-c", f'{commands}\nprintf %s "$NUEXTRACT_URL"'],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert result.stdout == f"http://{host}/nuextract"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("host", ["[", "a]b", "[::", "x:y", "me:secret@example.com", "http://x", "a b", "a\xa0b", ""])
def test_invalid_host_is_replaced_by_localhost(tmp_path: Path, host: str) -> None:
    with MockServer(seed="empty", services=["nuextract"]) as mock:
        headers = {"Host": host, "Authorization": "Bearer alice-token"}
        assert urllib3.request("GET", mock.url("nuextract") + PROJECTS, headers=headers).status == 200
        for format in FORMATS:
            response = urllib3.request("GET", f"{mock.control}/requests?format={format}")
            assert response.status == 200
            assert b"http://localhost/nuextract" in response.data
        assert urllib3.request("POST", f"{mock.control}/replay").json()["differences"] == []
