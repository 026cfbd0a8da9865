"""The unmodified published client of the AutoML platform against the mock.

Its licence allows non-commercial use only, so it is not among the locked packages: `make interop` installs it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from projectlink_mock import Session

pytest.importorskip("coreplexml", reason="`make interop` installs it")
coreplexml: Any = import_module("coreplexml")
exceptions: Any = import_module("coreplexml.exceptions")

CHURN = "d4e5f6a7-b8c9-0123-def4-567890123456"
ConnectAs = Callable[[str], Any]


@pytest.fixture
def connect_as(projectlink_mock: Session) -> Iterator[ConnectAs]:
    """Return a function that opens the published client for a demo user."""
    with ExitStack() as stack:

        def connect(name: str) -> Any:
            client = coreplexml.CorePlexMLClient(projectlink_mock.url("automl"), api_key=f"{name}-token")
            client._http.session.headers.update(projectlink_mock.headers)
            return stack.enter_context(client)

        yield connect


def test_project_life_cycle(connect_as: ConnectAs) -> None:
    alice = connect_as("alice").projects
    created = alice.create("Orders", "What was ordered")
    assert (created["name"], created["description"]) == ("Orders", "What was ordered")
    assert alice.get(created["id"]) == created
    assert alice.list(limit=1, search="ordered")["total"] == 1
    renamed = alice.update(created["id"], description="What will be ordered")
    assert (renamed["name"], renamed["description"]) == ("Orders", "What will be ordered")
    assert alice.delete(created["id"]) == {"ok": True}
    with pytest.raises(exceptions.NotFoundError):
        alice.get(created["id"])


def test_members_and_events_can_be_read(connect_as: ConnectAs) -> None:
    alice = connect_as("alice").projects
    assert alice.add_member(CHURN, "carol@example.com", "viewer")["member"]["name"] == "Carol Jones"
    assert [one["role"] for one in alice.members(CHURN)["items"]] == ["owner", "editor", "viewer"]
    assert [one["type"] for one in alice.timeline(CHURN)["events"]] == ["dataset", "experiment"]


def test_client_downloads_the_archive_to_a_file(connect_as: ConnectAs, tmp_path: Path) -> None:
    path = connect_as("bob")._http.download(f"/api/projects/{CHURN}/export", str(tmp_path / "export.zip"))
    with ZipFile(path) as archive:
        assert archive.testzip() is None


def test_sdk_raises_the_exception_of_each_status(connect_as: ConnectAs) -> None:
    alice, bob = connect_as("alice").projects, connect_as("bob").projects
    with pytest.raises(exceptions.ValidationError) as unfit:
        alice.create("")
    assert unfit.value.status_code == 422
    with pytest.raises(exceptions.AuthenticationError) as forbidden:
        bob.delete(CHURN)
    assert forbidden.value.status_code == 403
    with pytest.raises(exceptions.AuthenticationError) as unknown:
        connect_as("mallory").projects.list()
    assert unknown.value.status_code == 401
    with pytest.raises(exceptions.NotFoundError):
        alice.add_member(CHURN, "mallory@example.com")
