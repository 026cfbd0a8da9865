# Generated from openapi/ubiops4.yaml by `make generate`; change the spec or a template, never this file.
"""API classes of UbiOps 4."""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

__all__ = ["CoreApi", "AsyncCoreApi", "StorageApi", "AsyncStorageApi"]

if TYPE_CHECKING:
    from .async_core_api import AsyncCoreApi as AsyncCoreApi
    from .async_storage_api import AsyncStorageApi as AsyncStorageApi
    from .core_api import CoreApi as CoreApi
    from .storage_api import StorageApi as StorageApi

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "CoreApi": ".core_api",
            "AsyncCoreApi": ".async_core_api",
            "StorageApi": ".storage_api",
            "AsyncStorageApi": ".async_storage_api",
        },
        ["core_api", "async_core_api", "storage_api", "async_storage_api"],
    )
