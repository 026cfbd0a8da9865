"""State of NuExtract: organizations, projects, examples, files, documents and jobs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.nuextract.setting_kinds import setting_errors
from projectlink_mock.services.nuextract.state.files import Document, File
from projectlink_mock.services.nuextract.state.jobs import Job, Predictor
from projectlink_mock.services.nuextract.state.projects import ContentProject, Example, Project, StructuredProject
from projectlink_mock.services.nuextract.templates import template_error


@dataclass(eq=False, frozen=True, slots=True)
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

    def violations(self) -> Iterator[str]:
        """Yield the violations of a loaded state."""
        for name, projects in (("structured", self.structured_projects), ("content", self.content_projects)):
            for project in projects:
                for problem in setting_errors(project.settings._asdict()):
                    yield f"{name}_projects.{project.id}: {problem}"
        for project in self.structured_projects:
            if wrong := template_error(project.template.to_value()):
                yield f"structured_projects.{project.id}: {wrong}"
