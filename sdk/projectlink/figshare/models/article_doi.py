# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ArticleDOI``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class ArticleDOI(Model):
    """DOI of an article.

    Attributes:
        doi: The reserved DOI.
    """

    doi: str
    """The reserved DOI."""
