"""Projects, people and notes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.figshare import results
from projectlink_mock.services.figshare.serializers.formats import SITE, date, date_or_null, slug
from projectlink_mock.services.figshare.state import Funding, Project

_ABSTRACT = 100
"""How long the abstract of a note may be."""


def public_project(shown: results.PublicProject) -> dict[str, Any]:
    """In a list for everybody."""
    return _short(shown.project, f"{shown.base}/projects/{shown.project.id}")


def own_project(shown: results.OwnProject) -> dict[str, Any]:
    """In a list of the caller's."""
    project = shown.project
    return {
        **_short(project, f"{shown.base}/account/projects/{project.id}"),
        "role": shown.role.capitalize() if shown.role else None,
        "storage": project.storage,
    }


def whole_public_project(shown: results.WholePublicProject) -> dict[str, Any]:
    """All of it for everybody."""
    return {**public_project(shown.short), **_details(shown.short.project, shown.people)}


def whole_own_project(shown: results.WholeOwnProject) -> dict[str, Any]:
    """All of it for those who work on it."""
    project = shown.short.project
    return {
        **own_project(shown.short),
        **_details(project, shown.people),
        "quota": project.quota,
        "used_quota": project.used_private + project.used_public,
        "used_quota_private": project.used_private,
        "used_quota_public": project.used_public,
        "created_date": date(project.created_at),
        "modified_date": date(project.modified_at),
        "group_id": project.group_id,
    }


def person(shown: results.Person) -> dict[str, Any]:
    """A collaborator."""
    return {"role_name": shown.member.role.capitalize(), "user_id": shown.member.user_id, "name": shown.name}


def candidate(shown: results.Candidate) -> dict[str, Any]:
    """A collaborator, or somebody who is invited."""
    status = None if shown.person.member.invited_email is None else "invited"
    return {"status": status, **person(shown.person)}


def note(shown: results.ShortNote) -> dict[str, Any]:
    """A note, its text cut."""
    note = shown.note
    text = note.text
    return {
        "id": note.id,
        "user_id": note.user_id,
        "user_name": shown.user_name,
        "abstract": text if len(text) <= _ABSTRACT else text[: _ABSTRACT - 1] + "…",
        "created_date": date(note.created_at),
        "modified_date": date(note.modified_at),
    }


def whole_note(shown: results.WholeNote) -> dict[str, Any]:
    """A note with its text."""
    return {**note(shown.short), "text": shown.short.note.text}


def place(shown: results.Place) -> dict[str, str]:
    """Where something new is."""
    return {"location": "/".join([shown.base, *map(str, shown.steps)])}


def message(shown: results.Message) -> dict[str, str]:
    """What was done."""
    return {"message": shown.text}


def funding(funding: Funding) -> dict[str, Any]:
    """Who pays. Of the known ones neither code nor giver is known."""
    return {
        "id": funding.id,
        "title": funding.title,
        "grant_code": None,
        "funder_name": None,
        "is_user_defined": funding.is_user_defined,
        "url": funding.url,
    }


def _short(project: Project, url: str) -> dict[str, Any]:
    return {
        "id": project.id,
        "title": project.title,
        "url": url,
        "published_date": date_or_null(project.published_at),
    }


def _details(project: Project, people: list[results.Person]) -> dict[str, Any]:
    return {
        "description": project.description,
        "funding": project.funding,
        "funding_list": [funding(one) for one in project.fundings],
        "figshare_url": f"{SITE}/projects/{slug(project.title)}/{project.id}" if project.is_public else None,
        "collaborators": [person(one) for one in people],
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    results.PublicProject: public_project,
    results.OwnProject: own_project,
    results.WholePublicProject: whole_public_project,
    results.WholeOwnProject: whole_own_project,
    results.Candidate: candidate,
    results.ShortNote: note,
    results.WholeNote: whole_note,
    results.Place: place,
    results.Message: message,
}
