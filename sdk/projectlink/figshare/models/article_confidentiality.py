# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ArticleConfidentiality``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool


class ArticleConfidentiality(Model):
    """Confidentiality of an article.

    Attributes:
        is_confidential: True if the files are confidential.
        reason: Reason for confidentiality.
    """

    is_confidential: StrictBool
    """True if the files are confidential."""
    reason: str | None
    """Reason for confidentiality."""
