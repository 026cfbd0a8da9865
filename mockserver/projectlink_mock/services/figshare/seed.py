"""Initial data of figshare."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.demo_users import ADA, ALICE, BOB, CAROL, DemoUser
from projectlink_mock.services.figshare.constants import DOI
from projectlink_mock.services.figshare.factories import add_user
from projectlink_mock.services.figshare.mutations import activate
from projectlink_mock.services.figshare.state import (
    COLLABORATOR,
    CREATED,
    OWNER,
    VIEWER,
    Article,
    Author,
    Collection,
    Confidentiality,
    File,
    Group,
    Member,
    Note,
    PrivateLink,
    Project,
    State,
    User,
    upload_token,
)

# The ids are those of the documented examples.
_IDS = ((ADA, 1), (ALICE, 1495682), (BOB, 100008), (CAROL, 97657))
_ALICE, _BOB, _CAROL = 1495682, 100008, 97657
_AUTHORS = ((12121, "Grace Hopper"), (34345, "Emmy Noether"), (1000008, "Chien-Shiung Wu"))
_INSTITUTION = _GROUP = 2000013
_UPLOAD_SIZE = 8
_FILE_SIZE = 14848
_COMPLETE: dict[str, Any] = {
    "description": "What belongs together",
    "tags": ("demo",),
    "categories": (11,),
    "author_ids": (_ALICE, 12121),
}
"""Fields that publishing a collection requires."""


def empty() -> State:
    """Return a state with the demo users and no project."""
    state = State()
    for user, id in _IDS:
        add_user(state, _user(user, id))
    return state


def demo() -> State:
    """Return the empty seed plus private, public and group projects of alice with articles, files and notes."""
    state = empty()
    for id, name in _AUTHORS:
        state.authors.add(str(id), Author(id, name))
    state.groups.add(str(_GROUP), Group(_GROUP, "Imaging", _INSTITUTION, (1,), (1, _ALICE, _BOB)))
    _add_private_projects(state)
    _add_public_projects(state)
    _add_group_projects(state)
    _add_drafts(state)
    _add_collections(state)
    state.add_missing_versions()
    state.changed_at = max(one.modified_at for one in state.projects)
    return state


def _user(demo_user: DemoUser, id: int) -> User:
    return User(id, demo_user.email, demo_user.name, demo_user.admin)


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


def _add_private_projects(state: State) -> None:
    """Add the projects 123, 1234 (article 456 with files, 2000041 with uploads), 2000004 (a public article)."""
    _project(state, 123, "A private project", "2017-06-01T08:00:00", bob=COLLABORATOR)
    _project(
        state,
        1234,
        "Wing beats",
        "2017-06-02T08:00:00",
        bob=VIEWER,
        invited="user@domain.com",
        files=_FILE_SIZE + 70 + _UPLOAD_SIZE,
    )
    article = _article(state, 456, 1234, "Wing beats of the hoverfly", "2017-06-02T09:00:00", size=_FILE_SIZE + 70)
    _file(state, 3000002, article, "test.xls", "wing\tbeats")
    _file(state, 3000017, article, "test.py", "print(200)")
    article = _article(state, 2000041, 1234, "Flight tracks", "2017-06-01T09:00:00", size=_UPLOAD_SIZE)
    _upload(state, 3000018, article, "empty.txt", 0, upload_token(3000018))
    _upload(state, 3000019, article, "track.txt", _UPLOAD_SIZE, "693a2802-cd61-430d-b89f-507f0f6d8fd3")
    link = "https://example.com/tracks/all.csv"
    state.files.add("3000020", File(3000020, article.id, "all.csv", 0, link))
    _project(state, 2000004, "Half published", "2017-06-03T08:00:00", files_public=_FILE_SIZE)
    confidentiality = Confidentiality("The files name people.")
    article = _article(
        state,
        2000005,
        2000004,
        "What is published",
        "2017-06-03T09:00:00",
        public=True,
        size=_FILE_SIZE,
        confidentiality=confidentiality,
    )
    _file(state, 3000021, article, "people.csv", "Grace,1906")
    _article(state, 2000006, 2000004, "What is not", "2017-06-03T10:00:00")


def _add_public_projects(state: State) -> None:
    """Add the public project 1 (notes, an article with a file) and others that fill pages of lists."""
    _project(
        state,
        1,
        "project",
        "2017-05-16T14:52:54",
        published="2017-05-16T14:55:08",
        bob=VIEWER,
        files_public=_FILE_SIZE,
        description="description",
        views=40,
        downloads=4,
    )
    article = _article(
        state, 1434614, 1, "Test article title", "2017-05-16T14:53:00", public=True, size=_FILE_SIZE, views=12
    )
    _file(state, 3000003, article, "wings.csv", "1,200")
    for id, user_id, text in ((1, _ALICE, "note to remember"), (2, _BOB, "The second row is still missing.")):
        at = _at("2017-05-16T16:49:11") + timedelta(minutes=id)
        state.notes.add(str(id), Note(id, 1, user_id, text, at, at))
    titles = (
        "Tide tables",
        "Lichens of the north",
        "Bird song",
        "Glacier fronts",
        "Old maps",
        "Soil samples",
        "Comets",
    )
    for number, title in enumerate(titles):
        year = 2015 + number
        _project(
            state,
            2000020 + number,
            title,
            f"{year}-03-01T12:00:00",
            published=f"{year}-04-01T12:00:00",
            description=f"{title}: all that figshare has of it",
            views=number * 7 % 5,
            shares=number % 3,
        )


def _add_group_projects(state: State) -> None:
    """Add a private group project with an article, and a public one."""
    of_group: dict[str, Any] = {"group_id": _GROUP, "institution_id": _INSTITUTION}
    _project(state, 2000030, "The group's own", "2018-01-01T08:00:00", **of_group)
    _article(state, 2000031, 2000030, "Raw images", "2018-01-01T09:00:00", group_id=_GROUP)
    _project(state, 2000032, "The group's gallery", "2018-02-01T08:00:00", published="2018-02-02T08:00:00", **of_group)


def _add_drafts(state: State) -> None:
    """Add the article 2000040 of no project, which lacks what publishing requires, and a private link to 456."""
    at = _at("2018-03-01T08:00:00")
    draft = Article(2000040, None, _ALICE, "Notes on hoverflies", at, at, author_ids=(_ALICE,), license=1)
    state.articles.add(str(draft.id), draft)
    link_id, token = "0cfb0dbeac92df445df4", "d5ec7a85bcd6dbe9d9b2"
    expires_at = _at("2099-01-01T00:00:00")
    state.private_links.add(link_id, PrivateLink(link_id, token, expires_at, at, article_id=456))


def _add_collections(state: State) -> None:
    """Add the collections 123 (private, with a link), 2000051 (public), 2000052 (incomplete) and carol's 2000053."""
    _collection(state, 123, "Insects in flight", article_ids=(1434614, 456), **_COMPLETE)
    public = _collection(
        state, 2000051, "Test collection title", article_ids=(1434614,), doi=f"{DOI}.c.2000051", **_COMPLETE
    )
    state.add_collection_version(public, public.created_at + timedelta(minutes=1))
    _collection(state, 2000052, "An empty draft")
    _collection(state, 2000053, "Carol's collection", owner=_CAROL)
    link_id, token, at = "1cfb0dbeac92df445df5", "e5ec7a85bcd6dbe9d9b3", _at("2018-03-01T09:00:00")
    link = PrivateLink(link_id, token, _at("2099-01-01T00:00:00"), at, collection_id=123)
    state.private_links.add(link_id, link)


def _collection(state: State, id: int, title: str, *, owner: int = _ALICE, **fields: Any) -> Collection:
    at = _at("2018-03-01T08:00:00")
    fields.setdefault("author_ids", (owner,))
    return state.collections.add(str(id), Collection(id, owner, title, created_at=at, modified_at=at, **fields))


def _project(
    state: State,
    id: int,
    title: str,
    created: str,
    *,
    published: str | None = None,
    bob: str | None = None,
    invited: str | None = None,
    files: int = 0,
    files_public: int = 0,
    **fields: Any,
) -> None:
    members = [Member(_ALICE, OWNER)]
    members += [Member(_BOB, bob)] if bob else []
    members += [Member(4_000_000 + id, VIEWER, invited)] if invited else []
    project = Project(
        id,
        title,
        tuple(members),
        created_at=_at(created),
        modified_at=_at(published or created),
        published_at=_at(published) if published else None,
        used_private=files,
        used_public=files_public,
        **fields,
    )
    state.projects.add(str(id), project)


def _article(
    state: State, id: int, project_id: int, title: str, created: str, *, public: bool = False, **fields: Any
) -> Article:
    article = Article(
        id,
        project_id,
        _ALICE,
        title,
        created_at=_at(created),
        modified_at=_at(created),
        description=f"{title}: as it was measured",
        tags=("demo",),
        categories=(11,),
        author_ids=(_ALICE, 12121),
        defined_type="dataset",
        license=1,
        **fields,
    )
    if public:
        article = replace(article, published_at=article.created_at + timedelta(minutes=1), doi=f"{DOI}.{id}")
        for author_id in article.author_ids:
            activate(state, state.authors.get(str(author_id)))
    return state.articles.add(str(id), article)


def _file(state: State, id: int, article: Article, name: str, line: str) -> None:
    """Add a file that consists of a line, repeated until the file is as large as the documented ones."""
    content = (line.encode() + b"\n") * _FILE_SIZE
    content = content[: 70 if name.endswith(".py") else _FILE_SIZE]
    checksum = hashlib.md5(content, usedforsecurity=False).hexdigest()
    file = File(id, article.id, name, len(content), None, checksum, checksum, upload_token(id))
    state.files.add(str(id), replace(file, content=StoredContent.of(content)))


def _upload(state: State, id: int, article: Article, name: str, size: int, token: str) -> None:
    """Add a file whose upload is not complete."""
    state.files.add(str(id), File(id, article.id, name, size, upload_token=token, status=CREATED))
