"""JSON formats of projects, collaborators and notes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.figshare import results
from projectlink_mock.services.figshare.serializers.formats import SITE, custom_field, date, date_or_null, slug
from projectlink_mock.services.figshare.state import Funding, Project

_MAX_ABSTRACT_LENGTH = 100


def public_project(summary: results.PublicProject) -> dict[str, Any]:
    """Return the JSON of a public project in a list."""
    return _summary(summary.project, f"{summary.base}/projects/{summary.project.id}")


def own_project(summary: results.OwnProject) -> dict[str, Any]:
    """Return the JSON of a caller's project in a list."""
    project = summary.project
    return {
        **_summary(project, f"{summary.base}/account/projects/{project.id}"),
        "role": summary.role.capitalize() if summary.role else None,
        "storage": project.storage,
    }


def full_public_project(full: results.FullPublicProject) -> dict[str, Any]:
    """Return the JSON of a complete public project."""
    project = full.summary.project
    return {
        **public_project(full.summary),
        **_details(project, full.members),
        "custom_fields": _custom_fields(project),
    }


def full_own_project(full: results.FullOwnProject) -> dict[str, Any]:
    """Return the JSON of a complete project of the caller."""
    project = full.summary.project
    return {
        **own_project(full.summary),
        **_details(project, full.members),
        "quota": project.quota,
        "used_quota": project.used_private + project.used_public,
        "used_quota_private": project.used_private,
        "used_quota_public": project.used_public,
        "group_id": project.group_id,
        "account_id": project.members[0].user_id,
        "custom_fields": [{"id": order, **field} for order, field in enumerate(_custom_fields(project), 1)],
    }


def project_member(named: results.ProjectMember) -> dict[str, Any]:
    """Return the JSON of a project member."""
    return {"role_name": named.member.role.capitalize(), "user_id": named.member.user_id, "name": named.name}


def collaborator(collaborator: results.Collaborator) -> dict[str, Any]:
    """Return the JSON of a collaborator or an invited user."""
    status = None if collaborator.member.member.invited_email is None else "invited"
    return {"status": status, **project_member(collaborator.member)}


def note_summary(summary: results.NoteSummary) -> dict[str, Any]:
    """Return the JSON of a note with the beginning of its text."""
    note = summary.note
    text = note.text
    return {
        "id": note.id,
        "user_id": note.user_id,
        "user_name": summary.user_name,
        "abstract": text if len(text) <= _MAX_ABSTRACT_LENGTH else text[: _MAX_ABSTRACT_LENGTH - 1] + "…",
        "created_date": date(note.created_at),
        "modified_date": date(note.modified_at),
    }


def full_note(full: results.FullNote) -> dict[str, Any]:
    """Return the JSON of a note with its full text."""
    return {**note_summary(full.summary), "text": full.summary.note.text}


def location(location: results.Location) -> dict[str, Any]:
    """Return the JSON of a location."""
    body: dict[str, Any] = {"location": "/".join([location.base, *map(str, location.segments)])}
    if location.entity_id is not None:
        body["entity_id"] = location.entity_id
    if location.warnings is not None:
        body["warnings"] = location.warnings
    return body


def message(message: results.Message) -> dict[str, str]:
    """Return the JSON of a confirmation."""
    return {"message": message.text}


def funding(funding: Funding) -> dict[str, Any]:
    """Return the JSON of a funding; grant code and funder are never known."""
    return {
        "id": funding.id,
        "title": funding.title,
        "grant_code": None,
        "funder_name": None,
        "is_user_defined": int(funding.is_user_defined),
        "url": funding.url,
    }


def _summary(project: Project, url: str) -> dict[str, Any]:
    return {
        "id": project.id,
        "title": project.title,
        "url": url,
        "created_date": date(project.created_at),
        "modified_date": date(project.modified_at),
        "published_date": date_or_null(project.published_at),
    }


def _custom_fields(project: Project) -> list[dict[str, Any]]:
    return [custom_field(order, name, value) for order, (name, value) in enumerate(project.custom_fields.items(), 1)]


def _details(project: Project, members: list[results.ProjectMember]) -> dict[str, Any]:
    return {
        "description": project.description,
        "funding": project.funding,
        "funding_list": [funding(entry) for entry in project.fundings],
        "figshare_url": f"{SITE}/projects/{slug(project.title)}/{project.id}" if project.is_public else None,
        "collaborators": [project_member(member) for member in members],
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    results.PublicProject: public_project,
    results.OwnProject: own_project,
    results.FullPublicProject: full_public_project,
    results.FullOwnProject: full_own_project,
    results.Collaborator: collaborator,
    results.NoteSummary: note_summary,
    results.FullNote: full_note,
    results.Location: location,
    results.Message: message,
}
