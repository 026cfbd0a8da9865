"""Who works on a project."""

from __future__ import annotations

from projectlink_mock._core.http.errors import Forbidden, NotFound, Unprocessable
from projectlink_mock._core.http.reasons import missing, rule, unique
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations, results
from projectlink_mock.services.figshare.access import owned, readable
from projectlink_mock.services.figshare.state import OWNER, Member, State


def account_project_collaborators_list(ctx: Context[State], project_id: int) -> list[results.Candidate]:
    """All of them, the owner first, and whoever is invited."""
    project = readable(ctx, project_id)
    ctx.modified = project.modified_at
    return [results.Candidate(person) for person in results.people(ctx, project)]


def account_project_collaborators_invite(ctx: Context[State], project_id: int) -> results.Message:
    """Whoever has an account takes part at once; an address that nobody registered stays invited."""
    project = owned(ctx, project_id)
    user_id, email = _invited(ctx)
    if any((one.invited_email == email if email else one.user_id == user_id) for one in project.members):
        raise Unprocessable("This user is in the project already.", unique("member", "user_id"))
    # Somebody without an account gets an id, too: it is for taking the invitation back.
    member = Member(user_id or mutations.new_number(ctx), ctx.body["role_name"], email)
    mutations.change_project(ctx, project, members=(*project.members, member))
    return results.Message("User invited to project")


def account_project_collaborators_remove(ctx: Context[State], project_id: int, user_id: int) -> None:
    """Not the owner. What they wrote stays."""
    project = owned(ctx, project_id)
    member = project.member(user_id)
    if member is None:
        raise NotFound(f"There is no collaborator {str(user_id)!r}.", missing("member"))
    if member.role == OWNER:
        raise Forbidden("The owner of a project cannot be removed from it.", rule("owner-stays"))
    mutations.change_project(ctx, project, members=tuple(one for one in project.members if one != member))


def _invited(ctx: Context[State]) -> tuple[int, None] | tuple[None, str]:
    """The id of a user, who is given by id, which counts first, or by e-mail; or an address that nobody registered."""
    id, email = ctx.body.get("user_id"), ctx.body.get("email")
    if id is not None:
        if str(id) not in ctx.state.users:
            raise Unprocessable(f"Invalid value for: user_id (there is no user {id})", missing("user"))
        return id, None
    if email is None:
        raise Unprocessable("Invalid value for: body (one of user_id and email is mandatory)", rule("user-id-or-email"))
    user = ctx.state.users.find_by(email=email.lower())
    return (user.id, None) if user else (None, email.lower())
