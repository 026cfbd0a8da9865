"""Types of the signatures of generated methods, imported when something resolves these hints."""

from typing import TYPE_CHECKING

from projectlink._core.lazy import exports as _exports

if TYPE_CHECKING:
    from typing_extensions import Unpack as Unpack

    from projectlink._core.call.pagination import AsyncPages as AsyncPages
    from projectlink._core.call.pagination import Pages as Pages
    from projectlink._core.http.multipart import FileInput as FileInput
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
            "FileInput": "projectlink._core.http.multipart",
            "Pages": "projectlink._core.call.pagination",
            "RESTResponse": "projectlink._core.http.raw_response",
            "RequestOptions": "projectlink._core.http.options",
            "Unpack": "typing_extensions",
        },
    )
