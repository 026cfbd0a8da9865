"""Handlers of the caller's account, authors and profiles."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from projectlink_mock._core.http.errors import Forbidden, NotFound, Unprocessable
from projectlink_mock._core.http.reasons import missing, requires_permission, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import catalogue_results as results
from projectlink_mock.services.figshare import mutations, selections
from projectlink_mock.services.figshare.access import caller_of
from projectlink_mock.services.figshare.categories import CATEGORIES, CATEGORIES_BY_SOURCE_ID
from projectlink_mock.services.figshare.state import Author, Group, State, User

_NAMES = {"first_name": "given_first_name", "last_name": "given_last_name"}


def private_account(ctx: Context[State]) -> results.Account:
    """Return the caller's account."""
    user = caller_of(ctx)
    return results.Account(user, ctx.state.authors.get(str(user.id)), _group_of(ctx, user.id))


def private_authors_search(ctx: Context[State]) -> list[results.AuthorDetails]:
    """Return a page of the authors that match the filters in the body."""
    params = ctx.body or {}
    found = [author for author in ctx.state.authors if _matches(ctx, author, params)]
    return [_details(ctx, author) for author in selections.page_of(found, params)]


def private_author_details(ctx: Context[State], author_id: int) -> results.AuthorDetails:
    """Return an author."""
    return _details(ctx, ctx.state.authors.get(str(author_id)))


def update_user_profile(ctx: Context[State]) -> results.StatusMessage:
    """Update the given fields of a profile: the caller's, or for administrators that of another user."""
    user = _profile_owner(ctx, ctx.query.get("user_id"))
    if ctx.query.get("institution_user_id") is not None:
        raise NotFound("There is no user with this institution_user_id.", missing("user"))
    profile = {name: value for name, value in ctx.body.items() if value is not None}
    _check_interests(profile)
    author = ctx.state.authors.get(str(user.id))
    names = {field: profile[name].strip() for name, field in _NAMES.items() if name in profile}
    if names:
        first = names.get("given_first_name", author.first_name)
        last = names.get("given_last_name", author.last_name)
        full_name = f"{first} {last}".strip()
        if not full_name:
            raise Unprocessable("Invalid value for: first_name (first and last name are empty)", rule("id-or-name"))
        author = replace(author, full_name=full_name, given_first_name=first, given_last_name=last)
    if "orcid" in profile:
        author = replace(author, orcid_id=profile["orcid"] or None)
    ctx.state.authors.replace(str(author.id), author)
    changed = replace(user, name=author.full_name, profile={**user.profile, **profile})
    ctx.state.users.replace(str(user.id), changed)
    mutations.touch(ctx)
    return results.StatusMessage(200, "OK")


def update_user_profile_picture(ctx: Context[State], user_id: int) -> results.StatusMessage:
    """Set the picture of a profile: the caller's, or for administrators that of another user."""
    user = _profile_owner(ctx, user_id)
    picture = ctx.body["profile_picture"]
    if not picture.content:
        raise Unprocessable("Invalid value for: profile_picture (the file is empty)", rule("empty-picture"))
    profile = {**user.profile, "picture": {"name": picture.filename, "size": len(picture.content)}}
    ctx.state.users.replace(str(user.id), replace(user, profile=profile))
    mutations.touch(ctx)
    return results.StatusMessage(200, "OK")


def _profile_owner(ctx: Context[State], user_id: int | None) -> User:
    """Return the user whose profile the caller may change. Raises NotFound, Forbidden."""
    caller = caller_of(ctx)
    if user_id is None or user_id == caller.id:
        return caller
    user = ctx.state.users.get(str(user_id))
    if not caller.admin:
        raise Forbidden("Only administrators may change the profile of another user.", requires_permission("admin"))
    return user


def _check_interests(profile: dict[str, Any]) -> None:
    """Replace source ids of categories by ids. Raises Unprocessable for unknown ones."""
    source_ids = profile.pop("fields_of_interest_by_source_id", None)
    if source_ids is not None:
        for id in source_ids:
            if id not in CATEGORIES_BY_SOURCE_ID:
                text = f"Invalid value for: fields_of_interest_by_source_id (there is no category {id!r})"
                raise Unprocessable(text, missing("category"))
        profile["fields_of_interest"] = [CATEGORIES_BY_SOURCE_ID[id].id for id in source_ids]
    for id in profile.get("fields_of_interest") or ():
        if id not in CATEGORIES:
            text = f"Invalid value for: fields_of_interest (there is no category {id})"
            raise Unprocessable(text, missing("category"))


def _matches(ctx: Context[State], author: Author, params: dict[str, Any]) -> bool:
    """Return True if an author matches the filters of a search."""
    text, orcid = params.get("search_for") or "", params.get("orcid")
    institution, group_id = params.get("institution_id"), params.get("group_id")
    if text.casefold() not in author.full_name.casefold() or (orcid and orcid != author.orcid_id):
        return False
    if params.get("is_public") is not None and params["is_public"] != author.is_active:
        return False
    if params.get("is_active") and not author.is_active:
        return False
    if institution is None and group_id is None:
        return True
    group = _group_of(ctx, author.id, group_id)
    return group is not None and institution in (None, group.institution_id)


def _details(ctx: Context[State], author: Author) -> results.AuthorDetails:
    user = ctx.state.users.rows.get(str(author.id))
    return results.AuthorDetails(author, user, _group_of(ctx, author.id))


def _group_of(ctx: Context[State], user_id: int, group_id: int | None = None) -> Group | None:
    """Return the first group of a user, or the given one if the user is in it."""
    groups = (group for group in ctx.state.groups if user_id in (*group.members, *group.admins))
    return next((group for group in groups if group_id in (None, group.id)), None)
