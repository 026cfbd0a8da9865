"""Configuration file of the command line: profiles with the settings of services.

The file is ``~/.config/projectlink/config.toml``, or what ``PROJECTLINK_CONFIG`` names:

    [default.figshare]
    token = "…"

    [mock.figshare]
    host = "http://127.0.0.1:8080/figshare/v2"
    token = "alice-token"
"""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

from projectlink._cli.catalog import service_names
from projectlink._cli.errors import UsageError
from projectlink._core.names import did_you_mean

SETTINGS = {
    "host": str,
    "token": str,
    "username": str,
    "password": str,
    "api_key": str,
    "timeout": (int, float),
    "deadline": (int, float),
    "retries": int,
}
"""Settings of a service in a profile, and their types."""
DEFAULT = "default"


def config_path() -> Path:
    """Return the path of the configuration file, which need not exist."""
    given = os.environ.get("PROJECTLINK_CONFIG")
    if given:
        return Path(given)
    base = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    return Path(base).expanduser() / "projectlink" / "config.toml"


def profile_names() -> list[str]:
    """Return the names of the profiles. Raises UsageError for a file that cannot be read."""
    return list(_load())


def named_profile(name: str | None) -> str | None:
    """Return the profile that ``--profile`` or ``PROJECTLINK_PROFILE`` names, or None."""
    return name or os.environ.get("PROJECTLINK_PROFILE") or None


def services_of(profile: str | None) -> set[str]:
    """Return the services with settings in a profile; in ``default`` without a name."""
    return {service for service, settings in _load().get(profile or DEFAULT, {}).items() if settings}


def settings_of(profile: str | None, service: str) -> dict[str, Any]:
    """Return the settings of a service in a profile; those of ``default`` without a name.

    Raises:
        UsageError: The file cannot be read, has no such profile, or none of the service; or a setting is unknown or
            has the wrong type.
    """
    profiles = _load()
    if profile is not None and profile not in profiles:
        known = f"; its profiles are {', '.join(profiles)}" if profiles else ""
        raise UsageError(f"{config_path()} has no profile {profile!r}{did_you_mean(profile, list(profiles))}{known}")
    services = profiles.get(profile or DEFAULT, {})
    if profile is not None and service not in services:
        raise UsageError(f"the profile {profile!r} of {config_path()} has no table [{profile}.{service}]")
    settings = services.get(service, {})
    for name, value in settings.items():
        if name not in SETTINGS:
            raise UsageError(
                f"{config_path()}: unknown setting {name!r}{did_you_mean(name, list(SETTINGS))} of {service}"
            )
        if not isinstance(value, SETTINGS[name]) or isinstance(value, bool):  # type: ignore[arg-type]
            kind = "text" if SETTINGS[name] is str else "a number"
            raise UsageError(f"{config_path()}: {name} of {service} must be {kind}")
    return settings


def _load() -> dict[str, dict[str, dict[str, Any]]]:
    """Return the settings by profile and service. An unchanged file is read once."""
    path = config_path()
    try:
        status = path.stat()
    except OSError:
        return _read(path, 0, 0)
    return _read(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=1)
def _read(path: Path, modified: int, size: int) -> dict[str, dict[str, dict[str, Any]]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        if os.environ.get("PROJECTLINK_CONFIG"):
            raise UsageError(f"{path}, which PROJECTLINK_CONFIG names, does not exist") from None
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}") from None
    toml = _toml_module(path)
    try:
        profiles: dict[str, Any] = toml.loads(text)
    except ValueError as error:
        raise UsageError(f"{path} is not valid TOML: {error}") from None
    known = service_names()
    for name, services in profiles.items():
        if not isinstance(services, dict) or not all(isinstance(one, dict) for one in services.values()):
            raise UsageError(f"{path}: settings need a table of a profile and a service, such as [{name}.figshare]")
        for service in services:
            if service not in known:
                hint = did_you_mean(service, known)
                raise UsageError(f"{path}: [{name}.{service}] names an unknown service{hint}")
    return profiles


def _toml_module(path: Path) -> Any:
    try:
        return import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
    except ModuleNotFoundError:
        raise UsageError(f"{path} needs tomli on Python 3.10: install projectlink with its extra 'cli'") from None
