# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``Account``."""

from __future__ import annotations

from projectlink._core.contract.model import Model, StrictBool, StrictInt


class Account(Model):
    """An account.

    Attributes:
        id: Unique identifier of the account.
        first_name: First name.
        last_name: Last name.
        email: E-mail address.
        active: 1 if the account is active.
        created_date: Creation date.
        modified_date: Date of the last update.
        quota: Storage quota in bytes.
        used_quota: Total size of the files in bytes.
        used_quota_private: Size of the files of private articles in bytes.
        used_quota_public: Size of the files of public articles in bytes.
        maximum_file_size: Largest size of a file in bytes.
        pending_quota_request: True while a request for more storage is open.
        group_id: Group of the account.
        institution_id: Institution of the account.
        institution_user_id: Identifier of the user at the institution.
        symplectic_user_id: Identifier of the user in Symplectic Elements.
        user_id: User of the account, also the id as an author.
        orcid_id: ORCID.
    """

    id: StrictInt
    """Unique identifier of the account."""
    first_name: str | None
    """First name."""
    last_name: str | None
    """Last name."""
    email: str
    """E-mail address."""
    active: StrictInt | StrictBool
    """1 if the account is active."""
    created_date: str | None
    """Creation date."""
    modified_date: str | None
    """Date of the last update."""
    quota: StrictInt
    """Storage quota in bytes."""
    used_quota: StrictInt
    """Total size of the files in bytes."""
    used_quota_private: StrictInt
    """Size of the files of private articles in bytes."""
    used_quota_public: StrictInt
    """Size of the files of public articles in bytes."""
    maximum_file_size: StrictInt
    """Largest size of a file in bytes."""
    pending_quota_request: StrictBool
    """True while a request for more storage is open."""
    group_id: StrictInt | None
    """Group of the account."""
    institution_id: StrictInt | None
    """Institution of the account."""
    institution_user_id: str | None
    """Identifier of the user at the institution."""
    symplectic_user_id: str | None
    """Identifier of the user in Symplectic Elements."""
    user_id: StrictInt
    """User of the account, also the id as an author."""
    orcid_id: str | None
    """ORCID."""
