"""JSON formats of accounts, authors, categories, licenses and article types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock.services.figshare import catalogue_results as results
from projectlink_mock.services.figshare.categories import Category
from projectlink_mock.services.figshare.constants import MAX_FILE_SIZE
from projectlink_mock.services.figshare.item_types import ItemType
from projectlink_mock.services.figshare.serializers.articles import author_summary
from projectlink_mock.services.figshare.serializers.blanks import filling
from projectlink_mock.services.figshare.serializers.projects import funding
from projectlink_mock.services.figshare.state import Funding


def account(account: results.Account) -> dict[str, Any]:
    """Return the JSON of an account; its dates and identifiers elsewhere are never known."""
    user, author, group = account.user, account.author, account.group
    return {
        "id": user.id,
        "first_name": author.first_name,
        "last_name": author.last_name,
        "email": user.email,
        "active": 1,
        "created_date": None,
        "modified_date": "",
        "quota": user.quota,
        "used_quota": user.used_private + user.used_public,
        "used_quota_private": user.used_private,
        "used_quota_public": user.used_public,
        "maximum_file_size": MAX_FILE_SIZE,
        "pending_quota_request": False,
        "group_id": 0 if group is None else group.id,
        "institution_id": None if group is None else group.institution_id,
        "institution_user_id": None,
        "symplectic_user_id": None,
        "user_id": author.id,
        "orcid_id": author.orcid_id or "",
    }


def author_details(details: results.AuthorDetails) -> dict[str, Any]:
    """Return the JSON of an author with group and job."""
    user, group = details.user, details.group
    return {
        **author_summary(details.author),
        "institution_id": None if group is None else group.institution_id,
        "group_id": 0 if group is None else group.id,
        "is_public": int(details.author.is_active),
        "job_title": "" if user is None else user.profile.get("job_title") or "",
    }


def category(category: Category) -> dict[str, Any]:
    """Return the JSON of a category in the catalogue."""
    return {
        "id": category.id,
        "parent_id": category.parent_id,
        "title": category.title,
        "path": category.path,
        "source_id": category.source_id,
        "taxonomy_id": category.taxonomy_id,
        "is_selectable": category.is_selectable,
        "has_children": category.has_children,
    }


def item_type(one: ItemType) -> dict[str, Any]:
    """Return the JSON of an article type."""
    return {
        "id": one.id,
        "name": one.name,
        "string_id": one.string_id,
        "icon": one.icon,
        "public_description": "",
        "is_selectable": one.is_selectable,
        "url_name": one.string_id,
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    results.Account: filling(account),
    results.AuthorDetails: filling(author_details),
    results.License: lambda license: {"value": license.id, "name": license.name, "url": license.url},
    results.StatusMessage: lambda message: {"code": message.status, "message": message.text},
    Category: filling(category),
    ItemType: item_type,
    Funding: filling(funding),
}
