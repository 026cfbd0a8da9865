"""Logging in with a user name and a password, where a service wants tokens that run out.

Part of the flow, and like it without I/O: the calls that log in are flows of their own.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from projectlink._core.errors import ApiDecodeError, ApiException
from projectlink._core.http.request import Invoke
from projectlink._core.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from projectlink._core.configuration import Configuration
    from projectlink._core.contract.operation import Operation
    from projectlink._core.http.request import RequestOptions

    Call = Callable[[Operation[Any], dict[str, str]], Generator[Any, Any, Any]]

_REFUSED = (400, 401, 403)


class Account(NamedTuple):
    """Who logs in, where, and with which operations."""

    origin: str
    username: str
    password: str
    obtain: Operation[Any]
    refresh: Operation[Any]


class _Tokens(NamedTuple):
    """What logging in gave."""

    account: Account
    access: str
    refresh: str


class Login:
    """The tokens that a client has logged in for. All its threads, or tasks, share them.

    Args:
        lock: Gives the lock under which one logs in and the others wait.
        acquire: Acquires it within some seconds, None for ever, and tells whether it could; may have to be awaited.
    """

    __slots__ = ("_acquire", "_lock", "_tokens")

    def __init__(self, lock: Callable[[], Any], acquire: Callable[[Any, float | None], Any]) -> None:
        self._lock = lock
        self._acquire = acquire
        self._tokens: _Tokens | None = None

    def access(
        self, account: Account, stale: str | None, call: Call, seconds: float | None
    ) -> Generator[Any, Any, str | None]:
        """Give an access token of an account, another one than the stale one that was refused.

        None where another takes longer than so many seconds to log in.
        """
        tokens = self._fresh(account, stale)
        if tokens:
            return tokens.access
        lock = self._lock()
        if not (yield Invoke(partial(self._acquire, lock, seconds))):
            return None
        try:
            # Another may have been here first.
            tokens = self._fresh(account, stale)
            if tokens is None:
                tokens = self._tokens = yield from self._renewed(account, call)
        except ApiDecodeError as error:
            error.body = error.data = None  # there may be tokens in it
            raise
        finally:
            lock.release()
        return tokens.access

    def _fresh(self, account: Account, stale: str | None) -> _Tokens | None:
        tokens = self._tokens
        return tokens if tokens and tokens.account == account and tokens.access != stale else None

    def _renewed(self, account: Account, call: Call) -> Generator[Any, Any, _Tokens]:
        """Refresh the tokens where there are some, and else, or where that is refused, log in anew."""
        old = self._tokens
        if old and old.account == account:
            try:
                new = yield from call(account.refresh, {"refresh": old.refresh})
            except ApiException as error:
                if error.status not in _REFUSED:
                    raise
            else:
                return _Tokens(account, Secret(new.access), Secret(getattr(new, "refresh", None) or old.refresh))
        names = {"username": account.username, "password": account.password}
        pair = yield from call(account.obtain, names)
        return _Tokens(account, Secret(pair.access), Secret(pair.refresh))


def account(
    configuration: Configuration, operation: Operation[Any], options: RequestOptions, origin: str
) -> Account | None:
    """Who is to be logged in for a call; None where credentials are given, or the service knows no login."""
    username, password = configuration.username, configuration.password
    if username is None or password is None or configuration.access_token is not None:
        return None
    if "_request_auth" in options or "authorization" in map(str.lower, options.get("_headers") or ()):
        return None
    for name in operation.security:
        login = operation.service.schemes[name].login
        if login:
            return Account(origin, username, password, *login())
    return None
