"""Service users of UbiOps 4: tokens, expiry and the time of their last use."""

from __future__ import annotations

from typing import Any

from projectlink.ubiops4 import ServiceUserCreate
from projectlink_mock import Session
from tests.behaviour.ubiops4.api import Connect, rejected

PROJECT, NAME = "project_name_example", "service_user_id_example"


def test_token_works_from_creation_and_its_use_is_noted(connect: Connect, api: Any, projectlink_mock: Session) -> None:
    projectlink_mock.clock.freeze("2026-03-02T10:00:00.5Z")
    created = api.service_users_create(PROJECT, {"name": "robot"})
    assert created.email == f"{created.id}.{PROJECT}@serviceuser.ubiops.com"
    assert (created.description, created.expiry_date, created.token_last_used) == ("", None, None)
    assert created.creation_date == "2026-03-02T10:00:00.500+00:00"
    robot = connect(created.token or "")
    projectlink_mock.clock.advance(60)
    assert robot.user_get().id == created.id
    with rejected(404, "permission; needs=role-in-project"):
        robot.projects_get(PROJECT)
    listed = {one.id: one for one in api.service_users_list(PROJECT)}[created.id]
    assert listed.token_last_used == "2026-03-02T10:01:00.500+00:00"
    assert api.service_users_get(PROJECT, created.id) == listed


def test_new_token_replaces_the_old_one(connect: Connect, api: Any) -> None:
    first = api.service_users_create(PROJECT, {"name": "robot"})
    second = api.service_users_token(PROJECT, first.id)
    assert second.token != first.token
    with rejected(401, "token"):
        connect(first.token or "").user_get()
    assert connect(second.token or "").user_get().id == first.id
    with rejected(400, "rule; no-data"):
        api.service_users_token(PROJECT, first.id, {"token": "mine"})
    api.service_users_delete(PROJECT, first.id)
    with rejected(401, "token"):
        connect(second.token or "").user_get()


def test_expired_service_user_is_refused_and_fixed(connect: Connect, api: Any, projectlink_mock: Session) -> None:
    projectlink_mock.clock.freeze("2026-03-02T10:00:00Z")
    fields = {"expiry_date": "2026-03-02T12:00:00", "description": "Starts the nightly requests"}
    changed = api.service_users_update(PROJECT, NAME, fields)
    assert (changed.expiry_date, changed.name) == ("2026-03-02T12:00:00.000+00:00", "service-user-1")
    service = connect("service-user")
    projectlink_mock.clock.advance(7199)
    assert service.user_get().id == NAME
    projectlink_mock.clock.advance(1)
    with rejected(401, "token", "expired"):
        service.user_get()
    with rejected(400, "rule; service-user-expired"):
        api.service_users_update(PROJECT, NAME, {"expiry_date": None})
    with rejected(400, "rule; service-user-expired"):
        api.service_users_token(PROJECT, NAME)
    assert api.service_users_get(PROJECT, NAME).description == "Starts the nightly requests"


def test_expiry_can_be_removed_and_must_be_a_time(api: Any) -> None:
    api.service_users_update(PROJECT, NAME, {"expiry_date": "2999-01-01T00:00:00.000Z"})
    assert api.service_users_update(PROJECT, NAME, {"expiry_date": None}).expiry_date is None
    with rejected(400, "rule; fixed-fields", "email"):
        api.service_users_update(PROJECT, NAME, ServiceUserCreate.from_dict({"email": "me@example.com"}))
    for text in ("", "tomorrow", "2026-02-30T00:00:00Z"):
        with rejected(400, "rule; time-format", text):
            api.service_users_create(PROJECT, {"expiry_date": text})
        with rejected(400, "rule; time-format", text):
            api.service_users_update(PROJECT, NAME, {"expiry_date": text})
