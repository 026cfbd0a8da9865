# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``PrivateFile``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class PrivateFile(Model):
    """A file, for those who work on it."""

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
    status: str | None
    """How far its upload is."""
    viewer_type: str | None
    """What shows it."""
    preview_state: str | None
    """Whether there is a preview."""
    upload_url: str | None
    """Where to upload it."""
    upload_token: str | None
    """Token for the upload."""
