# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``FileCreator``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class FileCreator(Model):
    """A file to add. A file to upload has a name and a size, and a linked one a link.

    Attributes:
        link: URL of a file that stays where it is, for example http://figshare.com/file.txt.
        md5: MD5 checksum of the content.
        name: File name with its extension, without slashes. Required for an upload. 1 to 255 characters.
        size: Size in bytes. Required for an upload. At least 0.
        folder_path: Folder of the file, for example /level1/level2. At most 1000 characters.
    """

    link: str | None = None
    """URL of a file that stays where it is, for example http://figshare.com/file.txt."""
    md5: str | None = None
    """MD5 checksum of the content."""
    name: str | None = None
    """File name with its extension, without slashes. Required for an upload. 1 to 255 characters."""
    size: StrictInt | None = None
    """Size in bytes. Required for an upload. At least 0."""
    folder_path: str | None = None
    """Folder of the file, for example /level1/level2. At most 1000 characters."""
