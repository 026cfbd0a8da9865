# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PublicFile``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class PublicFile(Model):
    """A file."""

    id: StrictInt
    """Unique identifier of the file."""
    name: str
    """Name."""
    size: StrictInt
    """Size (bytes)."""
    is_link_only: StrictBool
    """Whether it is kept somewhere else."""
    download_url: str
    """Where to download it."""
    supplied_md5: str | None
    """MD5 sum that came with it."""
    computed_md5: str | None
    """MD5 sum of what came."""
