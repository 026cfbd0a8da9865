"""The command `projectlink mock`."""

from __future__ import annotations

import argparse
import errno
import gc
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING

from projectlink_mock.cli.options import limits_of, parse_args
from projectlink_mock.registry import CONTROL_MOUNT, SEEDS, ServiceEntry, select_services
from projectlink_mock.server.sockets import bind, origin

if TYPE_CHECKING:
    from projectlink_mock._core.control.access import AccessPolicy
    from projectlink_mock.server.uvicorn_server import Server

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


def main(argv: list[str] | None = None) -> int:
    """Serve until SIGTERM, SIGHUP or Ctrl-C and return the exit code.

    The code is 1 if the address is not available, the state file cannot be used, or `--record` found differences.
    Raises SystemExit with code 2 for invalid arguments.
    """
    options = parse_args(argv)
    # Signals are stored, not raised: an exception in the middle of an import may get lost.
    early: list[int] = []
    _handle_signals(lambda number, frame: early.append(number))
    try:
        listener = bind(options.host, options.port)
    except OSError as error:
        reason = error.strerror or error
        hint = "; use --port to choose another one" if error.errno == errno.EADDRINUSE else ""
        print(f"projectlink mock: cannot listen on {options.host}:{options.port}: {reason}{hint}", file=sys.stderr)
        return 1
    # Objects created before the server runs live as long as the process: keep the garbage collector away from them.
    gc.disable()
    with listener:
        try:
            return _record(listener, options, early) if options.record else _mock(listener, options, early)
        except ModuleNotFoundError as missing:
            print(f"projectlink mock needs {missing.name}: install projectlink with its extra 'mock'", file=sys.stderr)
            return 1


def _mock(listener: socket.socket, options: argparse.Namespace, early: list[int]) -> int:
    # Late: `--help` and argument errors must not wait for these imports.
    import asyncio

    from projectlink_mock._core.control.access import AccessPolicy
    from projectlink_mock.app import build_app
    from projectlink_mock.cli.locked_file import FileInUseError
    from projectlink_mock.cli.state_file import StateFile
    from projectlink_mock.server.uvicorn_server import Server

    services = select_services(options.service)
    address, port = listener.getsockname()[:2]
    access = AccessPolicy(options.control, options.control_token)
    limits = limits_of(options)
    names, seed = [service.name for service in services], options.seed or SEEDS[0]
    lines = [*_warnings(address, access), *_greeting(origin(options.host, port), services, access)]
    greet = partial(print, "\n".join(lines), file=sys.stderr, flush=True)
    if not options.state:
        app, _ = build_app(names, seed, access=access, limits=limits)
        _run(Server(app, greet, limits), listener, early)
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
        _run(Server(app, on_ready, limits), listener, early)
    finally:
        try:
            state_file.save(sessions)
        except OSError as error:
            failed(error)
            code = 1
    return code


def _record(listener: socket.socket, options: argparse.Namespace, early: list[int]) -> int:
    """Run a recorder; return 1 if the service differs from its spec or its mock."""
    import json

    from projectlink_mock._core.control.access import AccessPolicy
    from projectlink_mock.server.uvicorn_server import Server
    from projectlink_mock.testing.recorder import build_recorder

    access, limits = AccessPolicy(options.control, options.control_token), limits_of(options)
    address, port = listener.getsockname()[:2]
    try:
        recording = build_recorder(options.record, options.upstream, access=access, limits=limits)
    except ValueError as error:
        print(f"projectlink mock: {error}", file=sys.stderr)
        return 2
    at, report = origin(options.host, port), recording.report
    urls = "  and  ".join(at + mount for mount in select_services([options.record])[0].mounts(alone=True))
    lines = [
        *_warnings(address, access),
        f"Requests are forwarded to {recording.upstream.base}; Ctrl-C stops the recorder and prints the differences.",
        f"  {options.record}  {urls}",
        f"Differences so far: {at}{CONTROL_MOUNT}/differences",
    ]
    greet = partial(print, "\n".join(lines), file=sys.stderr, flush=True)
    _run(Server(recording.app, greet, limits, on_stop=recording.upstream.close), listener, early)
    print(report.to_text(), file=sys.stderr)
    print(json.dumps(report.to_json(), indent=2))
    return 1 if report.count else 0


def _run(server: Server, listener: socket.socket, early: list[int]) -> None:
    def stop(number: int, frame: FrameType | None) -> None:
        server.should_exit = True

    _handle_signals(stop)
    gc.freeze()
    gc.enable()
    if not early:
        server.run([listener])


def _handle_signals(handler: Callable[[int, FrameType | None], object]) -> None:
    for number in _SIGNALS:
        # `nohup` ignores SIGHUP for its command, which keeps it so.
        if number in (signal.SIGINT, signal.SIGTERM) or signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, handler)


def _report(message: str, error: Exception) -> None:
    """Print an error of the state file, if the standard error can still be written to."""
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


def _greeting(at: str, services: list[ServiceEntry], access: AccessPolicy) -> list[str]:
    from projectlink_mock._core.demo_users import DEMO_USERS

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
        *([f"Dashboard: {at}/"] if access.is_open else []),
        f"Control plane: {at}{CONTROL_MOUNT}/health{note}",
        f"Demo tokens:\n{tokens}",
    ]
