"""Results of handlers, before serialization. `base` is the service's URL as the caller reached it."""

from __future__ import annotations

from dataclasses import dataclass

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.access import role_of
from projectlink_mock.services.figshare.state import Article, Author, File, Member, Note, Project, State


@dataclass(frozen=True)
class PublicProject:
    """The summary of a public project."""

    base: str
    project: Project


@dataclass(frozen=True)
class OwnProject:
    """The summary of a project of the caller."""

    base: str
    project: Project
    role: str | None


@dataclass(frozen=True)
class ProjectMember:
    """A member of a project with the name of the user."""

    member: Member
    name: str


@dataclass(frozen=True)
class Collaborator:
    """A member of a project or invited user."""

    member: ProjectMember


@dataclass(frozen=True)
class FullPublicProject:
    """A complete public project."""

    summary: PublicProject
    members: list[ProjectMember]


@dataclass(frozen=True)
class FullOwnProject:
    """A complete project of the caller."""

    summary: OwnProject
    members: list[ProjectMember]


@dataclass(frozen=True)
class ArticleSummary:
    """The summary of an article."""

    base: str
    article: Article


@dataclass(frozen=True)
class FullArticle:
    """A complete article."""

    summary: ArticleSummary
    authors: list[Author]
    files: list[File]


@dataclass(frozen=True)
class NoteSummary:
    """The summary of a note."""

    note: Note
    user_name: str


@dataclass(frozen=True)
class FullNote:
    """A complete note."""

    summary: NoteSummary


@dataclass(frozen=True)
class Location:
    """The location of a new object: path segments below `base`."""

    base: str
    segments: tuple[str | int, ...]


@dataclass(frozen=True)
class Message:
    """A human-readable confirmation."""

    text: str


def public_project(ctx: Context[State], project: Project) -> PublicProject:
    """Return the summary of a public project."""
    return PublicProject(ctx.request.base, project)


def own_project(ctx: Context[State], project: Project) -> OwnProject:
    """Return the summary of a project of the caller."""
    return OwnProject(ctx.request.base, project, role_of(ctx, project))


def members_and_invited(ctx: Context[State], project: Project) -> list[ProjectMember]:
    """Return the members of a project and the invited users."""
    return [ProjectMember(member, member.invited_email or user_name(ctx, member.user_id)) for member in project.members]


def members(ctx: Context[State], project: Project) -> list[ProjectMember]:
    """Return the members of a project, without invited users."""
    return [member for member in members_and_invited(ctx, project) if member.member.invited_email is None]


def article_summary(ctx: Context[State], article: Article) -> ArticleSummary:
    """Return the summary of an article."""
    return ArticleSummary(ctx.request.base, article)


def full_article(ctx: Context[State], article: Article) -> FullArticle:
    """Return an article with its authors and files."""
    authors = [ctx.state.authors.get(str(id)) for id in article.author_ids]
    return FullArticle(article_summary(ctx, article), authors, ctx.state.files.filter(draft_of=article.id))


def note_summary(ctx: Context[State], note: Note) -> NoteSummary:
    """Return the summary of a note."""
    return NoteSummary(note, user_name(ctx, note.user_id))


def location(ctx: Context[State], *segments: str | int) -> Location:
    """Return the location of a new object."""
    return Location(ctx.request.base, segments)


def user_name(ctx: Context[State], user_id: int) -> str:
    """Return the name of a user."""
    return ctx.state.users.get(str(user_id)).name
