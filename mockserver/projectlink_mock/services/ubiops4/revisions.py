"""Revisions of versions: their packages and builds."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.ubiops4.activity import report, write_log
from projectlink_mock.services.ubiops4.state import State
from projectlink_mock.services.ubiops4.state.deployments import Build, Deployment, Revision, Version
from projectlink_mock.services.ubiops4.state.environments import Tag
from projectlink_mock.services.ubiops4.statuses import BUILD
from projectlink_mock.services.ubiops_common.package_file import build_error, entry_text

BY_SERVICE = "UbiOps"
"""The creator of revisions that no user made."""


def add_revision(
    ctx: Context[State], version: Version, filename: str, content: StoredContent, created_by: str
) -> Revision:
    """Add a revision with a package, whose build begins now. A broken package fails the build."""
    deployment = ctx.state.deployments.get(version.deployment_id)
    entry_point = _entry_point(ctx.state, deployment, version)
    error = build_error(content, "deployment package", entry_point)
    code = None if error else entry_text(content, entry_point)
    revision = Revision(
        id=ctx.new_id(),
        version_id=version.id,
        created_at=ctx.now(),
        created_by=created_by,
        filename=filename,
        content=content,
        build=Build(ctx.now(), error),
        has_request_method=None if code is None else _has_function(code, "request"),
        has_requests_method=None if code is None else _has_function(code, "requests"),
    )
    ctx.state.revisions.add(revision.id, revision)
    _log_build(ctx, deployment, version, revision)
    return revision


def add_empty_revision(ctx: Context[State], version: Version) -> None:
    """Add the revision of a version that needs no package."""
    id, now, content = ctx.new_id(), ctx.now(), StoredContent.of(b"")
    ctx.state.revisions.add(id, Revision(id, version.id, now, BY_SERVICE, "", content, Build(now), empty=True))


def _entry_point(state: State, deployment: Deployment, version: Version) -> str:
    """Return the file that the package needs; empty if the environment has all that runs."""
    if not deployment.supports_request_format:
        return ""
    tag: Tag | None = state.tags.get(version.tag_id)
    while tag is not None and tag.base_tag_id is not None:
        tag = state.tags.rows.get(tag.base_tag_id)
    in_r = tag is not None and state.environments.get(tag.environment_id).name.startswith("r4-")
    return "deployment.R" if in_r else "deployment.py"


def _has_function(code: str, name: str) -> bool:
    """Return True if code in Python or R defines a function or method."""
    pattern = rf"^[ \t]*((async[ \t]+)?def[ \t]+{name}[ \t]*\(|{name}[ \t]*(<-|=)[ \t]*function\b)"
    return re.search(pattern, code, re.MULTILINE) is not None


def _log_build(ctx: Context[State], deployment: Deployment, version: Version, revision: Revision) -> None:
    tag = ctx.state.tags.get(version.tag_id)
    labels: dict[str, Any] = {
        "deployment_name": deployment.name,
        "deployment_id": deployment.id,
        "deployment_version": version.name,
        "deployment_version_id": version.id,
        "deployment_version_revision_id": revision.id,
        "environment_name": ctx.state.environments.get(tag.environment_id).name,
        "environment_tag": tag.name,
    }
    write_log(ctx, version.project_id, f"Building revision {revision.id}", **labels)
    ended_at, error = ctx.now() + timedelta(seconds=BUILD.duration), revision.build.error
    text = f"The build failed: {error}" if error else "The build succeeded"
    level = "error" if error else "info"
    timestamp = write_log(ctx, version.project_id, text, ended_at, **{**labels, "level": level})
    if error:
        report(
            ctx,
            version.project_id,
            "build_failed",
            "deployment_version",
            version.id,
            version.name,
            text,
            parent_id=deployment.id,
            parent_name=deployment.name,
            log_timestamp=timestamp,
            at=ended_at,
        )
