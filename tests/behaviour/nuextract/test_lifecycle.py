"""Life cycle of a project with both SDK clients over a real socket."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from projectlink import RetryPolicy
from projectlink.nuextract import (
    BadRequestException,
    Configuration,
    CreateProjectRequest,
    ForbiddenException,
    NotFoundException,
    ProjectResponse,
    UnauthorizedException,
    UpdateProjectRequest,
    UpdateProjectSettingsRequest,
)
from projectlink_mock import Session
from tests.behaviour.http import Api
from tests.support.client_variants import opened

ORDER = CreateProjectRequest(name="Orders", description="What was ordered", template={"orderId": "verbatim-string"})


@pytest.fixture(params=["sync", "async"])
def connect_as(request: pytest.FixtureRequest, session: Session) -> Iterator[Callable[..., Any]]:
    """Return a function that opens a NuExtract client for a demo user."""
    with ExitStack() as stack:

        def connect(name: str, **settings: Any) -> Any:
            settings = {"access_token": f"{name}-token", "headers": session.headers, **settings}
            configuration = Configuration(session.url("nuextract"), **settings)
            return stack.enter_context(opened(request.param, configuration))

        yield connect


def test_project_life_cycle(connect_as: Callable[..., Any]) -> None:
    alice = connect_as("alice")
    created = alice.post_api_projects(ORDER)
    assert isinstance(created, ProjectResponse)
    assert (created.owner_user, created.lock_state, created.shared) == ("alice@example.com", False, False)
    assert (created.settings.temperature, created.settings.rasterization_dpi) == (0.0, 115)
    assert [one.id for one in alice.get_api_projects()] == [created.id]
    renamed = alice.patch_api_projects_projectid(created.id, UpdateProjectRequest(name="Orders 2026"))
    assert (renamed.name, renamed.template) == ("Orders 2026", ORDER.template)
    assert renamed.updated_at > created.updated_at
    tuned = alice.patch_api_projects_projectid_settings(created.id, UpdateProjectSettingsRequest(rasterization_dpi=300))
    assert (tuned.settings.temperature, tuned.settings.rasterization_dpi) == (0.0, 300)
    assert alice.post_api_projects_projectid_reset_settings(created.id).settings == created.settings
    assert alice.delete_api_projects_projectid(created.id) is None
    with pytest.raises(NotFoundException) as error:
        alice.get_api_projects_projectid(created.id)
    assert error.value.data.code == "NotFound"


def test_locked_project_can_be_copied_and_not_changed(connect_as: Callable[..., Any]) -> None:
    alice = connect_as("alice")
    created = alice.post_api_projects(ORDER)
    assert alice.post_api_projects_projectid_lock(created.id) is None
    with pytest.raises(ForbiddenException) as error:
        alice.patch_api_projects_projectid(created.id, {"name": "New"})
    assert error.value.data.code == "Locked"
    copy = alice.post_api_projects_projectid_duplicate(created.id)
    assert (copy.name, copy.lock_state, copy.template) == ("Orders (copy)", False, created.template)


def test_every_user_may_read_a_shared_project(connect_as: Callable[..., Any]) -> None:
    alice, admin, carol = connect_as("alice"), connect_as("admin"), connect_as("carol")
    created = alice.post_api_projects(ORDER)
    with pytest.raises(ForbiddenException):
        carol.get_api_projects_projectid(created.id)
    with pytest.raises(ForbiddenException):
        alice.post_api_projects_projectid_share(created.id)
    admin.post_api_projects_projectid_share(created.id)
    assert [one.id for one in carol.get_api_projects(shared=True)] == [created.id]
    assert carol.post_api_projects_projectid_duplicate(created.id).owner_user == "carol@example.com"
    admin.post_api_projects_projectid_unshare(created.id)
    assert [one.id for one in carol.get_api_projects(shared=True)] == []


def test_bad_input_is_rejected_with_a_message(connect_as: Callable[..., Any]) -> None:
    alice = connect_as("alice")
    with pytest.raises(BadRequestException) as error:
        alice.post_api_projects({"name": 5})
    assert error.value.data.message.startswith("Invalid value for: body")
    with pytest.raises(UnauthorizedException):
        connect_as("mallory").get_api_projects()
    assert alice.get_api_projects() == []


@pytest.mark.parametrize("identifier", ["..", "a/b", "../projects", "%2e%2e", "a?b", "ü"])
def test_odd_identifier_is_an_unknown_project(connect_as: Callable[..., Any], identifier: str) -> None:
    with pytest.raises(NotFoundException) as error:
        connect_as("alice").get_api_projects_projectid(identifier)
    assert error.value.data.code == "NotFound"
    assert identifier in error.value.data.message


def test_transient_faults_are_retried(connect_as: Callable[..., Any], control: Api) -> None:
    alice = connect_as("alice", retries=RetryPolicy(2, backoff=0))
    created = alice.post_api_projects(ORDER)
    for fault in ({"status": 503}, {"drop": True}, {"truncate": 10}):
        control.call("POST", "/faults", {**fault, "operation": "get_api_projects_projectid", "times": 2})
        assert alice.get_api_projects_projectid(created.id).id == created.id
