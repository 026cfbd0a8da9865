"""JSON of organizations, projects, users and roles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.ubiops4.results.projects import (
    Account,
    AssignmentResult,
    AuditResult,
    Colleague,
    Counts,
    Health,
    Member,
    NewServiceUser,
    OrganizationDetails,
    OrganizationSummary,
    PendingUser,
    ProjectDetails,
    ProjectSummary,
    Quota,
)
from projectlink_mock.services.ubiops4.results.usage import OrganizationUsage, Points, ProjectUsage
from projectlink_mock.services.ubiops4.state.history import Event
from projectlink_mock.services.ubiops4.state.projects import Organization, Project, ServiceUser, Variable
from projectlink_mock.services.ubiops_common.serializers import (
    format_milliseconds,
    format_number,
    format_whole_seconds,
    variable,
)
from projectlink_mock.services.ubiops_common.state import User


def health(health: Health) -> dict[str, Any]:
    return {"status": health.status}


def organization(result: OrganizationSummary) -> dict[str, Any]:
    return _organization(result.organization, result.status)


def organization_details(result: OrganizationDetails) -> dict[str, Any]:
    fields = _organization(result.organization, result.status)
    return {**fields, "subscription": result.organization.subscription, "overage_usage": False}


def _organization(organization: Organization, status: str) -> dict[str, Any]:
    return {
        "id": organization.id,
        "name": organization.name,
        "creation_date": format_timestamp(organization.created_at),
        "status": status,
        "two_factor_authentication_forced": organization.two_factor_forced,
    }


def counts(result: Counts) -> dict[str, Any]:
    return dict(result.by_kind)


def member(result: Member) -> dict[str, Any]:
    joined_on = result.membership.joined_on
    return {
        **_user(result.user),
        "status": result.user.status,
        "admin": result.membership.admin,
        "join_date": None if joined_on is None else joined_on.isoformat(),
    }


def colleague(result: Colleague) -> dict[str, Any]:
    return _user(result.user)


def _user(user: User | ServiceUser) -> dict[str, Any]:
    return {"id": user.id, "email": user.email, "name": user.name or None, "surname": user.surname or None}


def pending_user(result: PendingUser) -> dict[str, Any]:
    return {"email": result.user.email, "name": result.user.name or None, "surname": result.user.surname or None}


def account(result: Account) -> dict[str, Any]:
    is_user = isinstance(result.user, User)
    return {
        **_user(result.user),
        "registration_date": format_timestamp(result.user.registered_at),
        "authentication": "password" if is_user else "token",
    }


def project(result: ProjectSummary) -> dict[str, Any]:
    return _project(result.project, result.organization)


def project_details(result: ProjectDetails) -> dict[str, Any]:
    return {
        **_project(result.project, result.organization),
        "suspended": result.project.suspended,
        "suspended_reason": result.project.suspended_reason or None,
        "cors_origins": list(result.project.cors_origins),
    }


def _project(project: Project, organization: str) -> dict[str, Any]:
    return {
        "id": project.id,
        "name": project.name,
        "creation_date": format_timestamp(project.created_at),
        "advanced_permissions": project.advanced_permissions,
        "credits": None if project.credits is None else format_number(project.credits),
        "organization_name": organization,
        "labels": project.labels,
    }


def quota(quota: Quota) -> dict[str, Any]:
    return {"quota": format_number(quota.limit), "resource": quota.resource}


def assignment(result: AssignmentResult) -> dict[str, Any]:
    return {
        "id": result.assignment.id,
        "assignee": result.assignee,
        "assignee_type": result.assignee_type,
        "role": result.role,
        "resource": result.object_name,
        "resource_type": result.assignment.object_type,
    }


def service_user(service_user: ServiceUser) -> dict[str, Any]:
    return {
        "id": service_user.id,
        "email": service_user.email,
        "name": service_user.name or None,
        "description": service_user.description,
        "creation_date": format_milliseconds(service_user.created_at),
        "expiry_date": _milliseconds(service_user.expires_at),
        "token_last_used": _milliseconds(service_user.token_used_at),
    }


def _milliseconds(moment: datetime | None) -> str | None:
    return None if moment is None else format_milliseconds(moment)


def new_service_user(result: NewServiceUser) -> dict[str, Any]:
    return {**service_user(result.service_user), "token": result.token}


def audit_event(result: AuditResult) -> dict[str, Any]:
    return {
        "id": result.event.id,
        "date": format_timestamp(result.event.date),
        "action": result.event.action,
        "user": result.event.user,
        "event": result.event.event,
        "object_type": result.event.object_type,
        "object_name": result.object_name,
    }


def event(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "date": format_timestamp(event.date),
        "object_type": event.object_type,
        "object_id": event.object_id,
        "object_name": event.object_name or None,
        "parent_object_name": event.parent_object_name,
        "parent_object_id": event.parent_object_id,
        "type": event.type,
        "log_timestamp": event.log_timestamp,
        "text": event.text,
    }


def points(points: Points) -> list[dict[str, Any]]:
    return [
        {
            "start_date": format_whole_seconds(point.start),
            "end_date": format_whole_seconds(point.end),
            "value": format_number(point.value),
        }
        for point in points
    ]


def organization_usage(usage: OrganizationUsage) -> dict[str, Any]:
    return {
        "interval": usage.interval,
        "data_organization": points(usage.total),
        "data_projects": [
            {"project_id": one.id, "project_name": one.name, "data": points(data)} for one, data in usage.projects
        ],
        "data_deleted_projects": points(usage.deleted_projects),
    }


def project_usage(usage: ProjectUsage) -> dict[str, Any]:
    return {
        "interval": usage.interval,
        "data_project": points(usage.total),
        "data_deployments": [
            {
                "deployment_id": deployment.id,
                "deployment_name": deployment.name,
                "version_id": version.id,
                "version": version.name,
                "data": points(data),
            }
            for deployment, version, data in usage.versions
        ],
        "data_deleted_deployments": points(usage.deleted_versions),
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    Health: health,
    OrganizationSummary: organization,
    OrganizationDetails: organization_details,
    Counts: counts,
    Member: member,
    PendingUser: pending_user,
    Account: account,
    ProjectSummary: project,
    ProjectDetails: project_details,
    Colleague: colleague,
    Quota: quota,
    AssignmentResult: assignment,
    ServiceUser: service_user,
    NewServiceUser: new_service_user,
    AuditResult: audit_event,
    Event: event,
    Variable: variable,
    OrganizationUsage: organization_usage,
    ProjectUsage: project_usage,
}
