"""The state of UbiOps 4.

Records refer to each other by id, so a rename changes one record. Tables are indexed by the fields that their
records declare. State imports neither serializers nor handlers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.ubiops4.permissions import TABLE
from projectlink_mock.services.ubiops4.state.deployments import Deployment, InstanceTypeGroup, Revision, Version
from projectlink_mock.services.ubiops4.state.environments import Environment, Tag, TagPackage
from projectlink_mock.services.ubiops4.state.files import Bucket, File, MultipartUpload, UploadPart
from projectlink_mock.services.ubiops4.state.history import (
    AuditEvent,
    CreditUsage,
    DataPoint,
    Event,
    LogLine,
    Metric,
    TimeSeries,
)
from projectlink_mock.services.ubiops4.state.pipelines import Pipeline, PipelineVersion
from projectlink_mock.services.ubiops4.state.projects import (
    Assignment,
    Membership,
    Organization,
    Project,
    ProjectUser,
    ServiceUser,
    Variable,
)
from projectlink_mock.services.ubiops4.state.requests import (
    DeploymentRequest,
    OperatorRequest,
    PipelineRequest,
    Predictor,
    Schedule,
)
from projectlink_mock.services.ubiops_common.permissions import PermissionTable
from projectlink_mock.services.ubiops_common.state import Agenda, Role, Token, User


@dataclass
class State:
    """All tables of the service, and the agenda of due schedules."""

    permissions: ClassVar[PermissionTable] = TABLE

    users: Table[User] = field(default_factory=lambda: Table(User))
    tokens: Table[Token] = field(default_factory=lambda: Table(Token))
    organizations: Table[Organization] = field(default_factory=lambda: Table(Organization))
    memberships: Table[Membership] = field(default_factory=lambda: Table(Membership))
    projects: Table[Project] = field(default_factory=lambda: Table(Project))
    project_users: Table[ProjectUser] = field(default_factory=lambda: Table(ProjectUser))
    roles: Table[Role] = field(default_factory=lambda: Table(Role))
    assignments: Table[Assignment] = field(default_factory=lambda: Table(Assignment))
    service_users: Table[ServiceUser] = field(default_factory=lambda: Table(ServiceUser))
    variables: Table[Variable] = field(default_factory=lambda: Table(Variable))
    environments: Table[Environment] = field(default_factory=lambda: Table(Environment))
    tags: Table[Tag] = field(default_factory=lambda: Table(Tag))
    tag_packages: Table[TagPackage] = field(default_factory=lambda: Table(TagPackage))
    instance_type_groups: Table[InstanceTypeGroup] = field(default_factory=lambda: Table(InstanceTypeGroup))
    deployments: Table[Deployment] = field(default_factory=lambda: Table(Deployment))
    versions: Table[Version] = field(default_factory=lambda: Table(Version))
    revisions: Table[Revision] = field(default_factory=lambda: Table(Revision))
    deployment_requests: Table[DeploymentRequest] = field(default_factory=lambda: Table(DeploymentRequest))
    predictors: Table[Predictor] = field(default_factory=lambda: Table(Predictor))
    buckets: Table[Bucket] = field(default_factory=lambda: Table(Bucket))
    files: Table[File] = field(default_factory=lambda: Table(File))
    multipart_uploads: Table[MultipartUpload] = field(default_factory=lambda: Table(MultipartUpload))
    upload_parts: Table[UploadPart] = field(default_factory=lambda: Table(UploadPart))
    pipelines: Table[Pipeline] = field(default_factory=lambda: Table(Pipeline))
    pipeline_versions: Table[PipelineVersion] = field(default_factory=lambda: Table(PipelineVersion))
    pipeline_requests: Table[PipelineRequest] = field(default_factory=lambda: Table(PipelineRequest))
    operator_requests: Table[OperatorRequest] = field(default_factory=lambda: Table(OperatorRequest))
    schedules: Table[Schedule] = field(default_factory=lambda: Table(Schedule))
    agenda: Agenda = field(default_factory=Agenda)
    logs: Table[LogLine] = field(default_factory=lambda: Table(LogLine))
    audit_events: Table[AuditEvent] = field(default_factory=lambda: Table(AuditEvent))
    events: Table[Event] = field(default_factory=lambda: Table(Event))
    credit_usage: Table[CreditUsage] = field(default_factory=lambda: Table(CreditUsage))
    metrics: Table[Metric] = field(default_factory=lambda: Table(Metric))
    time_series: Table[TimeSeries] = field(default_factory=lambda: Table(TimeSeries))
    data_points: Table[DataPoint] = field(default_factory=lambda: Table(DataPoint))

    def is_in_project(self, project_id: str, user_id: str) -> bool:
        """Return True if a user was added to a project, or a service user has any role in it."""
        if self.project_users.find_by(project_id=project_id, user_id=user_id) is not None:
            return True
        return self.assignments.count(project_id=project_id, user_id=user_id) > 0

    def violations(self) -> Iterator[str]:
        """Yield the violations of a loaded state that keys and foreign keys to one table do not cover."""
        # Imported late: this module is made of records of this package.
        from projectlink_mock.services.ubiops4.pipeline_graph import configuration_error

        roles = {*self.permissions.default_roles_by_id, *self.roles.rows}
        objects: Mapping[str, Table[Any]] = {
            "project": self.projects,
            "deployment": self.deployments,
            "pipeline": self.pipelines,
            "bucket": self.buckets,
        }
        for assignment in self.assignments:
            if assignment.role_id not in roles:
                yield f"assignments.{assignment.id}.role_id: there is no {assignment.role_id!r} in roles"
            if assignment.object_id not in objects.get(assignment.object_type, ()):
                yield f"assignments.{assignment.id}: there is no such {assignment.object_type}"
        for version in self.pipeline_versions:
            for one in version.objects:
                is_operator = one.reference_type == "operator"
                problem = one.problem or configuration_error(one.reference_id, one.configuration)
                if is_operator and problem:
                    yield f"pipeline_versions.{version.id}: the object {one.name!r}: {problem}"
            sources = (source for attachment in version.attachments for source in attachment.sources)
            if any(len(pair) != 2 for source in sources for pair in source.mapping):
                yield f"pipeline_versions.{version.id}: a mapping must have pairs of fields"
