# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ArticleUnpublishData``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ArticleUnpublishData(Model):
    """Reason for withdrawing an article.

    Attributes:
        reason: Reason for the withdrawal. 5 to 500 characters.
    """

    reason: str
    """Reason for the withdrawal. 5 to 500 characters."""
