"""Command line of the distribution: ``projectlink <command> …``."""

from __future__ import annotations

import os
import sys
from importlib import import_module

from projectlink._cli.commands import COMMANDS
from projectlink._version import __version__

_EXTRAS = {"mock"}  # commands that need the extra of the same name


def usage() -> str:
    """Return the output of ``projectlink --help``."""
    lines = ["usage: projectlink <command> [options]", "", "commands:"]
    lines += [f"  {name:12}{description}" for name, (_, description) in COMMANDS.items()]
    lines += ["", "options:", "  --help  show this help, or that of a command", "  --version", ""]
    lines += ["exit codes: 0 success, 1 rejected by the service, 2 usage error, 3 no response, 130 interrupted"]
    return "\n".join(lines)


def main(argv: list[str] | None = None) -> int:
    """Run a command and return its exit code; 2 for an unknown command, 141 if the reader of its output went away."""
    open_missing_streams()
    try:
        try:
            return _run_any(sys.argv[1:] if argv is None else argv)
        finally:
            sys.stdout.flush()  # here: a failure at the exit of Python could not be handled
    except BrokenPipeError:
        discard_output()
        return 141


def open_missing_streams() -> None:
    """Connect standard streams that the caller closed, as `>&-` does, with the null device; Python has None there."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115 - open until the process ends


def discard_output() -> None:
    """Write what is left in the buffers nowhere, as Python writes them at its exit and would fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _run_any(arguments: list[str]) -> int:
    if arguments[:1] == ["--version"]:
        print(f"projectlink {__version__}")
        return 0
    if not arguments or arguments[0] in ("-h", "--help"):
        print(usage())
        return 0
    name, words = arguments[0], arguments[1:]
    if name == "__complete":
        from projectlink._cli.completion import complete

        return complete(words)
    if name not in COMMANDS:
        from projectlink._core.names import did_you_mean

        print(f"projectlink: unknown command {name!r}{did_you_mean(name, COMMANDS, 1)}\n\n{usage()}", file=sys.stderr)
        return 2
    return _run_extra(name, words) if name in _EXTRAS else _run(name, words)


def _run(name: str, words: list[str]) -> int:
    from projectlink._cli.errors import run_command

    try:
        return run_command(import_module(COMMANDS[name][0]).main, words)
    except SystemExit as end:  # argparse exits after --help
        return int(end.code or 0)


def _run_extra(name: str, words: list[str]) -> int:
    try:
        command = import_module(COMMANDS[name][0]).main
    except ModuleNotFoundError as missing:
        text = f"projectlink {name} needs {missing.name}: install projectlink with its extra {name!r}"
        print(text, file=sys.stderr)
        return 1
    return int(command(words))
