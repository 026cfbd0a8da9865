"""The fields of articles in request bodies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from projectlink_mock._core.clock import parse_timestamp
from projectlink_mock._core.http.errors import Unprocessable
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.access import resolve_group
from projectlink_mock.services.figshare.body_fields import check_authors, resolve_authors, resolve_fundings
from projectlink_mock.services.figshare.categories import CATEGORIES, CATEGORIES_BY_SOURCE_ID, Category
from projectlink_mock.services.figshare.constants import DEFAULT_LICENSE, LICENSES
from projectlink_mock.services.figshare.mutations import next_id
from projectlink_mock.services.figshare.state import State

_TEXTS = ("description", "funding", "resource_title", "resource_doi", "metadata_reason", "defined_type")
"""Fields that a blank value clears."""
_IDENTIFIERS = ("doi", "handle")
"""Fields that a blank value leaves unchanged: figshare's client sends blanks for values that are not set."""
_FLAGS = ("is_metadata_record", "download_disabled")
_LINKS = {"DOI": "https://doi.org/{}", "Handle": "https://hdl.handle.net/{}", "arXiv": "https://arxiv.org/abs/{}"}
_MAX_ECHO_LENGTH = 100
_SUPERSEDED = (
    ("tags", ("keywords",)),
    ("categories_by_source_id", ("categories",)),
    ("custom_fields_list", ("custom_fields",)),
    ("related_materials", ("references", "resource_doi", "resource_title")),
)
"""Fields that take precedence, each with those that are ignored beside it."""


def article_changes(
    ctx: Context[State], materials: Iterable[Mapping[str, Any]] = (), *, has_group: bool = True
) -> dict[str, Any]:
    """Return the changes of an article by the body, by attribute. Fields that the body lacks are unchanged.

    `materials` are the related materials that the body may name by id. Without `has_group`, a group in the body is
    ignored. Everything is checked before authors and fundings are created. Raises Unprocessable, Forbidden.
    """
    body = _without_superseded(ctx.body)
    changes: dict[str, Any] = {name: body[name] or None for name in _TEXTS if name in body}
    changes.update({name: body[name] for name in ("title", *_IDENTIFIERS) if body.get(name)})
    changes.update({name: bool(body[name]) for name in _FLAGS if name in body})
    if body.get("license"):
        changes["license"] = _license(body["license"])
    if "tags" in body or "keywords" in body:
        changes["tags"] = tuple(dict.fromkeys(body.get("tags") or body.get("keywords") or ()))
    if "references" in body:
        changes["references"] = tuple(body["references"] or ())
    if "categories" in body or "categories_by_source_id" in body:
        changes["categories"] = _categories(body)
    if "custom_fields" in body or "custom_fields_list" in body:
        changes["custom_fields"] = custom_fields(body)
    if "timeline" in body:
        changes["timeline"] = _timeline(body["timeline"] or {})
    if has_group and "group_id" in body:
        group = resolve_group(ctx)
        changes["group_id"] = None if group is None else group.id
    if body.get("related_materials") is not None:
        changes.update(_related(ctx, body["related_materials"], materials))
    check_authors(ctx)
    if "funding_list" in body:
        changes["fundings"] = resolve_fundings(ctx)
    if "authors" in body:
        changes["author_ids"] = resolve_authors(ctx) if body["authors"] else ()
    return changes


def new_article_fields(ctx: Context[State], *, has_group: bool = True) -> dict[str, Any]:
    """Return the fields of a new article by the body: the caller is its default author.

    Raises Unprocessable, Forbidden.
    """
    changes = article_changes(ctx, has_group=has_group)
    changes["author_ids"] = changes.get("author_ids") or resolve_authors(ctx)
    changes.setdefault("license", DEFAULT_LICENSE)
    return changes


def warnings(body: Mapping[str, Any]) -> tuple[str, ...]:
    """Return warnings about fields of a body that others take precedence over."""
    return tuple(
        f"{name} is ignored, because {winner} is given."
        for winner, names in _SUPERSEDED
        for name in names
        if body.get(winner) and body.get(name)
    )


def check_categories(ids: Iterable[int]) -> tuple[int, ...]:
    """Return the unique ids of categories. Raises Unprocessable for an unknown one."""
    return tuple(_checked("categories", id, CATEGORIES.get(id)) for id in dict.fromkeys(ids))


def custom_fields(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the custom fields of a body by name; a null clears one. Raises Unprocessable for nested values."""
    listed = body.get("custom_fields_list")
    given = {row["name"]: row["value"] for row in listed} if listed else body.get("custom_fields") or {}
    for name, value in given.items():
        if any(isinstance(one, list | dict) for one in (value if isinstance(value, list) else [value])):
            text = (
                f"Invalid value for: custom_fields ({name[:_MAX_ECHO_LENGTH]!r} is neither a text nor a list of texts)"
            )
            raise Unprocessable(text, rule("flat-custom-field"))
    return {name: value for name, value in given.items() if value is not None}


def _without_superseded(body: Mapping[str, Any]) -> dict[str, Any]:
    ignored = {name for winner, names in _SUPERSEDED if body.get(winner) for name in names}
    return {name: value for name, value in body.items() if name not in ignored}


def _license(id: int) -> int:
    if id not in LICENSES:
        raise Unprocessable(f"Invalid value for: license (there is no license {id})", missing("license"))
    return id


def _categories(body: Mapping[str, Any]) -> tuple[int, ...]:
    codes = body.get("categories_by_source_id")
    if not codes:
        return check_categories(body.get("categories") or ())
    name = "categories_by_source_id"
    return tuple(_checked(name, code, CATEGORIES_BY_SOURCE_ID.get(code)) for code in dict.fromkeys(codes))


def _checked(field: str, given: int | str, category: Category | None) -> int:
    """Return the id of a category. Raises Unprocessable for an unknown category and for a division."""
    if category is None:
        text = f"Invalid value for: {field} (there is no category {str(given)[:_MAX_ECHO_LENGTH]!r})"
        raise Unprocessable(text, missing("category"))
    if not category.is_selectable:
        text = f"Invalid value for: {field} ({given!r} is a division: choose one of the categories in it)"
        raise Unprocessable(text, rule("selectable-category"))
    return category.id


def _timeline(dates: Mapping[str, Any]) -> dict[str, str]:
    given = {name: date for name, date in dates.items() if date}
    for name, date in given.items():
        try:
            parse_timestamp(date)
        except (TypeError, ValueError):
            text = f"Invalid value for: timeline.{name} (it is not an ISO 8601 date)"
            raise Unprocessable(text, rule("date-format")) from None
    return given


def _related(
    ctx: Context[State], rows: Iterable[Mapping[str, Any]], known: Iterable[Mapping[str, Any]]
) -> dict[str, Any]:
    """Return related materials and, from their links, the references."""
    by_id = {material["id"]: material for material in known}
    rows = list(rows)
    for row in rows:
        if row.get("id") not in by_id and not row.get("identifier"):
            text = "Invalid value for: related_materials (one has neither the id of a known material nor an identifier)"
            raise Unprocessable(text, rule("id-or-identifier"))
    materials = tuple(
        by_id[row["id"]] if row.get("id") in by_id else _material(next_id(ctx), row, row["identifier"]) for row in rows
    )
    return {"related_materials": materials, "references": tuple(one["link"] for one in materials if one["link"])}


def _material(id: int, row: Mapping[str, Any], identifier: str) -> dict[str, Any]:
    kind = row.get("identifier_type") or "URL"
    return {
        "id": id,
        "identifier": identifier,
        "title": row.get("title") or "",
        "relation": row.get("relation") or "References",
        "identifier_type": kind,
        "is_linkout": bool(row.get("is_linkout")),
        "link": _LINKS.get(kind, "{}").format(identifier) if kind in ("URL", *_LINKS) else "",
    }
