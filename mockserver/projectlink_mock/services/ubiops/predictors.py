"""The outcome of requests to models: that of a predictor, or one computed from the input."""

from __future__ import annotations

from typing import Any

import orjson

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.identifiers import identifier
from projectlink_mock.services.ubiops.state import State
from projectlink_mock.services.ubiops.state.models import Blob, Model, Version
from projectlink_mock.services.ubiops_common import predictors
from projectlink_mock.services.ubiops_common.predictors import Outcome

_BLOB_TTL_SECONDS = 259200


def predict(ctx: Context[State], version: Version, data: Any) -> Outcome:
    """Return the outcome of a request to a version."""
    model = ctx.state.models.get(version.model_id)
    return predictors.predict(
        ctx,
        "ubiops",
        (version.id, model.id),
        model.output_type,
        model.output_fields,
        data,
        lambda digest: _save_blob(ctx, model, data, digest),
    )


def _save_blob(ctx: Context[State], model: Model, data: Any, digest: str) -> str:
    """Return the id of a blob that holds the input; created again if it has expired."""
    id = identifier(f"blob {model.project_id} {digest}")
    existing = ctx.state.blobs.find_by(project_id=model.project_id, id=id)
    if existing and existing.is_alive(ctx.now()):
        return id
    if existing:
        ctx.state.blobs.delete(id)
    name, content = f"{digest[:8]}.json", orjson.dumps(data)
    blob = Blob(id, model.project_id, name, "application/json", StoredContent.of(content), _BLOB_TTL_SECONDS, ctx.now())
    ctx.state.blobs.add(id, blob)
    return id
