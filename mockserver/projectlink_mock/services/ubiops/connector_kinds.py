"""The supported connector types, with their configuration parameters and validation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock.services.ubiops_common.state import STRUCTURED

BLOB = "blob"
_UNREACHABLE = "invalid"


@dataclass(frozen=True)
class Parameter:
    """A configuration parameter; required if its default is None."""

    parameter: str
    name: str
    description: str
    regex: str = "^.+$"
    input_field: str = "text"
    default: str | None = None
    protected: bool = False


@dataclass(frozen=True)
class ConnectorKind:
    """A connector type, and the parameters of its connectors and credentials."""

    connector: str
    connector_type: str
    connector_configuration: tuple[Parameter, ...]
    credentials_configuration: tuple[Parameter, ...]


_BUCKET = "^[A-Za-z0-9][A-Za-z0-9._-]{1,220}[A-Za-z0-9]$"
_HOST = r"^[A-Za-z0-9]([A-Za-z0-9.:_-]*[A-Za-z0-9])?$"
_NAME = r"^[^\s]+$"
_PORT = "^[0-9]{1,5}$"

_PREFIX = Parameter("path_prefix", "Path prefix", "Prefix of all file paths", "^.*$", default="")


def _secret(parameter: str, name: str, description: str, **more: str) -> Parameter:
    return Parameter(parameter, name, description, protected=True, **{"input_field": "password", **more})


def _database_kind(connector: str, port: str, *, schema: str | None) -> ConnectorKind:
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
    return ConnectorKind(connector, STRUCTURED, tuple(table), credentials)


_KINDS = (
    ConnectorKind(
        "aws_s3",
        BLOB,
        (Parameter("bucket", "Bucket", "Name of the bucket", _BUCKET), _PREFIX),
        (
            _secret("access_key", "Access key", "Access key of the AWS account", input_field="text"),
            _secret("secret_key", "Secret key", "Secret key of the AWS account"),
            Parameter("region", "Region", "AWS region of the bucket", "^[a-z0-9-]+$", default="eu-central-1"),
        ),
    ),
    ConnectorKind(
        "azure_blob_storage",
        BLOB,
        (Parameter("container", "Container", "Name of the container", _BUCKET), _PREFIX),
        (
            Parameter("account_name", "Account name", "Name of the storage account", "^[a-z0-9]{3,24}$"),
            _secret("account_key", "Account key", "Key of the storage account"),
        ),
    ),
    ConnectorKind(
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
    ConnectorKind(
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

KINDS: Mapping[str, ConnectorKind] = MappingProxyType({kind.connector: kind for kind in _KINDS})
"""The connector types by name."""


def get_kind(type: str) -> ConnectorKind:
    """Return the connector type with this name. Raises BadRequest."""
    if type not in KINDS:
        raise BadRequest(f"Unsupported type {type!r}, expected one of {', '.join(KINDS)}.", rule("connector-type"))
    return KINDS[type]


def validate_configuration(parameters: tuple[Parameter, ...], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return a complete configuration with defaults filled in.

    Raises BadRequest for missing or unknown parameters, and for values that do not match the pattern.
    """
    names = [parameter.parameter for parameter in parameters]
    if unknown := sorted(set(values) - set(names)):
        raise BadRequest(
            f"The configuration has no parameter {', '.join(unknown)}, only {', '.join(names)}.",
            rule("configuration-known"),
        )
    filled = {parameter.parameter: values.get(parameter.parameter, parameter.default) for parameter in parameters}
    for parameter in parameters:
        if parameter.parameter not in values and parameter.default is None:
            raise BadRequest(f"The configuration lacks {parameter.parameter}.", rule("configuration-complete"))
        if not _matches(parameter, filled[parameter.parameter]):
            raise BadRequest(
                f"The configuration's {parameter.parameter} does not match {parameter.regex}.",
                rule("configuration-matches"),
            )
    return filled


def redact_configuration(parameters: tuple[Parameter, ...], configuration: Mapping[str, Any]) -> dict[str, Any]:
    """Return a configuration with protected values replaced by None."""
    protected = {parameter.parameter for parameter in parameters if parameter.protected}
    return {name: None if name in protected else value for name, value in configuration.items()}


def connection_error(parameters: tuple[Parameter, ...], configuration: Mapping[str, Any]) -> str:
    """Return the connection error that a configuration simulates; empty if it connects.

    A value that is `invalid`, or ends in the reserved domain `.invalid`, fails.
    """
    for parameter in parameters:
        value = str(configuration[parameter.parameter]).lower()
        if value == _UNREACHABLE or value.endswith(f".{_UNREACHABLE}"):
            return f"Could not connect: the {parameter.name.lower()} is not accepted."
    return ""


def _matches(parameter: Parameter, value: Any) -> bool:
    """Return True if the value matches the pattern. Numbers are accepted as well as text, as in forms."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return False
    return re.fullmatch(parameter.regex, str(value)) is not None
