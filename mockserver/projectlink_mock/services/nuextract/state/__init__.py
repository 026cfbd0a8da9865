"""State of NuExtract: organizations, projects, examples, files, documents and jobs."""

from __future__ import annotations

from dataclasses import dataclass, field

from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.nuextract.state.files import Document, File
from projectlink_mock.services.nuextract.state.jobs import Job, Predictor
from projectlink_mock.services.nuextract.state.projects import ContentProject, Example, Project, StructuredProject


@dataclass(frozen=True, slots=True)
class Organization:
    """An organization with the e-mail addresses of its members, who share its projects."""

    id: str
    members: tuple[str, ...]


@dataclass
class State:
    """State of the service in one session."""

    organizations: Table[Organization] = field(default_factory=lambda: Table(Organization))
    projects: Table[Project] = field(default_factory=lambda: Table(Project))
    structured_projects: Table[StructuredProject] = field(default_factory=lambda: Table(StructuredProject))
    content_projects: Table[ContentProject] = field(default_factory=lambda: Table(ContentProject))
    examples: Table[Example] = field(default_factory=lambda: Table(Example))
    files: Table[File] = field(default_factory=lambda: Table(File))
    documents: Table[Document] = field(default_factory=lambda: Table(Document))
    jobs: Table[Job] = field(default_factory=lambda: Table(Job))
    predictors: Table[Predictor] = field(default_factory=lambda: Table(Predictor))
