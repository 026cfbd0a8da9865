"""JSON of users, organizations, projects and roles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.ubiops.results.accounts import (
    Account,
    AssignmentResult,
    Health,
    Member,
    NewServiceUser,
    OrganizationDetails,
    PendingUser,
    Period,
    ProjectResources,
    ProjectResult,
    Resources,
    SubscriptionName,
    Usage,
)
from projectlink_mock.services.ubiops.state.accounts import Organization, Subscription
from projectlink_mock.services.ubiops_common.serializers import (
    format_milliseconds,
    format_number,
    format_whole_seconds,
    format_with_space,
)
from projectlink_mock.services.ubiops_common.state import ServiceUser


def health(health: Health) -> dict[str, Any]:
    return {"status": health.status}


def organization(organization: Organization) -> dict[str, Any]:
    return {
        "id": organization.id,
        "name": organization.name,
        "creation_date": format_timestamp(organization.created_at),
    }


def organization_details(result: OrganizationDetails) -> dict[str, Any]:
    return {**organization(result.organization), "subscription": result.subscription, "status": result.status}


def period(result: Period) -> dict[str, Any]:
    return {
        "id": result.period.id,
        "subscription": result.subscription,
        "start_date": result.period.started_on.isoformat(),
        "subscription_agreement_user": result.period.agreed_by,
        "subscription_update_user": result.period.changed_by,
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
        "usage": [
            {usage.by: format_whole_seconds(moment), "value": format_number(value)} for moment, value in usage.amounts
        ],
    }


def member(result: Member) -> dict[str, Any]:
    return {
        "id": result.user.id,
        "email": result.user.email,
        "name": result.user.name or None,
        "surname": result.user.surname or None,
        "status": result.user.status,
        "admin": result.admin,
    }


def subscription_name(result: SubscriptionName) -> dict[str, Any]:
    return {"id": result.subscription.id, "name": result.subscription.name}


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


def pending_user(result: PendingUser) -> dict[str, Any]:
    return {"email": result.user.email, "name": result.user.name or None, "surname": result.user.surname or None}


def account(result: Account) -> dict[str, Any]:
    return {
        "id": result.user.id,
        "email": result.user.email,
        "name": result.user.name or None,
        "surname": result.user.surname or None,
        "registration_date": format_with_space(result.user.registered_at),
    }


def project(result: ProjectResult) -> dict[str, Any]:
    return {
        "id": result.project.id,
        "name": result.project.name,
        "creation_date": result.project.created_at.date().isoformat(),
        "organization_name": result.organization,
    }


def assignment(result: AssignmentResult) -> dict[str, Any]:
    return {
        "id": result.assignment.id,
        "user_id": result.assignment.user_id,
        "role": result.role,
        "object_name": result.object_name,
        "object_type": result.assignment.object_type,
    }


def service_user(service_user: ServiceUser) -> dict[str, Any]:
    return {
        "id": service_user.id,
        "email": service_user.email,
        "name": service_user.name or None,
        "creation_date": format_milliseconds(service_user.created_at),
    }


def new_service_user(result: NewServiceUser) -> dict[str, Any]:
    return {**service_user(result.service_user), "token": result.token}


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
    ProjectResult: project,
    AssignmentResult: assignment,
    ServiceUser: service_user,
    NewServiceUser: new_service_user,
}
