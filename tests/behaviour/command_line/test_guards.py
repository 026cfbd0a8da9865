"""Guards against calls that were not meant: `--dry-run`, and the confirmation of a DELETE."""

from __future__ import annotations

import io
import sys

import pytest

from projectlink.cli import main
from projectlink_mock import Session
from tests.behaviour.command_line.conftest import Run
from tests.support.scripted import ScriptedServer, reply

DELETE = ("figshare", "account_projects_delete", "--project-id", "7")
REAL = "http://projects.invalid"


def test_dry_run_prints_the_request_without_secrets_and_sends_nothing(run: Run) -> None:
    with ScriptedServer(reply("500 No")) as server:
        words = ("ubiops", "projects_create", "--set", "name=a", "--set", "organization_name=b")
        result = run("call", *words, "--host", server.url, "--token", "s3cret-token", "--dry-run")
        assert server.requests == []
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(f"curl -X POST {server.url}/projects ")
    assert '{"name": "a", "organization_name": "b"}' in result.out
    assert "s3cret" not in result.out


def test_dry_run_before_a_login_asks_for_a_token(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROJECTLINK_UFDL_PASSWORD", "alice-password")
    result = run("call", "ufdl", "projects_list", "--username", "alice", "--dry-run")
    assert (result.code, result.out) == (2, "")
    assert "pass --token" in result.err


def test_dry_run_reports_no_attempt(run: Run) -> None:
    assert run("call", "automl", "projects_list", "--dry-run", "--verbose").err == ""


def test_delete_at_a_real_host_without_a_terminal_needs_yes(run: Run) -> None:
    result = run("call", *DELETE, "--host", REAL)
    assert (result.code, result.out) == (2, "")
    assert f"account_projects_delete at {REAL} needs a confirmation: --yes" in result.err
    assert (
        run("call", *DELETE, "--host", REAL, "--yes", "--retries", "0").code == 3
    )  # sent, to a host that does not exist


def test_delete_at_this_machine_is_sent_without_a_question(call: Run, projectlink_mock: Session) -> None:
    assert call("automl", "projects_delete", "--project-id", "d4e5f6a7-b8c9-0123-def4-567890123456").code == 0


def test_get_at_a_real_host_is_sent_without_a_question(run: Run) -> None:
    assert run("call", "automl", "projects_list", "--host", REAL, "--retries", "0").code == 3


class Terminal(io.StringIO):
    """A text stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("answer", "code"), [("y\n", 3), ("YES\n", 3), ("\n", 2), ("n\n", 2), ("", 2)])
def test_delete_at_a_real_host_asks_on_a_terminal(monkeypatch: pytest.MonkeyPatch, answer: str, code: int) -> None:
    asked = Terminal()
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    monkeypatch.setattr(sys, "stderr", asked)
    assert main(["call", *DELETE, "--host", REAL, "--retries", "0"]) == code
    assert f"account_projects_delete at {REAL}. Continue? [y/N]" in asked.getvalue()
