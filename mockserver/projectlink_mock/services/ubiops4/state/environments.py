"""Records of environments and their tags."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.storage.table import ForeignKeys, IndexSpec
from projectlink_mock.services.ubiops4.state.deployments import SYSTEM, Build


@dataclass(eq=False, frozen=True, slots=True)
class Environment:
    """An environment of a project, or one of the system, which has no project."""

    UNIQUE: ClassVar[IndexSpec] = (("owner", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("owner",), ("project_id",))
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"project_id": ("projects",)}

    id: str
    project_id: str | None
    name: str
    created_at: datetime
    updated_at: datetime
    description: str = ""
    labels: dict[str, str] = field(default_factory=dict)

    @property
    def system(self) -> bool:
        """Return True for an environment of the system."""
        return self.project_id is None

    @property
    def owner(self) -> str:
        """Return the identifier of the project, or SYSTEM: indexes leave out None."""
        return SYSTEM if self.project_id is None else self.project_id


@dataclass(eq=False, frozen=True, slots=True)
class Tag:
    """A tag of an environment. Without a build it is empty; one of the system is available from the start.

    `size` is that of the image in bytes, once it is built.
    """

    UNIQUE: ClassVar[IndexSpec] = (("environment_id", "name"),)
    INDEXES: ClassVar[IndexSpec] = (("environment_id",), ("base_tag_id",))
    DISPLAY_NAME: ClassVar[str] = "environment tag"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"environment_id": ("environments",), "base_tag_id": ("tags",)}

    id: str
    environment_id: str
    name: str
    created_at: datetime
    build: Build | None = None
    supports_request_format: bool = True
    implicit: bool = False
    deprecated: bool = False
    system: bool = False
    base_tag_id: str | None = None
    cancelled: bool = False
    size: int = 0


@dataclass(eq=False, frozen=True, slots=True)
class TagPackage:
    """The package that a tag is built from; its key is the tag's id."""

    KEY: ClassVar[str] = "tag_id"
    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"tag_id": ("tags",)}

    tag_id: str
    filename: str
    content: StoredContent
