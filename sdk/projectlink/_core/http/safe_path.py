"""Paths of files whose names come from a service: below a folder, and valid on every system."""

from __future__ import annotations

import re
from pathlib import Path

from projectlink._core.errors import ApiValueError

_MAX_NAME_BYTES = 255
_RESERVED_NAMES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)
_UNSAFE = re.compile(r'[<>:"|?*\x00-\x1f\x7f-\x9f\ud800-\udfff]')


def safe_path(folder: Path, subfolder: str, name: str) -> Path:
    """Return the path of a file below a folder.

    Args:
        folder: The folder.
        subfolder: Names of folders below it, separated by slashes.
        name: Name of the file. Slashes in it become underscores, and so does what some system does not accept.

    Raises:
        ApiValueError: A link leads out of the folder.
    """
    parts = [safe_name(part) for part in re.split(r"[/\\]", subfolder) if part.strip(" .")]
    path = folder.joinpath(*parts, safe_name(re.sub(r"[/\\]", "_", name)))
    if not path.resolve().is_relative_to(folder.resolve()):
        raise ApiValueError(f"{path} is a link that leads out of {folder}: remove it, or choose another folder")
    return path


def safe_name(name: str) -> str:
    """Return a name that each system accepts as that of a file or folder."""
    safe = _UNSAFE.sub("_", name).rstrip(" .")
    if _RESERVED_NAMES.match(safe) or not safe.strip(" ."):
        safe = f"_{safe}"
    suffix = Path(safe).suffix if len(Path(safe).suffix.encode()) <= _MAX_NAME_BYTES // 4 else ""
    stem = safe[: len(safe) - len(suffix)].encode()[: _MAX_NAME_BYTES - len(suffix.encode())]
    return stem.decode(errors="ignore") + suffix
