"""Copies of projects on other platforms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from projectlink.projects.connection import AsyncProjects, Projects
    from projectlink.projects.records import Project


def copy(source: Projects, target: Projects, id: str, *, name: str | None = None, **fields: Any) -> Project:
    """Create a project with the name and the description of another platform's project.

    The description is left out where the target has none; everything else stays behind.

    Args:
        source: Platform of the project.
        target: Platform that gets the copy; the same one makes a duplicate.
        id: Identifier of the project.
        name: Name of the copy. Default: that of the project, as ``target.suggest_name`` returns it.
        **fields: Fields of the target's own request, such as ``team`` for UFDL; ``description`` replaces the
            original's.

    Returns:
        The copy.

    Raises:
        ApiTypeError: The target needs a field that is missing.
        ApiException: A platform rejects its request.
    """
    return target.create(**_copied(source.get(id), target, name, fields))


async def async_copy(
    source: AsyncProjects, target: AsyncProjects, id: str, *, name: str | None = None, **fields: Any
) -> Project:
    """Create a project with the name and the description of another platform's project, as ``copy`` does."""
    return await target.create(**_copied(await source.get(id), target, name, fields))


def _copied(
    project: Project, target: Projects | AsyncProjects, name: str | None, fields: dict[str, Any]
) -> dict[str, Any]:
    """Return the arguments with which a platform creates a copy of a project."""
    description = project.description if target.supports("description") else None
    return {"name": name or target.suggest_name(project.name), "description": description, **fields}
