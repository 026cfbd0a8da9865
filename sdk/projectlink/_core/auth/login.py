"""Password logins for services whose access tokens expire.

Like the call flow, generators without I/O: the calls that log in are call flows too.
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

_REJECTED_STATUSES = (400, 401, 403)


class PasswordCredentials(NamedTuple):
    """A user name and password, and the operations that log in with them."""

    origin: str
    username: str
    password: str
    obtain: Operation[Any]
    refresh: Operation[Any]


class _TokenPair(NamedTuple):
    """The access and refresh tokens of a login."""

    credentials: PasswordCredentials
    access: str
    refresh: str


class Login:
    """The tokens of a client, shared by its threads or tasks.

    Args:
        lock: Returns the lock that allows one login at a time.
        acquire: Acquires the lock within some seconds (None: no limit) and returns whether it did; may be async.
        release: Releases the lock; its second argument is the result of ``acquire``, False if that was interrupted.
    """

    __slots__ = ("_acquire", "_lock", "_release", "_tokens")

    def __init__(
        self,
        lock: Callable[[], Any],
        acquire: Callable[[Any, float | None], Any],
        release: Callable[[Any, bool], None],
    ) -> None:
        self._lock = lock
        self._acquire = acquire
        self._release = release
        self._tokens: _TokenPair | None = None

    def get_token(
        self, credentials: PasswordCredentials, stale: str | None, call: Call, seconds: float | None
    ) -> Generator[Any, Any, str | None]:
        """Return an access token other than ``stale``, which the service rejected; log in to get one if necessary.

        Returns None if another thread or task is still logging in after ``seconds``.
        """
        tokens = self._fresh_tokens(credentials, stale)
        if tokens:
            return tokens.access
        lock, acquired = self._lock(), False
        try:
            acquired = yield Invoke(partial(self._acquire, lock, seconds))
            if not acquired:
                return None
            # Another thread may have logged in while this one waited for the lock.
            tokens = self._fresh_tokens(credentials, stale)
            if tokens is None:
                tokens = self._tokens = yield from self._renew(credentials, call)
        except ApiDecodeError as error:
            error.body = error.data = None  # the body may contain tokens
            raise
        finally:
            self._release(lock, acquired)
        return tokens.access

    def _fresh_tokens(self, credentials: PasswordCredentials, stale: str | None) -> _TokenPair | None:
        tokens = self._tokens
        return tokens if tokens and tokens.credentials == credentials and tokens.access != stale else None

    def _renew(self, credentials: PasswordCredentials, call: Call) -> Generator[Any, Any, _TokenPair]:
        """Refresh the tokens. Log in if there are none, or if the service rejects the refresh token."""
        old = self._tokens
        if old and old.credentials == credentials:
            try:
                new = yield from call(credentials.refresh, {"refresh": old.refresh})
            except ApiException as error:
                if error.status not in _REJECTED_STATUSES:
                    raise
            else:
                return _TokenPair(credentials, Secret(new.access), Secret(getattr(new, "refresh", None) or old.refresh))
        body = {"username": credentials.username, "password": credentials.password}
        pair = yield from call(credentials.obtain, body)
        return _TokenPair(credentials, Secret(pair.access), Secret(pair.refresh))


def password_credentials(
    configuration: Configuration, operation: Operation[Any], options: RequestOptions, origin: str
) -> PasswordCredentials | None:
    """Return the credentials to log in with before a call.

    Returns None if the call has other credentials, or if the service has no login.
    """
    username, password = configuration.username, configuration.password
    if username is None or password is None or configuration.access_token is not None:
        return None
    if "_request_auth" in options or "authorization" in map(str.lower, options.get("_headers") or ()):
        return None
    for name in operation.security:
        login = operation.service.schemes[name].login
        if login:
            return PasswordCredentials(origin, username, password, *login())
    return None
