"""Handlers of the revisions of versions, and their packages."""

from __future__ import annotations

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.http.errors import BadRequest, NotFound
from projectlink_mock._core.http.multipart import Download
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.access import deployment_of, get_version
from projectlink_mock.services.ubiops4.activity import audit
from projectlink_mock.services.ubiops4.results import deployments
from projectlink_mock.services.ubiops4.revisions import add_revision
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Revision, Version
from projectlink_mock.services.ubiops4.statuses import active_revision, latest_revision
from projectlink_mock.services.ubiops4.templates import get_template
from projectlink_mock.services.ubiops_common.access import get_caller
from projectlink_mock.services.ubiops_common.request_body import uploaded_file


def revisions_list(
    ctx: Context[State], project_name: str, deployment_name: str, version: str
) -> list[deployments.RevisionResult]:
    """Return the revisions of a version, oldest first."""
    found, now = get_version(ctx, project_name, deployment_name, version), ctx.now()
    return [deployments.revision_result(ctx.state, one, now) for one in ctx.state.revisions.filter(version_id=found.id)]


def revisions_file_upload(
    ctx: Context[State], project_name: str, deployment_name: str, version: str
) -> deployments.Uploaded:
    """Upload a package, or copy that of another version or of a template, and build it as a new revision."""
    found = get_version(ctx, project_name, deployment_name, version)
    filename, content = _package(ctx, found)
    revision = add_revision(ctx, found, filename, content, get_caller(ctx).email)
    event = f"Uploaded deployment file to version {found.name} for deployment {deployment_name}"
    audit(ctx, found.project_id, "info", event, "deployment", found.deployment_id)
    return deployments.Uploaded(revision.id)


def revisions_get(
    ctx: Context[State], project_name: str, deployment_name: str, version: str, revision_id: str
) -> deployments.RevisionResult:
    """Return a revision with its current status."""
    found = get_version(ctx, project_name, deployment_name, version)
    return deployments.revision_result(ctx.state, _get_revision(ctx.state, found, revision_id), ctx.now())


def revisions_file_download(
    ctx: Context[State], project_name: str, deployment_name: str, version: str, revision_id: str
) -> Download:
    """Return the package of a revision as it was uploaded."""
    found = get_version(ctx, project_name, deployment_name, version)
    revision = _with_package(_get_revision(ctx.state, found, revision_id), found)
    event = f"Downloaded deployment file of version {found.name} for deployment {deployment_name}"
    audit(ctx, found.project_id, "info", event, "deployment", found.deployment_id)
    return Download(revision.content, filename=revision.filename)


def revisions_rebuild(
    ctx: Context[State], project_name: str, deployment_name: str, version: str, revision_id: str
) -> deployments.RevisionResult:
    """Build the package of a revision again, as a new revision."""
    if ctx.body:
        raise BadRequest("The body must be empty, or an empty object.", rule("no-data"))
    found = get_version(ctx, project_name, deployment_name, version)
    revision = _with_package(_get_revision(ctx.state, found, revision_id), found)
    created = add_revision(ctx, found, revision.filename, revision.content, get_caller(ctx).email)
    event = f"Rebuilt version {found.name} for deployment {deployment_name}"
    audit(ctx, found.project_id, "info", event, "deployment", found.deployment_id)
    return deployments.revision_result(ctx.state, created, ctx.now())


def _get_revision(state: State, version: Version, id: str) -> Revision:
    found = state.revisions.rows.get(id)
    if found is None or found.version_id != version.id:
        raise NotFound(f"There is no revision {id!r} of the version {version.name!r}.", missing("revision"))
    return found


def _with_package(revision: Revision | None, version: Version) -> Revision:
    if revision is None or revision.empty:
        raise NotFound(f"The version {version.name!r} has no deployment file yet.", missing("deployment file"))
    return revision


def _package(ctx: Context[State], version: Version) -> tuple[str, StoredContent]:
    """Return file name and content of the package that the form has, or that it names the source of."""
    form = ctx.body
    sources = [name for name in ("file", "source_deployment", "template_deployment_id") if name in form]
    if len(sources) != 1:
        raise BadRequest(
            "The form must have one of file, source_deployment with source_version, and template_deployment_id;"
            f" it has {' and '.join(sources) or 'none of them'}.",
            rule("one-source"),
        )
    if ("source_version" in form) != ("source_deployment" in form):
        raise BadRequest("source_deployment and source_version must be given together.", rule("source-version"))
    if "file" in form:
        file = uploaded_file(ctx)
        return file.filename, file.content
    if "template_deployment_id" in form:
        template = get_template(form["template_deployment_id"])
        return template.filename, template.package()
    return _source_package(ctx, version.project_id, form["source_deployment"], form["source_version"])


def _source_package(
    ctx: Context[State], project_id: str, deployment_name: str, version: str
) -> tuple[str, StoredContent]:
    """Return the package of a version that the caller may download. Raises NotFound, Forbidden."""
    state, permission = ctx.state, ctx.state.permissions.operations["revisions_file_download"]
    deployment = deployment_of(ctx, state.projects.get(project_id), deployment_name, permission)
    source = state.versions.get_by(deployment_id=deployment.id, name=version)
    revision = _with_package(active_revision(state, source, ctx.now()) or latest_revision(state, source), source)
    return revision.filename, revision.content
