"""nginx with the shipped configuration, before servers on this machine."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.support.waiting import until

SHIPPED = Path(__file__).parents[3] / "deploy" / "nginx.conf"
NAMES = ("mock-1:8080", "mock-2:8080")
NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


@contextmanager
def proxied(folder: Path, ports: Sequence[int]) -> Iterator[str]:
    """Run nginx before these ports with its files in a folder; yield its origin."""
    port = _free_port()
    settings = folder / "nginx.conf"
    settings.write_text(_configuration(folder, port, ports), encoding="utf-8")
    assert NGINX is not None
    command = [NGINX, "-p", str(folder), "-c", str(settings), "-e", "stderr", "-g", "daemon off;"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        until(lambda: _listens(port) or process.poll() is not None)
        if process.poll() is not None:
            raise RuntimeError("nginx did not start")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        _, stderr_text = process.communicate(timeout=120)
    warnings = [line for line in stderr_text.splitlines() if "[warn]" in line or "[emerg]" in line]
    assert not warnings, warnings


def _configuration(folder: Path, port: int, ports: Sequence[int]) -> str:
    """Return the shipped configuration with the addresses and the folder of a test."""
    text = SHIPPED.read_text(encoding="utf-8")
    changes = {"listen 8080;": f"listen 127.0.0.1:{port};", "/tmp/": f"{folder}/"}
    changes |= {f"server {name} ": f"server 127.0.0.1:{port} " for name, port in zip(NAMES, ports, strict=True)}
    for shipped, here in changes.items():
        assert shipped in text, shipped
        text = text.replace(shipped, here)
    return text


def _listens(port: int) -> bool:
    with suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port), 5):
        return True
    return False


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
