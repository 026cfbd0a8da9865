"""The state of UbiOps.

Records refer to each other by id, so a rename changes one record. Tables are indexed by the fields that their
records declare. State imports neither serializers nor handlers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.ubiops.permissions import TABLE
from projectlink_mock.services.ubiops.state.accounts import Organization, Subscription, SubscriptionPeriod
from projectlink_mock.services.ubiops.state.connections import Connector, Credentials
from projectlink_mock.services.ubiops.state.history import MAX_USAGE, LogLine, RunningSpan, UsageRecord
from projectlink_mock.services.ubiops.state.models import Blob, File, Model, Variable, Version
from projectlink_mock.services.ubiops.state.pipelines import Attachment, Pipeline, PipelineObject
from projectlink_mock.services.ubiops.state.requests import ModelRequest, PipelineRequest, Predictor
from projectlink_mock.services.ubiops_common.permissions import PermissionTable
from projectlink_mock.services.ubiops_common.state import (
    Agenda,
    Assignment,
    Membership,
    Project,
    Role,
    Schedule,
    ServiceUser,
    Token,
    User,
)


@dataclass
class State:
    """All tables of the service, and the agenda of due schedules."""

    permissions: ClassVar[PermissionTable] = TABLE

    users: Table[User] = field(default_factory=lambda: Table(User))
    tokens: Table[Token] = field(default_factory=lambda: Table(Token))
    subscriptions: Table[Subscription] = field(default_factory=lambda: Table(Subscription))
    organizations: Table[Organization] = field(default_factory=lambda: Table(Organization))
    memberships: Table[Membership] = field(default_factory=lambda: Table(Membership))
    periods: Table[SubscriptionPeriod] = field(default_factory=lambda: Table(SubscriptionPeriod))
    projects: Table[Project] = field(default_factory=lambda: Table(Project))
    roles: Table[Role] = field(default_factory=lambda: Table(Role))
    assignments: Table[Assignment] = field(default_factory=lambda: Table(Assignment))
    service_users: Table[ServiceUser] = field(default_factory=lambda: Table(ServiceUser))
    models: Table[Model] = field(default_factory=lambda: Table(Model))
    versions: Table[Version] = field(default_factory=lambda: Table(Version))
    files: Table[File] = field(default_factory=lambda: Table(File))
    variables: Table[Variable] = field(default_factory=lambda: Table(Variable))
    blobs: Table[Blob] = field(default_factory=lambda: Table(Blob))
    pipelines: Table[Pipeline] = field(default_factory=lambda: Table(Pipeline))
    objects: Table[PipelineObject] = field(default_factory=lambda: Table(PipelineObject))
    attachments: Table[Attachment] = field(default_factory=lambda: Table(Attachment))
    model_requests: Table[ModelRequest] = field(default_factory=lambda: Table(ModelRequest))
    pipeline_requests: Table[PipelineRequest] = field(default_factory=lambda: Table(PipelineRequest))
    predictors: Table[Predictor] = field(default_factory=lambda: Table(Predictor))
    credentials: Table[Credentials] = field(default_factory=lambda: Table(Credentials))
    connectors: Table[Connector] = field(default_factory=lambda: Table(Connector))
    schedules: Table[Schedule] = field(default_factory=lambda: Table(Schedule))
    agenda: Agenda = field(default_factory=Agenda)
    logs: Table[LogLine] = field(default_factory=lambda: Table(LogLine))
    usage_records: Table[UsageRecord] = field(default_factory=lambda: Table(UsageRecord))
    running_spans: Table[RunningSpan] = field(default_factory=lambda: Table(RunningSpan))

    def is_in_project(self, project_id: str, user_id: str) -> bool:
        """Return True if a user or service user has any role in a project, on any object."""
        return self.assignments.count(project_id=project_id, user_id=user_id) > 0

    def violations(self) -> Iterator[str]:
        """Yield the violations of a loaded state that keys and foreign keys to one table do not cover."""
        # Imported late: this module is made of records of this package.
        from projectlink_mock.services.ubiops.connector_kinds import KINDS

        roles = {*self.permissions.default_roles_by_id, *self.roles.rows}
        tables: Mapping[str, Table[Any]] = {
            "project": self.projects,
            "model": self.models,
            "pipeline": self.pipelines,
            "connector": self.connectors,
            "credentials": self.credentials,
        }
        for assignment in self.assignments:
            if assignment.role_id not in roles:
                yield f"assignments.{assignment.id}.role_id: there is no {assignment.role_id!r} in roles"
            if assignment.object_id not in tables.get(assignment.object_type, ()):
                yield f"assignments.{assignment.id}: there is no such {assignment.object_type}"
        for schedule in self.schedules:
            kind = "pipeline" if schedule.version_id is None else "model"
            if schedule.object_type != kind or schedule.object_id not in tables[kind]:
                yield f"schedules.{schedule.id}: there is no such {kind}"
        for record in (*self.credentials, *self.connectors):
            if record.type not in KINDS:
                yield f"{record.id}: there is no type {record.type!r} of credentials and connectors"
        for blob in self.blobs:
            if blob.ttl < 0:
                yield f"blobs.{blob.id}.ttl: must be at least 0"
        for usage in self.usage_records:
            if not 0 <= usage.value <= MAX_USAGE:
                yield f"usage_records.{usage.key}.value: must be from 0 to {MAX_USAGE}"
        for pipeline_object in self.objects:
            kind = "connector" if pipeline_object.version_id is None else "model"
            if pipeline_object.reference_type != kind or pipeline_object.reference_id not in tables[kind]:
                yield f"objects.{pipeline_object.id}: there is no such {kind}"
