# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Client of UbiOps 4.

Serve code as an API. Organizations hold projects; projects hold deployments with versions, environments
that versions run in, pipelines of deployments, and buckets of files.

Operations in a project require a permission, held through a role in the project or for the object.
Callers without a role in a project get 403 or 404 for it and its contents. Fields that an update omits
stay unchanged; fields that cannot be updated are rejected.

Request bodies of deployments and pipelines are JSON for structured inputs and text for plain ones.
Booleans in a query can be written `true` or `True`.
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
    "StorageApi",
    "AsyncStorageApi",
    "Error",
    "Success",
    "AuditList",
    "AdditionalData",
    "Status",
    "OrganizationList",
    "OrganizationDetail",
    "OrganizationCreate",
    "OrganizationUpdate",
    "ResourceUsage",
    "OrganizationUsage",
    "OrganizationProjectUsage",
    "Voucher",
    "OrganizationUserCreate",
    "OrganizationUserUpdate",
    "OrganizationUserList",
    "UserPendingCreate",
    "UserPendingDetail",
    "UserDetail",
    "ProjectList",
    "ProjectDetail",
    "ProjectCreate",
    "ProjectUpdate",
    "ProjectResourceUsage",
    "ProjectUsage",
    "ProjectDeploymentVersionUsage",
    "QuotaDetail",
    "LogList",
    "LogMetadata",
    "EventList",
    "RequestsOverview",
    "ProjectUserCreate",
    "ProjectUserList",
    "PermissionList",
    "RoleCreate",
    "RoleUpdate",
    "RoleList",
    "RoleDetailList",
    "RoleAssignmentCreate",
    "RoleAssignmentList",
    "ServiceUserCreate",
    "ServiceUserList",
    "ServiceUserTokenDetail",
    "ServiceUserTokenList",
    "InputFieldWidgetCreate",
    "OutputFieldWidgetCreate",
    "InputOutputWidgetList",
    "InputOutputFieldBase",
    "InputOutputFieldList",
    "InputOutputFieldDetail",
    "DeploymentInputFieldCreate",
    "DeploymentOutputFieldCreate",
    "DeploymentCreate",
    "DeploymentUpdate",
    "DeploymentCreateResponse",
    "DeploymentDetail",
    "DeploymentList",
    "TemplateDeploymentList",
    "DeploymentVersionPort",
    "HealthCheck",
    "DeploymentVersionCreate",
    "DeploymentVersionUpdate",
    "DeploymentVersionList",
    "DeploymentVersionDetail",
    "RevisionCreate",
    "RevisionList",
    "EnvironmentVariableCreate",
    "EnvironmentVariableCopy",
    "EnvironmentVariableList",
    "InheritedEnvironmentVariableList",
    "DeploymentRequestCreateResponse",
    "DeploymentRequestBatchCreateResponse",
    "DeploymentRequestList",
    "DeploymentRequestDetail",
    "DeploymentRequestSingleDetail",
    "DeploymentRequestUpdate",
    "EnvironmentCreate",
    "EnvironmentUpdate",
    "EnvironmentList",
    "EnvironmentTagCreate",
    "EnvironmentTagUpdate",
    "EnvironmentTagList",
    "EnvironmentTagUsage",
    "EnvironmentTagDependency",
    "EnvironmentSecretCopy",
    "PipelineCreate",
    "PipelineUpdate",
    "PipelineInputFieldCreate",
    "PipelineOutputFieldCreate",
    "PipelineList",
    "PipelineCreateResponse",
    "PipelineDetail",
    "PipelineVersionCreate",
    "PipelineVersionUpdate",
    "PipelineVersionList",
    "PipelineVersionDetail",
    "PipelineVersionObjectCreate",
    "PipelineVersionObjectList",
    "PipelineVersionObjectConfigurationList",
    "OutputValueList",
    "AttachmentsCreate",
    "AttachmentSourcesList",
    "AttachmentFieldsList",
    "AttachmentsList",
    "ExpressionEvaluate",
    "ExpressionInputFieldCreate",
    "ExpressionEvaluateResponse",
    "PipelineRequestCreateResponse",
    "PipelineRequestDeploymentRequest",
    "PipelineRequestOperatorRequest",
    "PipelineRequestPipelineRequest",
    "PipelineRequestBatchCreateResponse",
    "PipelineRequestList",
    "PipelineRequestDetail",
    "PipelineRequestSingleDetail",
    "PipelineRequestUpdate",
    "OperatorRequestDetail",
    "BucketCreate",
    "BucketUpdate",
    "BucketList",
    "BucketDetail",
    "FileItem",
    "FileDetail",
    "FileUploadResponse",
    "FileMultipartUpload",
    "FileCompleteMultipartUpload",
    "ScheduleCreate",
    "ScheduleUpdate",
    "ScheduleList",
    "MetricCreate",
    "MetricUpdate",
    "MetricDetail",
    "TimeSeriesDataCreate",
    "TimeSeriesDataPointCreate",
    "TimeSeriesDataList",
    "TimeSeriesDataPointList",
    "TimeSeriesSearch",
    "InstanceTypeList",
    "InstanceTypeItem",
    "InstanceTypeNodePool",
    "InstanceTypeCluster",
    "InstanceTypeListPaginated",
    "InstanceTypeGroupCreate",
    "InstanceTypeGroupUpdate",
    "InstanceTypeItemCreate",
    "InstanceTypeGroupList",
    "InstanceTypeGroupListPaginated",
    "InstanceTypeGroupUsage",
    "InstanceTypeGroupUsagePaginated",
    "InstanceList",
    "InstanceDetail",
    "InstanceInstanceTypeDetail",
    "Node",
    "InstanceListPaginated",
    "InstanceUpdate",
    "InstanceEvent",
    "InstanceEventPaginated",
    "ProjectInstanceList",
    "ProjectInstanceListPaginated",
    "ServiceCreate",
    "ServiceUpdate",
    "ServiceList",
    "ServiceDetail",
    "ServiceStatus",
    "ServicesUserConcurrencyLimitCreate",
    "ServicesUserConcurrencyLimitUpdate",
    "ServicesUserConcurrencyLimitList",
    "ServicesUserRateLimitCreate",
    "ServicesUserRateLimitUpdate",
    "ServicesUserRateLimitList",
    "WebhookHeader",
    "WebhookCreate",
    "WebhookUpdate",
    "WebhookDetail",
    "WebhookTestCreate",
    "WebhookTestDetail",
    "ExportCreate",
    "ExportList",
    "ExportDetail",
    "ImportUpdate",
    "ImportList",
    "ImportDetail",
    "AsyncTraining",
    "ExperimentCreate",
    "ExperimentDetail",
    "ExperimentList",
    "ExperimentRunCreate",
    "ExperimentRunCreateResponse",
    "ExperimentRunDetail",
    "ExperimentRunList",
    "ExperimentRunUpdate",
    "ExperimentUpdate",
    "Training",
    "TrainingError",
]

if TYPE_CHECKING:
    from projectlink._core.async_client import AsyncApiClient as AsyncApiClient
    from projectlink._core.client import ApiClient as ApiClient

    from .api.async_core_api import AsyncCoreApi as AsyncCoreApi
    from .api.async_storage_api import AsyncStorageApi as AsyncStorageApi
    from .api.core_api import CoreApi as CoreApi
    from .api.storage_api import StorageApi as StorageApi
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
    from .models.additional_data import AdditionalData as AdditionalData
    from .models.attachment_fields_list import AttachmentFieldsList as AttachmentFieldsList
    from .models.attachment_sources_list import AttachmentSourcesList as AttachmentSourcesList
    from .models.attachments_create import AttachmentsCreate as AttachmentsCreate
    from .models.attachments_list import AttachmentsList as AttachmentsList
    from .models.audit_list import AuditList as AuditList
    from .models.bucket_create import BucketCreate as BucketCreate
    from .models.bucket_detail import BucketDetail as BucketDetail
    from .models.bucket_list import BucketList as BucketList
    from .models.bucket_update import BucketUpdate as BucketUpdate
    from .models.deployment_create import DeploymentCreate as DeploymentCreate
    from .models.deployment_create_response import DeploymentCreateResponse as DeploymentCreateResponse
    from .models.deployment_detail import DeploymentDetail as DeploymentDetail
    from .models.deployment_input_field_create import DeploymentInputFieldCreate as DeploymentInputFieldCreate
    from .models.deployment_list import DeploymentList as DeploymentList
    from .models.deployment_output_field_create import DeploymentOutputFieldCreate as DeploymentOutputFieldCreate
    from .models.deployment_request_batch_create_response import (
        DeploymentRequestBatchCreateResponse as DeploymentRequestBatchCreateResponse,
    )
    from .models.deployment_request_create_response import (
        DeploymentRequestCreateResponse as DeploymentRequestCreateResponse,
    )
    from .models.deployment_request_detail import DeploymentRequestDetail as DeploymentRequestDetail
    from .models.deployment_request_list import DeploymentRequestList as DeploymentRequestList
    from .models.deployment_request_single_detail import DeploymentRequestSingleDetail as DeploymentRequestSingleDetail
    from .models.deployment_request_update import DeploymentRequestUpdate as DeploymentRequestUpdate
    from .models.deployment_update import DeploymentUpdate as DeploymentUpdate
    from .models.deployment_version_create import DeploymentVersionCreate as DeploymentVersionCreate
    from .models.deployment_version_detail import DeploymentVersionDetail as DeploymentVersionDetail
    from .models.deployment_version_list import DeploymentVersionList as DeploymentVersionList
    from .models.deployment_version_port import DeploymentVersionPort as DeploymentVersionPort
    from .models.deployment_version_update import DeploymentVersionUpdate as DeploymentVersionUpdate
    from .models.environment_create import EnvironmentCreate as EnvironmentCreate
    from .models.environment_list import EnvironmentList as EnvironmentList
    from .models.environment_secret_copy import EnvironmentSecretCopy as EnvironmentSecretCopy
    from .models.environment_tag_create import EnvironmentTagCreate as EnvironmentTagCreate
    from .models.environment_tag_dependency import EnvironmentTagDependency as EnvironmentTagDependency
    from .models.environment_tag_list import EnvironmentTagList as EnvironmentTagList
    from .models.environment_tag_update import EnvironmentTagUpdate as EnvironmentTagUpdate
    from .models.environment_tag_usage import EnvironmentTagUsage as EnvironmentTagUsage
    from .models.environment_update import EnvironmentUpdate as EnvironmentUpdate
    from .models.environment_variable_copy import EnvironmentVariableCopy as EnvironmentVariableCopy
    from .models.environment_variable_create import EnvironmentVariableCreate as EnvironmentVariableCreate
    from .models.environment_variable_list import EnvironmentVariableList as EnvironmentVariableList
    from .models.error import Error as Error
    from .models.event_list import EventList as EventList
    from .models.export_create import ExportCreate as ExportCreate
    from .models.export_detail import ExportDetail as ExportDetail
    from .models.export_list import ExportList as ExportList
    from .models.expression_evaluate import ExpressionEvaluate as ExpressionEvaluate
    from .models.expression_evaluate_response import ExpressionEvaluateResponse as ExpressionEvaluateResponse
    from .models.expression_input_field_create import ExpressionInputFieldCreate as ExpressionInputFieldCreate
    from .models.file_complete_multipart_upload import FileCompleteMultipartUpload as FileCompleteMultipartUpload
    from .models.file_detail import FileDetail as FileDetail
    from .models.file_item import FileItem as FileItem
    from .models.file_multipart_upload import FileMultipartUpload as FileMultipartUpload
    from .models.file_upload_response import FileUploadResponse as FileUploadResponse
    from .models.health_check import HealthCheck as HealthCheck
    from .models.import_detail import ImportDetail as ImportDetail
    from .models.import_list import ImportList as ImportList
    from .models.import_update import ImportUpdate as ImportUpdate
    from .models.inherited_environment_variable_list import (
        InheritedEnvironmentVariableList as InheritedEnvironmentVariableList,
    )
    from .models.input_field_widget_create import InputFieldWidgetCreate as InputFieldWidgetCreate
    from .models.input_output_field_base import InputOutputFieldBase as InputOutputFieldBase
    from .models.input_output_field_detail import InputOutputFieldDetail as InputOutputFieldDetail
    from .models.input_output_field_list import InputOutputFieldList as InputOutputFieldList
    from .models.input_output_widget_list import InputOutputWidgetList as InputOutputWidgetList
    from .models.instance_detail import InstanceDetail as InstanceDetail
    from .models.instance_event import InstanceEvent as InstanceEvent
    from .models.instance_event_paginated import InstanceEventPaginated as InstanceEventPaginated
    from .models.instance_instance_type_detail import InstanceInstanceTypeDetail as InstanceInstanceTypeDetail
    from .models.instance_list import InstanceList as InstanceList
    from .models.instance_list_paginated import InstanceListPaginated as InstanceListPaginated
    from .models.instance_type_cluster import InstanceTypeCluster as InstanceTypeCluster
    from .models.instance_type_group_create import InstanceTypeGroupCreate as InstanceTypeGroupCreate
    from .models.instance_type_group_list import InstanceTypeGroupList as InstanceTypeGroupList
    from .models.instance_type_group_list_paginated import (
        InstanceTypeGroupListPaginated as InstanceTypeGroupListPaginated,
    )
    from .models.instance_type_group_update import InstanceTypeGroupUpdate as InstanceTypeGroupUpdate
    from .models.instance_type_group_usage import InstanceTypeGroupUsage as InstanceTypeGroupUsage
    from .models.instance_type_group_usage_paginated import (
        InstanceTypeGroupUsagePaginated as InstanceTypeGroupUsagePaginated,
    )
    from .models.instance_type_item import InstanceTypeItem as InstanceTypeItem
    from .models.instance_type_item_create import InstanceTypeItemCreate as InstanceTypeItemCreate
    from .models.instance_type_list import InstanceTypeList as InstanceTypeList
    from .models.instance_type_list_paginated import InstanceTypeListPaginated as InstanceTypeListPaginated
    from .models.instance_type_node_pool import InstanceTypeNodePool as InstanceTypeNodePool
    from .models.instance_update import InstanceUpdate as InstanceUpdate
    from .models.log_list import LogList as LogList
    from .models.log_metadata import LogMetadata as LogMetadata
    from .models.metric_create import MetricCreate as MetricCreate
    from .models.metric_detail import MetricDetail as MetricDetail
    from .models.metric_update import MetricUpdate as MetricUpdate
    from .models.node import Node as Node
    from .models.operator_request_detail import OperatorRequestDetail as OperatorRequestDetail
    from .models.organization_create import OrganizationCreate as OrganizationCreate
    from .models.organization_detail import OrganizationDetail as OrganizationDetail
    from .models.organization_list import OrganizationList as OrganizationList
    from .models.organization_project_usage import OrganizationProjectUsage as OrganizationProjectUsage
    from .models.organization_update import OrganizationUpdate as OrganizationUpdate
    from .models.organization_usage import OrganizationUsage as OrganizationUsage
    from .models.organization_user_create import OrganizationUserCreate as OrganizationUserCreate
    from .models.organization_user_list import OrganizationUserList as OrganizationUserList
    from .models.organization_user_update import OrganizationUserUpdate as OrganizationUserUpdate
    from .models.output_field_widget_create import OutputFieldWidgetCreate as OutputFieldWidgetCreate
    from .models.output_value_list import OutputValueList as OutputValueList
    from .models.permission_list import PermissionList as PermissionList
    from .models.pipeline_create import PipelineCreate as PipelineCreate
    from .models.pipeline_create_response import PipelineCreateResponse as PipelineCreateResponse
    from .models.pipeline_detail import PipelineDetail as PipelineDetail
    from .models.pipeline_input_field_create import PipelineInputFieldCreate as PipelineInputFieldCreate
    from .models.pipeline_list import PipelineList as PipelineList
    from .models.pipeline_output_field_create import PipelineOutputFieldCreate as PipelineOutputFieldCreate
    from .models.pipeline_request_batch_create_response import (
        PipelineRequestBatchCreateResponse as PipelineRequestBatchCreateResponse,
    )
    from .models.pipeline_request_create_response import PipelineRequestCreateResponse as PipelineRequestCreateResponse
    from .models.pipeline_request_deployment_request import (
        PipelineRequestDeploymentRequest as PipelineRequestDeploymentRequest,
    )
    from .models.pipeline_request_detail import PipelineRequestDetail as PipelineRequestDetail
    from .models.pipeline_request_list import PipelineRequestList as PipelineRequestList
    from .models.pipeline_request_operator_request import (
        PipelineRequestOperatorRequest as PipelineRequestOperatorRequest,
    )
    from .models.pipeline_request_pipeline_request import (
        PipelineRequestPipelineRequest as PipelineRequestPipelineRequest,
    )
    from .models.pipeline_request_single_detail import PipelineRequestSingleDetail as PipelineRequestSingleDetail
    from .models.pipeline_request_update import PipelineRequestUpdate as PipelineRequestUpdate
    from .models.pipeline_update import PipelineUpdate as PipelineUpdate
    from .models.pipeline_version_create import PipelineVersionCreate as PipelineVersionCreate
    from .models.pipeline_version_detail import PipelineVersionDetail as PipelineVersionDetail
    from .models.pipeline_version_list import PipelineVersionList as PipelineVersionList
    from .models.pipeline_version_object_configuration_list import (
        PipelineVersionObjectConfigurationList as PipelineVersionObjectConfigurationList,
    )
    from .models.pipeline_version_object_create import PipelineVersionObjectCreate as PipelineVersionObjectCreate
    from .models.pipeline_version_object_list import PipelineVersionObjectList as PipelineVersionObjectList
    from .models.pipeline_version_update import PipelineVersionUpdate as PipelineVersionUpdate
    from .models.project_create import ProjectCreate as ProjectCreate
    from .models.project_deployment_version_usage import ProjectDeploymentVersionUsage as ProjectDeploymentVersionUsage
    from .models.project_detail import ProjectDetail as ProjectDetail
    from .models.project_instance_list import ProjectInstanceList as ProjectInstanceList
    from .models.project_instance_list_paginated import ProjectInstanceListPaginated as ProjectInstanceListPaginated
    from .models.project_list import ProjectList as ProjectList
    from .models.project_resource_usage import ProjectResourceUsage as ProjectResourceUsage
    from .models.project_update import ProjectUpdate as ProjectUpdate
    from .models.project_usage import ProjectUsage as ProjectUsage
    from .models.project_user_create import ProjectUserCreate as ProjectUserCreate
    from .models.project_user_list import ProjectUserList as ProjectUserList
    from .models.quota_detail import QuotaDetail as QuotaDetail
    from .models.requests_overview import RequestsOverview as RequestsOverview
    from .models.resource_usage import ResourceUsage as ResourceUsage
    from .models.revision_create import RevisionCreate as RevisionCreate
    from .models.revision_list import RevisionList as RevisionList
    from .models.role_assignment_create import RoleAssignmentCreate as RoleAssignmentCreate
    from .models.role_assignment_list import RoleAssignmentList as RoleAssignmentList
    from .models.role_create import RoleCreate as RoleCreate
    from .models.role_detail_list import RoleDetailList as RoleDetailList
    from .models.role_list import RoleList as RoleList
    from .models.role_update import RoleUpdate as RoleUpdate
    from .models.schedule_create import ScheduleCreate as ScheduleCreate
    from .models.schedule_list import ScheduleList as ScheduleList
    from .models.schedule_update import ScheduleUpdate as ScheduleUpdate
    from .models.service_create import ServiceCreate as ServiceCreate
    from .models.service_detail import ServiceDetail as ServiceDetail
    from .models.service_list import ServiceList as ServiceList
    from .models.service_status import ServiceStatus as ServiceStatus
    from .models.service_update import ServiceUpdate as ServiceUpdate
    from .models.service_user_create import ServiceUserCreate as ServiceUserCreate
    from .models.service_user_list import ServiceUserList as ServiceUserList
    from .models.service_user_token_detail import ServiceUserTokenDetail as ServiceUserTokenDetail
    from .models.service_user_token_list import ServiceUserTokenList as ServiceUserTokenList
    from .models.services_user_concurrency_limit_create import (
        ServicesUserConcurrencyLimitCreate as ServicesUserConcurrencyLimitCreate,
    )
    from .models.services_user_concurrency_limit_list import (
        ServicesUserConcurrencyLimitList as ServicesUserConcurrencyLimitList,
    )
    from .models.services_user_concurrency_limit_update import (
        ServicesUserConcurrencyLimitUpdate as ServicesUserConcurrencyLimitUpdate,
    )
    from .models.services_user_rate_limit_create import ServicesUserRateLimitCreate as ServicesUserRateLimitCreate
    from .models.services_user_rate_limit_list import ServicesUserRateLimitList as ServicesUserRateLimitList
    from .models.services_user_rate_limit_update import ServicesUserRateLimitUpdate as ServicesUserRateLimitUpdate
    from .models.status import Status as Status
    from .models.success import Success as Success
    from .models.template_deployment_list import TemplateDeploymentList as TemplateDeploymentList
    from .models.time_series_data_create import TimeSeriesDataCreate as TimeSeriesDataCreate
    from .models.time_series_data_list import TimeSeriesDataList as TimeSeriesDataList
    from .models.time_series_data_point_create import TimeSeriesDataPointCreate as TimeSeriesDataPointCreate
    from .models.time_series_data_point_list import TimeSeriesDataPointList as TimeSeriesDataPointList
    from .models.time_series_search import TimeSeriesSearch as TimeSeriesSearch
    from .models.user_detail import UserDetail as UserDetail
    from .models.user_pending_create import UserPendingCreate as UserPendingCreate
    from .models.user_pending_detail import UserPendingDetail as UserPendingDetail
    from .models.voucher import Voucher as Voucher
    from .models.webhook_create import WebhookCreate as WebhookCreate
    from .models.webhook_detail import WebhookDetail as WebhookDetail
    from .models.webhook_header import WebhookHeader as WebhookHeader
    from .models.webhook_test_create import WebhookTestCreate as WebhookTestCreate
    from .models.webhook_test_detail import WebhookTestDetail as WebhookTestDetail
    from .models.webhook_update import WebhookUpdate as WebhookUpdate
    from .training import AsyncTraining as AsyncTraining
    from .training import ExperimentCreate as ExperimentCreate
    from .training import ExperimentDetail as ExperimentDetail
    from .training import ExperimentList as ExperimentList
    from .training import ExperimentRunCreate as ExperimentRunCreate
    from .training import ExperimentRunCreateResponse as ExperimentRunCreateResponse
    from .training import ExperimentRunDetail as ExperimentRunDetail
    from .training import ExperimentRunList as ExperimentRunList
    from .training import ExperimentRunUpdate as ExperimentRunUpdate
    from .training import ExperimentUpdate as ExperimentUpdate
    from .training import Training as Training
    from .training import TrainingError as TrainingError

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
            "StorageApi": ".api.storage_api",
            "AsyncStorageApi": ".api.async_storage_api",
            "Error": ".models.error",
            "Success": ".models.success",
            "AuditList": ".models.audit_list",
            "AdditionalData": ".models.additional_data",
            "Status": ".models.status",
            "OrganizationList": ".models.organization_list",
            "OrganizationDetail": ".models.organization_detail",
            "OrganizationCreate": ".models.organization_create",
            "OrganizationUpdate": ".models.organization_update",
            "ResourceUsage": ".models.resource_usage",
            "OrganizationUsage": ".models.organization_usage",
            "OrganizationProjectUsage": ".models.organization_project_usage",
            "Voucher": ".models.voucher",
            "OrganizationUserCreate": ".models.organization_user_create",
            "OrganizationUserUpdate": ".models.organization_user_update",
            "OrganizationUserList": ".models.organization_user_list",
            "UserPendingCreate": ".models.user_pending_create",
            "UserPendingDetail": ".models.user_pending_detail",
            "UserDetail": ".models.user_detail",
            "ProjectList": ".models.project_list",
            "ProjectDetail": ".models.project_detail",
            "ProjectCreate": ".models.project_create",
            "ProjectUpdate": ".models.project_update",
            "ProjectResourceUsage": ".models.project_resource_usage",
            "ProjectUsage": ".models.project_usage",
            "ProjectDeploymentVersionUsage": ".models.project_deployment_version_usage",
            "QuotaDetail": ".models.quota_detail",
            "LogList": ".models.log_list",
            "LogMetadata": ".models.log_metadata",
            "EventList": ".models.event_list",
            "RequestsOverview": ".models.requests_overview",
            "ProjectUserCreate": ".models.project_user_create",
            "ProjectUserList": ".models.project_user_list",
            "PermissionList": ".models.permission_list",
            "RoleCreate": ".models.role_create",
            "RoleUpdate": ".models.role_update",
            "RoleList": ".models.role_list",
            "RoleDetailList": ".models.role_detail_list",
            "RoleAssignmentCreate": ".models.role_assignment_create",
            "RoleAssignmentList": ".models.role_assignment_list",
            "ServiceUserCreate": ".models.service_user_create",
            "ServiceUserList": ".models.service_user_list",
            "ServiceUserTokenDetail": ".models.service_user_token_detail",
            "ServiceUserTokenList": ".models.service_user_token_list",
            "InputFieldWidgetCreate": ".models.input_field_widget_create",
            "OutputFieldWidgetCreate": ".models.output_field_widget_create",
            "InputOutputWidgetList": ".models.input_output_widget_list",
            "InputOutputFieldBase": ".models.input_output_field_base",
            "InputOutputFieldList": ".models.input_output_field_list",
            "InputOutputFieldDetail": ".models.input_output_field_detail",
            "DeploymentInputFieldCreate": ".models.deployment_input_field_create",
            "DeploymentOutputFieldCreate": ".models.deployment_output_field_create",
            "DeploymentCreate": ".models.deployment_create",
            "DeploymentUpdate": ".models.deployment_update",
            "DeploymentCreateResponse": ".models.deployment_create_response",
            "DeploymentDetail": ".models.deployment_detail",
            "DeploymentList": ".models.deployment_list",
            "TemplateDeploymentList": ".models.template_deployment_list",
            "DeploymentVersionPort": ".models.deployment_version_port",
            "HealthCheck": ".models.health_check",
            "DeploymentVersionCreate": ".models.deployment_version_create",
            "DeploymentVersionUpdate": ".models.deployment_version_update",
            "DeploymentVersionList": ".models.deployment_version_list",
            "DeploymentVersionDetail": ".models.deployment_version_detail",
            "RevisionCreate": ".models.revision_create",
            "RevisionList": ".models.revision_list",
            "EnvironmentVariableCreate": ".models.environment_variable_create",
            "EnvironmentVariableCopy": ".models.environment_variable_copy",
            "EnvironmentVariableList": ".models.environment_variable_list",
            "InheritedEnvironmentVariableList": ".models.inherited_environment_variable_list",
            "DeploymentRequestCreateResponse": ".models.deployment_request_create_response",
            "DeploymentRequestBatchCreateResponse": ".models.deployment_request_batch_create_response",
            "DeploymentRequestList": ".models.deployment_request_list",
            "DeploymentRequestDetail": ".models.deployment_request_detail",
            "DeploymentRequestSingleDetail": ".models.deployment_request_single_detail",
            "DeploymentRequestUpdate": ".models.deployment_request_update",
            "EnvironmentCreate": ".models.environment_create",
            "EnvironmentUpdate": ".models.environment_update",
            "EnvironmentList": ".models.environment_list",
            "EnvironmentTagCreate": ".models.environment_tag_create",
            "EnvironmentTagUpdate": ".models.environment_tag_update",
            "EnvironmentTagList": ".models.environment_tag_list",
            "EnvironmentTagUsage": ".models.environment_tag_usage",
            "EnvironmentTagDependency": ".models.environment_tag_dependency",
            "EnvironmentSecretCopy": ".models.environment_secret_copy",
            "PipelineCreate": ".models.pipeline_create",
            "PipelineUpdate": ".models.pipeline_update",
            "PipelineInputFieldCreate": ".models.pipeline_input_field_create",
            "PipelineOutputFieldCreate": ".models.pipeline_output_field_create",
            "PipelineList": ".models.pipeline_list",
            "PipelineCreateResponse": ".models.pipeline_create_response",
            "PipelineDetail": ".models.pipeline_detail",
            "PipelineVersionCreate": ".models.pipeline_version_create",
            "PipelineVersionUpdate": ".models.pipeline_version_update",
            "PipelineVersionList": ".models.pipeline_version_list",
            "PipelineVersionDetail": ".models.pipeline_version_detail",
            "PipelineVersionObjectCreate": ".models.pipeline_version_object_create",
            "PipelineVersionObjectList": ".models.pipeline_version_object_list",
            "PipelineVersionObjectConfigurationList": ".models.pipeline_version_object_configuration_list",
            "OutputValueList": ".models.output_value_list",
            "AttachmentsCreate": ".models.attachments_create",
            "AttachmentSourcesList": ".models.attachment_sources_list",
            "AttachmentFieldsList": ".models.attachment_fields_list",
            "AttachmentsList": ".models.attachments_list",
            "ExpressionEvaluate": ".models.expression_evaluate",
            "ExpressionInputFieldCreate": ".models.expression_input_field_create",
            "ExpressionEvaluateResponse": ".models.expression_evaluate_response",
            "PipelineRequestCreateResponse": ".models.pipeline_request_create_response",
            "PipelineRequestDeploymentRequest": ".models.pipeline_request_deployment_request",
            "PipelineRequestOperatorRequest": ".models.pipeline_request_operator_request",
            "PipelineRequestPipelineRequest": ".models.pipeline_request_pipeline_request",
            "PipelineRequestBatchCreateResponse": ".models.pipeline_request_batch_create_response",
            "PipelineRequestList": ".models.pipeline_request_list",
            "PipelineRequestDetail": ".models.pipeline_request_detail",
            "PipelineRequestSingleDetail": ".models.pipeline_request_single_detail",
            "PipelineRequestUpdate": ".models.pipeline_request_update",
            "OperatorRequestDetail": ".models.operator_request_detail",
            "BucketCreate": ".models.bucket_create",
            "BucketUpdate": ".models.bucket_update",
            "BucketList": ".models.bucket_list",
            "BucketDetail": ".models.bucket_detail",
            "FileItem": ".models.file_item",
            "FileDetail": ".models.file_detail",
            "FileUploadResponse": ".models.file_upload_response",
            "FileMultipartUpload": ".models.file_multipart_upload",
            "FileCompleteMultipartUpload": ".models.file_complete_multipart_upload",
            "ScheduleCreate": ".models.schedule_create",
            "ScheduleUpdate": ".models.schedule_update",
            "ScheduleList": ".models.schedule_list",
            "MetricCreate": ".models.metric_create",
            "MetricUpdate": ".models.metric_update",
            "MetricDetail": ".models.metric_detail",
            "TimeSeriesDataCreate": ".models.time_series_data_create",
            "TimeSeriesDataPointCreate": ".models.time_series_data_point_create",
            "TimeSeriesDataList": ".models.time_series_data_list",
            "TimeSeriesDataPointList": ".models.time_series_data_point_list",
            "TimeSeriesSearch": ".models.time_series_search",
            "InstanceTypeList": ".models.instance_type_list",
            "InstanceTypeItem": ".models.instance_type_item",
            "InstanceTypeNodePool": ".models.instance_type_node_pool",
            "InstanceTypeCluster": ".models.instance_type_cluster",
            "InstanceTypeListPaginated": ".models.instance_type_list_paginated",
            "InstanceTypeGroupCreate": ".models.instance_type_group_create",
            "InstanceTypeGroupUpdate": ".models.instance_type_group_update",
            "InstanceTypeItemCreate": ".models.instance_type_item_create",
            "InstanceTypeGroupList": ".models.instance_type_group_list",
            "InstanceTypeGroupListPaginated": ".models.instance_type_group_list_paginated",
            "InstanceTypeGroupUsage": ".models.instance_type_group_usage",
            "InstanceTypeGroupUsagePaginated": ".models.instance_type_group_usage_paginated",
            "InstanceList": ".models.instance_list",
            "InstanceDetail": ".models.instance_detail",
            "InstanceInstanceTypeDetail": ".models.instance_instance_type_detail",
            "Node": ".models.node",
            "InstanceListPaginated": ".models.instance_list_paginated",
            "InstanceUpdate": ".models.instance_update",
            "InstanceEvent": ".models.instance_event",
            "InstanceEventPaginated": ".models.instance_event_paginated",
            "ProjectInstanceList": ".models.project_instance_list",
            "ProjectInstanceListPaginated": ".models.project_instance_list_paginated",
            "ServiceCreate": ".models.service_create",
            "ServiceUpdate": ".models.service_update",
            "ServiceList": ".models.service_list",
            "ServiceDetail": ".models.service_detail",
            "ServiceStatus": ".models.service_status",
            "ServicesUserConcurrencyLimitCreate": ".models.services_user_concurrency_limit_create",
            "ServicesUserConcurrencyLimitUpdate": ".models.services_user_concurrency_limit_update",
            "ServicesUserConcurrencyLimitList": ".models.services_user_concurrency_limit_list",
            "ServicesUserRateLimitCreate": ".models.services_user_rate_limit_create",
            "ServicesUserRateLimitUpdate": ".models.services_user_rate_limit_update",
            "ServicesUserRateLimitList": ".models.services_user_rate_limit_list",
            "WebhookHeader": ".models.webhook_header",
            "WebhookCreate": ".models.webhook_create",
            "WebhookUpdate": ".models.webhook_update",
            "WebhookDetail": ".models.webhook_detail",
            "WebhookTestCreate": ".models.webhook_test_create",
            "WebhookTestDetail": ".models.webhook_test_detail",
            "ExportCreate": ".models.export_create",
            "ExportList": ".models.export_list",
            "ExportDetail": ".models.export_detail",
            "ImportUpdate": ".models.import_update",
            "ImportList": ".models.import_list",
            "ImportDetail": ".models.import_detail",
            "AsyncTraining": ".training",
            "ExperimentCreate": ".training",
            "ExperimentDetail": ".training",
            "ExperimentList": ".training",
            "ExperimentRunCreate": ".training",
            "ExperimentRunCreateResponse": ".training",
            "ExperimentRunDetail": ".training",
            "ExperimentRunList": ".training",
            "ExperimentRunUpdate": ".training",
            "ExperimentUpdate": ".training",
            "Training": ".training",
            "TrainingError": ".training",
        },
        [
            "api",
            "configuration",
            "models",
            "operations",
            "rest",
            "api_client",
            "api_response",
            "exceptions",
            "extras",
            "training",
        ],
    )
