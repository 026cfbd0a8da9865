"""Clients from folders of their own: the version of the folder while it is asked for, else the installed one."""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import Distribution, distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from requirements.lock import pins
from tests.interop.recent.clients import FOLDER, published_client

ROOT = Path(__file__).parents[3]
NAMES = sorted(path.stem for path in (ROOT / "requirements" / "clients").glob("*.txt"))


def distribution_of(name: str) -> Distribution:
    """Return the only distribution in the folder of a client."""
    (found,) = distributions(path=[str(FOLDER / name)])
    return found


@pytest.mark.parametrize("name", NAMES)
def test_folder_has_the_locked_version(name: str) -> None:
    found = distribution_of(name)
    assert f"{found.metadata['Name']}-{found.version}" == name


@pytest.mark.parametrize("name", NAMES)
def test_lock_has_what_the_client_depends_on(name: str) -> None:
    locked = pins((ROOT / "requirements" / "test.txt").read_text(encoding="utf-8"))
    requirements = [Requirement(text) for text in distribution_of(name).requires or []]
    needed = [one for one in requirements if not one.marker or one.marker.evaluate({"extra": ""})]
    assert needed
    for one in needed:
        versions = locked.get(canonicalize_name(one.name), [])
        assert versions, one
        assert all(version in one.specifier for version in versions), one


@pytest.mark.parametrize("name", NAMES)
def test_installed_version_is_back_after_the_block(name: str) -> None:
    package = name.rpartition("-")[0]
    installed = import_module(package)
    with published_client(name) as first:
        assert Path(first.__file__).is_relative_to(FOLDER / name)
        assert import_module(package) is first
    assert import_module(package) is installed
    with published_client(name) as again:
        assert again is first


def test_missing_client_names_the_command_that_installs_it() -> None:
    with pytest.raises(FileNotFoundError, match=r"no client numind-9 in .*: `make check` installs it"):
        published_client("numind-9").__enter__()
