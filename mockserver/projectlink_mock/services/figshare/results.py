"""Results of handlers, before serialization. `base` is the service's URL as the caller reached it."""

from __future__ import annotations

from dataclasses import dataclass

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
    """A complete article with all its files; `embargo` is None for one that has expired."""

    summary: ArticleSummary
    authors: list[Author]
    files: list[File]
    embargo: Embargo | None = None


@dataclass(frozen=True)
class ListedArticle:
    """The summary of an article in a list of articles, not of a project's."""

    summary: ArticleSummary


@dataclass(frozen=True)
class AccountArticle:
    """A complete article among the account's articles, not among a project's."""

    full: FullArticle


@dataclass(frozen=True)
class ArticleCategory:
    """A category of an article."""

    id: int


@dataclass(frozen=True)
class Doi:
    """The DOI of an article or a collection."""

    doi: str


@dataclass(frozen=True)
class Handle:
    """The handle of an article or a collection."""

    handle: str


@dataclass(frozen=True)
class SharedLink:
    """A private link; inactive when it has expired."""

    link: PrivateLink
    is_active: bool


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
    """The location of a new or changed object: path segments below `base`.

    `entity_id` is the id of a new object and `warnings` are about the request; None where the answer has none.
    """

    base: str
    segments: tuple[str | int, ...]
    entity_id: int | None = None
    warnings: tuple[str, ...] | None = None


@dataclass(frozen=True)
class NewLink:
    """A new private link, with the token in its URL."""

    location: Location
    token: str


@dataclass(frozen=True)
class AccountReport:
    """A report on an account's articles."""

    report: Report
    is_done: bool


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
