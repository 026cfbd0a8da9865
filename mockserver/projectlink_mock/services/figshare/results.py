"""Results of handlers, before serialization. `base` is the service's URL as the caller reached it."""

from __future__ import annotations

from typing import NamedTuple

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.access import role_of
from projectlink_mock.services.figshare.state import (
    Article,
    Author,
    Embargo,
    File,
    Member,
    Note,
    PrivateLink,
    Project,
    Report,
    State,
)


class PublicProject(NamedTuple):
    """The summary of a public project."""

    base: str
    project: Project


class OwnProject(NamedTuple):
    """The summary of a project of the caller."""

    base: str
    project: Project
    role: str | None


class ProjectMember(NamedTuple):
    """A member of a project with the name of the user."""

    member: Member
    name: str


class Collaborator(NamedTuple):
    """A member of a project or invited user."""

    member: ProjectMember


class FullPublicProject(NamedTuple):
    """A complete public project."""

    summary: PublicProject
    members: list[ProjectMember]


class FullOwnProject(NamedTuple):
    """A complete project of the caller."""

    summary: OwnProject
    members: list[ProjectMember]


class ArticleSummary(NamedTuple):
    """The summary of an article."""

    base: str
    article: Article


class FullArticle(NamedTuple):
    """A complete article with all its files; `embargo` is None for one that has expired."""

    summary: ArticleSummary
    authors: list[Author]
    files: list[File]
    embargo: Embargo | None = None


class ListedArticle(NamedTuple):
    """The summary of an article in a list of articles, not of a project's."""

    summary: ArticleSummary


class AccountArticle(NamedTuple):
    """A complete article among the account's articles, not among a project's."""

    full: FullArticle


class ArticleCategory(NamedTuple):
    """A category of an article."""

    id: int


class Doi(NamedTuple):
    """The DOI of an article or a collection."""

    doi: str


class Handle(NamedTuple):
    """The handle of an article or a collection."""

    handle: str


class SharedLink(NamedTuple):
    """A private link; inactive when it has expired."""

    link: PrivateLink
    is_active: bool


class NoteSummary(NamedTuple):
    """The summary of a note."""

    note: Note
    user_name: str


class FullNote(NamedTuple):
    """A complete note."""

    summary: NoteSummary


class Location(NamedTuple):
    """The location of a new or changed object: path segments below `base`.

    `entity_id` is the id of a new object and `warnings` are about the request; None where the answer has none.
    """

    base: str
    segments: tuple[str | int, ...]
    entity_id: int | None = None
    warnings: tuple[str, ...] | None = None


class NewLink(NamedTuple):
    """A new private link, with the token in its URL."""

    location: Location
    token: str


class AccountReport(NamedTuple):
    """A report on an account's articles."""

    report: Report
    is_done: bool


class Message(NamedTuple):
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


def listed_article(ctx: Context[State], article: Article) -> ListedArticle:
    """Return the summary of an article in a list of articles."""
    return ListedArticle(article_summary(ctx, article))


def full_article(ctx: Context[State], article: Article) -> FullArticle:
    """Return the draft of an article with its authors and files."""
    return article_with_files(ctx, article, ctx.state.files.filter(draft_of=article.id))


def article_with_files(ctx: Context[State], article: Article, files: list[File]) -> FullArticle:
    """Return an article, or what one of its versions has of it, with its authors and the given files."""
    authors = [ctx.state.authors.get(str(id)) for id in article.author_ids]
    embargo = article.embargo if article.embargo is not None and article.embargo.is_active(ctx.now()) else None
    return FullArticle(article_summary(ctx, article), authors, files, embargo)


def note_summary(ctx: Context[State], note: Note) -> NoteSummary:
    """Return the summary of a note."""
    return NoteSummary(note, user_name(ctx, note.user_id))


def location(
    ctx: Context[State],
    *segments: str | int,
    entity_id: int | None = None,
    warnings: tuple[str, ...] | None = None,
) -> Location:
    """Return the location of a new or changed object."""
    return Location(ctx.request.base, segments, entity_id, warnings)


def user_name(ctx: Context[State], user_id: int) -> str:
    """Return the name of a user."""
    return ctx.state.users.get(str(user_id)).name


def shared_link(ctx: Context[State], link: PrivateLink) -> SharedLink:
    """Return a private link as its owner sees it."""
    return SharedLink(link, link.is_active(ctx.now()))
