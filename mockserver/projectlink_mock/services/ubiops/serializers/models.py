"""The JSON of models, versions, variables and blobs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from projectlink_mock.services.ubiops.results.models import InheritedVariable, ModelView, Uploaded, VersionView
from projectlink_mock.services.ubiops.serializers.dates import format_timestamp, milliseconds
from projectlink_mock.services.ubiops.state.models import Blob, Field, Variable


def fields(fields: Iterable[Field]) -> list[dict[str, Any]]:
    return [{"name": field.name, "data_type": field.data_type} for field in fields]


def model(view: ModelView) -> dict[str, Any]:
    model = view.model
    return {
        "id": model.id,
        "name": model.name,
        "project": view.project,
        "description": model.description,
        "input_type": model.input_type,
        "output_type": model.output_type,
        "input_fields": fields(model.input_fields),
        "output_fields": fields(model.output_fields),
        "creation_date": format_timestamp(model.created_at),
        "last_updated": format_timestamp(model.updated_at),
        "number_of_versions": view.number_of_versions,
    }


def version(view: VersionView) -> dict[str, Any]:
    version = view.version
    return {
        "id": version.id,
        "model": view.model,
        "version": version.name,
        "description": version.description,
        "language": version.language,
        "status": view.status,
        "error_message": view.error_message,
        "memory_allocation": version.memory_allocation,
        "maximum_instances": version.maximum_instances,
        "minimum_instances": version.minimum_instances,
        "maximum_idle_time": version.maximum_idle_time,
        "creation_date": format_timestamp(version.created_at),
        "last_updated": format_timestamp(version.updated_at),
        "file_last_updated": format_timestamp(version.file_updated_at),
    }


def uploaded(view: Uploaded) -> dict[str, Any]:
    return {"success": view.success}


def variable(variable: Variable) -> dict[str, Any]:
    return {
        "id": variable.id,
        "name": variable.name,
        "value": None if variable.secret else variable.value,
        "secret": variable.secret,
    }


def inherited_variable(view: InheritedVariable) -> dict[str, Any]:
    shown = variable(view.variable)
    # UbiOps' own client refuses an empty value here, though not elsewhere.
    return {
        **shown,
        "value": shown["value"] or None,
        "inheritance_type": view.inheritance_type,
        "inheritance_name": view.inheritance_name,
    }


def blob(blob: Blob) -> dict[str, Any]:
    return {
        "id": blob.id,
        "creation_date": milliseconds(blob.created_at),
        "filename": blob.filename,
        "size": len(blob.content),
        "ttl": blob.ttl,
    }


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    ModelView: model,
    VersionView: version,
    Uploaded: uploaded,
    Variable: variable,
    InheritedVariable: inherited_variable,
    Blob: blob,
}
