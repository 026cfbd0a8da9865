"""What stands in for handlers that are yet to be written; to be deleted with the last of them."""

from __future__ import annotations

from projectlink_mock._core.problems import Problem


class NotImplementedYet(Problem):
    """The operation does nothing yet."""

    status = 501
    code = "NotImplemented"


def todo() -> NotImplementedYet:
    """Give the problem to raise."""
    return NotImplementedYet("The mock does not know yet how to do this.")
