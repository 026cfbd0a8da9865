"""Bare Starlette servers that the project is compared with."""

from __future__ import annotations

import json
import sys
from tempfile import TemporaryFile
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

PROJECT: dict[str, Any] = {
    "id": "3f0c7c52-6a52-4a4c-9b1e-0d8f8a1f2b3c",
    "name": "Example: Order Delivery Information Extraction",
    "description": "Example: Automated extraction of order delivery details from emails and scanned documents",
    "template": {
        "orderId": "verbatim-string",
        "customerId": "verbatim-string",
        "orderDate": "date-time",
        "status": ["pending", "processed", "shipped", "delivered", "cancelled"],
        "totalAmount": "number",
        "currency": "string",
        "items": [{"productId": "string", "quantity": "number", "unitPrice": "number"}],
        "shippingAddress": {"street": "string", "city": "string", "state": "string", "zip": "string"},
        "comments": "string",
        "estimatedDelivery": "date-time",
    },
    "ownerUser": "alice@example.com",
    "createdAt": "2026-01-01T00:00:00.000000Z",
    "updatedAt": "2026-01-01T00:00:00.000000Z",
    "lockState": False,
    "shared": False,
    "settings": {"temperature": 0.0, "rasterizationDpi": 115},
}
NEW_PROJECT = {name: PROJECT[name] for name in ("name", "description", "template")}
MANY = json.dumps([PROJECT] * 1000).encode()
STRUCTURED_PROJECT = {
    **PROJECT,
    "instructions": "Read the whole order.",
    "ownerOrganization": None,
    "settings": {
        "temperature": 0.2,
        "rasterizationDPI": "automatic",
        "maxOutputTokens": "120000",
        "maxExampleTokenNumber": 90_000,
        "maxExampleNumber": "5",
        "minExampleSimilarity": 0.0,
        "enableThinking": False,
        "thinkingTokenBudget": "15000",
        "loopDetection": True,
        "randomSeed": "2022",
        "imageWidth": "automatic",
    },
}
STRUCTURED_MANY = json.dumps([STRUCTURED_PROJECT] * 1000).encode()
UBIOPS_PROJECT = {
    "id": "903ccd12-81d1-46e1-9ac9-b9d70af118de",
    "name": "project-1",
    "creation_date": "2018-10-18",
    "organization_name": "organization-1",
}
UBIOPS_MANY = json.dumps([UBIOPS_PROJECT] * 1000).encode()
DEPLOYMENT = {
    "id": "903ccd12-81d1-46e1-9ac9-b9d70af118de",
    "name": "weather",
    "project": "project-1",
    "description": "",
    "input_type": "structured",
    "output_type": "structured",
    "input_fields": [{"name": "celsius", "data_type": "double"}],
    "output_fields": [{"name": "label", "data_type": "string"}],
    "labels": {"type": "demo"},
    "creation_date": "2026-03-01T09:00:00.000000Z",
    "last_updated": "2026-03-01T09:00:00.000000Z",
}
DEPLOYMENTS = json.dumps([DEPLOYMENT] * 1000).encode()


async def get_project(request: Request) -> Response:
    """Return one project."""
    return JSONResponse(PROJECT)


async def post_project(request: Request) -> Response:
    """Return the project that would have been created."""
    return JSONResponse({**PROJECT, **await request.json()})


async def list_projects(request: Request) -> Response:
    """Return 1,000 projects, encoded in advance."""
    return Response(MANY, media_type="application/json")


async def list_structured_projects(request: Request) -> Response:
    """Return 1,000 structured projects, encoded in advance."""
    return Response(STRUCTURED_MANY, media_type="application/json")


async def get_ubiops_project(request: Request) -> Response:
    """Return one project of UbiOps."""
    return JSONResponse(UBIOPS_PROJECT)


async def list_ubiops_projects(request: Request) -> Response:
    """Return 1,000 projects of UbiOps, encoded in advance."""
    return Response(UBIOPS_MANY, media_type="application/json")


async def list_deployments(request: Request) -> Response:
    """Return 1,000 deployments of UbiOps 4, encoded in advance."""
    return Response(DEPLOYMENTS, media_type="application/json")


async def store_content(request: Request) -> Response:
    """Write a body to a temporary file."""
    with TemporaryFile() as file:
        async for chunk in request.stream():
            file.write(chunk)
    return Response()


BARE = Starlette(
    routes=[
        Route("/nuextract/api/projects/{project_id}", get_project, methods=["GET"]),
        Route("/nuextract/api/projects", post_project, methods=["POST"]),
    ]
)
CANNED = Starlette(
    routes=[
        Route("/nuextract/api/projects/{project_id}", get_project, methods=["GET"]),
        Route("/nuextract/api/projects", list_projects, methods=["GET"]),
        Route("/nuextract/api/structured-extraction", list_structured_projects, methods=["GET"]),
        Route("/ubiops/v2.1/projects/{project_name}", get_ubiops_project, methods=["GET"]),
        Route("/ubiops/v2.1/projects", list_ubiops_projects, methods=["GET"]),
        Route("/ubiops4/v2/projects/{project_name}/deployments", list_deployments, methods=["GET"]),
    ]
)

STORING = Starlette(routes=[Route("/{path:path}", store_content, methods=["PUT"])])

if __name__ == "__main__":
    app = {"bare": BARE, "canned": CANNED, "storing": STORING}[sys.argv[1]]
    uvicorn.run(app, port=int(sys.argv[2]), http="httptools", log_level="warning", access_log=False)
