"""The parts of the command line that no present service shows."""

from __future__ import annotations

import io
from typing import Any

import pytest

from projectlink._cli import client_options
from projectlink._cli.call import parser as of_call
from projectlink._cli.errors import UsageError
from projectlink._cli.parser import Parser
from projectlink._cli.progress import Bar, bar, drawn, size
from projectlink._cli.values import converted, values
from projectlink._core.contract.operation import Argument, Operation, Paging, Scheme, Service
from projectlink.nuextract.operations import SERVICE


@pytest.mark.parametrize(
    ("kind", "text", "value"),
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
def test_text_becomes_a_value_of_the_arguments_kind(kind: Any, text: str, value: object) -> None:
    assert converted(Argument("a", "a", "query", kind), text) == value


@pytest.mark.parametrize(
    ("kind", "text"),
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
def test_text_of_another_kind_is_refused(kind: Any, text: str) -> None:
    with pytest.raises(UsageError, match=r"^a: "):
        converted(Argument("a", "a", "query", kind), text)


def connected(*words: str, service: Service = SERVICE) -> Any:
    """The configuration of the client that some options make."""
    parser = Parser("call", "")
    client_options.add_options(parser, service)
    with client_options.client(service, parser.parse_args(words)) as client:
        return client.configuration


def test_a_password_is_asked_for_at_the_terminal_and_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("sys.stdin", type("Terminal", (io.StringIO,), {"isatty": lambda self: True})())

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return "s3cret-word"

    monkeypatch.setattr("getpass.getpass", answer)
    monkeypatch.setenv("PROJECTLINK_NUEXTRACT_TOKEN", "somebody-elses")
    configuration = connected("--username", "alice")
    assert (configuration.username, configuration.password, configuration.access_token) == (
        "alice",
        "s3cret-word",
        None,
    )
    assert asked == ["Password of alice at NuExtract: "]
    assert "s3cret" not in repr(configuration)


def test_a_password_of_the_environment_is_not_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROJECTLINK_NUEXTRACT_PASSWORD", "s3cret-word")
    assert connected("--username", "alice", "--token", "mine").password == "s3cret-word"


def test_the_options_of_the_client_become_its_settings() -> None:
    words = "--host http://h/x --token t --timeout 2 --deadline 3 --retries 4 --header A:b --header C:d:e".split()
    made = connected(*words)
    assert (made.host, made.access_token, made.timeout, made.deadline) == ("http://h/x", "t", 2.0, 3.0)
    assert (made.retries.total, made.headers) == (4, {"A": "b", "C": "d:e"})


def test_an_api_key_is_that_of_every_scheme_that_has_one() -> None:
    service = Service("ubiops", "http://h", {"a": Scheme("apiKey"), "b": Scheme("bearer"), "c": Scheme("apiKey")})
    assert dict(connected("--api-key", "k", service=service).api_key) == {"a": "k", "c": "k"}


def test_arguments_with_the_names_of_options_keep_them() -> None:
    names = ["all", "host", "limit", "out", "output", "set", "timeout", "verbose"]
    arguments = (*(Argument(name, name, "query", "str") for name in names), Argument("data", "", "body", "any"))
    paging = Paging("offset", "limit")
    operation: Operation[None] = Operation(SERVICE, "odd", "POST", "/odd", arguments, paging=paging)
    words = [word for name in names for word in (f"--{name}", "mine")]
    given = of_call(operation, with_help=False).read(
        [*words, "--client-all", "--client-host", "http://h", "--client-output", "table", "--client-set", "a=1"]
    )
    assert values(operation, given) == (*["mine"] * len(names), {"a": 1})
    assert (given.all, given.output, vars(given)["client host"]) == (True, "table", "http://h")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_there_is_no_bar_where_there_is_no_terminal() -> None:
    assert bar(io.StringIO()) is None
    assert bar(Terminal()) is not None


def test_a_bar_is_drawn_now_and_then_and_at_its_end() -> None:
    stream, times = Terminal(), iter([0.0, 0.05, 0.2])
    progress = Bar(stream, lambda: next(times))
    for done in (100, 150, 200):
        progress(done, 400)
    progress.close()
    progress.close()
    half = f"\r{drawn(200, 400)}\x1b[K"
    assert stream.getvalue() == f"\r{drawn(100, 400)}\x1b[K{half}{half}\n"


def test_a_bar_that_was_never_needed_draws_nothing() -> None:
    stream = Terminal()
    Bar(stream, lambda: 0.0).close()
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
def test_how_a_bar_looks(done: int, total: int | None, text: str) -> None:
    assert drawn(done, total) == text


def test_sizes_have_a_unit_that_suits_them() -> None:
    assert [size(10**power) for power in (0, 3, 6, 9, 12, 15)] == [
        "1 B",
        "1.0 kB",
        "1.0 MB",
        "1.0 GB",
        "1.0 TB",
        "1000.0 TB",
    ]
