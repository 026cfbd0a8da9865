"""Handlers of a project's collaborators."""

from __future__ import annotations

from projectlink_mock._core.http.errors import Forbidden, NotFound, Unprocessable
from projectlink_mock._core.http.reasons import missing, rule, unique
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations, results
from projectlink_mock.services.figshare.access import get_owned, get_readable
from projectlink_mock.services.figshare.state import OWNER, Member, State


def account_project_collaborators_list(ctx: Context[State], project_id: int) -> list[results.Collaborator]:
    """Return the owner, the collaborators and the invited users of a project."""
    project = get_readable(ctx, project_id)
    ctx.modified = project.modified_at
    return [results.Collaborator(member) for member in results.members_and_invited(ctx, project)]


def account_project_collaborators_invite(ctx: Context[State], project_id: int) -> results.Message:
    """Add a user as a collaborator; an unregistered e-mail address stays invited."""
    project = get_owned(ctx, project_id)
    user_id, email = _invited(ctx)
    if any((member.invited_email == email if email else member.user_id == user_id) for member in project.members):
        raise Unprocessable("This user is in the project already.", unique("member", "user_id"))
    # An unregistered user gets an id, too, so that the invitation can be withdrawn.
    member = Member(user_id or mutations.next_id(ctx), ctx.body["role_name"], email)
    mutations.update_project(ctx, project, members=(*project.members, member))
    return results.Message("User invited to project")


def account_project_collaborators_remove(ctx: Context[State], project_id: int, user_id: int) -> None:
    """Remove a collaborator; the owner cannot be removed. Articles and notes of the collaborator stay."""
    project = get_owned(ctx, project_id)
    member = project.member(user_id)
    if member is None:
        raise NotFound(f"There is no collaborator {str(user_id)!r}.", missing("member"))
    if member.role == OWNER:
        raise Forbidden("The owner of a project cannot be removed from it.", rule("owner-stays"))
    mutations.update_project(ctx, project, members=tuple(other for other in project.members if other != member))


def _invited(ctx: Context[State]) -> tuple[int, None] | tuple[None, str]:
    """Return the id of the invited user or an unregistered e-mail address; `user_id` takes precedence."""
    id, email = ctx.body.get("user_id"), ctx.body.get("email")
    if id is not None:
        if str(id) not in ctx.state.users:
            raise Unprocessable(f"Invalid value for: user_id (there is no user {id})", missing("user"))
        return id, None
    if email is None:
        raise Unprocessable("Invalid value for: body (one of user_id and email is mandatory)", rule("user-id-or-email"))
    user = ctx.state.users.find_by(email=email.lower())
    return (user.id, None) if user else (None, email.lower())
