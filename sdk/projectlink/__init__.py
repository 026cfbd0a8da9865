"""A typed client for platforms that organise work in projects.

Each service has its own module, such as ``projectlink.nuextract``, with the names of the service's own client. This
package exports the most common ones.
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
    from projectlink import automl as automl
    from projectlink import figshare as figshare
    from projectlink import nuextract as nuextract
    from projectlink import projects as projects
    from projectlink import transports as transports
    from projectlink import ubiops as ubiops
    from projectlink import ubiops4 as ubiops4
    from projectlink import ufdl as ufdl
    from projectlink._core.async_client import AsyncApiClient as AsyncApiClient
    from projectlink._core.attempt import Attempt as Attempt
    from projectlink._core.attempt import AttemptEvent as AttemptEvent
    from projectlink._core.call.polling import WaitError as WaitError
    from projectlink._core.call.polling import WaitFailedError as WaitFailedError
    from projectlink._core.call.polling import WaitTimeoutError as WaitTimeoutError
    from projectlink._core.call.polling import async_wait_until as async_wait_until
    from projectlink._core.call.polling import wait_until as wait_until
    from projectlink._core.client import ApiClient as ApiClient
    from projectlink._core.configuration import Configuration as Configuration
    from projectlink._core.contract.drift import Drift as Drift
    from projectlink._core.rate_limit import RateLimit as RateLimit
    from projectlink._core.retry import RetryPolicy as RetryPolicy
    from projectlink.nuextract.api.projects_api import ProjectsApi as ProjectsApi
    from projectlink.ubiops.api.core_api import CoreApi as CoreApi

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "ApiClient": "._core.client",
            "AsyncApiClient": "._core.async_client",
            "Attempt": "._core.attempt",
            "AttemptEvent": "._core.attempt",
            "Configuration": "._core.configuration",
            "CoreApi": ".ubiops.api.core_api",
            "Drift": "._core.contract.drift",
            "ProjectsApi": ".nuextract.api.projects_api",
            "RateLimit": "._core.rate_limit",
            "RetryPolicy": "._core.retry",
            "WaitError": "._core.call.polling",
            "WaitFailedError": "._core.call.polling",
            "WaitTimeoutError": "._core.call.polling",
            "async_wait_until": "._core.call.polling",
            "wait_until": "._core.call.polling",
        },
        ("automl", "figshare", "nuextract", "projects", "transports", "ubiops", "ubiops4", "ufdl"),
    )
