"""Command `python -m projectlink_mock`, which starts the mock server."""

import os
import sys

from projectlink_mock.cli import main


def run() -> int:
    """Run the command and return its exit code; 141 if the reader of its output went away."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by the caller, as `>&-` does
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115 - open until the process ends
    try:
        try:
            return main()
        finally:
            sys.stdout.flush()  # here: a failure at the exit of Python could not be handled
    except BrokenPipeError:
        # Python writes what is left in the buffers at its exit, and would fail again.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in (sys.stdout, sys.stderr):
            os.dup2(nowhere, stream.fileno())
        return 141


if __name__ == "__main__":
    sys.exit(run())
