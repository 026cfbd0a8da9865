# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``FileId``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class FileId(Model):
    """A file by its id.

    Attributes:
        file_id: Unique identifier of the file. At least 1.
    """

    file_id: StrictInt
    """Unique identifier of the file. At least 1."""
