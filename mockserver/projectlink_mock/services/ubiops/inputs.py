"""Check of the inputs of requests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops_common.field_types import BLOB, check_fields
from projectlink_mock.services.ubiops_common.state import PLAIN, Field


def check_input(state: State, project_id: str, kind: str, fields: Sequence[Field], data: Any, now: datetime) -> None:
    """Raise BadRequest if the data does not match the input type and fields, or names a missing blob.

    Plain inputs accept any data.
    """
    check_fields(kind, fields, data)
    if kind == PLAIN:
        return
    for field in fields:
        if field.data_type == BLOB:
            blob = state.blobs.find_by(project_id=project_id, id=data[field.name])
            if blob is None or not blob.is_alive(now):
                raise BadRequest(f"The blob of {field.name} does not exist.", rule("input-blob-exists"))
