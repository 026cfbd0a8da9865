"""JSON of deployments, versions, revisions and their variables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.ubiops4.results.deployments import (
    CreatedDeployment,
    DeploymentResult,
    ListedDeployment,
    ListedVersion,
    RevisionResult,
    Uploaded,
    VersionResult,
)
from projectlink_mock.services.ubiops4.state.deployments import Field
from projectlink_mock.services.ubiops4.state.projects import Variable
from projectlink_mock.services.ubiops4.templates import Template
from projectlink_mock.services.ubiops_common import serializers as common


def fields_with_widgets(fields: Iterable[Field]) -> list[dict[str, Any]]:
    return [{"name": one.name, "data_type": one.data_type, "widget": one.widget} for one in fields]


def listed_deployment(result: CreatedDeployment) -> dict[str, Any]:
    deployment = result.deployment
    return {
        "id": deployment.id,
        "name": deployment.name,
        "supports_request_format": deployment.supports_request_format,
        "project": result.project,
        "description": deployment.description,
        "input_type": deployment.input_type,
        "output_type": deployment.output_type,
        "input_fields": common.fields(deployment.input_fields),
        "output_fields": common.fields(deployment.output_fields),
        "labels": deployment.labels,
        "creation_date": format_timestamp(deployment.created_at),
        "last_updated": format_timestamp(deployment.updated_at),
    }


def created_deployment(result: CreatedDeployment) -> dict[str, Any]:
    return {
        **listed_deployment(result),
        "input_fields": fields_with_widgets(result.deployment.input_fields),
        "output_fields": fields_with_widgets(result.deployment.output_fields),
    }


def deployment(result: DeploymentResult) -> dict[str, Any]:
    return {**created_deployment(result), "default_version": result.default_version}


def template(template: Template) -> dict[str, Any]:
    return {"id": template.id, "details": dict(template.details)}


def listed_version(result: ListedVersion) -> dict[str, Any]:
    version = result.version
    return {
        "id": version.id,
        "deployment": result.deployment,
        "version": version.name,
        "default": result.default,
        "description": version.description,
        "environment_name": result.environment,
        "environment_tag": result.tag,
        "status": result.status,
        "active_revision": result.active and result.active.id,
        "latest_revision": result.latest and result.latest.id,
        "maximum_instances": version.maximum_instances,
        "minimum_instances": version.minimum_instances,
        "maximum_idle_time": version.maximum_idle_time,
        "labels": version.labels,
        "creation_date": format_timestamp(version.created_at),
        "last_updated": format_timestamp(version.updated_at),
        "request_retention_time": version.request_retention_time,
        "request_retention_mode": version.request_retention_mode,
        "maximum_queue_size": version.maximum_queue_size,
        "restart_request_interruption": version.restart_request_interruption,
        "ports": list(version.ports),
        "instance_type": result.group.first_type.name,
        "scaling_strategy": version.scaling_strategy,
        "instance_processes": version.instance_processes,
    }


def version(result: VersionResult) -> dict[str, Any]:
    version, revision = result.version, result.active or result.latest
    upload = None if result.latest is None or result.latest.empty else result.latest.created_at
    return {
        **listed_version(result),
        "instance_type_group_id": result.group.id,
        "instance_type_group_name": result.group.name,
        "last_file_upload": upload and format_timestamp(upload),
        "has_request_method": revision and revision.has_request_method,
        "has_requests_method": revision and revision.has_requests_method,
        "health_check": version.health_check,
        "command": version.command,
        "args": version.args,
    }


def revision(result: RevisionResult) -> dict[str, Any]:
    revision = result.revision
    return {
        "id": revision.id,
        "version": result.version,
        "creation_date": format_timestamp(revision.created_at),
        "created_by": revision.created_by,
        "status": result.status,
        "error_message": result.error,
        "has_request_method": revision.has_request_method,
        "has_requests_method": revision.has_requests_method,
        "empty": revision.empty,
    }


def uploaded(result: Uploaded) -> dict[str, Any]:
    return {"success": True, "revision": result.revision_id}


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    ListedDeployment: listed_deployment,
    CreatedDeployment: created_deployment,
    DeploymentResult: deployment,
    Template: template,
    ListedVersion: listed_version,
    VersionResult: version,
    RevisionResult: revision,
    Uploaded: uploaded,
    Variable: common.variable,
}
