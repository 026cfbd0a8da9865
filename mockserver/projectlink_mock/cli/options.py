"""The options of `projectlink mock`."""

from __future__ import annotations

import argparse
import os

from projectlink_mock._core.http.limits import LIMITS, MAX_BODY, MAX_JSON_BODY, Limits
from projectlink_mock.registry import CONTROL_MOUNT, SEEDS, SERVICES

TOKEN_VARIABLE = "PROJECTLINK_MOCK_CONTROL_TOKEN"
_MEGABYTE = 1024 * 1024
_NOT_WITH_RECORD = ("service", "seed", "state", "max_body", "max_json")


def parse_args(argv: list[str] | None) -> argparse.Namespace:
    """Parse arguments, by default those of the process. Raises SystemExit with code 2 for invalid ones."""
    parser = _parser()
    options = parser.parse_args(argv)
    if options.upstream and not options.record:
        parser.error("--upstream needs --record")
    if not (options.save or options.state):
        parser.error("--no-save needs --state")
    if options.record and any(getattr(options, name) for name in _NOT_WITH_RECORD):
        names = " or ".join("--" + name.replace("_", "-") for name in _NOT_WITH_RECORD)
        parser.error(f"--record cannot be combined with {names}: the real service responds")
    options.control_token = options.control_token or ""
    return options


def limits_of(options: argparse.Namespace) -> Limits:
    """Return the limits that the options set."""
    return Limits(
        body=options.max_body or MAX_BODY,
        json_body=options.max_json or MAX_JSON_BODY,
        sessions=options.sessions,
        session_seconds=options.session_idle,
        journal_bytes=options.journal_memory or LIMITS.journal_bytes,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="projectlink mock",
        description="Serve stateful mocks of the real services until stopped.",
        epilog=f"A single --service is also served at the root. The control plane is at {CONTROL_MOUNT}.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port", type=_port, default=8080, help="port to listen on, 0 for a free one (default: %(default)s)"
    )
    parser.add_argument(
        "--service",
        action="append",
        choices=list(SERVICES),
        help="service to serve; repeatable (default: all)",
    )
    parser.add_argument("--seed", choices=SEEDS, help=f"initial data (default: {SEEDS[0]})")
    parser.add_argument(
        "--record",
        choices=list(SERVICES),
        metavar="SERVICE",
        help="forward requests to this real service, record them, and print at the end where its responses differ"
        " from its spec or its mock; exit code 1 if there are differences",
    )
    parser.add_argument(
        "--upstream",
        metavar="URL",
        help="with --record, base URL of the real service (default: the server in its spec)",
    )
    parser.add_argument(
        "--max-body",
        type=_megabytes,
        metavar="MB",
        help=f"largest request body, in megabytes (default: {MAX_BODY // _MEGABYTE})",
    )
    parser.add_argument(
        "--max-json",
        type=_megabytes,
        metavar="MB",
        help=f"largest JSON body of a request to a service, in megabytes (default: {MAX_JSON_BODY // _MEGABYTE})",
    )
    parser.add_argument(
        "--state",
        type=_path,
        metavar="FILE",
        help="file with the state that sessions start with, if it exists; the default session's is saved to it while"
        " the server runs and when it stops (default: none)",
    )
    parser.add_argument(
        "--state-interval",
        type=_seconds,
        default=5.0,
        metavar="SECONDS",
        help="seconds between two saves of a changed state (default: %(default)s)",
    )
    parser.add_argument(
        "--no-save", dest="save", action="store_false", help="leave the file of --state, which must exist, as it is"
    )
    parser.add_argument(
        "--session-idle",
        type=_seconds,
        default=LIMITS.session_seconds,
        metavar="SECONDS",
        help="seconds after which an unused session is dropped (default: %(default)s)",
    )
    parser.add_argument(
        "--sessions",
        type=_count,
        default=LIMITS.sessions,
        metavar="NUMBER",
        help="largest number of sessions; a new one replaces the least recently used (default: %(default)s)",
    )
    parser.add_argument(
        "--journal-memory",
        type=_megabytes,
        metavar="MB",
        help="memory of the journals of all sessions, in megabytes; beyond it, the oldest requests of the largest ones"
        f" are dropped (default: {LIMITS.journal_bytes // _MEGABYTE})",
    )
    control = parser.add_mutually_exclusive_group()
    control.add_argument(
        "--control-token",
        type=_token,
        default=os.environ.get(TOKEN_VARIABLE) or None,
        metavar="TOKEN",
        help=f"token that control requests must send as Authorization: Bearer TOKEN; prefer the variable"
        f" {TOKEN_VARIABLE}, which other users of the machine cannot see (default: none)",
    )
    control.add_argument(
        "--no-control",
        dest="control",
        action="store_false",
        help="disable the control plane except for its health check",
    )
    return parser


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
