# Generated from openapi/ufdl.yaml by `make generate`; change the spec or a template, never this file.
"""Models of UFDL."""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

__all__ = [
    "Project",
    "ProjectCreate",
    "ProjectUpdate",
    "ProjectPartialUpdate",
    "FilterSpec",
    "Exact",
    "Contains",
    "Compare",
    "IsNull",
    "Logical",
    "OrderBy",
    "TokenObtain",
    "TokenPair",
    "TokenRefresh",
    "AccessToken",
    "TokenVerify",
    "Error",
]

if TYPE_CHECKING:
    from .access_token import AccessToken as AccessToken
    from .compare import Compare as Compare
    from .contains import Contains as Contains
    from .error import Error as Error
    from .exact import Exact as Exact
    from .filter_spec import FilterSpec as FilterSpec
    from .is_null import IsNull as IsNull
    from .logical import Logical as Logical
    from .order_by import OrderBy as OrderBy
    from .project import Project as Project
    from .project_create import ProjectCreate as ProjectCreate
    from .project_partial_update import ProjectPartialUpdate as ProjectPartialUpdate
    from .project_update import ProjectUpdate as ProjectUpdate
    from .token_obtain import TokenObtain as TokenObtain
    from .token_pair import TokenPair as TokenPair
    from .token_refresh import TokenRefresh as TokenRefresh
    from .token_verify import TokenVerify as TokenVerify

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "Project": ".project",
            "ProjectCreate": ".project_create",
            "ProjectUpdate": ".project_update",
            "ProjectPartialUpdate": ".project_partial_update",
            "FilterSpec": ".filter_spec",
            "Exact": ".exact",
            "Contains": ".contains",
            "Compare": ".compare",
            "IsNull": ".is_null",
            "Logical": ".logical",
            "OrderBy": ".order_by",
            "TokenObtain": ".token_obtain",
            "TokenPair": ".token_pair",
            "TokenRefresh": ".token_refresh",
            "AccessToken": ".access_token",
            "TokenVerify": ".token_verify",
            "Error": ".error",
        },
        [
            "project",
            "project_create",
            "project_update",
            "project_partial_update",
            "filter_spec",
            "exact",
            "contains",
            "compare",
            "is_null",
            "logical",
            "order_by",
            "token_obtain",
            "token_pair",
            "token_refresh",
            "access_token",
            "token_verify",
            "error",
        ],
    )
