"""The dependency files in an environment package."""

from __future__ import annotations

from collections.abc import Iterator
from zipfile import ZipFile

from projectlink_mock._core.content import StoredContent

_NAMES = ("requirements.txt", "ubiops.yaml")
_MAX_BYTES = 256 * 1024


def dependency_files(content: StoredContent) -> Iterator[tuple[str, str]]:
    """Yield name and text of each dependency file, at the top or in a folder at the top of a checked package."""
    with ZipFile(content.open()) as archive:
        entries = {entry.filename: entry for entry in archive.infolist()}
        for name in _NAMES:
            paths = (path for path in entries if path == name or (path.endswith(f"/{name}") and path.count("/") == 1))
            for path in sorted(paths, key=len)[:1]:
                with archive.open(entries[path]) as file:
                    yield name, file.read(_MAX_BYTES).decode("utf-8", "replace")
