"""The projects in which the caller has a role."""

from __future__ import annotations

from projectlink_mock._core.http.errors import Forbidden, Unprocessable
from projectlink_mock._core.http.reasons import missing, requires_permission, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations, paging, results
from projectlink_mock.services.figshare.access import caller_of, changeable, owned, readable, role_of
from projectlink_mock.services.figshare.fundings import fundings_of
from projectlink_mock.services.figshare.queries import belongs, own_lists
from projectlink_mock.services.figshare.state import OWNER, Group, Member, Project, State


def account_projects_list(ctx: Context[State]) -> list[results.OwnProject]:
    """The latest first, unless another order is asked for; what is not public is later than all that is."""
    lists = own_lists(caller_of(ctx), ctx.query)
    found = paging.ordered(ctx.state.projects, lists, ctx.query)
    return [results.own_project(ctx, one) for one in paging.part(found, ctx.query)]


def account_projects_search(ctx: Context[State]) -> list[results.OwnProject]:
    """The same, with all that is asked for in the body."""
    asked = ctx.body or {}
    found = paging.ordered(ctx.state.projects, own_lists(caller_of(ctx), asked), asked)
    fitting = (one for one in found if belongs(one, asked))
    return [results.own_project(ctx, one) for one in paging.part(fitting, asked)]


def account_projects_create(ctx: Context[State]) -> results.Place:
    """The caller owns it; with a group, which the caller is a member of, it is a group project."""
    group, fundings, now = _group(ctx), fundings_of(ctx), ctx.now()
    project = Project(
        id=mutations.new_number(ctx),
        title=ctx.body["title"],
        members=(Member(caller_of(ctx).id, OWNER),),
        created_at=now,
        modified_at=now,
        description=ctx.body.get("description"),
        funding=ctx.body.get("funding"),
        fundings=fundings,
        group_id=group.id if group else None,
        institution_id=group.institution_id if group else None,
    )
    mutations.touch(ctx)
    ctx.state.projects.add(str(project.id), project)
    return results.place(ctx, "account", "projects", project.id)


def account_projects_get(ctx: Context[State], project_id: int) -> results.WholeOwnProject:
    """For whoever has a role in it, and administrators."""
    project = readable(ctx, project_id)
    ctx.modified = project.modified_at
    return results.WholeOwnProject(results.own_project(ctx, project), results.working(ctx, project))


def account_projects_update(ctx: Context[State], project_id: int) -> None:
    """What is left out stays as it is; null makes description and funding blank."""
    project = changeable(ctx, project_id)
    given = {name: ctx.body[name] for name in ("title", "description", "funding") if name in ctx.body}
    if "funding_list" in ctx.body:
        given["fundings"] = fundings_of(ctx)
    mutations.change_project(ctx, project, **given)


def account_projects_publish(ctx: Context[State], project_id: int) -> results.Message:
    """Once all articles in it are public; a second time changes nothing."""
    project = owned(ctx, project_id)
    if ctx.state.articles.count(project_id=project.id, is_public=False):
        raise Forbidden("A project can be published once all articles in it are public.", rule("articles-public-first"))
    if not project.is_public:
        mutations.change_project(ctx, project, published_at=ctx.now())
    return results.Message(f"Project {project.id} has been published.")


def account_project_publication_create(ctx: Context[State], project_id: int) -> results.Message:
    """The same, at another path."""
    return account_projects_publish(ctx, project_id)


def account_projects_delete(ctx: Context[State], project_id: int) -> None:
    """Its notes go with it; articles move to their owners' data, or go too if it is a group's."""
    project = owned(ctx, project_id)
    if project.is_public:
        raise Forbidden("A public project cannot be deleted.", rule("public-project-stays"))
    if ctx.state.articles.count(project_id=project.id, is_public=True):
        raise Forbidden("A project that has public articles cannot be deleted.", rule("public-articles-stay"))
    for article in ctx.state.articles.filter(project_id=project.id):
        if project.group_id is None:
            mutations.change_article(ctx, article, project_id=None)
        else:
            mutations.remove_article(ctx, article)
    ctx.state.notes.delete_where(project_id=project.id)
    ctx.state.projects.delete(str(project.id))
    mutations.touch(ctx)


def account_projects_leave(ctx: Context[State], project_id: int) -> None:
    """Not for the owner. What the caller wrote stays."""
    project = readable(ctx, project_id)
    role, caller = role_of(ctx, project), caller_of(ctx)
    if role == OWNER:
        raise Forbidden("The owner of a project cannot leave it.", rule("owner-stays"))
    if role is None:
        raise Forbidden("You have no part in this project.", requires_permission("role-in-project"))
    mutations.change_project(ctx, project, members=tuple(one for one in project.members if one.user_id != caller.id))


def _group(ctx: Context[State]) -> Group | None:
    """The group that is given; 0 is the same as none."""
    id = ctx.body.get("group_id")
    if not id:
        return None
    group = ctx.state.groups.rows.get(str(id))
    if group is None:
        raise Unprocessable(f"Invalid value for: group_id (there is no group {id})", missing("group"))
    caller = caller_of(ctx)
    if not caller.admin and caller.id not in (*group.members, *group.admins):
        raise Forbidden("You are not a member of this group.", requires_permission("group-member"))
    return group
