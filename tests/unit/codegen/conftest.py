"""Fixtures with the generated client of a toy service."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

import projectlink
from openapi.codegen.__main__ import SDK, generate
from tests.support.client_variants import opened
from tests.support.scripted import ScriptedServer


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with the generated service."""
    folder = tmp_path_factory.mktemp("generated")
    generate([Path(__file__).with_name("toy.yaml")], folder)
    return folder


@pytest.fixture
def toy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Yield the module ``projectlink.toy``."""
    monkeypatch.setattr(projectlink, "__path__", [*projectlink.__path__, str(folder / SDK)])
    import projectlink.toy as module  # type: ignore[import-not-found]

    yield module
    for name in [name for name in sys.modules if name.startswith("projectlink.toy")]:
        del sys.modules[name]
    del projectlink.toy


@pytest.fixture(params=["sync", "async"])
def connect(toy: Any, request: pytest.FixtureRequest) -> Iterator[Callable[..., tuple[Any, ScriptedServer]]]:
    """Yield a function that starts a scripted server and opens an API object on it."""
    with ExitStack() as stack:

        def start(*script: Any, **settings: Any) -> tuple[Any, ScriptedServer]:
            server = stack.enter_context(ScriptedServer(*script))
            configuration = toy.Configuration(server.url, **settings)
            return stack.enter_context(opened(request.param, configuration, "toy", "ToysApi")), server

        yield start
