"""UbiOps invariants: limits, last admins, and objects in use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from projectlink_mock._core.sessions.store import SessionState
from projectlink_mock.services.ubiops import factories
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.accounts import Organization, Subscription
from projectlink_mock.services.ubiops_common.state import Token, User, digest
from tests.behaviour.races.race import REMOVING, USING, Call, Race, all_pass, count, duel, last_remains, some_pass

PROJECT = "project_name_example"
ORGANIZATION = "organization_name_example"
MODEL, PIPELINE = "model_name_example", "other-pipeline"
CREDENTIALS, CONNECTOR = "credentials_name_example", "connector_name_example"
SUBSCRIPTION, SERVICE_USER = "subscription_name_example", "service_user_id_example"
MAX_NEW = 3
"""Number of new objects that the subscription allows."""


def _organization(state: State) -> Organization:
    return state.organizations.get_by(name=ORGANIZATION)


def _set_limits(state: State, **limits: Any) -> None:
    """Give the organization a separate subscription with these limits."""
    unlimited = Subscription("own", "own", 1000, 1000, logs_retention_days=30, gb_seconds=1000, resources=1000)
    subscription = replace(unlimited, **limits)
    state.subscriptions.add(subscription.id, subscription)
    state.organizations.replace(_organization(state).id, replace(_organization(state), subscription_id=subscription.id))


def _add_users(state: State, count: int) -> list[User]:
    """Add users; each token begins with the user's id."""
    users = [
        User(f"user-{number}", f"user-{number}@example.com", "", "", "", factories.LONG_AGO) for number in range(count)
    ]
    for user in users:
        state.users.add(user.id, user)
        state.tokens.add(digest(f"{user.id}-token"), Token(user.id))
    return users


def _projects(session: SessionState, calls: int) -> list[Call]:
    state: State = session.state("ubiops")
    _set_limits(state, max_projects=state.projects.count(organization_id=_organization(state).id) + MAX_NEW)
    names = [f"new-{number}" for number in range(calls)]
    return [Call("projects_create", ({"name": name, "organization_name": ORGANIZATION},)) for name in names]


def _memberships(session: SessionState, calls: int) -> list[Call]:
    state: State = session.state("ubiops")
    _set_limits(state, max_users=state.memberships.count(organization_id=_organization(state).id) + MAX_NEW)
    return [Call("organization_users_create", (ORGANIZATION, {"email": one.email})) for one in _add_users(state, calls)]


def _resources(session: SessionState, calls: int) -> list[Call]:
    """Return alternating creations of versions, pipelines and connectors, which share one limit."""
    state: State = session.state("ubiops")
    _set_limits(state, resources=len(state.versions) + len(state.connectors) + len(state.pipelines) + MAX_NEW)
    configuration = {"bucket": "bucket-name"}
    created = []
    for number in range(calls):
        name = f"new-{number}"
        connector = {"name": name, "type": "aws_s3", "credentials": CREDENTIALS, "configuration": configuration}
        created += [
            Call("model_versions_create", (PROJECT, MODEL, {"version": name})),
            Call("pipelines_create", (PROJECT, {"name": name, "input_type": "plain"})),
            Call("connectors_create", (PROJECT, connector)),
        ]
    return created[:calls]


def _new_resources(state: State) -> int:
    return sum(
        one.name.startswith("new-") for table in (state.versions, state.connectors, state.pipelines) for one in table
    )


def _add_admins(state: State, count: int) -> list[User]:
    """Add users who are the only admins of a new organization."""
    users = _add_users(state, count)
    factories.organization(state, "club", *users)
    return users


def _demotions(session: SessionState, calls: int) -> list[Call]:
    users = _add_admins(session.state("ubiops"), calls)
    return [Call("organization_users_update", ("club", one.id, {"admin": False}), "admin-token") for one in users]


def _removals(session: SessionState, calls: int) -> list[Call]:
    users = _add_admins(session.state("ubiops"), calls)
    return [Call("organization_users_delete", ("club", one.id), "admin-token") for one in users]


def _self_deletions(session: SessionState, calls: int) -> list[Call]:
    return [Call("user_delete", (), f"{one.id}-token") for one in _add_admins(session.state("ubiops"), calls)]


def _count_admins(state: State) -> int:
    return count(state.memberships, organization_id=state.organizations.get_by(name="club").id, admin=True)


def _removals_and_uses(removal: Call, create_use: Callable[[str], Call]) -> Callable[[SessionState, int], list[Call]]:
    """Return alternating deletions of an object and creations of objects that use it."""

    def prepare(session: SessionState, calls: int) -> list[Call]:
        pairs = [
            (replace(removal, side=REMOVING), replace(create_use(f"new-{number}"), side=USING))
            for number in range(calls // 2)
        ]
        return [call for pair in pairs for call in pair]

    return prepare


def _create_organization(name: str) -> Call:
    return Call("organizations_create", ({"name": name, "subscription": SUBSCRIPTION, "subscription_agreed": True},))


def _create_connector(name: str) -> Call:
    configuration = {"bucket": "bucket-name"}
    body = {"name": name, "type": "aws_s3", "credentials": CREDENTIALS, "configuration": configuration}
    return Call("connectors_create", (PROJECT, body))


def _create_object(**reference: str) -> Callable[[str], Call]:
    return lambda name: Call("pipeline_objects_create", (PROJECT, PIPELINE, {"name": name, **reference}))


def _count_named(table: str, name: str) -> Callable[[State], int]:
    return lambda state: count(getattr(state, table), name=name)


def _in_use_race(name: str, removal: Call, create_use: Callable[[str], Call], left: Callable[[State], Any]) -> Race:
    outcomes = duel(removed=204, in_use=409, used=201)
    return Race("ubiops", f"{name} in use is not deleted", _removals_and_uses(removal, create_use), outcomes, left)


_VERSION = {"reference_type": "model", "reference_name": MODEL, "version": "version_example"}
RACES = [
    Race(
        "ubiops",
        "no more projects than the subscription allows",
        _projects,
        some_pass(MAX_NEW, 201, 400),
        lambda state: sum(one.name.startswith("new-") for one in state.projects),
    ),
    Race(
        "ubiops",
        "no more users than the subscription allows",
        _memberships,
        some_pass(MAX_NEW, 201, 400),
        lambda state: sum(one.user_id.startswith("user-") for one in state.memberships),
    ),
    Race(
        "ubiops",
        "no more resources than the subscription allows",
        _resources,
        some_pass(MAX_NEW, 201, 400),
        _new_resources,
    ),
    Race("ubiops", "the last admin stays an admin", _demotions, last_remains(200, 400), _count_admins),
    Race("ubiops", "the last admin is not removed", _removals, last_remains(204, 400), _count_admins),
    Race("ubiops", "the last admin does not delete itself", _self_deletions, last_remains(204, 400), _count_admins),
    Race(
        "ubiops",
        "a project is deleted once",
        lambda session, calls: [Call("projects_delete", (PROJECT,))] * calls,
        some_pass(1, 204, 404, left=0),
        _count_named("projects", PROJECT),
    ),
    Race(
        "ubiops",
        "a service user has one token, however often it is reset",
        lambda session, calls: [Call("service_users_token", (PROJECT, SERVICE_USER))] * calls,
        all_pass(200, left=1),
        lambda state: count(state.tokens, owner_id=SERVICE_USER),
    ),
    _in_use_race(
        "a subscription",
        Call("subscriptions_delete", (SUBSCRIPTION,), "admin-token"),
        _create_organization,
        _count_named("subscriptions", SUBSCRIPTION),
    ),
    _in_use_race(
        "credentials",
        Call("credentials_delete", (PROJECT, CREDENTIALS)),
        _create_connector,
        _count_named("credentials", CREDENTIALS),
    ),
    _in_use_race(
        "a connector",
        Call("connectors_delete", (PROJECT, CONNECTOR)),
        _create_object(reference_type="connector", reference_name=CONNECTOR),
        _count_named("connectors", CONNECTOR),
    ),
    _in_use_race(
        "a model", Call("models_delete", (PROJECT, MODEL)), _create_object(**_VERSION), _count_named("models", MODEL)
    ),
    _in_use_race(
        "a version",
        Call("model_versions_delete", (PROJECT, MODEL, "version_example")),
        _create_object(**_VERSION),
        _count_named("versions", "version_example"),
    ),
]
