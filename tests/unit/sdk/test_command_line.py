"""Parts of the command line that the behaviour tests do not reach."""

from __future__ import annotations

import io
from typing import Any

import pytest

from projectlink._cli import client_options
from projectlink._cli.call import operation_parser
from projectlink._cli.errors import UsageError
from projectlink._cli.parser import Parser
from projectlink._cli.progress import ProgressBar, format_progress, format_size, progress_bar
from projectlink._cli.values import argument_values, convert
from projectlink._core.contract.operation import Argument, Operation, Paging, Scheme, Service
from projectlink.nuextract.operations import SERVICE
from projectlink.ufdl import operations as ufdl


@pytest.mark.parametrize(
    ("type_name", "text", "value"),
    [
        ("str", "-", "-"),
        ("int", "-5", -5),
        ("float", "1.5", 1.5),
        ("bool", "True", True),
        ("bool", "false", False),
        ("datetime", "2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"),
        ("datetime", "2026-01-02T03:04:05+01:00", "2026-01-02T03:04:05+01:00"),
        ("datetime", "2026-01-02 03:04:05.5", "2026-01-02 03:04:05.5"),
        ("date", "2026-01-02", "2026-01-02"),
        ("list", "a,b", "a,b"),
    ],
)
def test_text_is_converted_to_the_type_of_the_argument(type_name: Any, text: str, value: object) -> None:
    assert convert(Argument("a", "a", "query", type_name), text) == value


@pytest.mark.parametrize(
    ("type_name", "text"),
    [
        ("int", "1.5"),
        ("float", "x"),
        ("bool", "1"),
        ("datetime", "May"),
        ("date", "2026-13-01"),
        ("date", "20260102"),
        ("date", ""),
    ],
)
def test_text_of_another_type_is_rejected(type_name: Any, text: str) -> None:
    with pytest.raises(UsageError, match=r"^a: "):
        convert(Argument("a", "a", "query", type_name), text)


def configuration_of(*words: str, service: Service = SERVICE) -> Any:
    """Return the configuration of the client that the options create."""
    parser = Parser("call", "")
    client_options.add_client_options(parser, service)
    with client_options.create_client(service, parser.parse_args(words)) as client:
        return client.configuration


def test_password_is_prompted_for_and_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    prompts: list[str] = []
    monkeypatch.setattr("sys.stdin", type("Terminal", (io.StringIO,), {"isatty": lambda self: True})())

    def answer(prompt: str) -> str:
        prompts.append(prompt)
        return "s3cret-word"

    monkeypatch.setattr("getpass.getpass", answer)
    monkeypatch.setenv("PROJECTLINK_UFDL_TOKEN", "token-of-another-user")
    configuration = configuration_of("--username", "alice", service=ufdl.SERVICE)
    assert (configuration.username, configuration.password, configuration.access_token) == (
        "alice",
        "s3cret-word",
        None,
    )
    assert prompts == ["Password of alice at UFDL: "]
    assert "s3cret" not in repr(configuration)


def test_password_of_the_environment_is_used_without_a_prompt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROJECTLINK_UFDL_PASSWORD", "s3cret-word")
    assert configuration_of("--username", "alice", "--token", "mine", service=ufdl.SERVICE).password == "s3cret-word"


def test_client_options_become_settings() -> None:
    words = "--host http://h/x --token t --timeout 2 --deadline 3 --retries 4 --header A:b --header C:d:e".split()
    configuration = configuration_of(*words)
    assert (configuration.host, configuration.access_token, configuration.timeout, configuration.deadline) == (
        "http://h/x",
        "t",
        2.0,
        3.0,
    )
    assert (configuration.retries.total, configuration.headers) == (4, {"A": "b", "C": "d:e"})


def test_api_key_is_set_for_every_api_key_scheme() -> None:
    service = Service("ubiops", "http://h", {"a": Scheme("apiKey"), "b": Scheme("bearer"), "c": Scheme("apiKey")})
    assert dict(configuration_of("--api-key", "k", service=service).api_key) == {"a": "k", "c": "k"}


def test_options_with_the_name_of_an_argument_are_prefixed() -> None:
    names = ["all", "host", "limit", "out", "output", "set", "timeout", "verbose"]
    arguments = (*(Argument(name, name, "query", "str") for name in names), Argument("data", "", "body", "any"))
    paging = Paging("offset", "limit")
    operation: Operation[None] = Operation(SERVICE, "odd", "POST", "/odd", arguments, paging=paging)
    words = [word for name in names for word in (f"--{name}", "mine")]
    options = operation_parser(operation, with_help=False).parse(
        [*words, "--client-all", "--client-host", "http://h", "--client-output", "table", "--client-set", "a=1"]
    )
    assert argument_values(operation, options) == (*["mine"] * len(names), {"a": 1})
    assert (options.all, options.output, vars(options)["client host"]) == (True, "table", "http://h")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_no_progress_bar_without_a_terminal() -> None:
    assert progress_bar(io.StringIO()) is None
    assert progress_bar(Terminal()) is not None


def test_progress_bar_is_redrawn_at_intervals_and_at_the_end() -> None:
    stream, times = Terminal(), iter([0.0, 0.05, 0.2])
    progress = ProgressBar(stream, lambda: next(times))
    for done in (100, 150, 200):
        progress(done, 400)
    progress.close()
    progress.close()
    half = f"\r{format_progress(200, 400)}\x1b[K"
    assert stream.getvalue() == f"\r{format_progress(100, 400)}\x1b[K{half}{half}\n"


def test_unused_progress_bar_draws_nothing() -> None:
    stream = Terminal()
    ProgressBar(stream, lambda: 0.0).close()
    assert stream.getvalue() == ""


@pytest.mark.parametrize(
    ("done", "total", "text"),
    [
        (0, 2000, f"[{'.' * 30}]   0%  0 B of 2.0 kB"),
        (1000, 2000, f"[{'#' * 15}{'.' * 15}]  50%  1.0 kB of 2.0 kB"),
        (3000, 2000, f"[{'#' * 30}] 100%  3.0 kB of 2.0 kB"),
        (1234567, None, "1.2 MB"),
        (5, 0, "5 B"),
    ],
)
def test_format_progress(done: int, total: int | None, text: str) -> None:
    assert format_progress(done, total) == text


def test_format_size_chooses_the_unit() -> None:
    assert [format_size(10**power) for power in (0, 3, 6, 9, 12, 15)] == [
        "1 B",
        "1.0 kB",
        "1.0 MB",
        "1.0 GB",
        "1.0 TB",
        "1000.0 TB",
    ]
