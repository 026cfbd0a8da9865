"""Blank fields in the JSON of articles, authors, files and accounts: an empty text or 0 in place of null.

figshare's OpenAPI document allows no null in them, and its generated client rejects null. Projects and their articles
have null, as figshare's documentation of projects says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

_TEXTS = """
    doi handle thumb url_public_html url_public_api defined_type_name resource_id resource_doi resource_title
    resource_link description funding metadata_reason confidential_reason embargo_title embargo_reason
    figshare_url curation_status group_resource_id citation first_name last_name orcid_id job_title path
    source_id title grant_code funder_name url supplied_md5 computed_md5 mimetype viewer_type preview_state
    upload_url institution_user_id symplectic_user_id created_date reason
"""
_NUMBERS = "defined_type parent_id taxonomy_id institution_id resource_version"
BLANKS: Mapping[str, Any] = {**dict.fromkeys(_TEXTS.split(), ""), **dict.fromkeys(_NUMBERS.split(), 0)}
"""The values of blank fields. The dates of publication, of the last update and of an embargo stay null."""


def filled(body: dict[str, Any]) -> dict[str, Any]:
    """Return the JSON of a record with its blank fields filled, also in the records that it contains."""
    return {name: BLANKS.get(name) if value is None else _filled(value) for name, value in body.items()}


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        return filled(value)
    if isinstance(value, (list, tuple)) and value and isinstance(value[0], dict):
        return [filled(one) for one in value]
    return value


def filling(serializer: Callable[[Any], dict[str, Any]]) -> Callable[[Any], dict[str, Any]]:
    """Return a serializer that also fills the blank fields."""
    return lambda result: filled(serializer(result))
