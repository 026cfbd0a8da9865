# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``EnvironmentTagDependency``."""

from __future__ import annotations

from projectlink._core.contract.model import Model


class EnvironmentTagDependency(Model):
    """A dependency file of a tag.

    Attributes:
        name: Name of the file, such as `requirements.txt`.
        content: Content of the file.
    """

    name: str
    """Name of the file, such as `requirements.txt`."""
    content: str | None = None
    """Content of the file."""
