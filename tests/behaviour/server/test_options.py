"""Options and variables of `projectlink mock` for containers, proxies, TLS and pages of other origins."""

from __future__ import annotations

import os
import re
import socket
import ssl
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import trustme
import urllib3

from projectlink_mock import MockServer
from projectlink_mock.cli.options import limits_of, parse_args
from projectlink_mock.server.sockets import ListenError, bind_all
from tests.behaviour.http import Api
from tests.behaviour.nuextract.projects import list_ids
from tests.behaviour.server.test_command_line import run, started

TOKEN = {"Authorization": "Bearer alice-token"}
PREFLIGHT = {"Origin": "http://localhost:3000", "Access-Control-Request-Method": "PUT"}


def set_variables(monkeypatch: pytest.MonkeyPatch, variables: Mapping[str, str]) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(f"PROJECTLINK_MOCK_{name}", value)


# Variables


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"PORT": "0", "SEED": "empty"}, {"port": 0, "seed": "empty"}),
        ({"SERVICE": "nuextract, ubiops"}, {"service": ["nuextract", "ubiops"]}),
        ({"HOST": "0.0.0.0 ::"}, {"host": ["0.0.0.0", "::"]}),
        ({"MAX_BODY": "3", "SESSIONS": "7"}, {"max_body": 3 * 2**20, "sessions": 7}),
        ({"NO_CONTROL": "1", "CORS": "true", "LOG": "off"}, {"control": False, "cors": True, "log": False}),
        ({"NO_CONTROL": "0", "CORS": "no", "LOG": "1"}, {"control": True, "cors": None, "log": True}),
        ({"CONTROL_HOST": "Mock.example"}, {"control_host": ["mock.example"]}),
        ({"STATE": "a b.json", "NO_SAVE": "yes"}, {"state": "a b.json", "save": False}),
        ({"PORT": "", "SEED": "  ", "SERVICE": "", "NO_CONTROL": ""}, {"port": 8080, "seed": None, "service": None}),
        # Kubernetes sets this one for a service that is called projectlink-mock.
        ({"PORT": "tcp://10.0.0.7:8080"}, {"port": 8080}),
    ],
)
def test_variable_sets_its_option(
    monkeypatch: pytest.MonkeyPatch, variables: Mapping[str, str], expected: Mapping[str, Any]
) -> None:
    set_variables(monkeypatch, variables)
    options = vars(parse_args([]))
    assert {name: options[name] for name in expected} == expected


def test_option_comes_before_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    set_variables(monkeypatch, {"PORT": "1", "SERVICE": "ufdl", "HOST": "::1", "LOG": "0", "SEED": "demo"})
    options = parse_args(["--port", "2", "--service", "automl", "--host", "127.0.0.2", "--log"])
    assert (options.port, options.service, options.host, options.log) == (2, ["automl"], ["127.0.0.2"], True)
    assert options.seed == "demo"


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("PORT", "x", "'x' is not a port between 0 and 65535"),
        ("SERVICE", "nuextract,nothing", "'nothing' is not one of nuextract, "),
        ("CORS", "maybe", "'maybe' is neither 1 nor 0"),
    ],
)
def test_invalid_variable_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, value: str, reason: str
) -> None:
    set_variables(monkeypatch, {name: value})
    with pytest.raises(SystemExit) as stopped:
        parse_args([])
    assert stopped.value.code == 2
    assert f"projectlink mock: variable PROJECTLINK_MOCK_{name}: {reason}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--por", "0"], "unknown argument '--por' (did you mean --port?)"),
        (["--sess=3"], "unknown argument '--sess'"),
        (["--memory", "6"], "--memory must be more than --journal-memory, which is a part of it"),
    ],
)
def test_invalid_option_is_named(capsys: pytest.CaptureFixture[str], words: list[str], reason: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        parse_args(words)
    assert stopped.value.code == 2
    assert f"projectlink mock: {reason}" in capsys.readouterr().err


def test_large_journals_enlarge_the_memory() -> None:
    limits = limits_of(parse_args(["--journal-memory", "600"]))
    assert (limits.journal_bytes, limits.memory_bytes) == (600 * 2**20, 1200 * 2**20)
    assert limits_of(parse_args(["--memory", "7"])).memory_bytes == 7 * 2**20


def test_unknown_variable_is_a_warning_with_the_closest_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    set_variables(monkeypatch, {"PROT": "sesame", "LOG": "1"})
    parse_args([])
    assert capsys.readouterr().err == (
        "projectlink mock: warning: the variable PROJECTLINK_MOCK_PROT is unknown and ignored"
        " (did you mean PROJECTLINK_MOCK_PORT?)\n"
    )


def test_variables_of_kubernetes_are_no_warning(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # Those of a service that is called projectlink-mock, and of one called projectlink-mock-b.
    ports = {"PORT": "tcp://10.0.0.7:80", "PORT_80_TCP": "tcp://10.0.0.7:80", "PORT_80_TCP_ADDR": "10.0.0.7"}
    services = {"SERVICE_HOST": "10.0.0.7", "SERVICE_PORT": "80", "SERVICE_PORT_HTTP": "80"}
    variables = {**ports, **services}
    set_variables(monkeypatch, {**variables, **{f"B_{name}": value for name, value in variables.items()}})
    assert parse_args([]).port == 8080
    assert capsys.readouterr().err == ""


def test_every_option_has_a_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    described = subprocess.run(
        [sys.executable, "-m", "projectlink_mock", "--help"], capture_output=True, text=True, timeout=30, check=True
    ).stdout
    names = set(re.findall(r"^  --([a-z-]+)", described, re.MULTILINE))
    assert {"host", "port", "state", "no-control", "log", "cors", "tls-cert", "control-host"} <= names
    for name in names:
        # A value that no option accepts: whatever does not read its variable does not complain.
        with monkeypatch.context() as patch:
            patch.setenv(f"PROJECTLINK_MOCK_{name.replace('-', '_').upper()}", "\x7f")
            if name not in ("host", "state", "upstream", "tls-cert", "tls-key", "control-host"):
                with pytest.raises(SystemExit):
                    parse_args([])


def test_server_is_configured_by_variables_alone(pool: urllib3.PoolManager) -> None:
    variables = {"PROJECTLINK_MOCK_SEED": "empty", "PROJECTLINK_MOCK_SERVICE": "nuextract"}
    with started(environment=variables) as (_, origin, _said):
        assert list_ids(Api(pool, origin, {})) == []


# The log


def test_each_request_is_logged_without_secrets(pool: urllib3.PoolManager) -> None:
    with started() as (process, origin, _):
        pool.request("GET", f"{origin}/nuextract/api/projects?token=sesame&x=%1B", headers=TOKEN)
        pool.request("DELETE", f"{origin}/ubiops/v2.1/nothing", headers={**TOKEN, "X-Mock-Session": "mine"})
        process.terminate()
        _, errors = process.communicate(timeout=30)
    first, second = (re.sub(r"\d+\.\d ms", "1.0 ms", line[9:]) for line in errors.splitlines())
    assert first == "GET /nuextract/api/projects?token=***&x=%1B 200 1.0 ms"
    assert second == "DELETE /ubiops/v2.1/nothing 404 1.0 ms session=mine (route; no-such-path)"
    assert "sesame" not in errors


def test_connection_that_a_fault_drops_is_logged(pool: urllib3.PoolManager) -> None:
    with started() as (process, origin, _):
        Api(pool, f"{origin}/_mock", {}).call("POST", "/faults", {"drop": True})
        with pytest.raises(urllib3.exceptions.ProtocolError):
            pool.request("GET", f"{origin}/nuextract/api/projects", headers=TOKEN, retries=False)
        process.terminate()
        _, errors = process.communicate(timeout=30)
    assert "GET /nuextract/api/projects no response" in errors


def test_no_log_writes_nothing(pool: urllib3.PoolManager) -> None:
    with started("--no-log") as (process, origin, _):
        pool.request("GET", f"{origin}/_mock/health")
        process.terminate()
        assert process.communicate(timeout=30) == ("", "")


def test_log_that_no_one_reads_holds_no_request(pool: urllib3.PoolManager) -> None:
    with started() as (_, origin, _said):
        for _ in range(30):  # in all far more than a pipe holds
            assert pool.request("GET", f"{origin}/nuextract/{'x' * 8_000}", timeout=60).status == 404


def test_reader_of_the_greeting_that_is_gone_does_not_end_the_server(pool: urllib3.PoolManager) -> None:
    with bind_all(["127.0.0.1"], 0)[0] as listener:
        port = listener.getsockname()[1]
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "projectlink_mock", "--port", str(port), "--service", "nuextract"]
    with subprocess.Popen(command, stderr=writer) as process:
        try:
            os.close(writer)
            retries = urllib3.Retry(total=60, connect=60, backoff_factor=0.05, backoff_max=0.5)
            for _ in range(2):
                health = pool.request("GET", f"http://127.0.0.1:{port}/_mock/health", retries=retries, timeout=30)
                assert health.status == 200
        finally:
            process.kill()


# TLS


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def files(authority: trustme.CA, tmp_path: Path) -> tuple[str, str]:
    """Return the paths of a certificate and of its key."""
    issued = authority.issue_cert("localhost", "127.0.0.1")
    (tmp_path / "cert.pem").write_bytes(b"".join(blob.bytes() for blob in issued.cert_chain_pems))
    issued.private_key_pem.write_to_path(tmp_path / "key.pem")
    return str(tmp_path / "cert.pem"), str(tmp_path / "key.pem")


def test_certificate_makes_the_server_speak_https(authority: trustme.CA, files: tuple[str, str]) -> None:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    with started("--tls-cert", files[0], "--tls-key", files[1]) as (_, origin, said):
        assert origin.startswith("https://")
        assert "http://" not in said
        with urllib3.PoolManager(ssl_context=context) as pool:
            created = pool.request("POST", f"{origin}/automl/api/projects", headers=TOKEN, json={"name": "Churn"})
            document = pool.request("GET", f"{origin}/figshare/v2/projects?page_size=1", headers=TOKEN).json()
    assert created.status == 201
    assert document[0]["url"].startswith(f"{origin}/figshare/v2/")


def test_mock_server_with_a_certificate_speaks_https(
    authority: trustme.CA, files: tuple[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    with (
        MockServer(services=["automl"], tls_cert=Path(files[0]), tls_key=files[1]) as mock,
        urllib3.PoolManager(ssl_context=context) as pool,
        # A client that never begins its handshake.
        socket.create_connection(("127.0.0.1", mock.port), timeout=5),
    ):
        assert mock.url("automl") == f"https://127.0.0.1:{mock.port}/automl"
        assert pool.request("GET", f"{mock.url('automl')}/api/projects", headers=TOKEN).status == 200
        assert len(mock.journal.calls()) == 1
        mock.stop()
    assert caplog.records == []


def test_mock_server_reports_unusable_files_for_tls(files: tuple[str, str]) -> None:
    with pytest.raises(FileNotFoundError):
        MockServer(tls_cert="no.pem")
    with pytest.raises(ValueError, match="tls_key needs tls_cert"):
        MockServer(tls_key=files[1])


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--tls-cert", "no.pem"], "projectlink mock: cannot use no.pem for TLS: No such file or directory"),
        (["--tls-cert", "{cert}", "--tls-key", "{locked}"], "the key has a password"),
        (["--tls-cert", "{cert}", "--tls-key", "{cert}"], "for TLS: "),
    ],
)
def test_unusable_certificate_is_reported_in_one_line(
    files: tuple[str, str], tmp_path: Path, arguments: list[str], reason: str
) -> None:
    from cryptography.hazmat.primitives import serialization as pem

    key = pem.load_pem_private_key(Path(files[1]).read_bytes(), None)
    form = (pem.Encoding.PEM, pem.PrivateFormat.PKCS8, pem.BestAvailableEncryption(b"x"))
    (tmp_path / "locked.pem").write_bytes(key.private_bytes(*form))
    names = {"cert": files[0], "locked": str(tmp_path / "locked.pem")}
    result = run("--port", "0", *(argument.format(**names) for argument in arguments))
    assert (result.returncode, len(result.stderr.splitlines())) == (1, 1)
    assert reason in result.stderr


def test_key_without_a_certificate_is_an_error() -> None:
    result = run("--tls-key", "key.pem")
    assert (result.returncode, result.stderr.splitlines()[-1]) == (
        2,
        "projectlink mock: --tls-key needs --tls-cert; see `projectlink mock --help`",
    )


# Addresses


def test_localhost_is_both_loopback_addresses(pool: urllib3.PoolManager) -> None:
    with started() as (_, origin, said):
        assert pool.request("GET", f"{origin}/_mock/health").status == 200
        if "[::1]" in said:  # there is IPv6 here
            port = origin.rpartition(":")[2]
            assert pool.request("GET", f"http://[::1]:{port}/_mock/health").status == 200
        assert "warning" not in said


def test_addresses_share_a_free_port() -> None:
    listeners = bind_all(["127.0.0.1", "127.0.0.2", "127.0.0.1"], 0)
    names = [listener.getsockname() for listener in listeners]
    for listener in listeners:
        listener.close()
    assert [address for address, _ in names] == ["127.0.0.1", "127.0.0.2"]
    assert len({port for _, port in names}) == 1


def test_address_in_use_is_named_and_the_others_are_released() -> None:
    (taken,) = bind_all(["127.0.0.2"], 0)
    port = taken.getsockname()[1]
    with taken, pytest.raises(ListenError, match=rf"cannot listen on 127\.0\.0\.2:{port}: "):
        bind_all(["127.0.0.1", "127.0.0.2"], port)
    (again,) = bind_all(["127.0.0.1"], port)
    again.close()


# Pages of other origins


def test_cors_lets_pages_of_other_origins_call_every_service(pool: urllib3.PoolManager) -> None:
    with started("--cors") as (_, origin, _said):
        for path in ("nuextract/api/projects", "automl/api/projects", "ubiops/v2.1/projects", "figshare/v2/projects"):
            asked = {**PREFLIGHT, "Access-Control-Request-Headers": "authorization"}
            preflight = pool.request("OPTIONS", f"{origin}/{path}", headers=asked)
            assert preflight.status == 200
            assert preflight.headers["access-control-allow-origin"] == PREFLIGHT["Origin"]
            assert preflight.headers["access-control-allow-headers"] == "authorization"
            assert preflight.headers["access-control-allow-credentials"] == "true"
            assert "access-control-allow-private-network" not in preflight.headers
            private = pool.request(
                "OPTIONS", f"{origin}/{path}", headers={**asked, "Access-Control-Request-Private-Network": "true"}
            )
            assert (private.status, private.headers["access-control-allow-private-network"]) == (200, "true")
            got = pool.request("GET", f"{origin}/{path}", headers={**TOKEN, "Origin": PREFLIGHT["Origin"]})
            assert got.headers.getlist("access-control-allow-origin") == [PREFLIGHT["Origin"]]
            assert got.headers.getlist("access-control-allow-credentials") == ["true"]
            assert {"*", "X-Mock-Reason"} <= set(got.headers["access-control-expose-headers"].split(", "))


def test_cors_leaves_the_control_plane_to_its_own_pages(pool: urllib3.PoolManager) -> None:
    with started("--cors") as (_, origin, _said):
        for method in ("OPTIONS", "POST"):
            response = pool.request(method, f"{origin}/_mock/reset", headers=PREFLIGHT)
            assert response.status == 403
            assert "access-control-allow-origin" not in response.headers


def test_without_cors_a_preflight_is_not_granted(pool: urllib3.PoolManager) -> None:
    with started() as (_, origin, _said):
        response = pool.request("OPTIONS", f"{origin}/nuextract/api/projects", headers=PREFLIGHT)
        assert (response.status, "access-control-allow-origin" in response.headers) == (200, False)


# Names of this machine


def test_control_host_is_a_further_name_of_this_machine(pool: urllib3.PoolManager) -> None:
    with started("--control-host", "Mock.Example") as (_, origin, _said):
        statuses = [
            pool.request("POST", f"{origin}/_mock/reset", headers={"Host": host}).status
            for host in ("mock.example:8080", "MOCK.example.", "other.example")
        ]
    assert statuses == [200, 200, 403]
