# Generated from openapi/automl.yaml by `make generate`; change the spec or a template, never this file.
"""Models of AutoML."""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

__all__ = [
    "ProjectList",
    "ProjectSummary",
    "Project",
    "ProjectCreate",
    "CreatedProject",
    "ReadProject",
    "ProjectUpdate",
    "UpdatedProject",
    "ProjectTexts",
    "Done",
    "MemberList",
    "Member",
    "MemberCreate",
    "CreatedMember",
    "Timeline",
    "TimelineEvent",
    "Error",
]

if TYPE_CHECKING:
    from .created_member import CreatedMember as CreatedMember
    from .created_project import CreatedProject as CreatedProject
    from .done import Done as Done
    from .error import Error as Error
    from .member import Member as Member
    from .member_create import MemberCreate as MemberCreate
    from .member_list import MemberList as MemberList
    from .project import Project as Project
    from .project_create import ProjectCreate as ProjectCreate
    from .project_list import ProjectList as ProjectList
    from .project_summary import ProjectSummary as ProjectSummary
    from .project_texts import ProjectTexts as ProjectTexts
    from .project_update import ProjectUpdate as ProjectUpdate
    from .read_project import ReadProject as ReadProject
    from .timeline import Timeline as Timeline
    from .timeline_event import TimelineEvent as TimelineEvent
    from .updated_project import UpdatedProject as UpdatedProject

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "ProjectList": ".project_list",
            "ProjectSummary": ".project_summary",
            "Project": ".project",
            "ProjectCreate": ".project_create",
            "CreatedProject": ".created_project",
            "ReadProject": ".read_project",
            "ProjectUpdate": ".project_update",
            "UpdatedProject": ".updated_project",
            "ProjectTexts": ".project_texts",
            "Done": ".done",
            "MemberList": ".member_list",
            "Member": ".member",
            "MemberCreate": ".member_create",
            "CreatedMember": ".created_member",
            "Timeline": ".timeline",
            "TimelineEvent": ".timeline_event",
            "Error": ".error",
        },
        [
            "project_list",
            "project_summary",
            "project",
            "project_create",
            "created_project",
            "read_project",
            "project_update",
            "updated_project",
            "project_texts",
            "done",
            "member_list",
            "member",
            "member_create",
            "created_member",
            "timeline",
            "timeline_event",
            "error",
        ],
    )
