"""Records of projects and members that do not depend on the platform."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timezone
from typing import Any, Literal, TypeAlias, get_args

from projectlink._core.errors import OpenApiException

Capability: TypeAlias = Literal[
    "list", "get", "create", "update", "delete", "description", "members", "publish", "restore"
]
PlatformName: TypeAlias = Literal["nuextract", "ubiops", "ubiops4", "figshare", "ufdl", "automl"]
CAPABILITIES: tuple[Capability, ...] = get_args(Capability)
"""Everything that a platform may support: the methods, and ``description`` for projects with a description."""


class UnsupportedOperation(OpenApiException):
    """A platform cannot do what a method asks for. No request was sent.

    Attributes:
        service: Name of the platform, such as ``ubiops``.
        operation: What it does not support, such as ``publish``.
    """

    def __init__(self, service: str, operation: str, hint: str = "") -> None:
        super().__init__(service, operation, hint)
        self.service = service
        self.operation = operation
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.service} does not support {self.operation!r}{self.hint and f': {self.hint}'}"


class _Record:
    """Base class of both records."""

    def _repr_html_(self) -> str:
        """Return a table of the fields, for notebooks."""
        from projectlink._core.contract.html_table import model_table

        return model_table(self)


@dataclass(frozen=True)
class Project(_Record):
    """A project of any platform.

    A field is None where the platform does not have it, or leaves it out of a listing; ``get`` returns all.

    Attributes:
        service: Name of the platform, such as ``figshare``.
        id: Identifier that ``get``, ``update`` and ``delete`` take; the name for UbiOps.
        name: Name or title.
        description: Description; None for platforms without descriptions.
        owner: Owner, as the platform names one: a user, an organization or a team.
        created_at: Time of creation, with a time zone; midnight UTC where the platform gives a date.
        updated_at: Time of the last update, with a time zone.
        visibility: ``public`` for published and shared projects, else ``private``.
        url: Page of the project if the platform tells it, else the URL of the project in the platform's API.
        native: The platform's own model, as the last call returned it.
    """

    service: str
    id: str
    name: str
    description: str | None = None
    owner: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    visibility: Literal["private", "public"] | None = None
    url: str | None = None
    native: Any = field(default=None, repr=False, compare=False)

    def to_dict(self) -> dict[str, Any]:
        """Return the fields but ``native`` as JSON values; times are ISO 8601 texts."""
        fields = {name: value for name, value in vars(self).items() if name != "native"}
        return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in fields.items()}


@dataclass(frozen=True)
class Member(_Record):
    """A user with access to a project.

    Attributes:
        id: Identifier of the user at the platform.
        name: Name; None where the platform does not tell it.
        email: E-mail address; None where the platform does not tell it.
        role: Role, in the platform's own words.
        native: The platform's own model.
    """

    id: str
    name: str | None
    email: str | None
    role: str | None
    native: Any = field(default=None, repr=False, compare=False)


def parse_time(value: object) -> datetime | None:
    """Return a time with a time zone from what models hold: a date, a time or ISO 8601; None for anything else."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value.replace("Z", "+00:00"))
        except ValueError:
            return None
    if isinstance(value, date) and not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day, tzinfo=timezone.utc)
    if not isinstance(value, datetime):
        return None
    return value if value.tzinfo else value.replace(tzinfo=timezone.utc)
