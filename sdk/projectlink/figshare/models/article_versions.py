# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ArticleVersions``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictInt


class ArticleVersions(Model):
    """A public version of an article.

    Attributes:
        version: Number of the version.
        url: API URL.
    """

    version: StrictInt
    """Number of the version."""
    url: str
    """API URL."""
