"""Archives of projects: a ZIP file with the project, its examples and their files, which needs no other session."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

import orjson

from projectlink_mock._core.content import StoredContent
from projectlink_mock._core.contract.json_body import read_json
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.codec import DecodeError, RawJson, decode
from projectlink_mock.services.nuextract.documents import MAX_DOCUMENT_BYTES
from projectlink_mock.services.nuextract.file_kinds import is_standalone_image, page_count
from projectlink_mock.services.nuextract.setting_kinds import MAX_DPI, setting_errors
from projectlink_mock.services.nuextract.settings import change_settings
from projectlink_mock.services.nuextract.state import State
from projectlink_mock.services.nuextract.state.files import Document, File
from projectlink_mock.services.nuextract.state.projects import (
    ContentProject,
    ContentSettings,
    Example,
    StructuredProject,
    StructuredSettings,
)
from projectlink_mock.services.nuextract.templates import template_error

STRUCTURED, CONTENT = "structured", "content"
MAX_ENTRIES = 2_000
MAX_UNPACKED_BYTES = 128 * 1024 * 1024

_MANIFEST = "project.json"
_FORMAT = 1
_METHODS = (ZIP_STORED, ZIP_DEFLATED)
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class _ExampleEntry:
    """An example in an archive; `file` is the name of the entry with its content."""

    file: str
    file_name: str
    pages: int
    result: RawJson
    dpi: int | None = None
    keeps_upload: bool = False
    is_plain_text: bool = False


@dataclass(frozen=True)
class _Manifest:
    """The main entry of an archive."""

    format: int
    kind: str
    name: str
    description: str
    settings: dict[str, Any]
    template: RawJson | None = None
    instructions: str = ""
    examples: list[_ExampleEntry] = field(default_factory=list)


def export_structured(ctx: Context[State], project: StructuredProject) -> bytes:
    """Return the archive of a structured project."""
    examples, contents = [], {}
    for number, example in enumerate(ctx.state.examples.oldest_first(project_id=project.id)):
        document = ctx.state.documents.get(example.document_id)
        file = ctx.state.files.get(document.file_id)
        entry = f"files/{number}"
        contents[entry] = file.content.read()
        examples.append(
            {
                "file": entry,
                "file_name": file.name,
                "pages": document.pages,
                "result": example.result.to_value(),
                "dpi": document.dpi,
                "keeps_upload": document.keeps_upload,
                "is_plain_text": document.is_plain_text,
            }
        )
    manifest = {
        **_common(STRUCTURED, project),
        "template": project.template.to_value(),
        "instructions": project.instructions,
        "examples": examples,
    }
    return _pack(manifest, contents)


def export_content(project: ContentProject) -> bytes:
    """Return the archive of a content project."""
    return _pack(_common(CONTENT, project), {})


def import_project(ctx: Context[State], content: StoredContent) -> tuple[str, StructuredProject | ContentProject]:
    """Add the project of an archive, and return its kind with it. Raises ValueError for an invalid archive."""
    manifest, contents = _unpack(content)
    now = ctx.now()
    common: dict[str, Any] = {
        "name": manifest.name,
        "description": manifest.description,
        "owner_user": ctx.caller.email,
        "owner_organization": None,
        "created_at": now,
        "updated_at": now,
    }
    if manifest.kind == CONTENT:
        content_settings = _settings(ContentSettings, manifest)
        content_project = ContentProject(id=ctx.new_id(), **common, settings=content_settings)
        return CONTENT, ctx.state.content_projects.add(content_project.id, content_project)
    settings = _settings(StructuredSettings, manifest)
    template = manifest.template or RawJson.from_value(None)
    if problem := template_error(template.to_value()):
        raise ValueError(problem)
    for entry in manifest.examples:
        _check_example(entry, contents[entry.file])
    project = StructuredProject(
        id=ctx.new_id(), **common, template=template, instructions=manifest.instructions, settings=settings
    )
    ctx.state.structured_projects.add(project.id, project)
    for entry in manifest.examples:
        _add_example(ctx, project, entry, contents[entry.file])
    return STRUCTURED, project


def _check_example(entry: _ExampleEntry, content: bytes) -> None:
    """Raise ValueError for an example that an export has not written."""
    if not isinstance(entry.result.to_value(), dict):
        raise ValueError(f"the result of {entry.file} is no object")
    if len(content) > MAX_DOCUMENT_BYTES:
        raise ValueError(f"{entry.file} has {len(content)} bytes; a document has at most {MAX_DOCUMENT_BYTES}")
    pages = page_count(content)
    if entry.pages != pages:
        raise ValueError(f"{entry.file} has {pages} pages, not {entry.pages}")
    if entry.is_plain_text and pages:
        raise ValueError(f"{entry.file} is no text")
    if entry.keeps_upload and not is_standalone_image(content):
        raise ValueError(f"{entry.file} is no image of one page")
    if entry.dpi is not None and not 1 <= entry.dpi <= MAX_DPI:
        raise ValueError(f"{entry.file} has {entry.dpi} DPI; expected 1 to {MAX_DPI}")


def _add_example(ctx: Context[State], project: StructuredProject, entry: _ExampleEntry, content: bytes) -> None:
    user, now = ctx.caller.email, ctx.now()
    file = File(ctx.new_id(), entry.file_name, StoredContent.of(content), user, None, now)
    ctx.state.files.add(file.id, file)
    document = Document(
        id=ctx.new_id(),
        file_id=file.id,
        pages=entry.pages,
        owner_user=user,
        owner_organization=None,
        created_at=now,
        dpi=entry.dpi,
        keeps_upload=entry.keeps_upload,
        is_plain_text=entry.is_plain_text,
    )
    ctx.state.documents.add(document.id, document)
    example = Example(ctx.new_id(), project.id, document.id, user, entry.result, now, now)
    ctx.state.examples.add(example.id, example)


def _common(kind: str, project: StructuredProject | ContentProject) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "kind": kind,
        "name": project.name,
        "description": project.description,
        "settings": project.settings._asdict(),
    }


def _pack(manifest: Mapping[str, Any], contents: Mapping[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in ((_MANIFEST, orjson.dumps(manifest)), *contents.items()):
            # A fixed time makes the archive of a project the same each time.
            archive.writestr(ZipInfo(name, _EPOCH), content, ZIP_DEFLATED)
    return buffer.getvalue()


def _unpack(content: StoredContent) -> tuple[_Manifest, dict[str, bytes]]:
    """Return the manifest and the files of an archive. Raises ValueError, before it unpacks more than the limit."""
    try:
        with ZipFile(content.open()) as archive:
            contents = dict(_entries(archive))
    except (BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError) as error:
        raise ValueError(f"it is no ZIP archive that can be read: {error}") from None
    if _MANIFEST not in contents:
        raise ValueError(f"the archive has no {_MANIFEST}")
    try:
        manifest: _Manifest = decode(_Manifest, read_json(contents[_MANIFEST]), _MANIFEST)
    except DecodeError as error:
        raise ValueError(str(error)) from None
    if manifest.format != _FORMAT or manifest.kind not in (STRUCTURED, CONTENT):
        raise ValueError(f"{_MANIFEST} has another format than {_FORMAT}, or another kind than structured or content")
    if len(manifest.examples) > MAX_ENTRIES:
        raise ValueError(f"{_MANIFEST} has more than {MAX_ENTRIES} examples")
    if missing := [entry.file for entry in manifest.examples if entry.file not in contents]:
        raise ValueError(f"the archive has no entry {missing[0]!r}")
    return manifest, contents


def _entries(archive: ZipFile) -> Iterator[tuple[str, bytes]]:
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise ValueError(f"the archive has more than {MAX_ENTRIES} entries")
    rest = MAX_UNPACKED_BYTES
    for entry in entries:
        if entry.compress_type not in _METHODS:
            raise ValueError(f"the entry {entry.filename!r} is neither stored nor deflated")
        with archive.open(entry) as file:
            data = file.read(rest + 1)  # declared sizes are not trusted
        rest -= len(data)
        if rest < 0:
            raise ValueError(f"the archive unpacks to more than {MAX_UNPACKED_BYTES} bytes")
        yield entry.filename, data


def _settings(kind: type[Any], manifest: _Manifest) -> Any:
    try:
        settings = decode(kind, manifest.settings, "settings")
    except DecodeError as error:
        raise ValueError(str(error)) from None
    for problem in setting_errors(settings._asdict()):
        raise ValueError(problem)
    return change_settings(kind(), settings._asdict())
