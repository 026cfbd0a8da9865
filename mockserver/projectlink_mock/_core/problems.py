"""What can be wrong with a request. The only place that knows the status numbers of errors.

Every problem has a reason, as the functions of reasons.py make them: clients are given it in a header.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from projectlink_mock._core import reasons
from projectlink_mock._core.flaws import Flaw


class Problem(Exception):
    """A request that is refused: an HTTP status, a code for programs and a message for people.

    `reason` names the rule that it breaks; `flaws` say what is wrong with the body, one by one,
    where that is the reason.
    """

    status = 500
    code = "InternalServerError"

    def __init__(self, message: str, reason: str, *, code: str | None = None, flaws: Sequence[Flaw] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.reason = reason
        self.flaws = flaws
        self.headers: Mapping[str, str] = {}
        if code is not None:
            self.code = code


class BadRequest(Problem):
    """The request is not what the spec asks for."""

    status = 400
    code = "BadRequest"


class Unauthorized(Problem):
    """The caller is not known."""

    status = 401
    code = "Unauthorized"


class Forbidden(Problem):
    """The caller is known, and may not do this."""

    status = 403
    code = "Forbidden"


class NotFound(Problem):
    """There is no such thing, or no such path."""

    status = 404
    code = "NotFound"


class MethodNotAllowed(Problem):
    """The path is there, with other methods, which the Allow header names."""

    status = 405
    code = "MethodNotAllowed"

    def __init__(self, method: str, allowed: list[str]) -> None:
        listed = ", ".join(allowed)
        super().__init__(f"{method} is not allowed here, only {listed}.", reasons.route("no-such-method"))
        self.method = method
        self.headers = {"allow": listed}


class Conflict(Problem):
    """There is one of that name already, or the state of things is against it."""

    status = 409
    code = "Conflict"


class Unprocessable(Problem):
    """The request can be read, and has a value that cannot be."""

    status = 422
    code = "UnprocessableEntity"


class InternalServerError(Problem):
    """A fault of the mock itself."""

    def __init__(self, message: str) -> None:
        super().__init__(message, "mock; failed")


class Injected(Problem):
    """An error that somebody asked for with a fault rule."""

    code = "Injected"

    def __init__(self, status: int) -> None:
        super().__init__("This error was asked for with a fault rule.", "fault")
        self.status = status


class Misuse(BadRequest):
    """A call of the control plane that makes no sense; the message says it all."""

    def __init__(self, message: str) -> None:
        super().__init__(message, "control; misuse")
