"""The command line of the mock server: `projectlink mock`."""

from __future__ import annotations

import gc


def main(argv: list[str] | None = None) -> int:
    """Serve until SIGTERM, SIGHUP or Ctrl-C and return the exit code.

    The code is 1 if the address is not available, the state file cannot be used, or `--record` found differences.
    Raises SystemExit with code 2 for invalid arguments.
    """
    # Objects created before the server runs live as long as the process: keep the garbage collector away from them.
    gc.disable()
    try:
        from projectlink_mock.cli.command import run

        return run(argv)
    finally:
        gc.enable()  # for a program that calls this function; the server has enabled it before it serves
