"""JSON of models, versions, variables and blobs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.ubiops.results.models import ModelResult, Uploaded, VersionResult
from projectlink_mock.services.ubiops.state.models import Blob, Variable
from projectlink_mock.services.ubiops_common.serializers import fields, format_milliseconds, variable


def model(result: ModelResult) -> dict[str, Any]:
    model = result.model
    return {
        "id": model.id,
        "name": model.name,
        "project": result.project,
        "description": model.description,
        "input_type": model.input_type,
        "output_type": model.output_type,
        "input_fields": fields(model.input_fields),
        "output_fields": fields(model.output_fields),
        "creation_date": format_timestamp(model.created_at),
        "last_updated": format_timestamp(model.updated_at),
        "number_of_versions": result.number_of_versions,
    }


def version(result: VersionResult) -> dict[str, Any]:
    version = result.version
    return {
        "id": version.id,
        "model": result.model,
        "version": version.name,
        "description": version.description,
        "language": version.language,
        "status": result.status,
        "error_message": result.error_message,
        "memory_allocation": version.memory_allocation,
        "maximum_instances": version.maximum_instances,
        "minimum_instances": version.minimum_instances,
        "maximum_idle_time": version.maximum_idle_time,
        "creation_date": format_timestamp(version.created_at),
        "last_updated": format_timestamp(version.updated_at),
        "file_last_updated": format_timestamp(version.file_updated_at),
    }


def uploaded(result: Uploaded) -> dict[str, Any]:
    return {"success": result.success}


def blob(blob: Blob) -> dict[str, Any]:
    return {
        "id": blob.id,
        "creation_date": format_milliseconds(blob.created_at),
        "filename": blob.filename,
        "size": len(blob.content),
        "ttl": blob.ttl,
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    ModelResult: model,
    VersionResult: version,
    Uploaded: uploaded,
    Variable: variable,
    Blob: blob,
}
