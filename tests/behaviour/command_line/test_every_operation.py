"""The command line sends what a method sends, for each kind of arguments, and has help for every operation."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.command_line.conftest import Run
from tests.support.arguments import argument_values, operation_for_each_kind_of_arguments, row_of
from tests.support.contract import Group, Operation, groups
from tests.support.scripted import ScriptedServer, reply


@pytest.fixture(scope="module")
def server() -> Iterator[ScriptedServer]:
    """Start a server that rejects every request."""
    with ScriptedServer(reply("418 No", {"message": "a teapot"})) as server:
        yield server


def words_for(name: str, value: Any, place: str) -> list[str]:
    """Return the command-line words for a value."""
    flag = f"--{name.rstrip('_').replace('_', '-')}"
    if place == "body":
        return [flag, json.dumps(value)]
    texts = value if isinstance(value, list) else [value]
    return [word for text in texts for word in (flag, {True: "true", False: "false"}.get(text, str(text)))]


OPERATIONS = [
    pytest.param(operation, optional, id=f"{operation.id}-{'all' if optional else 'required'}")
    for optional in (True, False)
    for operation in operation_for_each_kind_of_arguments(optional=optional)
]


@pytest.mark.parametrize(("operation", "optional"), OPERATIONS)
def test_command_line_sends_the_same_request_as_the_method(
    run: Run, server: ScriptedServer, operation: Operation, optional: bool, tmp_path: Path
) -> None:
    module = import_module(f"projectlink.{operation.service}")
    file = tmp_path / "file.bin"
    file.write_bytes(b"\x00\xff")
    values = {
        name: str(file) if isinstance(value, bytes) else value
        for name, value in argument_values(operation, optional=optional).items()
    }
    arguments = {one.name: one for one in row_of(operation).arguments}
    values |= {name: [str(file)] for name in values if arguments[name].type == "files"}
    places = {one.name: "form" if one.type in ("file", "files") else one.location for one in arguments.values()}
    words = [word for name, value in values.items() for word in words_for(name, value, places[name])]
    token = "--client-token" if "token" in arguments else "--token"
    server.requests.clear()
    result = run("call", operation.service, operation.id, *words, "--host", server.url, token, "s3cret-token")
    assert (result.code, result.out) == (1, ""), result.err
    assert result.err == f"projectlink: 418 No: a teapot ({operation.id})\n"
    configuration = module.Configuration(server.url, access_token="s3cret-token")
    with module.ApiClient(configuration) as client:
        api = getattr(module, operation.api)(client)
        contents = {name: Path(value) for name, value in values.items() if arguments[name].type == "file"}
        with pytest.raises(module.ApiException):
            getattr(api, operation.id)(**{**values, **contents})
    by_command, by_method = map(with_fixed_boundary, server.requests)
    assert by_command == by_method


def with_fixed_boundary(request: bytes) -> bytes:
    """Return a request with a fixed form boundary, which is random for forms with files."""
    match = re.search(rb"boundary=(\w+)", request)
    return request.replace(match[1], b"boundary") if match else request


@pytest.mark.parametrize("group", groups(), ids=str)
def test_help_names_each_argument_and_its_example_is_a_call_without_usage_errors(run: Run, group: Group) -> None:
    for operation in group.operations:
        result = run("call", operation.service, operation.id, "--help")
        assert (result.code, result.err) == (0, "")
        assert result.out.startswith(f"usage: projectlink call {operation.service} {operation.id}")
        for argument in row_of(operation).arguments:
            assert f"  --{argument.name.rstrip('_').replace('_', '-')} " in result.out
        if "example:\n" in result.out:
            assert_example_is_valid(run, operation, result.out.partition("example:\n")[2].partition("\n")[0])


def assert_example_is_valid(run: Run, operation: Operation, example: str) -> None:
    fillers = [word if word.startswith("--") or not word.isupper() else "1" for word in shlex.split(example)[1:]]
    result = run(*fillers, "--dry-run", "--token", "token")
    assert (result.code, result.err) == (0, ""), operation.id
    assert result.out.startswith(f"curl -X {operation.method} ")
