"""The JSON of people, organizations, projects and roles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.ubiops.results.accounts import (
    Account,
    AssignmentView,
    Health,
    Member,
    NewServiceUser,
    NewToken,
    OrganizationDetails,
    PendingUser,
    Period,
    Permission,
    ProjectResources,
    ProjectView,
    Resources,
    RoleName,
    SubscriptionName,
    Usage,
)
from projectlink_mock.services.ubiops.serializers.dates import blank, format_timestamp, milliseconds, number, whole
from projectlink_mock.services.ubiops.state.accounts import Organization, Subscription
from projectlink_mock.services.ubiops.state.projects import Role, ServiceUser


def health(health: Health) -> dict[str, Any]:
    return {"status": health.status}


def organization(organization: Organization) -> dict[str, Any]:
    return {
        "id": organization.id,
        "name": organization.name,
        "creation_date": format_timestamp(organization.created_at),
    }


def organization_details(view: OrganizationDetails) -> dict[str, Any]:
    return {**organization(view.organization), "subscription": view.subscription, "status": view.status}


def period(view: Period) -> dict[str, Any]:
    return {
        "id": view.period.id,
        "subscription": view.subscription,
        "start_date": view.period.started_on.isoformat(),
        "subscription_agreement_user": view.period.agreed_by,
        "subscription_update_user": view.period.changed_by,
    }


def resources(counts: Resources) -> dict[str, Any]:
    return {
        "projects": counts.projects,
        "users": counts.users,
        "models": counts.models,
        "versions": counts.versions,
        "connectors": counts.connectors,
        "pipelines": counts.pipelines,
    }


def project_resources(counts: ProjectResources) -> dict[str, Any]:
    return {
        "models": counts.models,
        "versions": counts.versions,
        "connectors": counts.connectors,
        "pipelines": counts.pipelines,
    }


def usage(usage: Usage) -> dict[str, Any]:
    return {
        "object_type": usage.object_type,
        "metric": usage.metric,
        "usage": [{usage.by: whole(moment), "value": number(value)} for moment, value in usage.amounts],
    }


def member(view: Member) -> dict[str, Any]:
    return {
        "id": view.user.id,
        "email": view.user.email,
        "name": view.user.name or None,
        "surname": view.user.surname or None,
        "status": view.user.status,
        "admin": view.admin,
    }


def subscription_name(view: SubscriptionName) -> dict[str, Any]:
    return {"id": view.subscription.id, "name": view.subscription.name}


def subscription(subscription: Subscription) -> dict[str, Any]:
    return {
        "id": subscription.id,
        "name": subscription.name,
        "max_projects": subscription.max_projects,
        "max_users": subscription.max_users,
        "agreement": subscription.agreement,
        "terms_conditions": subscription.terms_conditions,
        "gb_seconds": subscription.gb_seconds,
        "resources": subscription.resources,
    }


def pending_user(view: PendingUser) -> dict[str, Any]:
    return {"email": view.user.email, "name": view.user.name or None, "surname": view.user.surname or None}


def account(view: Account) -> dict[str, Any]:
    return {
        "id": view.user.id,
        "email": view.user.email,
        "name": view.user.name or None,
        "surname": view.user.surname or None,
        "registration_date": blank(view.user.registered_at),
    }


def project(view: ProjectView) -> dict[str, Any]:
    return {
        "id": view.project.id,
        "name": view.project.name,
        "creation_date": view.project.created_at.date().isoformat(),
        "organization_name": view.organization,
    }


def permission(permission: Permission) -> dict[str, Any]:
    return {"name": permission.name}


def role_name(view: RoleName) -> dict[str, Any]:
    return {"id": view.role.id, "name": view.role.name, "default": view.role.project_id is None}


def role(role: Role) -> dict[str, Any]:
    return {**role_name(RoleName(role)), "permissions": list(role.permissions)}


def assignment(view: AssignmentView) -> dict[str, Any]:
    return {
        "id": view.assignment.id,
        "user_id": view.assignment.user_id,
        "role": view.role,
        "object_name": view.object_name,
        "object_type": view.assignment.object_type,
    }


def service_user(service_user: ServiceUser) -> dict[str, Any]:
    return {
        "id": service_user.id,
        "email": service_user.email,
        "name": service_user.name or None,
        "creation_date": milliseconds(service_user.created_at),
    }


def new_service_user(view: NewServiceUser) -> dict[str, Any]:
    return {**service_user(view.service_user), "token": view.token}


def new_token(view: NewToken) -> dict[str, Any]:
    return {"token": view.token}


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    Health: health,
    Organization: organization,
    OrganizationDetails: organization_details,
    Period: period,
    Resources: resources,
    ProjectResources: project_resources,
    Usage: usage,
    Member: member,
    SubscriptionName: subscription_name,
    Subscription: subscription,
    PendingUser: pending_user,
    Account: account,
    ProjectView: project,
    Permission: permission,
    RoleName: role_name,
    Role: role,
    AssignmentView: assignment,
    ServiceUser: service_user,
    NewServiceUser: new_service_user,
    NewToken: new_token,
}
