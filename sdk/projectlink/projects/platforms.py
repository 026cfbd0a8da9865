"""Adapters, which map the common methods to the operations of each platform.

An adapter's methods are generators. They yield functions that call the platform's API class, and receive the results,
so that one adapter serves the sync and the async client.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from typing import Any, ClassVar, TypeAlias, TypeVar

from projectlink._core.errors import ApiTypeError, ApiValueError
from projectlink.projects.records import Member, Project, UnsupportedOperation, parse_time

T = TypeVar("T")

Call: TypeAlias = Callable[[Any], Any]
"""Function that calls an operation of an API object. The result of an ``iter_…`` method arrives as a list."""
Steps: TypeAlias = Generator[Call, Any, T]
ProjectItems: TypeAlias = list[Project]
Members: TypeAlias = list[Member]


class Platform:
    """Adapter of a platform; a subclass for each.

    Args:
        host: Base URL of the service, for the URLs of projects.
    """

    service: ClassVar[str]
    api: ClassVar[str] = "ProjectsApi"
    has_description: ClassVar[bool] = False
    path: ClassVar[str] = "/api/projects/{id}"
    required: ClassVar[tuple[str, ...]] = ()
    """Fields, besides the name, without which the platform creates no project."""

    def __init__(self, host: str) -> None:
        self.host = host.rstrip("/")

    def url(self, id: int | str) -> str:
        """Return the URL of a project in the platform's API."""
        return self.host + self.path.format(id=id)

    def supports(self, operation: str) -> bool:
        """Return whether the adapter has the method of an operation, or projects have a description."""
        if operation == "description":
            return self.has_description
        return getattr(type(self), operation) is not getattr(Platform, operation)

    def record(
        self,
        native: Any,
        id: int | str,
        name: str,
        *,
        created: object,
        updated: object = None,
        public: bool = False,
        url: str | None = None,
        **fields: Any,
    ) -> Project:
        """Return the record of a project; times are as models hold them, and the default URL is that in the API."""
        return Project(
            self.service,
            str(id),
            name,
            created_at=parse_time(created),
            updated_at=parse_time(updated),
            visibility="public" if public else "private",
            url=url or self.url(id),
            native=native,
            **fields,
        )

    def suggest_name(self, name: str) -> str:
        """Return the name under which the platform takes a copy of a project of another platform."""
        return name

    def fields_to_create(self, fields: dict[str, Any]) -> dict[str, Any]:
        """Return fields of a new project. Raises ApiTypeError if one is missing that the platform requires."""
        if missing := [name for name in self.required if name not in fields]:
            raise ApiTypeError(f"{self.service} needs {missing[0]}=… to create a project")
        return fields

    def list(self, limit: int | None) -> Steps[ProjectItems]:
        raise NotImplementedError

    def get(self, id: str) -> Steps[Project]:
        raise NotImplementedError

    def create(self, name: str, fields: dict[str, Any]) -> Steps[Project]:
        raise NotImplementedError

    def update(self, id: str, name: str | None, fields: dict[str, Any]) -> Steps[Project]:
        raise NotImplementedError

    def delete(self, id: str) -> Steps[None]:
        raise NotImplementedError

    def members(self, id: str) -> Steps[Members]:
        raise UnsupportedOperation(self.service, "members")

    def publish(self, id: str) -> Steps[Project]:
        raise UnsupportedOperation(self.service, "publish")

    def restore(self, id: str) -> Steps[Project]:
        raise UnsupportedOperation(self.service, "restore")


class NuExtract(Platform):
    """NuExtract: a project is an extraction template; publishing makes it a reference project."""

    service = "nuextract"
    has_description = True

    def project(self, native: Any) -> Project:
        return self.record(
            native,
            native.id,
            native.name,
            description=native.description,
            owner=native.owner_organization or native.owner_user,
            created=native.created_at,
            updated=native.updated_at,
            public=native.shared,
        )

    def list(self, limit: int | None) -> Steps[ProjectItems]:
        natives = yield lambda api: api.get_api_projects()
        return [self.project(native) for native in natives[:limit]]

    def get(self, id: str) -> Steps[Project]:
        return self.project((yield lambda api: api.get_api_projects_projectid(id)))

    def create(self, name: str, fields: dict[str, Any]) -> Steps[Project]:
        body = {"description": "", "template": {}, **fields, "name": name}
        return self.project((yield lambda api: api.post_api_projects(body)))

    def update(self, id: str, name: str | None, fields: dict[str, Any]) -> Steps[Project]:
        body = _without_none({"name": name, **fields})
        return self.project((yield lambda api: api.patch_api_projects_projectid(id, body)))

    def delete(self, id: str) -> Steps[None]:
        yield lambda api: api.delete_api_projects_projectid(id)

    def publish(self, id: str) -> Steps[Project]:
        yield lambda api: api.post_api_projects_projectid_share(id)
        return (yield from self.get(id))


class UbiOps(Platform):
    """UbiOps: a project belongs to an organization, and its name identifies it."""

    service = "ubiops"
    api = "CoreApi"
    path = "/projects/{id}"

    def project(self, native: Any) -> Project:
        name, owner = native.name, native.organization_name
        return self.record(native, name, name, owner=owner, created=native.creation_date)

    def suggest_name(self, name: str) -> str:
        """Return the name in lower-case letters, digits and dashes, as UbiOps requires."""
        slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        return (slug if slug[:1].isalpha() else f"project-{slug}")[:64].strip("-")

    def list(self, limit: int | None) -> Steps[ProjectItems]:
        natives = yield lambda api: api.projects_list()
        return [self.project(native) for native in natives[:limit]]

    def get(self, id: str) -> Steps[Project]:
        return self.project((yield lambda api: api.projects_get(id)))

    def create(self, name: str, fields: dict[str, Any]) -> Steps[Project]:
        if "organization_name" not in fields:
            fields = {**fields, "organization_name": (yield from self._only_organization())}
        return self.project((yield lambda api: api.projects_create({**fields, "name": name})))

    def _only_organization(self) -> Steps[str]:
        """Return the organization of a caller who has one."""
        names: list[str] = [one.name for one in (yield lambda api: api.organizations_list())]
        if len(names) != 1:
            known = f"one of: {', '.join(names)}" if names else "you have none"
            raise ApiTypeError(f"{self.service} needs organization_name=… to create a project ({known})")
        return names[0]

    def update(self, id: str, name: str | None, fields: dict[str, Any]) -> Steps[Project]:
        body = {"name": id if name is None else name, **fields}
        return self.project((yield lambda api: api.projects_update(id, body)))

    def delete(self, id: str) -> Steps[None]:
        yield lambda api: api.projects_delete(id)


class UbiOps4(UbiOps):
    """UbiOps 4, whose projects hold deployments instead of models."""

    service = "ubiops4"


class Figshare(Platform):
    """figshare: projects in which the caller has a role."""

    service = "figshare"
    has_description = True
    path = "/account/projects/{id}"

    def project(self, native: Any) -> Project:
        roles = {one.role_name: one.name for one in getattr(native, "collaborators", ())}
        return self.record(
            native,
            native.id,
            native.title,
            description=getattr(native, "description", None),
            owner=roles.get("Owner"),
            created=getattr(native, "created_date", None),
            updated=getattr(native, "modified_date", None),
            public=bool(native.published_date),
            url=getattr(native, "figshare_url", None),
        )

    def list(self, limit: int | None) -> Steps[ProjectItems]:
        natives = yield lambda api: api.iter_account_projects_list(limit=limit)
        return [self.project(native) for native in natives]

    def get(self, id: str) -> Steps[Project]:
        return self.project((yield lambda api: api.account_projects_get(_number(id))))

    def create(self, name: str, fields: dict[str, Any]) -> Steps[Project]:
        created = yield lambda api: api.account_projects_create({**fields, "title": name})
        return (yield from self.get(created.location.rpartition("/")[2]))

    def update(self, id: str, name: str | None, fields: dict[str, Any]) -> Steps[Project]:
        body = _without_none({"title": name, **fields})
        yield lambda api: api.account_projects_update(_number(id), body)
        return (yield from self.get(id))

    def delete(self, id: str) -> Steps[None]:
        yield lambda api: api.account_projects_delete(_number(id))

    def members(self, id: str) -> Steps[Members]:
        natives = yield lambda api: api.account_project_collaborators_list(_number(id))
        return [Member(str(one.user_id), one.name, None, one.role_name, one) for one in natives]

    def publish(self, id: str) -> Steps[Project]:
        yield lambda api: api.account_projects_publish(_number(id))
        return (yield from self.get(id))


class Ufdl(Platform):
    """UFDL: a project belongs to a team; a deleted one can be restored."""

    service = "ufdl"
    path = "/v1/projects/{id}"
    required = ("team",)

    def project(self, native: Any) -> Project:
        owner = f"team {native.team}"
        return self.record(native, native.pk, native.name, owner=owner, created=native.creation_time)

    def list(self, limit: int | None) -> Steps[ProjectItems]:
        natives = yield lambda api: api.projects_list()
        return [self.project(native) for native in natives[:limit]]

    def get(self, id: str) -> Steps[Project]:
        return self.project((yield lambda api: api.projects_retrieve(_number(id))))

    def create(self, name: str, fields: dict[str, Any]) -> Steps[Project]:
        return self.project((yield lambda api: api.projects_create({**fields, "name": name})))

    def update(self, id: str, name: str | None, fields: dict[str, Any]) -> Steps[Project]:
        body = _without_none({"name": name, **fields})
        return self.project((yield lambda api: api.projects_partial_update(_number(id), body)))

    def delete(self, id: str) -> Steps[None]:
        yield lambda api: api.projects_destroy(_number(id))

    def restore(self, id: str) -> Steps[Project]:
        return self.project((yield lambda api: api.projects_reinstate(_number(id))))


class AutoMl(Platform):
    """AutoML platform: a project has members with roles."""

    service = "automl"
    has_description = True

    def project(self, native: Any) -> Project:
        text = native.description
        return self.record(native, native.id, native.name, description=text, created=native.created_at)

    def list(self, limit: int | None) -> Steps[ProjectItems]:
        natives = yield lambda api: api.iter_projects_list(limit=limit)
        return [self.project(native) for native in natives]

    def get(self, id: str) -> Steps[Project]:
        return self.project((yield lambda api: api.projects_get(id)).project)

    def create(self, name: str, fields: dict[str, Any]) -> Steps[Project]:
        return self.project((yield lambda api: api.projects_create({**fields, "name": name})).project)

    def update(self, id: str, name: str | None, fields: dict[str, Any]) -> Steps[Project]:
        # PUT replaces both texts: those that stay are read first.
        before = yield from self.get(id)
        body = {"name": before.name if name is None else name, "description": before.description, **fields}
        yield lambda api: api.projects_update(id, body)
        return (yield from self.get(id))

    def delete(self, id: str) -> Steps[None]:
        yield lambda api: api.projects_delete(id)

    def members(self, id: str) -> Steps[Members]:
        natives = yield lambda api: api.iter_project_members_list(id)
        return [Member(one.user_id, one.name, one.email, one.role, one) for one in natives]


PLATFORMS: dict[str, type[Platform]] = {
    one.service: one for one in (NuExtract, UbiOps, UbiOps4, Figshare, Ufdl, AutoMl)
}
"""Adapters by the name of the service."""


def _without_none(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _number(id: str) -> int:
    """Return the integer in an identifier. Raises ApiValueError."""
    if not (id.isascii() and id.isdecimal()):
        raise ApiValueError(f"the identifier of a project must be an integer here, not {id!r}")
    return int(id)
