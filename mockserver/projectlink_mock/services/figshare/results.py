"""What handlers answer with: records, and what belongs with them. `base` is where the caller found figshare."""

from __future__ import annotations

from dataclasses import dataclass

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare.access import role_of
from projectlink_mock.services.figshare.state import Article, Author, File, Member, Note, Project, State


@dataclass(frozen=True)
class PublicProject:
    """A project in a list for everybody."""

    base: str
    project: Project


@dataclass(frozen=True)
class OwnProject:
    """A project in a list of the caller's."""

    base: str
    project: Project
    role: str | None


@dataclass(frozen=True)
class Person:
    """A member of a project, with a name."""

    member: Member
    name: str


@dataclass(frozen=True)
class Candidate:
    """The same, where invitations are shown too."""

    person: Person


@dataclass(frozen=True)
class WholePublicProject:
    """All of a project for everybody."""

    short: PublicProject
    people: list[Person]


@dataclass(frozen=True)
class WholeOwnProject:
    """All of a project of the caller's."""

    short: OwnProject
    people: list[Person]


@dataclass(frozen=True)
class ShortArticle:
    """An article in a list."""

    base: str
    article: Article


@dataclass(frozen=True)
class WholeArticle:
    """All of an article."""

    short: ShortArticle
    authors: list[Author]
    files: list[File]


@dataclass(frozen=True)
class ShortNote:
    """A note in a list."""

    note: Note
    user_name: str


@dataclass(frozen=True)
class WholeNote:
    """All of a note."""

    short: ShortNote


@dataclass(frozen=True)
class Place:
    """Where something new is: the names and ids of a path below `base`."""

    base: str
    steps: tuple[str | int, ...]


@dataclass(frozen=True)
class Message:
    """What was done, for people."""

    text: str


def public_project(ctx: Context[State], project: Project) -> PublicProject:
    """For a list for everybody."""
    return PublicProject(ctx.request.base, project)


def own_project(ctx: Context[State], project: Project) -> OwnProject:
    """For a list of the caller's."""
    return OwnProject(ctx.request.base, project, role_of(ctx, project))


def people(ctx: Context[State], project: Project) -> list[Person]:
    """Its members and those who are invited."""
    return [Person(one, one.invited_email or user_name(ctx, one.user_id)) for one in project.members]


def working(ctx: Context[State], project: Project) -> list[Person]:
    """Its members."""
    return [one for one in people(ctx, project) if one.member.invited_email is None]


def article(ctx: Context[State], article: Article) -> ShortArticle:
    """For a list."""
    return ShortArticle(ctx.request.base, article)


def whole_article(ctx: Context[State], one: Article) -> WholeArticle:
    """With its authors and files."""
    authors = [ctx.state.authors.get(str(id)) for id in one.author_ids]
    return WholeArticle(article(ctx, one), authors, ctx.state.files.filter(article_id=one.id))


def note(ctx: Context[State], note: Note) -> ShortNote:
    """For a list."""
    return ShortNote(note, user_name(ctx, note.user_id))


def place(ctx: Context[State], *steps: str | int) -> Place:
    """Where something new is."""
    return Place(ctx.request.base, steps)


def user_name(ctx: Context[State], user_id: int) -> str:
    """The name of a user."""
    return ctx.state.users.get(str(user_id)).name
