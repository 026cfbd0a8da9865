"""JSON of environments, their tags and secrets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.ubiops4.results.environments import (
    DependencyFile,
    EnvironmentResult,
    Success,
    TagResult,
    TagUsage,
)
from projectlink_mock.services.ubiops4.state.projects import Variable
from projectlink_mock.services.ubiops_common.serializers import variable


def environment(result: EnvironmentResult) -> dict[str, Any]:
    environment = result.environment
    return {
        "id": environment.id,
        "name": environment.name,
        "project": result.project,
        "creation_date": format_timestamp(environment.created_at),
        "last_updated": format_timestamp(environment.updated_at),
        "description": environment.description,
        "labels": environment.labels,
        "system": environment.system,
    }


def tag(result: TagResult) -> dict[str, Any]:
    tag = result.tag
    base_environment, base_tag = result.base or (None, None)
    return {
        "id": tag.id,
        "name": tag.name,
        "environment": result.environment,
        "creation_date": format_timestamp(tag.created_at),
        "status": result.status,
        "supports_request_format": tag.supports_request_format,
        "implicit": tag.implicit,
        "deprecated": tag.deprecated,
        "size": tag.size if result.is_built else None,
        "error_message": result.error_message,
        "base_environment_name": base_environment,
        "base_environment_tag": base_tag,
        "built": result.is_built and result.base is not None,
    }


def dependency_file(file: DependencyFile) -> dict[str, Any]:
    return {"name": file.name, "content": file.content}


def tag_usage(usage: TagUsage) -> dict[str, Any]:
    return {
        "id": usage.version.id,
        "deployment": usage.deployment,
        "version": usage.version.name,
        "environment_name": usage.environment,
        "environment_tag": usage.tag,
        "status": usage.status,
    }


def success(result: Success) -> dict[str, Any]:
    return {"success": result.success}


SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    EnvironmentResult: environment,
    TagResult: tag,
    DependencyFile: dependency_file,
    TagUsage: tag_usage,
    Success: success,
    Variable: variable,
}
