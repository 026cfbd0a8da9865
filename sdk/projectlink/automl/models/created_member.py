# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``CreatedMember``."""

from __future__ import annotations

from projectlink._core.contract.model import Model
from projectlink.automl.models.member import Member


class CreatedMember(Model):
    """An added or updated member.

    Attributes:
        member: A user with access to a project.
    """

    member: Member
    """A user with access to a project."""
