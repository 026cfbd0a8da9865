"""The options of `projectlink mock`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from projectlink_mock._core.http.limits import LIMITS, MAX_BODY, MAX_JSON_BODY, Limits
from projectlink_mock.cli.environment import PREFIX, fill_from_environment
from projectlink_mock.cli.parser import Parser, one_of
from projectlink_mock.registry import CONTROL_MOUNT, SEEDS, SERVICES

_MEGABYTE = 1024 * 1024
_REPEATABLE = ("host", "service", "control_host")
_DEFAULTS: dict[str, Any] = {
    "host": ["localhost"],
    "port": 8080,
    "state_interval": 5.0,
    "save": True,
    "sessions": LIMITS.sessions,
    "session_idle": LIMITS.session_seconds,
    "control": True,
    "control_token": "",
    "control_host": [],
    "log": True,
}
"""The options that are not None by default. The parser has no defaults, as a variable comes before them."""
_NOT_WITH_RECORD = ("service", "seed", "state", "max_body", "max_json", "memory")


def parse_args(argv: list[str] | None) -> argparse.Namespace:
    """Parse arguments, by default those of the process, and the variables of options that are not among them.

    Raises SystemExit with code 2 for invalid ones.
    """
    parser, actions = _parser()
    options = parser.parse(argv, actions)
    fill_from_environment(parser, actions, _REPEATABLE, options)
    for name, value in _DEFAULTS.items():
        if getattr(options, name) is None:
            setattr(options, name, value)
    if options.upstream and not options.record:
        parser.error("--upstream needs --record")
    if not (options.save or options.state):
        parser.error("--no-save needs --state")
    if options.tls_key and not options.tls_cert:
        parser.error("--tls-key needs --tls-cert")
    if options.memory and options.memory <= (options.journal_memory or LIMITS.journal_bytes):
        parser.error("--memory must be more than --journal-memory, which is a part of it")
    if options.record and any(getattr(options, name) for name in _NOT_WITH_RECORD):
        names = " or ".join("--" + name.replace("_", "-") for name in _NOT_WITH_RECORD)
        parser.error(f"--record cannot be combined with {names}: the real service responds")
    return options


def complete(before: Sequence[str]) -> dict[str, str]:
    """Return the candidates for the word after `before`, and their descriptions: options, or values of the last one."""
    actions = {name: action for action in _parser()[1] for name in action.option_strings if name.startswith("--")}
    last = actions.get(before[-1]) if before else None
    if last is not None and last.nargs != 0:
        return dict.fromkeys(map(str, last.choices or ()), "")
    given = {word.partition("=")[0] for word in before}
    return {
        name: (action.help or "") % vars(action)
        for name, action in actions.items()
        if name not in given or action.dest in _REPEATABLE
    }


def limits_of(options: argparse.Namespace) -> Limits:
    """Return the limits that the options set."""
    journal_bytes = options.journal_memory or LIMITS.journal_bytes
    return Limits(
        body=options.max_body or MAX_BODY,
        json_body=options.max_json or MAX_JSON_BODY,
        sessions=options.sessions,
        session_seconds=options.session_idle,
        journal_bytes=journal_bytes,
        memory_bytes=options.memory or max(LIMITS.memory_bytes, 2 * journal_bytes),
    )


def _parser() -> tuple[Parser, list[argparse.Action]]:
    """Return the parser, and its options without `--help`."""
    parser = Parser(
        prog="projectlink mock",
        allow_abbrev=False,
        description="Serve stateful mocks of the real services until stopped.",
        epilog=f"A single --service is also served at the root. The control plane is at {CONTROL_MOUNT}. Every option"
        f" has a variable, such as {PREFIX}PORT=0, {PREFIX}SERVICE=nuextract,ubiops and {PREFIX}NO_CONTROL=1; an empty"
        " one has no effect, and an option comes before its variable.",
    )
    actions: list[argparse.Action] = []

    def add(*names: str, group: Any = parser, **settings: Any) -> None:
        actions.append(group.add_argument(*names, **{"default": None, **settings}))

    add(
        "--host",
        action="append",
        help="address to listen on; repeatable (default: localhost, which is 127.0.0.1 and, where there is IPv6, ::1)",
    )
    add("--port", type=_port, help="port to listen on, 0 for a free one (default: 8080)")
    add("--tls-cert", type=_path, metavar="FILE", help="PEM file with a certificate and its chain: serve https")
    add("--tls-key", type=_path, metavar="FILE", help="PEM file with its key (default: the file of --tls-cert)")
    add(
        "--service",
        action="append",
        type=one_of(list(SERVICES)),
        choices=list(SERVICES),
        help="service to serve; repeatable (default: all)",
    )
    add("--seed", type=one_of(SEEDS), choices=SEEDS, help=f"initial data (default: {SEEDS[0]})")
    add(
        "--record",
        type=one_of(list(SERVICES)),
        choices=list(SERVICES),
        metavar="SERVICE",
        help="forward requests to this real service, record them, and print at the end where its responses differ"
        " from its spec or its mock; exit code 1 if there are differences",
    )
    add(
        "--upstream",
        metavar="URL",
        help="with --record, base URL of the real service (default: the server in its spec)",
    )
    add(
        "--max-body",
        type=_megabytes,
        metavar="MB",
        help=f"largest request body, in megabytes (default: {MAX_BODY // _MEGABYTE})",
    )
    add(
        "--max-json",
        type=_megabytes,
        metavar="MB",
        help=f"largest JSON body of a request to a service, in megabytes (default: {MAX_JSON_BODY // _MEGABYTE})",
    )
    add(
        "--state",
        type=_path,
        metavar="FILE",
        help="file with the state that sessions start with, if it exists; the default session's is saved to it while"
        " the server runs and when it stops (default: none)",
    )
    add(
        "--state-interval",
        type=_seconds,
        metavar="SECONDS",
        help="seconds between two saves of a changed state (default: 5)",
    )
    add("--no-save", dest="save", action="store_false", help="leave the file of --state, which must exist, as it is")
    add(
        "--session-idle",
        type=_seconds,
        metavar="SECONDS",
        help=f"seconds after which an unused session is dropped (default: {LIMITS.session_seconds})",
    )
    add(
        "--sessions",
        type=_count,
        metavar="NUMBER",
        help=f"largest number of sessions; a new one replaces the least recently used (default: {LIMITS.sessions})",
    )
    add(
        "--journal-memory",
        type=_megabytes,
        metavar="MB",
        help="memory of the journals of all sessions, in megabytes; beyond it, the oldest requests of the largest ones"
        f" are dropped (default: {LIMITS.journal_bytes // _MEGABYTE})",
    )
    add(
        "--memory",
        type=_megabytes,
        metavar="MB",
        help="memory of all sessions and snapshots with their journals, in megabytes; beyond it, unused sessions are"
        f" dropped, then requests that add to a large one are rejected (default: {LIMITS.memory_bytes // _MEGABYTE})",
    )
    control = parser.add_mutually_exclusive_group()
    add(
        "--control-token",
        group=control,
        type=_token,
        metavar="TOKEN",
        help="token that control requests must send as Authorization: Bearer TOKEN; prefer the variable"
        f" {PREFIX}CONTROL_TOKEN, which other users of the machine cannot see (default: none)",
    )
    add(
        "--no-control",
        group=control,
        dest="control",
        action="store_false",
        help="disable the control plane except for its health check",
    )
    add(
        "--control-host",
        action="append",
        type=str.lower,
        metavar="NAME",
        help="further host name by which this machine is reached: control requests to it need no token; repeatable",
    )
    add(
        "--cors",
        action="store_true",
        help="let pages of every origin call the services, for a front end under test",
    )
    add(
        "--log",
        action=argparse.BooleanOptionalAction,
        help="write a line for each request to the standard error (default: --log)",
    )
    return parser, actions


def _megabytes(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 0 < len(text) < 10 and int(text)):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of megabytes above 0")
    return int(text) * _MEGABYTE


def _seconds(text: str) -> float:
    if not (text.isascii() and text.replace(".", "", 1).isdecimal() and 0 < float(text) < 1e10):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds above 0")
    return float(text)


def _count(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 0 < len(text) < 10 and int(text)):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return int(text)


def _path(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("the path is empty")
    return text


def _token(text: str) -> str:
    # Reject an empty token, which most likely comes from an unset shell variable: it would protect nothing.
    if not (text and text.isascii() and text.isprintable()) or " " in text:
        raise argparse.ArgumentTypeError("the token must be printable ASCII without spaces, and not empty")
    return text


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text) <= 65535):
        raise argparse.ArgumentTypeError(f"{text!r} is not a port between 0 and 65535")
    return int(text)
