# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Models of UbiOps."""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

__all__ = [
    "Error",
    "Status",
    "Success",
    "OrganizationCreate",
    "OrganizationUpdate",
    "OrganizationList",
    "OrganizationDetail",
    "OrganizationSubscriptionList",
    "ResourceUsage",
    "UsagePerMonth",
    "UsagePerMonthMetric",
    "UsagePerDay",
    "UsagePerDayMetric",
    "OrganizationUserCreate",
    "OrganizationUserUpdate",
    "OrganizationUserDetail",
    "SubscriptionCreate",
    "SubscriptionUpdate",
    "SubscriptionList",
    "SubscriptionDetail",
    "UserPendingCreate",
    "UserUpdate",
    "UserPendingDetail",
    "UserDetail",
    "ProjectCreate",
    "ProjectUpdate",
    "ProjectList",
    "ProjectResourceUsage",
    "PermissionList",
    "RoleCreate",
    "RoleUpdate",
    "RoleList",
    "RoleDetailList",
    "RoleAssignmentCreate",
    "RoleAssignmentList",
    "ServiceUserCreate",
    "ServiceUserDetail",
    "ServiceUserList",
    "ServiceUserTokenList",
    "ModelCreate",
    "ModelUpdate",
    "ModelInputFieldCreate",
    "ModelOutputFieldCreate",
    "ModelInputFieldList",
    "ModelOutputFieldList",
    "ModelList",
    "ModelVersionCreate",
    "ModelVersionUpdate",
    "ModelVersionList",
    "ModelVersionFileUpload",
    "EnvironmentVariableCreate",
    "EnvironmentVariableList",
    "InheritedEnvironmentVariableList",
    "ModelRequestCreate",
    "ModelRequestList",
    "BatchModelRequestCreateResponse",
    "BatchModelRequestListResponse",
    "BatchModelRequestResultList",
    "BlobList",
    "BlobUpload",
    "PipelineCreate",
    "PipelineUpdate",
    "PipelineInputFieldCreate",
    "PipelineInputFieldList",
    "PipelineList",
    "PipelineObjectCreate",
    "PipelineObjectUpdate",
    "PipelineObjectList",
    "AttachmentsCreate",
    "AttachmentFieldsCreate",
    "AttachmentFieldsList",
    "Attachments",
    "AttachmentsList",
    "PipelineRequestCreate",
    "PipelineRequestList",
    "PipelineRequestModelRequest",
    "BatchPipelineRequestCreateResponse",
    "BatchPipelineRequestListResponse",
    "BatchPipelineRequestResultList",
    "BatchPipelineRequestModelRequest",
    "ConfigurationList",
    "ConnectorCreate",
    "ConnectorUpdate",
    "ConnectorFieldCreate",
    "ConnectorFieldList",
    "ConnectorList",
    "CredentialsCreate",
    "CredentialsUpdate",
    "CredentialsList",
    "CredentialsListWithConfig",
    "ScheduleCreate",
    "ScheduleUpdate",
    "ScheduleList",
    "LogsCreate",
    "Logs",
    "Metrics",
]

if TYPE_CHECKING:
    from .attachment_fields_create import AttachmentFieldsCreate as AttachmentFieldsCreate
    from .attachment_fields_list import AttachmentFieldsList as AttachmentFieldsList
    from .attachments import Attachments as Attachments
    from .attachments_create import AttachmentsCreate as AttachmentsCreate
    from .attachments_list import AttachmentsList as AttachmentsList
    from .batch_model_request_create_response import BatchModelRequestCreateResponse as BatchModelRequestCreateResponse
    from .batch_model_request_list_response import BatchModelRequestListResponse as BatchModelRequestListResponse
    from .batch_model_request_result_list import BatchModelRequestResultList as BatchModelRequestResultList
    from .batch_pipeline_request_create_response import (
        BatchPipelineRequestCreateResponse as BatchPipelineRequestCreateResponse,
    )
    from .batch_pipeline_request_list_response import (
        BatchPipelineRequestListResponse as BatchPipelineRequestListResponse,
    )
    from .batch_pipeline_request_model_request import (
        BatchPipelineRequestModelRequest as BatchPipelineRequestModelRequest,
    )
    from .batch_pipeline_request_result_list import BatchPipelineRequestResultList as BatchPipelineRequestResultList
    from .blob_list import BlobList as BlobList
    from .blob_upload import BlobUpload as BlobUpload
    from .configuration_list import ConfigurationList as ConfigurationList
    from .connector_create import ConnectorCreate as ConnectorCreate
    from .connector_field_create import ConnectorFieldCreate as ConnectorFieldCreate
    from .connector_field_list import ConnectorFieldList as ConnectorFieldList
    from .connector_list import ConnectorList as ConnectorList
    from .connector_update import ConnectorUpdate as ConnectorUpdate
    from .credentials_create import CredentialsCreate as CredentialsCreate
    from .credentials_list import CredentialsList as CredentialsList
    from .credentials_list_with_config import CredentialsListWithConfig as CredentialsListWithConfig
    from .credentials_update import CredentialsUpdate as CredentialsUpdate
    from .environment_variable_create import EnvironmentVariableCreate as EnvironmentVariableCreate
    from .environment_variable_list import EnvironmentVariableList as EnvironmentVariableList
    from .error import Error as Error
    from .inherited_environment_variable_list import (
        InheritedEnvironmentVariableList as InheritedEnvironmentVariableList,
    )
    from .logs import Logs as Logs
    from .logs_create import LogsCreate as LogsCreate
    from .metrics import Metrics as Metrics
    from .model_create import ModelCreate as ModelCreate
    from .model_input_field_create import ModelInputFieldCreate as ModelInputFieldCreate
    from .model_input_field_list import ModelInputFieldList as ModelInputFieldList
    from .model_list import ModelList as ModelList
    from .model_output_field_create import ModelOutputFieldCreate as ModelOutputFieldCreate
    from .model_output_field_list import ModelOutputFieldList as ModelOutputFieldList
    from .model_request_create import ModelRequestCreate as ModelRequestCreate
    from .model_request_list import ModelRequestList as ModelRequestList
    from .model_update import ModelUpdate as ModelUpdate
    from .model_version_create import ModelVersionCreate as ModelVersionCreate
    from .model_version_file_upload import ModelVersionFileUpload as ModelVersionFileUpload
    from .model_version_list import ModelVersionList as ModelVersionList
    from .model_version_update import ModelVersionUpdate as ModelVersionUpdate
    from .organization_create import OrganizationCreate as OrganizationCreate
    from .organization_detail import OrganizationDetail as OrganizationDetail
    from .organization_list import OrganizationList as OrganizationList
    from .organization_subscription_list import OrganizationSubscriptionList as OrganizationSubscriptionList
    from .organization_update import OrganizationUpdate as OrganizationUpdate
    from .organization_user_create import OrganizationUserCreate as OrganizationUserCreate
    from .organization_user_detail import OrganizationUserDetail as OrganizationUserDetail
    from .organization_user_update import OrganizationUserUpdate as OrganizationUserUpdate
    from .permission_list import PermissionList as PermissionList
    from .pipeline_create import PipelineCreate as PipelineCreate
    from .pipeline_input_field_create import PipelineInputFieldCreate as PipelineInputFieldCreate
    from .pipeline_input_field_list import PipelineInputFieldList as PipelineInputFieldList
    from .pipeline_list import PipelineList as PipelineList
    from .pipeline_object_create import PipelineObjectCreate as PipelineObjectCreate
    from .pipeline_object_list import PipelineObjectList as PipelineObjectList
    from .pipeline_object_update import PipelineObjectUpdate as PipelineObjectUpdate
    from .pipeline_request_create import PipelineRequestCreate as PipelineRequestCreate
    from .pipeline_request_list import PipelineRequestList as PipelineRequestList
    from .pipeline_request_model_request import PipelineRequestModelRequest as PipelineRequestModelRequest
    from .pipeline_update import PipelineUpdate as PipelineUpdate
    from .project_create import ProjectCreate as ProjectCreate
    from .project_list import ProjectList as ProjectList
    from .project_resource_usage import ProjectResourceUsage as ProjectResourceUsage
    from .project_update import ProjectUpdate as ProjectUpdate
    from .resource_usage import ResourceUsage as ResourceUsage
    from .role_assignment_create import RoleAssignmentCreate as RoleAssignmentCreate
    from .role_assignment_list import RoleAssignmentList as RoleAssignmentList
    from .role_create import RoleCreate as RoleCreate
    from .role_detail_list import RoleDetailList as RoleDetailList
    from .role_list import RoleList as RoleList
    from .role_update import RoleUpdate as RoleUpdate
    from .schedule_create import ScheduleCreate as ScheduleCreate
    from .schedule_list import ScheduleList as ScheduleList
    from .schedule_update import ScheduleUpdate as ScheduleUpdate
    from .service_user_create import ServiceUserCreate as ServiceUserCreate
    from .service_user_detail import ServiceUserDetail as ServiceUserDetail
    from .service_user_list import ServiceUserList as ServiceUserList
    from .service_user_token_list import ServiceUserTokenList as ServiceUserTokenList
    from .status import Status as Status
    from .subscription_create import SubscriptionCreate as SubscriptionCreate
    from .subscription_detail import SubscriptionDetail as SubscriptionDetail
    from .subscription_list import SubscriptionList as SubscriptionList
    from .subscription_update import SubscriptionUpdate as SubscriptionUpdate
    from .success import Success as Success
    from .usage_per_day import UsagePerDay as UsagePerDay
    from .usage_per_day_metric import UsagePerDayMetric as UsagePerDayMetric
    from .usage_per_month import UsagePerMonth as UsagePerMonth
    from .usage_per_month_metric import UsagePerMonthMetric as UsagePerMonthMetric
    from .user_detail import UserDetail as UserDetail
    from .user_pending_create import UserPendingCreate as UserPendingCreate
    from .user_pending_detail import UserPendingDetail as UserPendingDetail
    from .user_update import UserUpdate as UserUpdate

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "Error": ".error",
            "Status": ".status",
            "Success": ".success",
            "OrganizationCreate": ".organization_create",
            "OrganizationUpdate": ".organization_update",
            "OrganizationList": ".organization_list",
            "OrganizationDetail": ".organization_detail",
            "OrganizationSubscriptionList": ".organization_subscription_list",
            "ResourceUsage": ".resource_usage",
            "UsagePerMonth": ".usage_per_month",
            "UsagePerMonthMetric": ".usage_per_month_metric",
            "UsagePerDay": ".usage_per_day",
            "UsagePerDayMetric": ".usage_per_day_metric",
            "OrganizationUserCreate": ".organization_user_create",
            "OrganizationUserUpdate": ".organization_user_update",
            "OrganizationUserDetail": ".organization_user_detail",
            "SubscriptionCreate": ".subscription_create",
            "SubscriptionUpdate": ".subscription_update",
            "SubscriptionList": ".subscription_list",
            "SubscriptionDetail": ".subscription_detail",
            "UserPendingCreate": ".user_pending_create",
            "UserUpdate": ".user_update",
            "UserPendingDetail": ".user_pending_detail",
            "UserDetail": ".user_detail",
            "ProjectCreate": ".project_create",
            "ProjectUpdate": ".project_update",
            "ProjectList": ".project_list",
            "ProjectResourceUsage": ".project_resource_usage",
            "PermissionList": ".permission_list",
            "RoleCreate": ".role_create",
            "RoleUpdate": ".role_update",
            "RoleList": ".role_list",
            "RoleDetailList": ".role_detail_list",
            "RoleAssignmentCreate": ".role_assignment_create",
            "RoleAssignmentList": ".role_assignment_list",
            "ServiceUserCreate": ".service_user_create",
            "ServiceUserDetail": ".service_user_detail",
            "ServiceUserList": ".service_user_list",
            "ServiceUserTokenList": ".service_user_token_list",
            "ModelCreate": ".model_create",
            "ModelUpdate": ".model_update",
            "ModelInputFieldCreate": ".model_input_field_create",
            "ModelOutputFieldCreate": ".model_output_field_create",
            "ModelInputFieldList": ".model_input_field_list",
            "ModelOutputFieldList": ".model_output_field_list",
            "ModelList": ".model_list",
            "ModelVersionCreate": ".model_version_create",
            "ModelVersionUpdate": ".model_version_update",
            "ModelVersionList": ".model_version_list",
            "ModelVersionFileUpload": ".model_version_file_upload",
            "EnvironmentVariableCreate": ".environment_variable_create",
            "EnvironmentVariableList": ".environment_variable_list",
            "InheritedEnvironmentVariableList": ".inherited_environment_variable_list",
            "ModelRequestCreate": ".model_request_create",
            "ModelRequestList": ".model_request_list",
            "BatchModelRequestCreateResponse": ".batch_model_request_create_response",
            "BatchModelRequestListResponse": ".batch_model_request_list_response",
            "BatchModelRequestResultList": ".batch_model_request_result_list",
            "BlobList": ".blob_list",
            "BlobUpload": ".blob_upload",
            "PipelineCreate": ".pipeline_create",
            "PipelineUpdate": ".pipeline_update",
            "PipelineInputFieldCreate": ".pipeline_input_field_create",
            "PipelineInputFieldList": ".pipeline_input_field_list",
            "PipelineList": ".pipeline_list",
            "PipelineObjectCreate": ".pipeline_object_create",
            "PipelineObjectUpdate": ".pipeline_object_update",
            "PipelineObjectList": ".pipeline_object_list",
            "AttachmentsCreate": ".attachments_create",
            "AttachmentFieldsCreate": ".attachment_fields_create",
            "AttachmentFieldsList": ".attachment_fields_list",
            "Attachments": ".attachments",
            "AttachmentsList": ".attachments_list",
            "PipelineRequestCreate": ".pipeline_request_create",
            "PipelineRequestList": ".pipeline_request_list",
            "PipelineRequestModelRequest": ".pipeline_request_model_request",
            "BatchPipelineRequestCreateResponse": ".batch_pipeline_request_create_response",
            "BatchPipelineRequestListResponse": ".batch_pipeline_request_list_response",
            "BatchPipelineRequestResultList": ".batch_pipeline_request_result_list",
            "BatchPipelineRequestModelRequest": ".batch_pipeline_request_model_request",
            "ConfigurationList": ".configuration_list",
            "ConnectorCreate": ".connector_create",
            "ConnectorUpdate": ".connector_update",
            "ConnectorFieldCreate": ".connector_field_create",
            "ConnectorFieldList": ".connector_field_list",
            "ConnectorList": ".connector_list",
            "CredentialsCreate": ".credentials_create",
            "CredentialsUpdate": ".credentials_update",
            "CredentialsList": ".credentials_list",
            "CredentialsListWithConfig": ".credentials_list_with_config",
            "ScheduleCreate": ".schedule_create",
            "ScheduleUpdate": ".schedule_update",
            "ScheduleList": ".schedule_list",
            "LogsCreate": ".logs_create",
            "Logs": ".logs",
            "Metrics": ".metrics",
        },
        [
            "error",
            "status",
            "success",
            "organization_create",
            "organization_update",
            "organization_list",
            "organization_detail",
            "organization_subscription_list",
            "resource_usage",
            "usage_per_month",
            "usage_per_month_metric",
            "usage_per_day",
            "usage_per_day_metric",
            "organization_user_create",
            "organization_user_update",
            "organization_user_detail",
            "subscription_create",
            "subscription_update",
            "subscription_list",
            "subscription_detail",
            "user_pending_create",
            "user_update",
            "user_pending_detail",
            "user_detail",
            "project_create",
            "project_update",
            "project_list",
            "project_resource_usage",
            "permission_list",
            "role_create",
            "role_update",
            "role_list",
            "role_detail_list",
            "role_assignment_create",
            "role_assignment_list",
            "service_user_create",
            "service_user_detail",
            "service_user_list",
            "service_user_token_list",
            "model_create",
            "model_update",
            "model_input_field_create",
            "model_output_field_create",
            "model_input_field_list",
            "model_output_field_list",
            "model_list",
            "model_version_create",
            "model_version_update",
            "model_version_list",
            "model_version_file_upload",
            "environment_variable_create",
            "environment_variable_list",
            "inherited_environment_variable_list",
            "model_request_create",
            "model_request_list",
            "batch_model_request_create_response",
            "batch_model_request_list_response",
            "batch_model_request_result_list",
            "blob_list",
            "blob_upload",
            "pipeline_create",
            "pipeline_update",
            "pipeline_input_field_create",
            "pipeline_input_field_list",
            "pipeline_list",
            "pipeline_object_create",
            "pipeline_object_update",
            "pipeline_object_list",
            "attachments_create",
            "attachment_fields_create",
            "attachment_fields_list",
            "attachments",
            "attachments_list",
            "pipeline_request_create",
            "pipeline_request_list",
            "pipeline_request_model_request",
            "batch_pipeline_request_create_response",
            "batch_pipeline_request_list_response",
            "batch_pipeline_request_result_list",
            "batch_pipeline_request_model_request",
            "configuration_list",
            "connector_create",
            "connector_update",
            "connector_field_create",
            "connector_field_list",
            "connector_list",
            "credentials_create",
            "credentials_update",
            "credentials_list",
            "credentials_list_with_config",
            "schedule_create",
            "schedule_update",
            "schedule_list",
            "logs_create",
            "logs",
            "metrics",
        ],
    )
