# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``FileDetail``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.ubiops4.models.file_item import FileItem


class FileDetail(Model):
    """A page of files and directories of a bucket.

    Attributes:
        files: Files of the page.
        prefixes: Directories of the page.
        continuation_token: Start of the next page; null on the last one.
    """

    files: list[FileItem]
    """Files of the page."""
    prefixes: list[str]
    """Directories of the page."""
    continuation_token: str | None = None
    """Start of the next page; null on the last one."""
