"""The state of figshare: users, groups, authors, projects, articles with versions and files, notes and collections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.figshare.state.accounts import QUOTA, Author, Funding, Group, User
from projectlink_mock.services.figshare.state.articles import (
    ARTICLE,
    AVAILABLE,
    CREATED,
    FILE,
    Article,
    ArticleVersion,
    Confidentiality,
    Embargo,
    File,
    PrivateLink,
    Report,
    version_key,
)
from projectlink_mock.services.figshare.state.collections import Collection, CollectionVersion
from projectlink_mock.services.figshare.state.ordering import SORT_ATTRIBUTES, Publication, publication
from projectlink_mock.services.figshare.state.projects import (
    COLLABORATOR,
    GROUP,
    INDIVIDUAL,
    OWNER,
    ROLES,
    VIEWER,
    Member,
    Note,
    Project,
)
from projectlink_mock.services.figshare.state.uploads import (
    ABORTED,
    AbortedUpload,
    UploadPart,
    part_key,
    upload_token,
)

__all__ = [
    "ABORTED",
    "ARTICLE",
    "AVAILABLE",
    "COLLABORATOR",
    "CREATED",
    "FILE",
    "GROUP",
    "INDIVIDUAL",
    "OWNER",
    "QUOTA",
    "ROLES",
    "SORT_ATTRIBUTES",
    "VIEWER",
    "AbortedUpload",
    "Article",
    "ArticleVersion",
    "Author",
    "Collection",
    "CollectionVersion",
    "Confidentiality",
    "Embargo",
    "File",
    "Funding",
    "Group",
    "Member",
    "Note",
    "PrivateLink",
    "Project",
    "Publication",
    "Report",
    "State",
    "UploadPart",
    "User",
    "part_key",
    "publication",
    "upload_token",
    "version_key",
]


@dataclass
class State:
    """State of the service in one session, with the time of its last change."""

    users: Table[User] = field(default_factory=lambda: Table(User))
    groups: Table[Group] = field(default_factory=lambda: Table(Group))
    authors: Table[Author] = field(default_factory=lambda: Table(Author))
    projects: Table[Project] = field(default_factory=lambda: Table(Project))
    articles: Table[Article] = field(default_factory=lambda: Table(Article))
    files: Table[File] = field(default_factory=lambda: Table(File))
    notes: Table[Note] = field(default_factory=lambda: Table(Note))
    versions: Table[ArticleVersion] = field(default_factory=lambda: Table(ArticleVersion))
    private_links: Table[PrivateLink] = field(default_factory=lambda: Table(PrivateLink))
    reports: Table[Report] = field(default_factory=lambda: Table(Report))
    collections: Table[Collection] = field(default_factory=lambda: Table(Collection))
    parts: Table[UploadPart] = field(default_factory=lambda: Table(UploadPart))
    unhashed: list[int] = field(default_factory=list)
    """Ids of files with all parts, whose checksum is computed before the next request."""
    aborted_uploads: Table[AbortedUpload] = field(default_factory=lambda: Table(AbortedUpload))
    """The latest uploads whose file was deleted."""
    collection_versions: Table[CollectionVersion] = field(default_factory=lambda: Table(CollectionVersion))
    changed_at: datetime | None = None

    def __post_init__(self) -> None:
        # Documents of older states hold public articles without versions.
        self.add_missing_versions()

    def add_missing_versions(self) -> None:
        """Add the first version of each public article that has none."""
        for article in [one for one in self.articles if one.is_public and not one.version]:
            self.add_version(article)

    def add_version(self, article: Article, file_ids: tuple[int, ...] | None = None) -> ArticleVersion:
        """Add and return the next version of a public article; the draft becomes public, and older versions stay.

        `article` is what the public sees of it, with the time of the publication. Default: the files of the draft.
        """
        draft = self.articles.get(str(article.id))
        if draft.version:
            key = version_key(draft.id, draft.version)
            self.versions.replace(key, replace(self.versions.get(key), is_latest=False))
        published: dict[str, Any] = {
            "version": draft.version + 1,
            "published_at": article.published_at,
            "first_published_at": draft.first_published_at or article.published_at,
            "unpublish_reason": None,
        }
        self.articles.replace(str(draft.id), replace(draft, **published))
        if file_ids is None:
            file_ids = tuple(file.id for file in self.files.filter(draft_of=draft.id))
        for id in file_ids:
            file = self.files.get(str(id))
            if not file.is_in_public_version:
                self.files.replace(str(id), replace(file, is_in_public_version=True))
        version = ArticleVersion(replace(article, **published), file_ids)
        return self.versions.add(version.key, version)

    def add_collection_version(self, collection: Collection, now: datetime) -> CollectionVersion:
        """Publish the draft of a collection at a time, and return the new version; older versions stay."""
        if collection.version:
            key = version_key(collection.id, collection.version)
            self.collection_versions.replace(key, replace(self.collection_versions.get(key), is_latest=False))
        published = replace(
            collection,
            version=collection.version + 1,
            published_at=now,
            first_published_at=collection.first_published_at or now,
        )
        self.collections.replace(str(collection.id), published)
        version = CollectionVersion(published)
        return self.collection_versions.add(version.key, version)

    def violations(self) -> Iterator[str]:
        """Yield the violations of a loaded state that keys and foreign keys do not cover."""
        for version in self.versions:
            article = self.articles.rows.get(str(version.article_id))
            if article is not None and not 1 <= version.number <= article.version + bool(version.is_waiting):
                yield f"versions.{version.key}: the article has {article.version} versions"
            for file_id in version.file_ids:
                file = self.files.rows.get(str(file_id))
                if file is not None and file.article_id != version.article_id:
                    yield f"versions.{version.key}.file_ids: file {file_id} belongs to another article"
        for article in self.articles:
            if article.version and version_key(article.id, article.version) not in self.versions:
                yield f"articles.{article.id}.version: there is no version {article.version} in versions"
            if article.embargo is not None and article.embargo.type not in (ARTICLE, FILE):
                yield f"articles.{article.id}.embargo.type: must be {ARTICLE} or {FILE}"
        for collection in self.collections:
            if collection.version and version_key(collection.id, collection.version) not in self.collection_versions:
                yield f"collections.{collection.id}.version: there is no version {collection.version}"
        for link in self.private_links:
            if (link.article_id is None) == (link.collection_id is None):
                yield f"private_links.{link.id}: must have either an article_id or a collection_id"
