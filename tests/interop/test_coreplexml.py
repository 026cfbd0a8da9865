"""A client that was published for the AutoML platform, unmodified, against the mock.

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
Person = Callable[[str], Any]


@pytest.fixture
def person(projectlink_mock: Session) -> Iterator[Person]:
    """Give the client as somebody holds it."""
    with ExitStack() as stack:

        def connect(name: str) -> Any:
            client = coreplexml.CorePlexMLClient(projectlink_mock.url("automl"), api_key=f"{name}-token")
            client._http.session.headers.update(projectlink_mock.headers)
            return stack.enter_context(client)

        yield connect


def test_a_project_lives(person: Person) -> None:
    alice = person("alice").projects
    made = alice.create("Orders", "What was ordered")
    assert (made["name"], made["description"]) == ("Orders", "What was ordered")
    assert alice.get(made["id"]) == made
    assert alice.list(limit=1, search="ordered")["total"] == 1
    renamed = alice.update(made["id"], description="What will be ordered")
    assert (renamed["name"], renamed["description"]) == ("Orders", "What will be ordered")
    assert alice.delete(made["id"]) == {"ok": True}
    with pytest.raises(exceptions.NotFoundError):
        alice.get(made["id"])


def test_members_and_events_are_read(person: Person) -> None:
    alice = person("alice").projects
    assert alice.add_member(CHURN, "carol@example.com", "viewer")["member"]["name"] == "Carol Jones"
    assert [one["role"] for one in alice.members(CHURN)["items"]] == ["owner", "editor", "viewer"]
    assert [one["type"] for one in alice.timeline(CHURN)["events"]] == ["dataset", "experiment"]


def test_an_archive_is_downloaded_as_the_client_downloads_files(person: Person, tmp_path: Path) -> None:
    path = person("bob")._http.download(f"/api/projects/{CHURN}/export", str(tmp_path / "export.zip"))
    with ZipFile(path) as archive:
        assert archive.testzip() is None


def test_what_is_refused_is_the_exception_that_the_client_has_for_it(person: Person) -> None:
    alice, bob = person("alice").projects, person("bob").projects
    with pytest.raises(exceptions.ValidationError) as unfit:
        alice.create("")
    assert unfit.value.status_code == 422
    with pytest.raises(exceptions.AuthenticationError) as forbidden:
        bob.delete(CHURN)
    assert forbidden.value.status_code == 403
    with pytest.raises(exceptions.AuthenticationError) as unknown:
        person("mallory").projects.list()
    assert unknown.value.status_code == 401
    with pytest.raises(exceptions.NotFoundError):
        alice.add_member(CHURN, "mallory@example.com")
