# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``FileItem``."""

from __future__ import annotations

from projectlink._core.contract.model import DateTime, Model, StrictInt


class FileItem(Model):
    """A file of a bucket.

    Attributes:
        file: Name of the file, with its directories.
        size: Size in bytes.
        time_created: Creation time.
    """

    file: str
    """Name of the file, with its directories."""
    size: StrictInt | None = None
    """Size in bytes."""
    time_created: DateTime | None = None
    """Creation time."""
