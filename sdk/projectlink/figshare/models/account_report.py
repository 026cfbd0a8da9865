# Generated from openapi/figshare.yaml by `make generate`; change the spec or a template, never this file.
"""Model ``AccountReport``."""

from __future__ import annotations

from typing import Annotated, Literal

from projectlink._core.contract.model import Model, OpenEnum, StrictInt


class AccountReport(Model):
    """A report about the articles of an account.

    Attributes:
        id: Unique identifier of the report.
        account_id: Account that requested the report.
        created_date: Date of the request.
        status: Status: `missing`, `pending` or `done`.
        download_url: URL of the spreadsheet; empty until it is done.
        group_id: Group to which the report is limited.
    """

    id: StrictInt
    """Unique identifier of the report."""
    account_id: StrictInt
    """Account that requested the report."""
    created_date: str
    """Date of the request."""
    status: Annotated[Literal["missing", "pending", "done"] | str, OpenEnum()]
    """Status: `missing`, `pending` or `done`."""
    download_url: str | None
    """URL of the spreadsheet; empty until it is done."""
    group_id: StrictInt | None
    """Group to which the report is limited."""
