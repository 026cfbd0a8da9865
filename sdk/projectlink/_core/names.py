"""Names that code for other generated clients uses, with their replacements; and suggestions for mistyped names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from projectlink._core.locks import importing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MAX_SUGGESTIONS = 3
MIN_SIMILARITY = 0.5

_LOGGER = 'use the logger: logging.getLogger("projectlink").setLevel(logging.DEBUG)'
_HANDLER = 'add a handler to logging.getLogger("projectlink")'
_HOST = "set host, or pass _host to a call"
_METHOD = "call the method of the operation"

IGNORED_SETTINGS: dict[str, Any] = {
    "client_side_validation": True,
    "date_format": "%Y-%m-%d",
    "datetime_format": "%Y-%m-%dT%H:%M:%S.%f%z",
    "discard_unknown_keys": False,
    "safe_chars_for_path_param": "",
    "temp_folder_path": None,
}
"""Settings that are accepted without effect, with the values that they have when read."""

REPLACED_SETTINGS: dict[str, str] = {
    "auth_settings": "each call sends the credentials that its operation needs; read access_token, api_key or username",
    "debug": _LOGGER,
    "get_api_key_with_prefix": "read api_key and api_key_prefix",
    "get_basic_auth_token": "read username and password",
    "get_default": "create a Configuration and pass it to each ApiClient",
    "get_host_from_settings": "read host",
    "get_host_settings": "read host",
    "ignore_operation_servers": _HOST,
    "logger": _LOGGER,
    "logger_file": _HANDLER,
    "logger_file_handler": _HANDLER,
    "logger_format": _HANDLER,
    "logger_formatter": _HANDLER,
    "logger_stream_handler": _HANDLER,
    "server_index": _HOST,
    "server_operation_index": _HOST,
    "server_operation_variables": _HOST,
    "server_variables": _HOST,
    "set_default": "pass the configuration to each ApiClient",
    "signing_info": "the services do not verify signatures of requests",
    "tls_server_name": "set assert_hostname=False, or pass an ssl_context",
    "to_debug_report": "print the configuration: its repr redacts secrets",
}
"""Settings and methods of a configuration. A setting is accepted with the value that turns it off, such as False."""

REPLACED_CLIENT_ATTRIBUTES: dict[str, str] = {
    "call_api": _METHOD + ", or its form …_without_preload_content",
    "deserialize": "use from_json of the model",
    "files_parameters": "pass files to the method: bytes, a path, an open file or an iterator",
    "get_default": "create an ApiClient and pass it to each API object",
    "last_response": "use …_with_http_info, which returns status, headers and data",
    "param_serialize": _METHOD + ", which serializes its arguments",
    "parameters_to_tuples": _METHOD + ", which serializes its arguments",
    "parameters_to_url_query": _METHOD + ", which serializes its arguments",
    "request": _METHOD + ", or its form …_without_preload_content",
    "response_deserialize": "use from_json of the model",
    "rest_client": "pass transport= to the client",
    "sanitize_for_serialization": "use to_dict or to_json of the model",
    "select_header_accept": 'pass _headers={"Accept": …} to the call',
    "select_header_content_type": "pass _content_type to the call",
    "set_default": "pass the client to each API object",
    "update_params_for_auth": "pass _request_auth to the call",
}

REPLACED_MODEL_ATTRIBUTES: dict[str, str] = {
    "attribute_map": "read the aliases of model_fields",
    "discriminator": "no model has one",
    "local_vars_configuration": "leave it out",
    "openapi_types": "read the annotations of model_fields",
}

IGNORED_OPTIONS = frozenset({"_check_input_type", "_check_return_type", "_spec_property_naming"})
"""Options of a call that are accepted without effect."""

REPLACED_OPTIONS: dict[str, str] = {
    "_host_index": "pass _host with the URL of the server",
    "_preload_content": "use the form …_without_preload_content",
    "_return_http_data_only": "use the form …_with_http_info, or the one without a suffix",
    "async_req": "await the method of the asynchronous client",
}
"""Options of a call. The sync client accepts all but ``_host_index``."""


def unsupported(owner: str, name: str, replacements: Mapping[str, str]) -> str:
    """Return the message for a name of another generated client."""
    return f"{owner}.{name} is not supported: {replacements[name]}"


def did_you_mean(name: str, known: Iterable[str], maximum: int = MAX_SUGGESTIONS) -> str:
    """Return " (did you mean …?)" with the known names closest to a mistyped one, or "" without a close one."""
    with importing():
        from difflib import get_close_matches  # late: only errors need it

    close = get_close_matches(name, list(known), maximum, MIN_SIMILARITY)
    return f" (did you mean {' or '.join(close)}?)" if close else ""
