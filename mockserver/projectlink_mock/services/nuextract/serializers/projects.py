"""JSON of structured and content projects, and of examples."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import orjson

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.nuextract.results import ExampleDetails, ImportedProject, Page, ReferenceProject
from projectlink_mock.services.nuextract.serializers.files import document_info
from projectlink_mock.services.nuextract.state.projects import (
    ContentProject,
    ContentSettings,
    StructuredProject,
    StructuredSettings,
)


def structured_project(project: StructuredProject) -> dict[str, Any]:
    """Return the JSON of a structured project."""
    return {
        "id": project.id,
        "name": project.name,
        "description": project.description,
        "template": orjson.Fragment(bytes(project.template)),
        "instructions": project.instructions,
        "ownerUser": project.owner_user,
        "ownerOrganization": project.owner_organization,
        "createdAt": format_timestamp(project.created_at),
        "updatedAt": format_timestamp(project.updated_at),
        "lockState": project.locked,
        "shared": project.shared,
        "settings": _structured_settings(project.settings),
    }


def content_project(project: ContentProject) -> dict[str, Any]:
    """Return the JSON of a content project."""
    return {
        "id": project.id,
        "name": project.name,
        "description": project.description,
        "ownerUser": project.owner_user,
        "ownerOrganization": project.owner_organization,
        "createdAt": format_timestamp(project.created_at),
        "updatedAt": format_timestamp(project.updated_at),
        "settings": _common_settings(project.settings),
    }


def _structured_settings(settings: StructuredSettings) -> dict[str, Any]:
    return {
        **_common_settings(settings),
        "maxExampleTokenNumber": settings.max_example_token_number,
        "maxExampleNumber": settings.max_example_number,
        "minExampleSimilarity": settings.min_example_similarity,
    }


def _common_settings(settings: StructuredSettings | ContentSettings) -> dict[str, Any]:
    return {
        "temperature": settings.temperature,
        "rasterizationDPI": settings.rasterization_dpi,
        "maxOutputTokens": settings.max_output_tokens,
        "enableThinking": settings.enable_thinking,
        "thinkingTokenBudget": settings.thinking_token_budget,
        "loopDetection": settings.loop_detection,
        "randomSeed": settings.random_seed,
        "imageWidth": settings.image_width,
    }


def reference_project(reference: ReferenceProject) -> dict[str, str]:
    """Return the JSON of a reference project, as everyone sees it."""
    project = reference.project
    return {"id": project.id, "name": project.name, "description": project.description}


def example(details: ExampleDetails) -> dict[str, Any]:
    """Return the JSON of an example; a result that does not conform to the template is a text with an error."""
    example = details.example
    result: dict[str, Any]
    if details.error is None:
        result = {"information": orjson.Fragment(bytes(example.result)), "type": "information"}
    else:
        result = {"information": example.result.decode(), "error": details.error, "type": "string"}
    return {
        "id": example.id,
        "projectId": example.project_id,
        "ownerUser": example.owner_user,
        "documentInfo": document_info(details.document),
        "result": result,
        "createdAt": format_timestamp(example.created_at),
        "updatedAt": format_timestamp(example.updated_at),
    }


def page(page: Page) -> dict[str, Any]:
    """Return the JSON of a page."""
    return {"totalCount": page.total, "skip": page.skip, "perPage": page.per_page, "items": page.items}


def imported_project(imported: ImportedProject) -> dict[str, Any]:
    """Return the JSON of an imported project."""
    return {"type": imported.kind, "project": imported.project}


PROJECT_SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {
    StructuredProject: structured_project,
    ContentProject: content_project,
    ReferenceProject: reference_project,
    ExampleDetails: example,
    Page: page,
    ImportedProject: imported_project,
}
