"""Handlers of organizations, their users and usage, and of the calling user's account."""

from __future__ import annotations

from dataclasses import replace

from projectlink_mock._core.http.errors import NotFound
from projectlink_mock._core.http.reasons import missing
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4 import usage
from projectlink_mock.services.ubiops4.counts import organization_counts
from projectlink_mock.services.ubiops4.results import projects
from projectlink_mock.services.ubiops4.results.usage import OrganizationUsage
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.projects import Organization
from projectlink_mock.services.ubiops4.subscriptions import FREE, end_date, known_subscription, new_subscription
from projectlink_mock.services.ubiops_common.access import (
    caller_id,
    get_caller,
    get_membership,
    get_organization,
    require_staff,
    require_user,
)
from projectlink_mock.services.ubiops_common.accounts import (
    add_member,
    change_member,
    create_user,
    delete_user,
    find_new_member,
    remove_member,
)
from projectlink_mock.services.ubiops_common.request_body import body_fields, changed_fields

_ADMIN_FIELDS = ("name", "two_factor_authentication_forced")
_STAFF_FIELDS = ("subscription", "subscription_end_date", "subscription_start_date")


def organizations_list(ctx: Context[State]) -> list[projects.OrganizationSummary]:
    """Return the organizations that the caller is a member of; none for a service user."""
    today = ctx.now().date()
    memberships = ctx.state.memberships.filter(user_id=caller_id(ctx))
    found = [ctx.state.organizations.get(one.organization_id) for one in memberships]
    return [projects.organization_summary(one, today) for one in found]


def organizations_create(ctx: Context[State]) -> projects.OrganizationSummary:
    """Create an organization with the caller as its admin. A free subscription ends after a year."""
    user, today = require_user(ctx), ctx.now().date()
    subscription = known_subscription(ctx.body.get("subscription", FREE))
    if "voucher" in ctx.body:
        raise NotFound(f"There is no voucher {ctx.body['voucher']!r}.", missing("voucher"))
    ends = end_date(subscription, today, ctx.body.get("subscription_end_date"))
    forced = ctx.body.get("two_factor_authentication_forced", False)
    id = ctx.new_id()
    organization = Organization(id, ctx.body["name"], ctx.now(), subscription, today, ends, forced)
    ctx.state.organizations.add(id, organization)
    add_member(ctx, organization, user, admin=True, joined_on=today)
    return projects.organization_summary(organization, today)


def organizations_get(ctx: Context[State], organization_name: str) -> projects.OrganizationDetails:
    """Return an organization to its members."""
    return projects.organization_details(get_organization(ctx, organization_name), ctx.now().date())


def organizations_update(ctx: Context[State], organization_name: str) -> projects.OrganizationDetails:
    """Update an organization. Admins change all but the subscription and its dates, which only staff change."""
    organization = get_organization(ctx, organization_name, admin=True)
    changes = changed_fields(ctx, *_ADMIN_FIELDS, *_STAFF_FIELDS)
    updated = replace(organization, **body_fields(ctx, "name"))
    if "two_factor_authentication_forced" in changes:
        updated = replace(updated, two_factor_forced=changes["two_factor_authentication_forced"])
    if set(changes) & set(_STAFF_FIELDS):
        require_staff(ctx)
        updated = replace(updated, **new_subscription(organization, ctx.body, ctx.now().date()))
    ctx.state.organizations.replace(organization.id, updated)
    return projects.organization_details(updated, ctx.now().date())


def organizations_resource_usage(ctx: Context[State], organization_name: str) -> projects.Counts:
    """Return the numbers of objects in all projects of an organization."""
    return organization_counts(ctx.state, get_organization(ctx, organization_name))


def organizations_usage_get(ctx: Context[State], organization_name: str) -> OrganizationUsage:
    """Return the credits that an organization used, including those of deleted projects."""
    return usage.organization_usage(ctx, get_organization(ctx, organization_name))


def organization_users_list(ctx: Context[State], organization_name: str) -> list[projects.Member]:
    """Return the users of an organization to its members."""
    organization = get_organization(ctx, organization_name)
    memberships = ctx.state.memberships.filter(organization_id=organization.id)
    return [projects.member_result(ctx.state, one) for one in memberships]


def organization_users_create(ctx: Context[State], organization_name: str) -> projects.Member:
    """Add an existing user to an organization, without any project."""
    organization = get_organization(ctx, organization_name, admin=True)
    user = find_new_member(ctx.state, organization, ctx.body["email"])
    admin = ctx.body.get("admin", False)
    membership = add_member(ctx, organization, user, admin=admin, joined_on=ctx.now().date())
    return projects.member_result(ctx.state, membership)


def organization_users_get(ctx: Context[State], organization_name: str, user_id: str) -> projects.Member:
    """Return a user of an organization to its admins."""
    organization = get_organization(ctx, organization_name, admin=True)
    return projects.member_result(ctx.state, get_membership(ctx.state, organization, user_id))


def organization_users_update(ctx: Context[State], organization_name: str, user_id: str) -> projects.Member:
    """Make a user an admin or an ordinary member. The last admin stays an admin."""
    organization = get_organization(ctx, organization_name, admin=True)
    membership = get_membership(ctx.state, organization, user_id)
    admin = changed_fields(ctx, "admin").get("admin", membership.admin)
    return projects.member_result(ctx.state, change_member(ctx.state, membership, admin=admin))


def organization_users_delete(ctx: Context[State], organization_name: str, user_id: str) -> None:
    """Remove a user from an organization and its projects, with all roles there. The last admin stays."""
    organization = get_organization(ctx, organization_name, admin=True)
    remove_member(ctx.state, get_membership(ctx.state, organization, user_id))
    for one in ctx.state.project_users.filter(user_id=user_id):
        if ctx.state.projects.get(one.project_id).organization_id == organization.id:
            ctx.state.project_users.delete(one.id)


def user_get(ctx: Context[State]) -> projects.Account:
    """Return the calling user or service user."""
    caller = get_caller(ctx)
    return projects.Account(ctx.state.users.rows.get(caller.id) or ctx.state.service_users.get(caller.id))


def user_create(ctx: Context[State]) -> projects.PendingUser:
    """Create a pending user; the activation e-mail is not sent."""
    return projects.PendingUser(create_user(ctx, **body_fields(ctx, "email", "password", "name", "surname")))


def user_delete(ctx: Context[State]) -> None:
    """Delete the calling user, unless an organization would lose its last admin."""
    user = require_user(ctx)
    delete_user(ctx.state, user)
    ctx.state.project_users.delete_where(user_id=user.id)
