"""Records of files and documents. `owner_user` is an e-mail address."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.storage.table import ForeignKeys


@dataclass(eq=False, frozen=True, slots=True)
class File:
    """An uploaded file."""

    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"owner_organization": ("organizations",)}

    id: str
    name: str
    content: StoredContent
    owner_user: str
    owner_organization: str | None
    created_at: datetime


@dataclass(eq=False, frozen=True, slots=True)
class Document:
    """A text, or the images of pages that a file was converted to.

    `pages` is 0 for a text. `keeps_upload` is True for an image that is used as it was uploaded.
    """

    FOREIGN_KEYS: ClassVar[ForeignKeys] = {"file_id": ("files",), "owner_organization": ("organizations",)}

    id: str
    file_id: str
    pages: int
    owner_user: str
    owner_organization: str | None
    created_at: datetime
    dpi: int | None = None
    keeps_upload: bool = False
    is_plain_text: bool = False
    """True for a text that was sent as such, without a file name."""
