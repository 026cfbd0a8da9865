"""One typed client for platforms that organise work in projects.

Each service is a module of its own, ``projectlink.nuextract`` for example, with the names that the
service's own client has. What stands here is what examples use most.
"""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports
from projectlink._version import __version__

__all__ = [
    "ApiClient",
    "AsyncApiClient",
    "Attempt",
    "AttemptEvent",
    "Configuration",
    "CoreApi",
    "Drift",
    "ProjectsApi",
    "RateLimit",
    "RetryPolicy",
    "WaitError",
    "WaitFailedError",
    "WaitTimeoutError",
    "__version__",
    "async_wait_until",
    "wait_until",
]

if TYPE_CHECKING:
    from projectlink._core.attempt import Attempt as Attempt
    from projectlink._core.attempt import AttemptEvent as AttemptEvent
    from projectlink._core.client import ApiClient as ApiClient
    from projectlink._core.client import AsyncApiClient as AsyncApiClient
    from projectlink._core.configuration import Configuration as Configuration
    from projectlink._core.drift import Drift as Drift
    from projectlink._core.rate import RateLimit as RateLimit
    from projectlink._core.retry import RetryPolicy as RetryPolicy
    from projectlink._core.waiting import WaitError as WaitError
    from projectlink._core.waiting import WaitFailedError as WaitFailedError
    from projectlink._core.waiting import WaitTimeoutError as WaitTimeoutError
    from projectlink._core.waiting import async_wait_until as async_wait_until
    from projectlink._core.waiting import wait_until as wait_until
    from projectlink.nuextract.api.projects_api import ProjectsApi as ProjectsApi
    from projectlink.ubiops.api.core_api import CoreApi as CoreApi

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "ApiClient": "._core.client",
            "AsyncApiClient": "._core.client",
            "Attempt": "._core.attempt",
            "AttemptEvent": "._core.attempt",
            "Configuration": "._core.configuration",
            "CoreApi": ".ubiops.api.core_api",
            "Drift": "._core.drift",
            "ProjectsApi": ".nuextract.api.projects_api",
            "RateLimit": "._core.rate",
            "RetryPolicy": "._core.retry",
            "WaitError": "._core.waiting",
            "WaitFailedError": "._core.waiting",
            "WaitTimeoutError": "._core.waiting",
            "async_wait_until": "._core.waiting",
            "wait_until": "._core.waiting",
        },
        ("nuextract", "ubiops"),
    )
