# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""Models of UbiOps 4."""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

__all__ = [
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
]

if TYPE_CHECKING:
    from .additional_data import AdditionalData as AdditionalData
    from .attachment_fields_list import AttachmentFieldsList as AttachmentFieldsList
    from .attachment_sources_list import AttachmentSourcesList as AttachmentSourcesList
    from .attachments_create import AttachmentsCreate as AttachmentsCreate
    from .attachments_list import AttachmentsList as AttachmentsList
    from .audit_list import AuditList as AuditList
    from .bucket_create import BucketCreate as BucketCreate
    from .bucket_detail import BucketDetail as BucketDetail
    from .bucket_list import BucketList as BucketList
    from .bucket_update import BucketUpdate as BucketUpdate
    from .deployment_create import DeploymentCreate as DeploymentCreate
    from .deployment_create_response import DeploymentCreateResponse as DeploymentCreateResponse
    from .deployment_detail import DeploymentDetail as DeploymentDetail
    from .deployment_input_field_create import DeploymentInputFieldCreate as DeploymentInputFieldCreate
    from .deployment_list import DeploymentList as DeploymentList
    from .deployment_output_field_create import DeploymentOutputFieldCreate as DeploymentOutputFieldCreate
    from .deployment_request_batch_create_response import (
        DeploymentRequestBatchCreateResponse as DeploymentRequestBatchCreateResponse,
    )
    from .deployment_request_create_response import DeploymentRequestCreateResponse as DeploymentRequestCreateResponse
    from .deployment_request_detail import DeploymentRequestDetail as DeploymentRequestDetail
    from .deployment_request_list import DeploymentRequestList as DeploymentRequestList
    from .deployment_request_single_detail import DeploymentRequestSingleDetail as DeploymentRequestSingleDetail
    from .deployment_request_update import DeploymentRequestUpdate as DeploymentRequestUpdate
    from .deployment_update import DeploymentUpdate as DeploymentUpdate
    from .deployment_version_create import DeploymentVersionCreate as DeploymentVersionCreate
    from .deployment_version_detail import DeploymentVersionDetail as DeploymentVersionDetail
    from .deployment_version_list import DeploymentVersionList as DeploymentVersionList
    from .deployment_version_port import DeploymentVersionPort as DeploymentVersionPort
    from .deployment_version_update import DeploymentVersionUpdate as DeploymentVersionUpdate
    from .environment_create import EnvironmentCreate as EnvironmentCreate
    from .environment_list import EnvironmentList as EnvironmentList
    from .environment_secret_copy import EnvironmentSecretCopy as EnvironmentSecretCopy
    from .environment_tag_create import EnvironmentTagCreate as EnvironmentTagCreate
    from .environment_tag_dependency import EnvironmentTagDependency as EnvironmentTagDependency
    from .environment_tag_list import EnvironmentTagList as EnvironmentTagList
    from .environment_tag_update import EnvironmentTagUpdate as EnvironmentTagUpdate
    from .environment_tag_usage import EnvironmentTagUsage as EnvironmentTagUsage
    from .environment_update import EnvironmentUpdate as EnvironmentUpdate
    from .environment_variable_copy import EnvironmentVariableCopy as EnvironmentVariableCopy
    from .environment_variable_create import EnvironmentVariableCreate as EnvironmentVariableCreate
    from .environment_variable_list import EnvironmentVariableList as EnvironmentVariableList
    from .error import Error as Error
    from .event_list import EventList as EventList
    from .export_create import ExportCreate as ExportCreate
    from .export_detail import ExportDetail as ExportDetail
    from .export_list import ExportList as ExportList
    from .expression_evaluate import ExpressionEvaluate as ExpressionEvaluate
    from .expression_evaluate_response import ExpressionEvaluateResponse as ExpressionEvaluateResponse
    from .expression_input_field_create import ExpressionInputFieldCreate as ExpressionInputFieldCreate
    from .file_complete_multipart_upload import FileCompleteMultipartUpload as FileCompleteMultipartUpload
    from .file_detail import FileDetail as FileDetail
    from .file_item import FileItem as FileItem
    from .file_multipart_upload import FileMultipartUpload as FileMultipartUpload
    from .file_upload_response import FileUploadResponse as FileUploadResponse
    from .health_check import HealthCheck as HealthCheck
    from .import_detail import ImportDetail as ImportDetail
    from .import_list import ImportList as ImportList
    from .import_update import ImportUpdate as ImportUpdate
    from .inherited_environment_variable_list import (
        InheritedEnvironmentVariableList as InheritedEnvironmentVariableList,
    )
    from .input_field_widget_create import InputFieldWidgetCreate as InputFieldWidgetCreate
    from .input_output_field_base import InputOutputFieldBase as InputOutputFieldBase
    from .input_output_field_detail import InputOutputFieldDetail as InputOutputFieldDetail
    from .input_output_field_list import InputOutputFieldList as InputOutputFieldList
    from .input_output_widget_list import InputOutputWidgetList as InputOutputWidgetList
    from .instance_detail import InstanceDetail as InstanceDetail
    from .instance_event import InstanceEvent as InstanceEvent
    from .instance_event_paginated import InstanceEventPaginated as InstanceEventPaginated
    from .instance_instance_type_detail import InstanceInstanceTypeDetail as InstanceInstanceTypeDetail
    from .instance_list import InstanceList as InstanceList
    from .instance_list_paginated import InstanceListPaginated as InstanceListPaginated
    from .instance_type_cluster import InstanceTypeCluster as InstanceTypeCluster
    from .instance_type_group_create import InstanceTypeGroupCreate as InstanceTypeGroupCreate
    from .instance_type_group_list import InstanceTypeGroupList as InstanceTypeGroupList
    from .instance_type_group_list_paginated import InstanceTypeGroupListPaginated as InstanceTypeGroupListPaginated
    from .instance_type_group_update import InstanceTypeGroupUpdate as InstanceTypeGroupUpdate
    from .instance_type_group_usage import InstanceTypeGroupUsage as InstanceTypeGroupUsage
    from .instance_type_group_usage_paginated import InstanceTypeGroupUsagePaginated as InstanceTypeGroupUsagePaginated
    from .instance_type_item import InstanceTypeItem as InstanceTypeItem
    from .instance_type_item_create import InstanceTypeItemCreate as InstanceTypeItemCreate
    from .instance_type_list import InstanceTypeList as InstanceTypeList
    from .instance_type_list_paginated import InstanceTypeListPaginated as InstanceTypeListPaginated
    from .instance_type_node_pool import InstanceTypeNodePool as InstanceTypeNodePool
    from .instance_update import InstanceUpdate as InstanceUpdate
    from .log_list import LogList as LogList
    from .log_metadata import LogMetadata as LogMetadata
    from .metric_create import MetricCreate as MetricCreate
    from .metric_detail import MetricDetail as MetricDetail
    from .metric_update import MetricUpdate as MetricUpdate
    from .node import Node as Node
    from .operator_request_detail import OperatorRequestDetail as OperatorRequestDetail
    from .organization_create import OrganizationCreate as OrganizationCreate
    from .organization_detail import OrganizationDetail as OrganizationDetail
    from .organization_list import OrganizationList as OrganizationList
    from .organization_project_usage import OrganizationProjectUsage as OrganizationProjectUsage
    from .organization_update import OrganizationUpdate as OrganizationUpdate
    from .organization_usage import OrganizationUsage as OrganizationUsage
    from .organization_user_create import OrganizationUserCreate as OrganizationUserCreate
    from .organization_user_list import OrganizationUserList as OrganizationUserList
    from .organization_user_update import OrganizationUserUpdate as OrganizationUserUpdate
    from .output_field_widget_create import OutputFieldWidgetCreate as OutputFieldWidgetCreate
    from .output_value_list import OutputValueList as OutputValueList
    from .permission_list import PermissionList as PermissionList
    from .pipeline_create import PipelineCreate as PipelineCreate
    from .pipeline_create_response import PipelineCreateResponse as PipelineCreateResponse
    from .pipeline_detail import PipelineDetail as PipelineDetail
    from .pipeline_input_field_create import PipelineInputFieldCreate as PipelineInputFieldCreate
    from .pipeline_list import PipelineList as PipelineList
    from .pipeline_output_field_create import PipelineOutputFieldCreate as PipelineOutputFieldCreate
    from .pipeline_request_batch_create_response import (
        PipelineRequestBatchCreateResponse as PipelineRequestBatchCreateResponse,
    )
    from .pipeline_request_create_response import PipelineRequestCreateResponse as PipelineRequestCreateResponse
    from .pipeline_request_deployment_request import (
        PipelineRequestDeploymentRequest as PipelineRequestDeploymentRequest,
    )
    from .pipeline_request_detail import PipelineRequestDetail as PipelineRequestDetail
    from .pipeline_request_list import PipelineRequestList as PipelineRequestList
    from .pipeline_request_operator_request import PipelineRequestOperatorRequest as PipelineRequestOperatorRequest
    from .pipeline_request_pipeline_request import PipelineRequestPipelineRequest as PipelineRequestPipelineRequest
    from .pipeline_request_single_detail import PipelineRequestSingleDetail as PipelineRequestSingleDetail
    from .pipeline_request_update import PipelineRequestUpdate as PipelineRequestUpdate
    from .pipeline_update import PipelineUpdate as PipelineUpdate
    from .pipeline_version_create import PipelineVersionCreate as PipelineVersionCreate
    from .pipeline_version_detail import PipelineVersionDetail as PipelineVersionDetail
    from .pipeline_version_list import PipelineVersionList as PipelineVersionList
    from .pipeline_version_object_configuration_list import (
        PipelineVersionObjectConfigurationList as PipelineVersionObjectConfigurationList,
    )
    from .pipeline_version_object_create import PipelineVersionObjectCreate as PipelineVersionObjectCreate
    from .pipeline_version_object_list import PipelineVersionObjectList as PipelineVersionObjectList
    from .pipeline_version_update import PipelineVersionUpdate as PipelineVersionUpdate
    from .project_create import ProjectCreate as ProjectCreate
    from .project_deployment_version_usage import ProjectDeploymentVersionUsage as ProjectDeploymentVersionUsage
    from .project_detail import ProjectDetail as ProjectDetail
    from .project_instance_list import ProjectInstanceList as ProjectInstanceList
    from .project_instance_list_paginated import ProjectInstanceListPaginated as ProjectInstanceListPaginated
    from .project_list import ProjectList as ProjectList
    from .project_resource_usage import ProjectResourceUsage as ProjectResourceUsage
    from .project_update import ProjectUpdate as ProjectUpdate
    from .project_usage import ProjectUsage as ProjectUsage
    from .project_user_create import ProjectUserCreate as ProjectUserCreate
    from .project_user_list import ProjectUserList as ProjectUserList
    from .quota_detail import QuotaDetail as QuotaDetail
    from .requests_overview import RequestsOverview as RequestsOverview
    from .resource_usage import ResourceUsage as ResourceUsage
    from .revision_create import RevisionCreate as RevisionCreate
    from .revision_list import RevisionList as RevisionList
    from .role_assignment_create import RoleAssignmentCreate as RoleAssignmentCreate
    from .role_assignment_list import RoleAssignmentList as RoleAssignmentList
    from .role_create import RoleCreate as RoleCreate
    from .role_detail_list import RoleDetailList as RoleDetailList
    from .role_list import RoleList as RoleList
    from .role_update import RoleUpdate as RoleUpdate
    from .schedule_create import ScheduleCreate as ScheduleCreate
    from .schedule_list import ScheduleList as ScheduleList
    from .schedule_update import ScheduleUpdate as ScheduleUpdate
    from .service_create import ServiceCreate as ServiceCreate
    from .service_detail import ServiceDetail as ServiceDetail
    from .service_list import ServiceList as ServiceList
    from .service_status import ServiceStatus as ServiceStatus
    from .service_update import ServiceUpdate as ServiceUpdate
    from .service_user_create import ServiceUserCreate as ServiceUserCreate
    from .service_user_list import ServiceUserList as ServiceUserList
    from .service_user_token_detail import ServiceUserTokenDetail as ServiceUserTokenDetail
    from .service_user_token_list import ServiceUserTokenList as ServiceUserTokenList
    from .services_user_concurrency_limit_create import (
        ServicesUserConcurrencyLimitCreate as ServicesUserConcurrencyLimitCreate,
    )
    from .services_user_concurrency_limit_list import (
        ServicesUserConcurrencyLimitList as ServicesUserConcurrencyLimitList,
    )
    from .services_user_concurrency_limit_update import (
        ServicesUserConcurrencyLimitUpdate as ServicesUserConcurrencyLimitUpdate,
    )
    from .services_user_rate_limit_create import ServicesUserRateLimitCreate as ServicesUserRateLimitCreate
    from .services_user_rate_limit_list import ServicesUserRateLimitList as ServicesUserRateLimitList
    from .services_user_rate_limit_update import ServicesUserRateLimitUpdate as ServicesUserRateLimitUpdate
    from .status import Status as Status
    from .success import Success as Success
    from .template_deployment_list import TemplateDeploymentList as TemplateDeploymentList
    from .time_series_data_create import TimeSeriesDataCreate as TimeSeriesDataCreate
    from .time_series_data_list import TimeSeriesDataList as TimeSeriesDataList
    from .time_series_data_point_create import TimeSeriesDataPointCreate as TimeSeriesDataPointCreate
    from .time_series_data_point_list import TimeSeriesDataPointList as TimeSeriesDataPointList
    from .time_series_search import TimeSeriesSearch as TimeSeriesSearch
    from .user_detail import UserDetail as UserDetail
    from .user_pending_create import UserPendingCreate as UserPendingCreate
    from .user_pending_detail import UserPendingDetail as UserPendingDetail
    from .voucher import Voucher as Voucher
    from .webhook_create import WebhookCreate as WebhookCreate
    from .webhook_detail import WebhookDetail as WebhookDetail
    from .webhook_header import WebhookHeader as WebhookHeader
    from .webhook_test_create import WebhookTestCreate as WebhookTestCreate
    from .webhook_test_detail import WebhookTestDetail as WebhookTestDetail
    from .webhook_update import WebhookUpdate as WebhookUpdate

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "Error": ".error",
            "Success": ".success",
            "AuditList": ".audit_list",
            "AdditionalData": ".additional_data",
            "Status": ".status",
            "OrganizationList": ".organization_list",
            "OrganizationDetail": ".organization_detail",
            "OrganizationCreate": ".organization_create",
            "OrganizationUpdate": ".organization_update",
            "ResourceUsage": ".resource_usage",
            "OrganizationUsage": ".organization_usage",
            "OrganizationProjectUsage": ".organization_project_usage",
            "Voucher": ".voucher",
            "OrganizationUserCreate": ".organization_user_create",
            "OrganizationUserUpdate": ".organization_user_update",
            "OrganizationUserList": ".organization_user_list",
            "UserPendingCreate": ".user_pending_create",
            "UserPendingDetail": ".user_pending_detail",
            "UserDetail": ".user_detail",
            "ProjectList": ".project_list",
            "ProjectDetail": ".project_detail",
            "ProjectCreate": ".project_create",
            "ProjectUpdate": ".project_update",
            "ProjectResourceUsage": ".project_resource_usage",
            "ProjectUsage": ".project_usage",
            "ProjectDeploymentVersionUsage": ".project_deployment_version_usage",
            "QuotaDetail": ".quota_detail",
            "LogList": ".log_list",
            "LogMetadata": ".log_metadata",
            "EventList": ".event_list",
            "RequestsOverview": ".requests_overview",
            "ProjectUserCreate": ".project_user_create",
            "ProjectUserList": ".project_user_list",
            "PermissionList": ".permission_list",
            "RoleCreate": ".role_create",
            "RoleUpdate": ".role_update",
            "RoleList": ".role_list",
            "RoleDetailList": ".role_detail_list",
            "RoleAssignmentCreate": ".role_assignment_create",
            "RoleAssignmentList": ".role_assignment_list",
            "ServiceUserCreate": ".service_user_create",
            "ServiceUserList": ".service_user_list",
            "ServiceUserTokenDetail": ".service_user_token_detail",
            "ServiceUserTokenList": ".service_user_token_list",
            "InputFieldWidgetCreate": ".input_field_widget_create",
            "OutputFieldWidgetCreate": ".output_field_widget_create",
            "InputOutputWidgetList": ".input_output_widget_list",
            "InputOutputFieldBase": ".input_output_field_base",
            "InputOutputFieldList": ".input_output_field_list",
            "InputOutputFieldDetail": ".input_output_field_detail",
            "DeploymentInputFieldCreate": ".deployment_input_field_create",
            "DeploymentOutputFieldCreate": ".deployment_output_field_create",
            "DeploymentCreate": ".deployment_create",
            "DeploymentUpdate": ".deployment_update",
            "DeploymentCreateResponse": ".deployment_create_response",
            "DeploymentDetail": ".deployment_detail",
            "DeploymentList": ".deployment_list",
            "TemplateDeploymentList": ".template_deployment_list",
            "DeploymentVersionPort": ".deployment_version_port",
            "HealthCheck": ".health_check",
            "DeploymentVersionCreate": ".deployment_version_create",
            "DeploymentVersionUpdate": ".deployment_version_update",
            "DeploymentVersionList": ".deployment_version_list",
            "DeploymentVersionDetail": ".deployment_version_detail",
            "RevisionCreate": ".revision_create",
            "RevisionList": ".revision_list",
            "EnvironmentVariableCreate": ".environment_variable_create",
            "EnvironmentVariableCopy": ".environment_variable_copy",
            "EnvironmentVariableList": ".environment_variable_list",
            "InheritedEnvironmentVariableList": ".inherited_environment_variable_list",
            "DeploymentRequestCreateResponse": ".deployment_request_create_response",
            "DeploymentRequestBatchCreateResponse": ".deployment_request_batch_create_response",
            "DeploymentRequestList": ".deployment_request_list",
            "DeploymentRequestDetail": ".deployment_request_detail",
            "DeploymentRequestSingleDetail": ".deployment_request_single_detail",
            "DeploymentRequestUpdate": ".deployment_request_update",
            "EnvironmentCreate": ".environment_create",
            "EnvironmentUpdate": ".environment_update",
            "EnvironmentList": ".environment_list",
            "EnvironmentTagCreate": ".environment_tag_create",
            "EnvironmentTagUpdate": ".environment_tag_update",
            "EnvironmentTagList": ".environment_tag_list",
            "EnvironmentTagUsage": ".environment_tag_usage",
            "EnvironmentTagDependency": ".environment_tag_dependency",
            "EnvironmentSecretCopy": ".environment_secret_copy",
            "PipelineCreate": ".pipeline_create",
            "PipelineUpdate": ".pipeline_update",
            "PipelineInputFieldCreate": ".pipeline_input_field_create",
            "PipelineOutputFieldCreate": ".pipeline_output_field_create",
            "PipelineList": ".pipeline_list",
            "PipelineCreateResponse": ".pipeline_create_response",
            "PipelineDetail": ".pipeline_detail",
            "PipelineVersionCreate": ".pipeline_version_create",
            "PipelineVersionUpdate": ".pipeline_version_update",
            "PipelineVersionList": ".pipeline_version_list",
            "PipelineVersionDetail": ".pipeline_version_detail",
            "PipelineVersionObjectCreate": ".pipeline_version_object_create",
            "PipelineVersionObjectList": ".pipeline_version_object_list",
            "PipelineVersionObjectConfigurationList": ".pipeline_version_object_configuration_list",
            "OutputValueList": ".output_value_list",
            "AttachmentsCreate": ".attachments_create",
            "AttachmentSourcesList": ".attachment_sources_list",
            "AttachmentFieldsList": ".attachment_fields_list",
            "AttachmentsList": ".attachments_list",
            "ExpressionEvaluate": ".expression_evaluate",
            "ExpressionInputFieldCreate": ".expression_input_field_create",
            "ExpressionEvaluateResponse": ".expression_evaluate_response",
            "PipelineRequestCreateResponse": ".pipeline_request_create_response",
            "PipelineRequestDeploymentRequest": ".pipeline_request_deployment_request",
            "PipelineRequestOperatorRequest": ".pipeline_request_operator_request",
            "PipelineRequestPipelineRequest": ".pipeline_request_pipeline_request",
            "PipelineRequestBatchCreateResponse": ".pipeline_request_batch_create_response",
            "PipelineRequestList": ".pipeline_request_list",
            "PipelineRequestDetail": ".pipeline_request_detail",
            "PipelineRequestSingleDetail": ".pipeline_request_single_detail",
            "PipelineRequestUpdate": ".pipeline_request_update",
            "OperatorRequestDetail": ".operator_request_detail",
            "BucketCreate": ".bucket_create",
            "BucketUpdate": ".bucket_update",
            "BucketList": ".bucket_list",
            "BucketDetail": ".bucket_detail",
            "FileItem": ".file_item",
            "FileDetail": ".file_detail",
            "FileUploadResponse": ".file_upload_response",
            "FileMultipartUpload": ".file_multipart_upload",
            "FileCompleteMultipartUpload": ".file_complete_multipart_upload",
            "ScheduleCreate": ".schedule_create",
            "ScheduleUpdate": ".schedule_update",
            "ScheduleList": ".schedule_list",
            "MetricCreate": ".metric_create",
            "MetricUpdate": ".metric_update",
            "MetricDetail": ".metric_detail",
            "TimeSeriesDataCreate": ".time_series_data_create",
            "TimeSeriesDataPointCreate": ".time_series_data_point_create",
            "TimeSeriesDataList": ".time_series_data_list",
            "TimeSeriesDataPointList": ".time_series_data_point_list",
            "TimeSeriesSearch": ".time_series_search",
            "InstanceTypeList": ".instance_type_list",
            "InstanceTypeItem": ".instance_type_item",
            "InstanceTypeNodePool": ".instance_type_node_pool",
            "InstanceTypeCluster": ".instance_type_cluster",
            "InstanceTypeListPaginated": ".instance_type_list_paginated",
            "InstanceTypeGroupCreate": ".instance_type_group_create",
            "InstanceTypeGroupUpdate": ".instance_type_group_update",
            "InstanceTypeItemCreate": ".instance_type_item_create",
            "InstanceTypeGroupList": ".instance_type_group_list",
            "InstanceTypeGroupListPaginated": ".instance_type_group_list_paginated",
            "InstanceTypeGroupUsage": ".instance_type_group_usage",
            "InstanceTypeGroupUsagePaginated": ".instance_type_group_usage_paginated",
            "InstanceList": ".instance_list",
            "InstanceDetail": ".instance_detail",
            "InstanceInstanceTypeDetail": ".instance_instance_type_detail",
            "Node": ".node",
            "InstanceListPaginated": ".instance_list_paginated",
            "InstanceUpdate": ".instance_update",
            "InstanceEvent": ".instance_event",
            "InstanceEventPaginated": ".instance_event_paginated",
            "ProjectInstanceList": ".project_instance_list",
            "ProjectInstanceListPaginated": ".project_instance_list_paginated",
            "ServiceCreate": ".service_create",
            "ServiceUpdate": ".service_update",
            "ServiceList": ".service_list",
            "ServiceDetail": ".service_detail",
            "ServiceStatus": ".service_status",
            "ServicesUserConcurrencyLimitCreate": ".services_user_concurrency_limit_create",
            "ServicesUserConcurrencyLimitUpdate": ".services_user_concurrency_limit_update",
            "ServicesUserConcurrencyLimitList": ".services_user_concurrency_limit_list",
            "ServicesUserRateLimitCreate": ".services_user_rate_limit_create",
            "ServicesUserRateLimitUpdate": ".services_user_rate_limit_update",
            "ServicesUserRateLimitList": ".services_user_rate_limit_list",
            "WebhookHeader": ".webhook_header",
            "WebhookCreate": ".webhook_create",
            "WebhookUpdate": ".webhook_update",
            "WebhookDetail": ".webhook_detail",
            "WebhookTestCreate": ".webhook_test_create",
            "WebhookTestDetail": ".webhook_test_detail",
            "ExportCreate": ".export_create",
            "ExportList": ".export_list",
            "ExportDetail": ".export_detail",
            "ImportUpdate": ".import_update",
            "ImportList": ".import_list",
            "ImportDetail": ".import_detail",
        },
        [
            "error",
            "success",
            "audit_list",
            "additional_data",
            "status",
            "organization_list",
            "organization_detail",
            "organization_create",
            "organization_update",
            "resource_usage",
            "organization_usage",
            "organization_project_usage",
            "voucher",
            "organization_user_create",
            "organization_user_update",
            "organization_user_list",
            "user_pending_create",
            "user_pending_detail",
            "user_detail",
            "project_list",
            "project_detail",
            "project_create",
            "project_update",
            "project_resource_usage",
            "project_usage",
            "project_deployment_version_usage",
            "quota_detail",
            "log_list",
            "log_metadata",
            "event_list",
            "requests_overview",
            "project_user_create",
            "project_user_list",
            "permission_list",
            "role_create",
            "role_update",
            "role_list",
            "role_detail_list",
            "role_assignment_create",
            "role_assignment_list",
            "service_user_create",
            "service_user_list",
            "service_user_token_detail",
            "service_user_token_list",
            "input_field_widget_create",
            "output_field_widget_create",
            "input_output_widget_list",
            "input_output_field_base",
            "input_output_field_list",
            "input_output_field_detail",
            "deployment_input_field_create",
            "deployment_output_field_create",
            "deployment_create",
            "deployment_update",
            "deployment_create_response",
            "deployment_detail",
            "deployment_list",
            "template_deployment_list",
            "deployment_version_port",
            "health_check",
            "deployment_version_create",
            "deployment_version_update",
            "deployment_version_list",
            "deployment_version_detail",
            "revision_create",
            "revision_list",
            "environment_variable_create",
            "environment_variable_copy",
            "environment_variable_list",
            "inherited_environment_variable_list",
            "deployment_request_create_response",
            "deployment_request_batch_create_response",
            "deployment_request_list",
            "deployment_request_detail",
            "deployment_request_single_detail",
            "deployment_request_update",
            "environment_create",
            "environment_update",
            "environment_list",
            "environment_tag_create",
            "environment_tag_update",
            "environment_tag_list",
            "environment_tag_usage",
            "environment_tag_dependency",
            "environment_secret_copy",
            "pipeline_create",
            "pipeline_update",
            "pipeline_input_field_create",
            "pipeline_output_field_create",
            "pipeline_list",
            "pipeline_create_response",
            "pipeline_detail",
            "pipeline_version_create",
            "pipeline_version_update",
            "pipeline_version_list",
            "pipeline_version_detail",
            "pipeline_version_object_create",
            "pipeline_version_object_list",
            "pipeline_version_object_configuration_list",
            "output_value_list",
            "attachments_create",
            "attachment_sources_list",
            "attachment_fields_list",
            "attachments_list",
            "expression_evaluate",
            "expression_input_field_create",
            "expression_evaluate_response",
            "pipeline_request_create_response",
            "pipeline_request_deployment_request",
            "pipeline_request_operator_request",
            "pipeline_request_pipeline_request",
            "pipeline_request_batch_create_response",
            "pipeline_request_list",
            "pipeline_request_detail",
            "pipeline_request_single_detail",
            "pipeline_request_update",
            "operator_request_detail",
            "bucket_create",
            "bucket_update",
            "bucket_list",
            "bucket_detail",
            "file_item",
            "file_detail",
            "file_upload_response",
            "file_multipart_upload",
            "file_complete_multipart_upload",
            "schedule_create",
            "schedule_update",
            "schedule_list",
            "metric_create",
            "metric_update",
            "metric_detail",
            "time_series_data_create",
            "time_series_data_point_create",
            "time_series_data_list",
            "time_series_data_point_list",
            "time_series_search",
            "instance_type_list",
            "instance_type_item",
            "instance_type_node_pool",
            "instance_type_cluster",
            "instance_type_list_paginated",
            "instance_type_group_create",
            "instance_type_group_update",
            "instance_type_item_create",
            "instance_type_group_list",
            "instance_type_group_list_paginated",
            "instance_type_group_usage",
            "instance_type_group_usage_paginated",
            "instance_list",
            "instance_detail",
            "instance_instance_type_detail",
            "node",
            "instance_list_paginated",
            "instance_update",
            "instance_event",
            "instance_event_paginated",
            "project_instance_list",
            "project_instance_list_paginated",
            "service_create",
            "service_update",
            "service_list",
            "service_detail",
            "service_status",
            "services_user_concurrency_limit_create",
            "services_user_concurrency_limit_update",
            "services_user_concurrency_limit_list",
            "services_user_rate_limit_create",
            "services_user_rate_limit_update",
            "services_user_rate_limit_list",
            "webhook_header",
            "webhook_create",
            "webhook_update",
            "webhook_detail",
            "webhook_test_create",
            "webhook_test_detail",
            "export_create",
            "export_list",
            "export_detail",
            "import_update",
            "import_list",
            "import_detail",
        ],
    )
