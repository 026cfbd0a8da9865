"""Input and output fields with their widgets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from projectlink_mock.services.ubiops4.state.deployments import Field
from projectlink_mock.services.ubiops_common import field_types
from projectlink_mock.services.ubiops_common.state import PLAIN


def parse_fields(kind: str | None, rows: Sequence[dict[str, Any]] | None, side: str) -> tuple[Field, ...]:
    """Return the fields of an input or output; `kind` is None for a deployment that takes no requests.

    Raises BadRequest if they do not match the type.
    """
    field_types.parse_fields(kind or PLAIN, rows, side)
    return tuple(Field(row["name"], row["data_type"], row.get("widget") or {}) for row in rows or ())
