"""Results of handlers, before serialization."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from projectlink_mock.services.nuextract.state.files import Document, File
from projectlink_mock.services.nuextract.state.jobs import Job
from projectlink_mock.services.nuextract.state.projects import ContentProject, Example, StructuredProject


@dataclass(frozen=True)
class ReferenceProject:
    """A structured project as everyone sees it when it is shared."""

    project: StructuredProject


@dataclass(frozen=True)
class DocumentDetails:
    """A document with its file."""

    document: Document
    file: File


@dataclass(frozen=True)
class ExampleDetails:
    """An example with its document; `error` tells why its result does not conform to the template."""

    example: Example
    document: DocumentDetails
    error: str | None


@dataclass(frozen=True)
class Page:
    """A page of a list with the number of all entries."""

    total: int
    skip: int
    per_page: int
    items: list[Any]


@dataclass(frozen=True)
class JobId:
    """The identifier of a new job."""

    id: str


@dataclass(frozen=True)
class JobStatus:
    """A job at a time, without input and output."""

    job: Job
    now: datetime


@dataclass(frozen=True)
class JobDetails:
    """A job at a time."""

    job: Job
    now: datetime


@dataclass(frozen=True)
class ImportedProject:
    """A project that was imported, with its kind."""

    kind: str
    project: StructuredProject | ContentProject


@dataclass(frozen=True)
class JobResult:
    """The result of a job, with the document of a structured extraction."""

    job: Job
    document: DocumentDetails | None


@dataclass(frozen=True)
class JobReport:
    """The report of a job, from its end on."""

    job: Job
    created_at: datetime
