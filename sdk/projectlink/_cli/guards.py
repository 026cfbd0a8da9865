"""Guards against calls that were not meant: ``--dry-run``, and the confirmation of a DELETE."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from projectlink._cli.errors import UsageError
from projectlink.transports import ApiConnectionError

if TYPE_CHECKING:
    from projectlink.transports import RawResponse, Request


class DryRunTransport:
    """Transport that sends nothing."""

    def send(self, request: Request) -> RawResponse:
        """Raise ApiConnectionError, which keeps the request as a curl command."""
        raise ApiConnectionError("dry run", sent=False, permanent=True)

    def close(self) -> None:
        """Do nothing."""


def confirm(action: str, host: str, *, confirmed: bool) -> None:
    """Ask whether to delete something at a host other than this machine.

    Args:
        action: What is deleted, for the question.
        host: Base URL of the service.
        confirmed: True if ``--yes`` confirms it.

    Raises:
        UsageError: The user declined, or there is no terminal to ask on.
    """
    from projectlink._core.transports.proxy import is_loopback

    if confirmed or is_loopback(urlsplit(host).hostname or ""):
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError(f"{action} at {host} needs a confirmation: --yes")
    print(f"{action} at {host}. Continue? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise UsageError("not confirmed; nothing was sent")
