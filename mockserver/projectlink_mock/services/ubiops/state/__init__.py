"""What UbiOps remembers.

Records name each other by id, so that a new name changes one record. Tables are found in by the
fields that their records declare; this room knows neither wire nor semantics.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.ubiops.state.accounts import (
    Membership,
    Organization,
    Subscription,
    SubscriptionPeriod,
    Token,
    User,
)
from projectlink_mock.services.ubiops.state.connections import Agenda, Connector, Credentials, Schedule
from projectlink_mock.services.ubiops.state.history import Fact, LogLine
from projectlink_mock.services.ubiops.state.integrity import violations
from projectlink_mock.services.ubiops.state.models import Blob, File, Model, Variable, Version
from projectlink_mock.services.ubiops.state.pipelines import Attachment, Pipeline, PipelineObject
from projectlink_mock.services.ubiops.state.projects import Assignment, Project, Role, ServiceUser
from projectlink_mock.services.ubiops.state.requests import ModelRequest, PipelineRequest, Predictor


@dataclass
class State:
    """All of it."""

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
    facts: Table[Fact] = field(default_factory=lambda: Table(Fact))

    def violations(self) -> Iterator[str]:
        """What does not hold together in a state that somebody wrote."""
        # Late: they are records of this room themselves.
        from projectlink_mock.services.ubiops.connector_kinds import KINDS
        from projectlink_mock.services.ubiops.permissions import DEFAULT_ROLES_BY_ID

        return violations(self, DEFAULT_ROLES_BY_ID, KINDS)
