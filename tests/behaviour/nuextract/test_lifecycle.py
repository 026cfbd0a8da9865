"""A project's life as a user of the SDK lives it, over a real socket, with both clients."""

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
def person(request: pytest.FixtureRequest, session: Session) -> Iterator[Callable[..., Any]]:
    """Give NuExtract as somebody sees it."""
    with ExitStack() as stack:

        def connect(name: str, **settings: Any) -> Any:
            settings = {"access_token": f"{name}-token", "headers": session.headers, **settings}
            configuration = Configuration(session.url("nuextract"), **settings)
            return stack.enter_context(opened(request.param, configuration))

        yield connect


def test_a_project_lives(person: Callable[..., Any]) -> None:
    alice = person("alice")
    made = alice.post_api_projects(ORDER)
    assert isinstance(made, ProjectResponse)
    assert (made.owner_user, made.lock_state, made.shared) == ("alice@example.com", False, False)
    assert (made.settings.temperature, made.settings.rasterization_dpi) == (0.0, 115)
    assert [one.id for one in alice.get_api_projects()] == [made.id]
    renamed = alice.patch_api_projects_projectid(made.id, UpdateProjectRequest(name="Orders 2026"))
    assert (renamed.name, renamed.template) == ("Orders 2026", ORDER.template)
    assert renamed.updated_at > made.updated_at
    tuned = alice.patch_api_projects_projectid_settings(made.id, UpdateProjectSettingsRequest(rasterization_dpi=300))
    assert (tuned.settings.temperature, tuned.settings.rasterization_dpi) == (0.0, 300)
    assert alice.post_api_projects_projectid_reset_settings(made.id).settings == made.settings
    assert alice.delete_api_projects_projectid(made.id) is None
    with pytest.raises(NotFoundException) as gone:
        alice.get_api_projects_projectid(made.id)
    assert gone.value.data.code == "NotFound"


def test_a_locked_project_is_copied_and_not_changed(person: Callable[..., Any]) -> None:
    alice = person("alice")
    made = alice.post_api_projects(ORDER)
    assert alice.post_api_projects_projectid_lock(made.id) is None
    with pytest.raises(ForbiddenException) as refused:
        alice.patch_api_projects_projectid(made.id, {"name": "New"})
    assert refused.value.data.code == "Locked"
    copy = alice.post_api_projects_projectid_duplicate(made.id)
    assert (copy.name, copy.lock_state, copy.template) == ("Orders (copy)", False, made.template)


def test_a_shared_project_is_everybodys_to_read(person: Callable[..., Any]) -> None:
    alice, admin, carol = person("alice"), person("admin"), person("carol")
    made = alice.post_api_projects(ORDER)
    with pytest.raises(ForbiddenException):
        carol.get_api_projects_projectid(made.id)
    with pytest.raises(ForbiddenException):
        alice.post_api_projects_projectid_share(made.id)
    admin.post_api_projects_projectid_share(made.id)
    assert [one.id for one in carol.get_api_projects(shared=True)] == [made.id]
    assert carol.post_api_projects_projectid_duplicate(made.id).owner_user == "carol@example.com"
    admin.post_api_projects_projectid_unshare(made.id)
    assert [one.id for one in carol.get_api_projects(shared=True)] == []


def test_bad_input_is_refused_with_a_reason(person: Callable[..., Any]) -> None:
    alice = person("alice")
    with pytest.raises(BadRequestException) as refused:
        alice.post_api_projects({"name": 5})
    assert refused.value.data.message.startswith("Invalid value for: body")
    with pytest.raises(UnauthorizedException):
        person("mallory").get_api_projects()
    assert alice.get_api_projects() == []


@pytest.mark.parametrize("identifier", ["..", "a/b", "../projects", "%2e%2e", "a?b", "ü"])
def test_an_odd_identifier_is_an_unknown_project_and_nothing_else(person: Callable[..., Any], identifier: str) -> None:
    with pytest.raises(NotFoundException) as refused:
        person("alice").get_api_projects_projectid(identifier)
    assert refused.value.data.code == "NotFound"
    assert identifier in refused.value.data.message


def test_a_fault_that_passes_is_not_felt(person: Callable[..., Any], control: Api) -> None:
    alice = person("alice", retries=RetryPolicy(2, backoff=0))
    made = alice.post_api_projects(ORDER)
    for fault in ({"status": 503}, {"drop": True}, {"truncate": 10}):
        control.call("POST", "/faults", {**fault, "operation": "get_api_projects_projectid", "times": 2})
        assert alice.get_api_projects_projectid(made.id).id == made.id
