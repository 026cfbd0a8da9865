"""Results of handlers, before serialization."""

from datetime import datetime
from typing import Any, NamedTuple

from projectlink_mock.services.nuextract.state.files import Document, File
from projectlink_mock.services.nuextract.state.jobs import Job
from projectlink_mock.services.nuextract.state.projects import ContentProject, Example, StructuredProject


class ReferenceProject(NamedTuple):
    """A structured project as everyone sees it when it is shared."""

    project: StructuredProject


class DocumentDetails(NamedTuple):
    """A document with its file."""

    document: Document
    file: File


class ExampleDetails(NamedTuple):
    """An example with its document; `error` tells why its result does not conform to the template."""

    example: Example
    document: DocumentDetails
    error: str | None


class Page(NamedTuple):
    """A page of a list with the number of all entries."""

    total: int
    skip: int
    per_page: int
    items: list[Any]


class JobId(NamedTuple):
    """The identifier of a new job."""

    id: str


class JobStatus(NamedTuple):
    """A job at a time, without input and output."""

    job: Job
    now: datetime


class JobDetails(NamedTuple):
    """A job at a time."""

    job: Job
    now: datetime


class ImportedProject(NamedTuple):
    """A project that was imported, with its kind."""

    kind: str
    project: StructuredProject | ContentProject


class JobResult(NamedTuple):
    """The result of a job, with the document of a structured extraction."""

    job: Job
    document: DocumentDetails | None


class JobReport(NamedTuple):
    """The report of a job, from its end on."""

    job: Job
    created_at: datetime
