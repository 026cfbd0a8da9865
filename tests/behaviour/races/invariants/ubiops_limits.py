"""UbiOps: how much there may be, what has to remain, and what is not deleted while it is used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Organization, Subscription, Token, User, digest
from tests.behaviour.races.race import REMOVING, USING, Call, Race, all_pass, count, duel, last_remains, some_pass

PROJECT = "project_name_example"
ORGANIZATION = "organization_name_example"
MODEL, PIPELINE = "model_name_example", "other-pipeline"
CREDENTIALS, CONNECTOR = "credentials_name_example", "connector_name_example"
SUBSCRIPTION, SERVICE_USER = "subscription_name_example", "service_user_id_example"
MOST = 3
"""How many more of something the subscription allows."""


def _organization(state: State) -> Organization:
    return state.organizations.get_by(name=ORGANIZATION)


def _allow(state: State, **limits: Any) -> None:
    """Let the organization have a subscription of its own, with these limits."""
    unlimited = Subscription("own", "own", 1000, 1000, logs_retention_days=30, gb_seconds=1000, resources=1000)
    subscription = replace(unlimited, **limits)
    state.subscriptions.add(subscription.id, subscription)
    state.organizations.replace(_organization(state).id, replace(_organization(state), subscription_id=subscription.id))


def _users(state: State, count: int) -> list[User]:
    """New users; the token of each begins with the id."""
    users = [
        User(f"user-{number}", f"user-{number}@example.com", "", "", "", factories.LONG_AGO) for number in range(count)
    ]
    for user in users:
        state.users.add(user.id, user)
        state.tokens.add(digest(f"{user.id}-token"), Token(user.id))
    return users


def _projects(session: SessionState, calls: int) -> list[Call]:
    state: State = session.state("ubiops")
    _allow(state, max_projects=state.projects.count(organization_id=_organization(state).id) + MOST)
    names = [f"new-{number}" for number in range(calls)]
    return [Call("projects_create", ({"name": name, "organization_name": ORGANIZATION},)) for name in names]


def _memberships(session: SessionState, calls: int) -> list[Call]:
    state: State = session.state("ubiops")
    _allow(state, max_users=state.memberships.count(organization_id=_organization(state).id) + MOST)
    return [Call("organization_users_create", (ORGANIZATION, {"email": one.email})) for one in _users(state, calls)]


def _resources(session: SessionState, calls: int) -> list[Call]:
    """Versions, connectors and pipelines by turns: together they are limited."""
    state: State = session.state("ubiops")
    _allow(state, resources=len(state.versions) + len(state.connectors) + len(state.pipelines) + MOST)
    configuration = {"bucket": "bucket-name"}
    made = []
    for number in range(calls):
        name = f"new-{number}"
        connector = {"name": name, "type": "aws_s3", "credentials": CREDENTIALS, "configuration": configuration}
        made += [
            Call("model_versions_create", (PROJECT, MODEL, {"version": name})),
            Call("pipelines_create", (PROJECT, {"name": name, "input_type": "plain"})),
            Call("connectors_create", (PROJECT, connector)),
        ]
    return made[:calls]


def _new_resources(state: State) -> int:
    return sum(
        one.name.startswith("new-") for table in (state.versions, state.connectors, state.pipelines) for one in table
    )


def _admins(state: State, count: int) -> list[User]:
    """So many users, all of them admins of an organization and nobody else."""
    users = _users(state, count)
    factories.organization(state, "club", *users)
    return users


def _resigning(session: SessionState, calls: int) -> list[Call]:
    users = _admins(session.state("ubiops"), calls)
    return [Call("organization_users_update", ("club", one.id, {"admin": False}), "admin-token") for one in users]


def _being_removed(session: SessionState, calls: int) -> list[Call]:
    users = _admins(session.state("ubiops"), calls)
    return [Call("organization_users_delete", ("club", one.id), "admin-token") for one in users]


def _going(session: SessionState, calls: int) -> list[Call]:
    return [Call("user_delete", (), f"{one.id}-token") for one in _admins(session.state("ubiops"), calls)]


def _admins_left(state: State) -> int:
    return count(state.memberships, organization_id=state.organizations.get_by(name="club").id, admin=True)


def _both(removal: Call, use: Callable[[str], Call]) -> Callable[[SessionState, int], list[Call]]:
    """Removals of a thing, and uses of it by things of different names."""

    def prepare(session: SessionState, calls: int) -> list[Call]:
        pairs = [
            (replace(removal, side=REMOVING), replace(use(f"new-{number}"), side=USING)) for number in range(calls // 2)
        ]
        return [call for pair in pairs for call in pair]

    return prepare


def _organization_of(name: str) -> Call:
    return Call("organizations_create", ({"name": name, "subscription": SUBSCRIPTION, "subscription_agreed": True},))


def _connector_of(name: str) -> Call:
    configuration = {"bucket": "bucket-name"}
    body = {"name": name, "type": "aws_s3", "credentials": CREDENTIALS, "configuration": configuration}
    return Call("connectors_create", (PROJECT, body))


def _object_of(**reference: str) -> Callable[[str], Call]:
    return lambda name: Call("pipeline_objects_create", (PROJECT, PIPELINE, {"name": name, **reference}))


def _there(table: str, name: str) -> Callable[[State], int]:
    return lambda state: count(getattr(state, table), name=name)


def _used(what: str, removal: Call, use: Callable[[str], Call], left: Callable[[State], Any]) -> Race:
    outcomes = duel(removed=204, in_use=409, used=201)
    return Race("ubiops", f"{what} in use is not deleted", _both(removal, use), outcomes, left)


_VERSION = {"reference_type": "model", "reference_name": MODEL, "version": "version_example"}
RACES = [
    Race(
        "ubiops",
        "no more projects than the subscription allows",
        _projects,
        some_pass(MOST, 201, 400),
        lambda state: sum(one.name.startswith("new-") for one in state.projects),
    ),
    Race(
        "ubiops",
        "no more users than the subscription allows",
        _memberships,
        some_pass(MOST, 201, 400),
        lambda state: sum(one.user_id.startswith("user-") for one in state.memberships),
    ),
    Race(
        "ubiops",
        "no more resources than the subscription allows",
        _resources,
        some_pass(MOST, 201, 400),
        _new_resources,
    ),
    Race("ubiops", "the last admin stays an admin", _resigning, last_remains(200, 400), _admins_left),
    Race("ubiops", "the last admin is not removed", _being_removed, last_remains(204, 400), _admins_left),
    Race("ubiops", "the last admin does not delete itself", _going, last_remains(204, 400), _admins_left),
    Race(
        "ubiops",
        "a project is deleted once",
        lambda universe, calls: [Call("projects_delete", (PROJECT,))] * calls,
        some_pass(1, 204, 404, left=0),
        _there("projects", PROJECT),
    ),
    Race(
        "ubiops",
        "a service user has one token, however often it is reset",
        lambda universe, calls: [Call("service_users_token", (PROJECT, SERVICE_USER))] * calls,
        all_pass(200, left=1),
        lambda state: count(state.tokens, owner_id=SERVICE_USER),
    ),
    _used(
        "a subscription",
        Call("subscriptions_delete", (SUBSCRIPTION,), "admin-token"),
        _organization_of,
        _there("subscriptions", SUBSCRIPTION),
    ),
    _used(
        "credentials",
        Call("credentials_delete", (PROJECT, CREDENTIALS)),
        _connector_of,
        _there("credentials", CREDENTIALS),
    ),
    _used(
        "a connector",
        Call("connectors_delete", (PROJECT, CONNECTOR)),
        _object_of(reference_type="connector", reference_name=CONNECTOR),
        _there("connectors", CONNECTOR),
    ),
    _used("a model", Call("models_delete", (PROJECT, MODEL)), _object_of(**_VERSION), _there("models", MODEL)),
    _used(
        "a version",
        Call("model_versions_delete", (PROJECT, MODEL, "version_example")),
        _object_of(**_VERSION),
        _there("versions", "version_example"),
    ),
]
