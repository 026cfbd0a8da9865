# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``ProfileUpdateData``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from projectlink._core.contract.model import Model, StrictInt
from projectlink.figshare.models.personal_profile import PersonalProfile


class ProfileUpdateData(Model):
    """Fields of a profile to update.

    Attributes:
        first_name: First name.
        last_name: Last name.
        orcid: ORCID.
        job_title: Job title.
        fields_of_interest: Category ids.
        fields_of_interest_by_source_id: Codes of categories; takes precedence over `fields_of_interest`.
        location: Place, for example London.
        facebook: URL at Facebook.
        x: URL at X.
        linkedin: URL at LinkedIn.
        bio: Biography.
        personal_profiles: Pages of the user elsewhere. At most 10 items.
    """

    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    orcid: str | None = None
    """ORCID."""
    job_title: str | None = None
    """Job title."""
    fields_of_interest: list[StrictInt] | None = None
    """Category ids."""
    fields_of_interest_by_source_id: list[str] | None = None
    """Codes of categories; takes precedence over `fields_of_interest`."""
    location: str | None = None
    """Place, for example London."""
    facebook: str | None = None
    """URL at Facebook."""
    x: str | None = None
    """URL at X."""
    linkedin: str | None = None
    """URL at LinkedIn."""
    bio: str | None = None
    """Biography."""
    personal_profiles: list[PersonalProfile] | None = None
    """Pages of the user elsewhere. At most 10 items."""

    if TYPE_CHECKING:  # the constructor takes dicts for models in it; the fields are models

        def __init__(
            self,
            *,
            first_name: str | None = None,
            last_name: str | None = None,
            orcid: str | None = None,
            job_title: str | None = None,
            fields_of_interest: list[StrictInt] | None = None,
            fields_of_interest_by_source_id: list[str] | None = None,
            location: str | None = None,
            facebook: str | None = None,
            x: str | None = None,
            linkedin: str | None = None,
            bio: str | None = None,
            personal_profiles: Sequence[PersonalProfile | dict[str, Any]] | None = None,
        ) -> None: ...
