"""The command `projectlink mock`."""

from __future__ import annotations

import argparse
import errno
import gc
import signal
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING, NamedTuple

from projectlink_mock.cli.options import limits_of, parse_args
from projectlink_mock.registry import CONTROL_MOUNT, SEEDS, ServiceEntry, select_services
from projectlink_mock.server.sockets import ListenError, bind_all, origin

if TYPE_CHECKING:
    import ssl

    from projectlink_mock._core.control.access import AccessPolicy
    from projectlink_mock._core.http.messages import Asgi
    from projectlink_mock.server.uvicorn_server import OnStop

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


def run(argv: list[str] | None = None) -> int:
    """Run the command as `projectlink_mock.cli.main` does, which keeps the garbage collector off until it serves."""
    options = parse_args(argv)
    # Signals are stored, not raised: an exception in the middle of an import may get lost.
    early: list[int] = []
    _handle_signals(lambda number, frame: early.append(number))
    try:
        listeners = bind_all(options.host, options.port)
    except ListenError as error:
        hint = "; use --port to choose another one" if error.errno == errno.EADDRINUSE else ""
        print(f"projectlink mock: {error}{hint}", file=sys.stderr)
        return 1
    with ExitStack() as closing:
        for listener in listeners:
            closing.enter_context(listener)
        try:
            tls = _tls_context(options)
        except (OSError, ValueError) as error:
            _report(f"cannot use {' and '.join(filter(None, (options.tls_cert, options.tls_key)))} for TLS", error)
            return 1
        launch = _Launch(listeners, options, early, tls)
        try:
            return _record(launch, options) if options.record else _mock(launch, options)
        except ModuleNotFoundError as missing:
            print(f"projectlink mock needs {missing.name}: install projectlink with its extra 'mock'", file=sys.stderr)
            return 1


class _Launch(NamedTuple):
    """The sockets, the options and the TLS context of the server to run, and the signals that came before it."""

    listeners: list[socket.socket]
    options: argparse.Namespace
    early: list[int]
    tls: ssl.SSLContext | None

    @property
    def access(self) -> AccessPolicy:
        from projectlink_mock._core.control.access import AccessPolicy

        return AccessPolicy(self.options.control, self.options.control_token, frozenset(self.options.control_host))

    @property
    def origins(self) -> list[str]:
        """Return the URLs of the server, the one to show first."""
        scheme = "https" if self.tls else "http"
        addresses = [listener.getsockname() for listener in self.listeners]
        return [origin(address[0], address[1], scheme) for address in addresses]

    def warnings(self) -> list[str]:
        return [line for one in self.listeners for line in _warnings(one.getsockname()[0], self.access)]

    def run(self, app: Asgi, on_ready: Callable[[], None], on_stop: OnStop | None = None) -> None:
        """Serve an application until a signal."""
        from projectlink_mock.server.uvicorn_server import Server

        writer = None
        if self.options.cors:
            from projectlink_mock.server.cors import CorsApp

            app = CorsApp(app, CONTROL_MOUNT)
        if self.options.log:
            from projectlink_mock.server.request_log import BackgroundWriter, RequestLog

            writer = BackgroundWriter(sys.stderr)
            app = RequestLog(app, writer.write)
        server = Server(app, on_ready, limits_of(self.options), on_stop, self.tls)

        def stop(number: int, frame: FrameType | None) -> None:
            server.should_exit = True

        _handle_signals(stop)
        gc.freeze()
        gc.enable()
        try:
            if not self.early:
                server.run(self.listeners)
        finally:
            if writer is not None:
                writer.close()


def _mock(launch: _Launch, options: argparse.Namespace) -> int:
    # Late: `--help` and argument errors must not wait for these imports.
    import asyncio

    from projectlink_mock.app import build_app
    from projectlink_mock.cli.locked_file import FileInUseError
    from projectlink_mock.cli.state_file import StateFile

    services, access, limits = select_services(options.service), launch.access, limits_of(options)
    names, seed = [service.name for service in services], options.seed or SEEDS[0]
    lines = [*launch.warnings(), *_greeting(launch.origins, services, access)]
    greet = partial(_say, lines)
    if not options.state:
        app, _ = build_app(names, seed, access=access, limits=limits)
        launch.run(app, greet)
        return 0
    code = 0
    state_file = StateFile(options.state, is_saved=options.save)
    try:
        try:
            document = state_file.read(names)
        except FileInUseError as error:
            _report(f"warning: this server does not save its state to {options.state}", error)
            code, state_file = 1, StateFile(options.state, is_saved=False)
            document = state_file.read(names)
        app, sessions = build_app(names, seed, access=access, limits=limits, state=document)
        state_file.save(sessions)  # at the start, to find out whether it can be saved
    except (OSError, ValueError) as error:
        _report(f"cannot load the state from {options.state}", error)
        return 1
    failed = partial(_report, f"cannot save the state to {options.state}")
    tasks = []

    def on_ready() -> None:
        saving = state_file.save_regularly(sessions, options.state_interval, failed)
        tasks.append(asyncio.get_running_loop().create_task(saving))
        greet()

    try:
        launch.run(app, on_ready)
    finally:
        try:
            state_file.save(sessions)
        except OSError as error:
            failed(error)
            code = 1
    return code


def _record(launch: _Launch, options: argparse.Namespace) -> int:
    """Run a recorder; return 1 if the service differs from its spec or its mock."""
    import json

    from projectlink_mock.testing.recorder import build_recorder

    try:
        recording = build_recorder(options.record, options.upstream, access=launch.access, limits=limits_of(options))
    except ValueError as error:
        print(f"projectlink mock: {error}", file=sys.stderr)
        return 2
    at, report = launch.origins[0], recording.report
    urls = "  and  ".join(at + mount for mount in select_services([options.record])[0].mounts(alone=True))
    lines = [
        *launch.warnings(),
        f"Requests are forwarded to {recording.upstream.base}; Ctrl-C stops the recorder and prints the differences.",
        f"  {options.record}  {urls}",
        f"Differences so far: {at}{CONTROL_MOUNT}/differences",
    ]
    greet = partial(_say, lines)
    launch.run(recording.app, greet, recording.upstream.close)
    print(report.to_text(), file=sys.stderr)
    print(json.dumps(report.to_json(), indent=2))
    return 1 if report.count else 0


def _tls_context(options: argparse.Namespace) -> ssl.SSLContext | None:
    """Return the TLS context that the options ask for. Raises OSError, ValueError."""
    if not options.tls_cert:
        return None
    from projectlink_mock.server.tls import server_context

    return server_context(options.tls_cert, options.tls_key)


def _handle_signals(handler: Callable[[int, FrameType | None], object]) -> None:
    for number in _SIGNALS:
        # `nohup` ignores SIGHUP for its command, which keeps it so.
        if number in (signal.SIGINT, signal.SIGTERM) or signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, handler)


def _say(lines: Sequence[str]) -> None:
    """Print lines on the standard error; a reader that is gone, as in `2>&1 | head -1`, does not end the server."""
    with suppress(OSError):
        print("\n".join(lines), file=sys.stderr, flush=True)


def _report(message: str, error: Exception) -> None:
    """Print an error of a file, if the standard error can still be written to."""
    reason = (error.strerror if isinstance(error, OSError) else None) or error
    with suppress(OSError):
        print(f"projectlink mock: {message}: {reason}", file=sys.stderr, flush=True)


def _warnings(address: str, access: AccessPolicy) -> Iterator[str]:
    """Yield the warnings for a server that other machines can reach."""
    if address == "::1" or address.startswith("127."):
        return
    text = f"projectlink mock: warning: other machines can reach the server at {address}. Its tokens are public"
    if access.is_open and not access.token:
        text += ", and every client may call the control plane: see --control-token and --no-control"
    yield text + "."


def _greeting(origins: list[str], services: list[ServiceEntry], access: AccessPolicy) -> list[str]:
    from projectlink_mock._core.demo_users import DEMO_USERS

    at, *others = origins
    alone = len(services) == 1
    width = max(len(one.name) for one in services)
    urls = [
        f"  {one.name:<{width}}  " + "  and  ".join(at + mount for mount in one.mounts(alone=alone)) for one in services
    ]
    tokens = "\n".join(f"  {' or '.join(one.tokens):<28}  {one.name}" for one in DEMO_USERS)
    note = (
        ("" if not access.token else ", with the control token")
        if access.is_open
        else ", the only control request allowed"
    )
    return [
        "The mock server is ready; Ctrl-C stops it.",
        *urls,
        *([f"The same at {' and '.join(others)}"] if others else []),
        *([f"Dashboard: {at}/"] if access.is_open else []),
        f"Control plane: {at}{CONTROL_MOUNT}/health{note}",
        f"Demo tokens:\n{tokens}",
    ]
