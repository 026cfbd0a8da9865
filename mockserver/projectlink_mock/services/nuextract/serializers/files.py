"""JSON of files and documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from projectlink_mock._core.clock import format_timestamp
from projectlink_mock.services.nuextract.results import DocumentDetails
from projectlink_mock.services.nuextract.state.files import File


def file(file: File) -> dict[str, Any]:
    """Return the JSON of a file."""
    return {
        "fileId": file.id,
        "fileName": file.name,
        "ownerUser": file.owner_user,
        "ownerOrganization": file.owner_organization,
        "createdAt": format_timestamp(file.created_at),
    }


def document(details: DocumentDetails) -> dict[str, Any]:
    """Return the JSON of a document."""
    document = details.document
    return {
        "docInfo": document_info(details),
        "ownerUser": document.owner_user,
        "ownerOrganization": document.owner_organization,
        "createdAt": format_timestamp(document.created_at),
    }


def document_info(details: DocumentDetails) -> dict[str, Any]:
    """Return the description of a document: a text or images."""
    document, file = details.document, details.file
    ids = {"documentId": document.id, "fileId": document.file_id}
    if document.pages == 0:
        name = None if document.is_plain_text else file.name
        text = file.content.read().decode("utf-8-sig", "replace")
        return {**ids, "fileName": name, "text": text, "possibleTransformations": [], "type": "text"}
    info = {**ids, "fileName": file.name, "possibleTransformations": [], "partCount": document.pages, "type": "image"}
    return info if document.dpi is None else {**info, "dpi": document.dpi}


FILE_SERIALIZERS: Mapping[type, Callable[[Any], Any]] = {File: file, DocumentDetails: document}
