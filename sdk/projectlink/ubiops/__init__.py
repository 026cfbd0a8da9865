# Generated from openapi/ubiops.yaml by `make generate`; change the spec or a template, never this file.
"""Client of UbiOps.

Serve models as an API. Organizations hold projects; projects hold models with versions, pipelines of
them, and connectors that export results.

Operations in a project require a permission, held through a role in the project or for the object.
Callers without a role in a project get 403 or 404 for it and its contents. Fields that an update omits
stay unchanged; fields that cannot be updated are rejected.
"""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

__all__ = [
    "Configuration",
    "AsyncApiClient",
    "ApiClient",
    "ApiResponse",
    "OpenApiException",
    "ApiTypeError",
    "ApiValueError",
    "ApiKeyError",
    "ApiAttributeError",
    "ApiException",
    "ApiConnectionError",
    "ApiTimeoutError",
    "ApiDecodeError",
    "BadRequestException",
    "UnauthorizedException",
    "ForbiddenException",
    "NotFoundException",
    "ConflictException",
    "UnprocessableEntityException",
    "TooManyRequestsException",
    "ServiceException",
    "CoreApi",
    "AsyncCoreApi",
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
    from projectlink._core.async_client import AsyncApiClient as AsyncApiClient
    from projectlink._core.client import ApiClient as ApiClient

    from .api.async_core_api import AsyncCoreApi as AsyncCoreApi
    from .api.core_api import CoreApi as CoreApi
    from .api_response import ApiResponse as ApiResponse
    from .configuration import Configuration as Configuration
    from .exceptions import ApiAttributeError as ApiAttributeError
    from .exceptions import ApiConnectionError as ApiConnectionError
    from .exceptions import ApiDecodeError as ApiDecodeError
    from .exceptions import ApiException as ApiException
    from .exceptions import ApiKeyError as ApiKeyError
    from .exceptions import ApiTimeoutError as ApiTimeoutError
    from .exceptions import ApiTypeError as ApiTypeError
    from .exceptions import ApiValueError as ApiValueError
    from .exceptions import BadRequestException as BadRequestException
    from .exceptions import ConflictException as ConflictException
    from .exceptions import ForbiddenException as ForbiddenException
    from .exceptions import NotFoundException as NotFoundException
    from .exceptions import OpenApiException as OpenApiException
    from .exceptions import ServiceException as ServiceException
    from .exceptions import TooManyRequestsException as TooManyRequestsException
    from .exceptions import UnauthorizedException as UnauthorizedException
    from .exceptions import UnprocessableEntityException as UnprocessableEntityException
    from .models.attachment_fields_create import AttachmentFieldsCreate as AttachmentFieldsCreate
    from .models.attachment_fields_list import AttachmentFieldsList as AttachmentFieldsList
    from .models.attachments import Attachments as Attachments
    from .models.attachments_create import AttachmentsCreate as AttachmentsCreate
    from .models.attachments_list import AttachmentsList as AttachmentsList
    from .models.batch_model_request_create_response import (
        BatchModelRequestCreateResponse as BatchModelRequestCreateResponse,
    )
    from .models.batch_model_request_list_response import BatchModelRequestListResponse as BatchModelRequestListResponse
    from .models.batch_model_request_result_list import BatchModelRequestResultList as BatchModelRequestResultList
    from .models.batch_pipeline_request_create_response import (
        BatchPipelineRequestCreateResponse as BatchPipelineRequestCreateResponse,
    )
    from .models.batch_pipeline_request_list_response import (
        BatchPipelineRequestListResponse as BatchPipelineRequestListResponse,
    )
    from .models.batch_pipeline_request_model_request import (
        BatchPipelineRequestModelRequest as BatchPipelineRequestModelRequest,
    )
    from .models.batch_pipeline_request_result_list import (
        BatchPipelineRequestResultList as BatchPipelineRequestResultList,
    )
    from .models.blob_list import BlobList as BlobList
    from .models.blob_upload import BlobUpload as BlobUpload
    from .models.configuration_list import ConfigurationList as ConfigurationList
    from .models.connector_create import ConnectorCreate as ConnectorCreate
    from .models.connector_field_create import ConnectorFieldCreate as ConnectorFieldCreate
    from .models.connector_field_list import ConnectorFieldList as ConnectorFieldList
    from .models.connector_list import ConnectorList as ConnectorList
    from .models.connector_update import ConnectorUpdate as ConnectorUpdate
    from .models.credentials_create import CredentialsCreate as CredentialsCreate
    from .models.credentials_list import CredentialsList as CredentialsList
    from .models.credentials_list_with_config import CredentialsListWithConfig as CredentialsListWithConfig
    from .models.credentials_update import CredentialsUpdate as CredentialsUpdate
    from .models.environment_variable_create import EnvironmentVariableCreate as EnvironmentVariableCreate
    from .models.environment_variable_list import EnvironmentVariableList as EnvironmentVariableList
    from .models.error import Error as Error
    from .models.inherited_environment_variable_list import (
        InheritedEnvironmentVariableList as InheritedEnvironmentVariableList,
    )
    from .models.logs import Logs as Logs
    from .models.logs_create import LogsCreate as LogsCreate
    from .models.metrics import Metrics as Metrics
    from .models.model_create import ModelCreate as ModelCreate
    from .models.model_input_field_create import ModelInputFieldCreate as ModelInputFieldCreate
    from .models.model_input_field_list import ModelInputFieldList as ModelInputFieldList
    from .models.model_list import ModelList as ModelList
    from .models.model_output_field_create import ModelOutputFieldCreate as ModelOutputFieldCreate
    from .models.model_output_field_list import ModelOutputFieldList as ModelOutputFieldList
    from .models.model_request_create import ModelRequestCreate as ModelRequestCreate
    from .models.model_request_list import ModelRequestList as ModelRequestList
    from .models.model_update import ModelUpdate as ModelUpdate
    from .models.model_version_create import ModelVersionCreate as ModelVersionCreate
    from .models.model_version_file_upload import ModelVersionFileUpload as ModelVersionFileUpload
    from .models.model_version_list import ModelVersionList as ModelVersionList
    from .models.model_version_update import ModelVersionUpdate as ModelVersionUpdate
    from .models.organization_create import OrganizationCreate as OrganizationCreate
    from .models.organization_detail import OrganizationDetail as OrganizationDetail
    from .models.organization_list import OrganizationList as OrganizationList
    from .models.organization_subscription_list import OrganizationSubscriptionList as OrganizationSubscriptionList
    from .models.organization_update import OrganizationUpdate as OrganizationUpdate
    from .models.organization_user_create import OrganizationUserCreate as OrganizationUserCreate
    from .models.organization_user_detail import OrganizationUserDetail as OrganizationUserDetail
    from .models.organization_user_update import OrganizationUserUpdate as OrganizationUserUpdate
    from .models.permission_list import PermissionList as PermissionList
    from .models.pipeline_create import PipelineCreate as PipelineCreate
    from .models.pipeline_input_field_create import PipelineInputFieldCreate as PipelineInputFieldCreate
    from .models.pipeline_input_field_list import PipelineInputFieldList as PipelineInputFieldList
    from .models.pipeline_list import PipelineList as PipelineList
    from .models.pipeline_object_create import PipelineObjectCreate as PipelineObjectCreate
    from .models.pipeline_object_list import PipelineObjectList as PipelineObjectList
    from .models.pipeline_object_update import PipelineObjectUpdate as PipelineObjectUpdate
    from .models.pipeline_request_create import PipelineRequestCreate as PipelineRequestCreate
    from .models.pipeline_request_list import PipelineRequestList as PipelineRequestList
    from .models.pipeline_request_model_request import PipelineRequestModelRequest as PipelineRequestModelRequest
    from .models.pipeline_update import PipelineUpdate as PipelineUpdate
    from .models.project_create import ProjectCreate as ProjectCreate
    from .models.project_list import ProjectList as ProjectList
    from .models.project_resource_usage import ProjectResourceUsage as ProjectResourceUsage
    from .models.project_update import ProjectUpdate as ProjectUpdate
    from .models.resource_usage import ResourceUsage as ResourceUsage
    from .models.role_assignment_create import RoleAssignmentCreate as RoleAssignmentCreate
    from .models.role_assignment_list import RoleAssignmentList as RoleAssignmentList
    from .models.role_create import RoleCreate as RoleCreate
    from .models.role_detail_list import RoleDetailList as RoleDetailList
    from .models.role_list import RoleList as RoleList
    from .models.role_update import RoleUpdate as RoleUpdate
    from .models.schedule_create import ScheduleCreate as ScheduleCreate
    from .models.schedule_list import ScheduleList as ScheduleList
    from .models.schedule_update import ScheduleUpdate as ScheduleUpdate
    from .models.service_user_create import ServiceUserCreate as ServiceUserCreate
    from .models.service_user_detail import ServiceUserDetail as ServiceUserDetail
    from .models.service_user_list import ServiceUserList as ServiceUserList
    from .models.service_user_token_list import ServiceUserTokenList as ServiceUserTokenList
    from .models.status import Status as Status
    from .models.subscription_create import SubscriptionCreate as SubscriptionCreate
    from .models.subscription_detail import SubscriptionDetail as SubscriptionDetail
    from .models.subscription_list import SubscriptionList as SubscriptionList
    from .models.subscription_update import SubscriptionUpdate as SubscriptionUpdate
    from .models.success import Success as Success
    from .models.usage_per_day import UsagePerDay as UsagePerDay
    from .models.usage_per_day_metric import UsagePerDayMetric as UsagePerDayMetric
    from .models.usage_per_month import UsagePerMonth as UsagePerMonth
    from .models.usage_per_month_metric import UsagePerMonthMetric as UsagePerMonthMetric
    from .models.user_detail import UserDetail as UserDetail
    from .models.user_pending_create import UserPendingCreate as UserPendingCreate
    from .models.user_pending_detail import UserPendingDetail as UserPendingDetail
    from .models.user_update import UserUpdate as UserUpdate

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "Configuration": ".configuration",
            "AsyncApiClient": "projectlink._core.async_client",
            "ApiClient": "projectlink._core.client",
            "ApiResponse": ".api_response",
            "OpenApiException": ".exceptions",
            "ApiTypeError": ".exceptions",
            "ApiValueError": ".exceptions",
            "ApiKeyError": ".exceptions",
            "ApiAttributeError": ".exceptions",
            "ApiException": ".exceptions",
            "ApiConnectionError": ".exceptions",
            "ApiTimeoutError": ".exceptions",
            "ApiDecodeError": ".exceptions",
            "BadRequestException": ".exceptions",
            "UnauthorizedException": ".exceptions",
            "ForbiddenException": ".exceptions",
            "NotFoundException": ".exceptions",
            "ConflictException": ".exceptions",
            "UnprocessableEntityException": ".exceptions",
            "TooManyRequestsException": ".exceptions",
            "ServiceException": ".exceptions",
            "CoreApi": ".api.core_api",
            "AsyncCoreApi": ".api.async_core_api",
            "Error": ".models.error",
            "Status": ".models.status",
            "Success": ".models.success",
            "OrganizationCreate": ".models.organization_create",
            "OrganizationUpdate": ".models.organization_update",
            "OrganizationList": ".models.organization_list",
            "OrganizationDetail": ".models.organization_detail",
            "OrganizationSubscriptionList": ".models.organization_subscription_list",
            "ResourceUsage": ".models.resource_usage",
            "UsagePerMonth": ".models.usage_per_month",
            "UsagePerMonthMetric": ".models.usage_per_month_metric",
            "UsagePerDay": ".models.usage_per_day",
            "UsagePerDayMetric": ".models.usage_per_day_metric",
            "OrganizationUserCreate": ".models.organization_user_create",
            "OrganizationUserUpdate": ".models.organization_user_update",
            "OrganizationUserDetail": ".models.organization_user_detail",
            "SubscriptionCreate": ".models.subscription_create",
            "SubscriptionUpdate": ".models.subscription_update",
            "SubscriptionList": ".models.subscription_list",
            "SubscriptionDetail": ".models.subscription_detail",
            "UserPendingCreate": ".models.user_pending_create",
            "UserUpdate": ".models.user_update",
            "UserPendingDetail": ".models.user_pending_detail",
            "UserDetail": ".models.user_detail",
            "ProjectCreate": ".models.project_create",
            "ProjectUpdate": ".models.project_update",
            "ProjectList": ".models.project_list",
            "ProjectResourceUsage": ".models.project_resource_usage",
            "PermissionList": ".models.permission_list",
            "RoleCreate": ".models.role_create",
            "RoleUpdate": ".models.role_update",
            "RoleList": ".models.role_list",
            "RoleDetailList": ".models.role_detail_list",
            "RoleAssignmentCreate": ".models.role_assignment_create",
            "RoleAssignmentList": ".models.role_assignment_list",
            "ServiceUserCreate": ".models.service_user_create",
            "ServiceUserDetail": ".models.service_user_detail",
            "ServiceUserList": ".models.service_user_list",
            "ServiceUserTokenList": ".models.service_user_token_list",
            "ModelCreate": ".models.model_create",
            "ModelUpdate": ".models.model_update",
            "ModelInputFieldCreate": ".models.model_input_field_create",
            "ModelOutputFieldCreate": ".models.model_output_field_create",
            "ModelInputFieldList": ".models.model_input_field_list",
            "ModelOutputFieldList": ".models.model_output_field_list",
            "ModelList": ".models.model_list",
            "ModelVersionCreate": ".models.model_version_create",
            "ModelVersionUpdate": ".models.model_version_update",
            "ModelVersionList": ".models.model_version_list",
            "ModelVersionFileUpload": ".models.model_version_file_upload",
            "EnvironmentVariableCreate": ".models.environment_variable_create",
            "EnvironmentVariableList": ".models.environment_variable_list",
            "InheritedEnvironmentVariableList": ".models.inherited_environment_variable_list",
            "ModelRequestCreate": ".models.model_request_create",
            "ModelRequestList": ".models.model_request_list",
            "BatchModelRequestCreateResponse": ".models.batch_model_request_create_response",
            "BatchModelRequestListResponse": ".models.batch_model_request_list_response",
            "BatchModelRequestResultList": ".models.batch_model_request_result_list",
            "BlobList": ".models.blob_list",
            "BlobUpload": ".models.blob_upload",
            "PipelineCreate": ".models.pipeline_create",
            "PipelineUpdate": ".models.pipeline_update",
            "PipelineInputFieldCreate": ".models.pipeline_input_field_create",
            "PipelineInputFieldList": ".models.pipeline_input_field_list",
            "PipelineList": ".models.pipeline_list",
            "PipelineObjectCreate": ".models.pipeline_object_create",
            "PipelineObjectUpdate": ".models.pipeline_object_update",
            "PipelineObjectList": ".models.pipeline_object_list",
            "AttachmentsCreate": ".models.attachments_create",
            "AttachmentFieldsCreate": ".models.attachment_fields_create",
            "AttachmentFieldsList": ".models.attachment_fields_list",
            "Attachments": ".models.attachments",
            "AttachmentsList": ".models.attachments_list",
            "PipelineRequestCreate": ".models.pipeline_request_create",
            "PipelineRequestList": ".models.pipeline_request_list",
            "PipelineRequestModelRequest": ".models.pipeline_request_model_request",
            "BatchPipelineRequestCreateResponse": ".models.batch_pipeline_request_create_response",
            "BatchPipelineRequestListResponse": ".models.batch_pipeline_request_list_response",
            "BatchPipelineRequestResultList": ".models.batch_pipeline_request_result_list",
            "BatchPipelineRequestModelRequest": ".models.batch_pipeline_request_model_request",
            "ConfigurationList": ".models.configuration_list",
            "ConnectorCreate": ".models.connector_create",
            "ConnectorUpdate": ".models.connector_update",
            "ConnectorFieldCreate": ".models.connector_field_create",
            "ConnectorFieldList": ".models.connector_field_list",
            "ConnectorList": ".models.connector_list",
            "CredentialsCreate": ".models.credentials_create",
            "CredentialsUpdate": ".models.credentials_update",
            "CredentialsList": ".models.credentials_list",
            "CredentialsListWithConfig": ".models.credentials_list_with_config",
            "ScheduleCreate": ".models.schedule_create",
            "ScheduleUpdate": ".models.schedule_update",
            "ScheduleList": ".models.schedule_list",
            "LogsCreate": ".models.logs_create",
            "Logs": ".models.logs",
            "Metrics": ".models.metrics",
        },
        ["api", "configuration", "models", "operations", "rest", "api_client", "api_response", "exceptions"],
    )
