"""Handlers of the examples of structured projects."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import Any

from projectlink_mock._core.http.errors import Forbidden, NotFound
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.nuextract.access import get_owned, get_unlocked, scope_of
from projectlink_mock.services.nuextract.documents import document_details
from projectlink_mock.services.nuextract.results import ExampleDetails, Page
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.files import Document
from projectlink_mock.services.nuextract.state.projects import Example, StructuredProject
from projectlink_mock.services.nuextract.templates import is_result

NON_CONFORMING = "The result does not conform to the template of the project."


def get_api_structured_extraction_structuredprojectid_examples(ctx: Context[State], structured_project_id: str) -> Page:
    """Return a page of a project's examples, oldest first."""
    project = get_owned(ctx, ctx.state.structured_projects, structured_project_id)
    skip, per_page = ctx.query["skip"], ctx.query["per_page"]
    examples = islice(ctx.state.examples.oldest_first(project_id=project.id), skip, skip + per_page)
    template = project.template.to_value()
    items = [_details(ctx, template, example) for example in examples]
    return Page(ctx.state.examples.count(project_id=project.id), skip, per_page, items)


def post_api_structured_extraction_structuredprojectid_examples(
    ctx: Context[State], structured_project_id: str
) -> ExampleDetails:
    """Add an example."""
    project = get_unlocked(ctx, structured_project_id)
    document = _document_for(ctx, project)
    id, now = ctx.new_id(), ctx.now()
    example = Example(id, project.id, document.id, ctx.caller.email, ctx.body["result"], now, now)
    return _details(ctx, project.template.to_value(), ctx.state.examples.add(id, example))


def get_api_structured_extraction_structuredprojectid_examples_structuredexampleid(
    ctx: Context[State], structured_project_id: str, structured_example_id: str
) -> ExampleDetails:
    """Return an example."""
    project = get_owned(ctx, ctx.state.structured_projects, structured_project_id)
    return _details(ctx, project.template.to_value(), _get_example(ctx, project, structured_example_id))


def put_api_structured_extraction_structuredprojectid_examples_structuredexampleid(
    ctx: Context[State], structured_project_id: str, structured_example_id: str
) -> ExampleDetails:
    """Replace the document and the result of an example."""
    project = get_unlocked(ctx, structured_project_id)
    example = _get_example(ctx, project, structured_example_id)
    document = _document_for(ctx, project)
    changed = replace(example, document_id=document.id, result=ctx.body["result"], updated_at=ctx.now())
    return _details(ctx, project.template.to_value(), ctx.state.examples.replace(example.id, changed))


def delete_api_structured_extraction_structuredprojectid_examples_structuredexampleid(
    ctx: Context[State], structured_project_id: str, structured_example_id: str
) -> None:
    """Delete an example."""
    project = get_unlocked(ctx, structured_project_id)
    ctx.state.examples.delete(_get_example(ctx, project, structured_example_id).id)


def _get_example(ctx: Context[State], project: StructuredProject, id: str) -> Example:
    example = ctx.state.examples.get(id)
    if example.project_id != project.id:
        raise NotFound(f"There is no example {id!r}.", missing("example"))
    return example


def _document_for(ctx: Context[State], project: StructuredProject) -> Document:
    """Return the document of the body, which must have the scope of the project."""
    document = get_owned(ctx, ctx.state.documents, ctx.body["document_id"])
    if scope_of(document) != scope_of(project):
        raise Forbidden(
            "The document and the project belong to different owners: copy the document first.", rule("document-scope")
        )
    return document


def _details(ctx: Context[State], template: Any, example: Example) -> ExampleDetails:
    conforms = is_result(template, example.result.to_value())
    document = document_details(ctx, ctx.state.documents.get(example.document_id))
    return ExampleDetails(example, document, None if conforms else NON_CONFORMING)
