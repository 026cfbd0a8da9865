"""What `projectlink mock` can be told."""

from __future__ import annotations

import argparse
import os

from projectlink_mock._core.http.limits import LIMITS, MAX_BODY, Limits
from projectlink_mock.registry import CONTROL_MOUNT, SEEDS, SERVICES

TOKEN_VARIABLE = "PROJECTLINK_MOCK_CONTROL_TOKEN"
_MEGABYTE = 1024 * 1024
_NOT_WITH_RECORD = ("service", "seed", "state", "max_body")


def parse_args(argv: list[str] | None) -> argparse.Namespace:
    """Read the arguments, those of the process for None. Raises SystemExit for wrong ones, with code 2."""
    parser = _parser()
    options = parser.parse_args(argv)
    if options.upstream and not options.record:
        parser.error("--upstream goes with --record")
    if options.record and any(getattr(options, name) for name in _NOT_WITH_RECORD):
        names = " or ".join("--" + name.replace("_", "-") for name in _NOT_WITH_RECORD)
        parser.error(f"--record goes without {names}: the real service answers")
    options.control_token = options.control_token or ""
    return options


def limits_of(options: argparse.Namespace) -> Limits:
    """The limits that the options ask for."""
    return Limits(body=options.max_body or MAX_BODY, sessions=options.sessions, session_seconds=options.session_idle)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="projectlink mock",
        description="Serve mocks that behave like the real services, with state, until stopped.",
        epilog=f"Exactly one --service answers at the root as well. The control plane is at {CONTROL_MOUNT}.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port", type=_port, default=8080, help="port to listen on, 0 for a free one (default: %(default)s)"
    )
    parser.add_argument(
        "--service",
        action="append",
        choices=list(SERVICES),
        help="service to serve, may be given more than once (default: all)",
    )
    parser.add_argument("--seed", choices=SEEDS, help=f"data to start with (default: {SEEDS[0]})")
    parser.add_argument(
        "--record",
        choices=list(SERVICES),
        metavar="SERVICE",
        help="pass requests on to this service as it really is, write them down, and print at the end where its"
        " answers are not what its contract says or its mock would have answered; exit code 1 if there is any",
    )
    parser.add_argument(
        "--upstream", metavar="URL", help="with --record, the base URL of the service (default: that of its contract)"
    )
    parser.add_argument(
        "--max-body",
        type=_megabytes,
        metavar="MB",
        help=f"largest body of a request, in megabytes (default: {MAX_BODY // _MEGABYTE})",
    )
    parser.add_argument(
        "--state",
        type=_path,
        metavar="FILE",
        help="file with the state to begin with, if it is there, and to save it to at the end (default: none)",
    )
    parser.add_argument(
        "--session-idle",
        type=_seconds,
        default=LIMITS.session_seconds,
        metavar="SECONDS",
        help="after which a session that nobody uses is dropped (default: %(default)s)",
    )
    parser.add_argument(
        "--sessions",
        type=_count,
        default=LIMITS.sessions,
        metavar="NUMBER",
        help="how many sessions there are; the one unused for longest is dropped for a new one (default: %(default)s)",
    )
    control = parser.add_mutually_exclusive_group()
    control.add_argument(
        "--control-token",
        type=_token,
        default=os.environ.get(TOKEN_VARIABLE) or None,
        metavar="TOKEN",
        help=f"what calls of the control plane have to show, as Authorization: Bearer TOKEN; better given as"
        f" {TOKEN_VARIABLE}, which other users of the machine do not see (default: nothing)",
    )
    control.add_argument(
        "--no-control", dest="control", action="store_false", help="switch the control plane off, all but its health"
    )
    return parser


def _megabytes(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 0 < len(text) < 10 and int(text)):
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number of megabytes")
    return int(text) * _MEGABYTE


def _seconds(text: str) -> float:
    if not (text.isascii() and text.replace(".", "", 1).isdecimal() and 0 < float(text) < 1e10):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds")
    return float(text)


def _count(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 0 < len(text) < 10 and int(text)):
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)


def _path(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("it is empty")
    return text


def _token(text: str) -> str:
    # An empty one is most likely a variable of the shell that is not set: nobody would be kept out.
    if not (text and text.isascii() and text.isprintable()) or " " in text:
        raise argparse.ArgumentTypeError("it is empty, or has other than printable ASCII characters, or blanks")
    return text


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text) <= 65535):
        raise argparse.ArgumentTypeError(f"{text!r} is not a port between 0 and 65535")
    return int(text)
