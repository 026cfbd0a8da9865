"""The kinds of connectors that there are: what each is configured with, and whether a configuration will do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.ubiops.state.models import STRUCTURED

BLOB = "blob"
_REFUSED = "invalid"


@dataclass(frozen=True)
class Parameter:
    """Something to configure. None as default: it has to be given."""

    parameter: str
    name: str
    description: str
    regex: str = "^.+$"
    input_field: str = "text"
    default: str | None = None
    protected: bool = False


@dataclass(frozen=True)
class Kind:
    """A kind of connector, and what it and its credentials are configured with."""

    connector: str
    connector_type: str
    connector_configuration: tuple[Parameter, ...]
    credentials_configuration: tuple[Parameter, ...]


_BUCKET = "^[A-Za-z0-9][A-Za-z0-9._-]{1,220}[A-Za-z0-9]$"
_HOST = r"^[A-Za-z0-9]([A-Za-z0-9.:_-]*[A-Za-z0-9])?$"
_NAME = r"^[^\s]+$"
_PORT = "^[0-9]{1,5}$"

_PREFIX = Parameter("path_prefix", "Path prefix", "What the paths of all files start with", "^.*$", default="")


def _secret(parameter: str, name: str, description: str, **more: str) -> Parameter:
    return Parameter(parameter, name, description, protected=True, **{"input_field": "password", **more})


def _database_kind(connector: str, port: str, *, schema: str | None) -> Kind:
    table = [Parameter("database", "Database", "Name of the database", _NAME)]
    if schema is not None:
        table.append(Parameter("schema", "Schema", "Name of the schema in the database", _NAME, default=schema))
    table.append(Parameter("table", "Table", "Name of the table to insert into", _NAME))
    credentials = (
        Parameter("username", "Username", "Name of the database user"),
        _secret("password", "Password", "Password of the database user"),
        Parameter("host", "Host", "Address of the database server", _HOST),
        Parameter("port", "Port", "Port of the database server", _PORT, "number", port),
    )
    return Kind(connector, STRUCTURED, tuple(table), credentials)


_KINDS = (
    Kind(
        "aws_s3",
        BLOB,
        (Parameter("bucket", "Bucket", "Name of the bucket", _BUCKET), _PREFIX),
        (
            _secret("access_key", "Access key", "Access key of the AWS account", input_field="text"),
            _secret("secret_key", "Secret key", "Secret key of the AWS account"),
            Parameter("region", "Region", "AWS region of the bucket", "^[a-z0-9-]+$", default="eu-central-1"),
        ),
    ),
    Kind(
        "azure_blob_storage",
        BLOB,
        (Parameter("container", "Container", "Name of the container", _BUCKET), _PREFIX),
        (
            Parameter("account_name", "Account name", "Name of the storage account", "^[a-z0-9]{3,24}$"),
            _secret("account_key", "Account key", "Key of the storage account"),
        ),
    ),
    Kind(
        "gcp_cloud_storage",
        BLOB,
        (Parameter("bucket", "Bucket", "Name of the bucket", _BUCKET), _PREFIX),
        (
            _secret(
                "credentials_json",
                "Credentials",
                "JSON key of the service account",
                input_field="textarea",
                regex=r"^[\s\S]+$",
            ),
        ),
    ),
    _database_kind("mssql", "1433", schema="dbo"),
    _database_kind("mysql", "3306", schema=None),
    _database_kind("postgresql", "5432", schema="public"),
    Kind(
        "sftp",
        BLOB,
        (Parameter("path", "Path", "Folder on the server", default="/"),),
        (
            Parameter("username", "Username", "Name of the user on the server"),
            _secret("password", "Password", "Password of the user"),
            Parameter("host", "Host", "Address of the server", _HOST),
            Parameter("port", "Port", "Port of the server", _PORT, "number", "22"),
        ),
    ),
)

KINDS: Mapping[str, Kind] = MappingProxyType({kind.connector: kind for kind in _KINDS})
"""By the type that connectors and credentials name."""


def kind_of(type: str) -> Kind:
    """The kind of that name. Raises BadRequest."""
    if type not in KINDS:
        raise BadRequest(f"The type {type!r} is none of those supported: {', '.join(KINDS)}.", rule("connector-type"))
    return KINDS[type]


def configured(parameters: tuple[Parameter, ...], values: Mapping[str, Any]) -> dict[str, Any]:
    """A whole configuration, defaults filled in. Raises BadRequest for what is missing, unknown or does not match."""
    known = [one.parameter for one in parameters]
    if unknown := sorted(set(values) - set(known)):
        raise BadRequest(
            f"The configuration has no parameter {', '.join(unknown)}, only {', '.join(known)}.",
            rule("configuration-known"),
        )
    filled = {one.parameter: values.get(one.parameter, one.default) for one in parameters}
    for one in parameters:
        if one.parameter not in values and one.default is None:
            raise BadRequest(f"The configuration lacks {one.parameter}.", rule("configuration-complete"))
        if not _matches(one, filled[one.parameter]):
            raise BadRequest(
                f"The configuration's {one.parameter} does not match {one.regex}.", rule("configuration-matches")
            )
    return filled


def shown(parameters: tuple[Parameter, ...], configuration: Mapping[str, Any]) -> dict[str, Any]:
    """A configuration as it may be seen: None in the place of what is protected."""
    hidden = {one.parameter for one in parameters if one.protected}
    return {name: None if name in hidden else value for name, value in configuration.items()}


def refusal(parameters: tuple[Parameter, ...], configuration: Mapping[str, Any]) -> str:
    """Why what is configured cannot be reached; empty if it can.

    That is so where a value is `invalid`, or ends in `.invalid`, the domain that is reserved for not existing.
    """
    for one in parameters:
        value = str(configuration[one.parameter]).lower()
        if value == _REFUSED or value.endswith(f".{_REFUSED}"):
            return f"Could not connect: the {one.name.lower()} is not accepted."
    return ""


def _matches(parameter: Parameter, value: Any) -> bool:
    """Forms give numbers as text; a number will do as well."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return False
    return re.fullmatch(parameter.regex, str(value)) is not None
