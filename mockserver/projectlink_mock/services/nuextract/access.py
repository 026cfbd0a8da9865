"""Permissions of the caller: what belongs to the caller, or to an organization of the caller."""

from __future__ import annotations

from typing import Protocol, TypeVar

from projectlink_mock._core.http.errors import Forbidden
from projectlink_mock._core.http.reasons import requires_permission, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.files import Document, File
from projectlink_mock.services.nuextract.state.jobs import Job
from projectlink_mock.services.nuextract.state.projects import ContentProject, StructuredProject


class Owned(Protocol):
    """A record with an owner."""

    @property
    def owner_user(self) -> str:
        """The e-mail address of the user."""

    @property
    def owner_organization(self) -> str | None:
        """The organization, if one owns the record together with the user."""


Record = TypeVar("Record", File, Document, Job, ContentProject, StructuredProject)


def get_owned(ctx: Context[State], table: Table[Record], id: str) -> Record:
    """Return a record of the caller's. Raises NotFound, Forbidden."""
    record = table.get(id)
    if not owns(ctx, record):
        raise Forbidden("You may not access this object.", requires_permission("owner-or-member"))
    return record


def list_owned(ctx: Context[State], table: Table[Record]) -> list[Record]:
    """Return the caller's records, or those of the organization in the query, oldest first. Raises Forbidden."""
    organization = ctx.query.get("organization")
    if organization is None:
        return [record for record in table if owns(ctx, record)]
    require_member(ctx, organization)
    return [record for record in table if record.owner_organization == organization]


def get_unlocked(ctx: Context[State], project_id: str) -> StructuredProject:
    """Return a structured project of the caller's that can be changed. Raises NotFound, Forbidden."""
    project = get_owned(ctx, ctx.state.structured_projects, project_id)
    if project.locked:
        raise Forbidden("This project is locked.", rule("project-locked"), code="Locked")
    return project


def owns(ctx: Context[State], record: Owned) -> bool:
    """Return True for a record of the caller, or of an organization of the caller."""
    return record.owner_user == ctx.caller.email or is_member(ctx, record.owner_organization)


def is_member(ctx: Context[State], organization_id: str | None) -> bool:
    """Return True if the caller is a member of an organization."""
    organizations = ctx.state.organizations
    if organization_id is None or organization_id not in organizations:
        return False
    return ctx.caller.email in organizations.get(organization_id).members


def require_member(ctx: Context[State], organization_id: str | None) -> None:
    """Raise Forbidden unless the caller is a member of an organization; None stands for no organization."""
    if organization_id is not None and not is_member(ctx, organization_id):
        raise Forbidden("You are not a member of this organization.", requires_permission("organization-member"))


def scope_of(record: Owned) -> tuple[str, str]:
    """Return whose record it is: an organization's, or a user's."""
    if record.owner_organization is not None:
        return ("organization", record.owner_organization)
    return ("user", record.owner_user)
