"""Types of the signatures of clients and generated methods, imported when something resolves these hints."""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

if TYPE_CHECKING:
    from multiprocessing.pool import ThreadPool as ThreadPool
    from os import PathLike as PathLike
    from pathlib import Path as Path
    from typing import BinaryIO as BinaryIO

    from typing_extensions import Self as Self
    from typing_extensions import Unpack as Unpack

    from projectlink._core.call.pagination import AsyncPages as AsyncPages
    from projectlink._core.call.pagination import Pages as Pages
    from projectlink._core.contract.drift import Drift as Drift
    from projectlink._core.contract.operation import Operation as Operation
    from projectlink._core.http.multipart import FileInput as FileInput
    from projectlink._core.http.options import DownloadOptions as DownloadOptions
    from projectlink._core.http.options import RequestOptions as RequestOptions
    from projectlink._core.http.raw_response import AsyncRESTResponse as AsyncRESTResponse
    from projectlink._core.http.raw_response import RESTResponse as RESTResponse
    from projectlink._core.http.response import ApiResponse as ApiResponse

if not TYPE_CHECKING:
    __getattr__, __dir__ = _exports(
        __name__,
        {
            "ApiResponse": "projectlink._core.http.response",
            "AsyncPages": "projectlink._core.call.pagination",
            "AsyncRESTResponse": "projectlink._core.http.raw_response",
            "BinaryIO": "typing",
            "DownloadOptions": "projectlink._core.http.options",
            "Drift": "projectlink._core.contract.drift",
            "FileInput": "projectlink._core.http.multipart",
            "Operation": "projectlink._core.contract.operation",
            "Pages": "projectlink._core.call.pagination",
            "Path": "pathlib",
            "PathLike": "os",
            "RESTResponse": "projectlink._core.http.raw_response",
            "RequestOptions": "projectlink._core.http.options",
            "Self": "typing_extensions",
            "ThreadPool": "multiprocessing.pool",
            "Unpack": "typing_extensions",
        },
    )
