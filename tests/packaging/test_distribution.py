"""Distributions: what is in them, what they say of the project, and what they need."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from email.parser import Parser
from importlib.metadata import distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import projectlink

ROOT = Path(__file__).parents[2]
SOURCES = ("sdk/projectlink", "mockserver/projectlink_mock")
INSTALLED_BY_USERS = {"pytest", "pydantic-core"}
"""pytest loads the pytest plugin; pydantic brings the version of pydantic-core that it needs."""


def build(source: Path, folder: Path, target: str) -> Path:
    """Build a distribution with the build tools that are installed."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder)]
    subprocess.run(command, cwd=source, check=True, capture_output=True, timeout=100)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT, tmp_path_factory.mktemp("sdist"), "sdist")


@pytest.fixture(scope="module")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel as an index would, from the unpacked source distribution."""
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    (source,) = folder.iterdir()
    return build(source, tmp_path_factory.mktemp("wheel"), "wheel")


@pytest.fixture(scope="module")
def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        return Parser().parsestr(archive.read(name).decode())


def test_twine_accepts_both(sdist: Path, wheel: Path) -> None:
    command = [sys.executable, "-m", "twine", "check", "--strict", str(sdist), str(wheel)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stdout + result.stderr


def test_wheel_has_every_source_file_and_no_other(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
    tracked = subprocess.run(
        ["git", "ls-files", *SOURCES], cwd=ROOT, check=True, capture_output=True, text=True, timeout=120
    ).stdout.split()
    assert packed == {name.partition("/")[2] for name in tracked if (ROOT / name).exists()}
    assert {"projectlink/py.typed", "projectlink_mock/py.typed"} <= packed


def test_source_distribution_has_every_tracked_file(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()}
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True, timeout=120
    ).stdout.split()
    assert {name for name in tracked if (ROOT / name).exists()} <= packed


def test_metadata_describes_the_project(metadata: Message) -> None:
    assert metadata["Version"] == projectlink.__version__
    assert metadata["License-Expression"] == "MIT"
    assert metadata["License-File"] == "LICENSE"
    urls = dict(entry.split(", ") for entry in metadata.get_all("Project-URL", []))
    assert urls.keys() >= {"Homepage", "Documentation", "Source", "Issues", "Changelog"}
    classifiers = metadata.get_all("Classifier", [])
    assert {f"Programming Language :: Python :: 3.{minor}" for minor in range(10, 15)} <= set(classifiers)
    assert not any(line.startswith("License ::") for line in classifiers)  # PEP 639 has the expression instead


def test_extras_are_those_for_users_and_all_has_every_one(metadata: Message) -> None:
    extras = set(metadata.get_all("Provides-Extra", []))
    assert extras == {"all", "async", "cli", "docs-ui", "httpx", "mock", "otel"}
    needed: dict[str, set[str]] = {extra: set() for extra in extras}
    for text in metadata.get_all("Requires-Dist", []):
        requirement = Requirement(text)
        for extra in extras:
            if requirement.marker and requirement.marker.evaluate({"extra": extra}):
                needed[extra].add(requirement.name)
    assert needed["all"] == set().union(*(names for extra, names in needed.items() if extra != "all"))


def test_every_imported_package_is_declared(metadata: Message) -> None:
    declared = {canonicalize_name(Requirement(text).name) for text in metadata.get_all("Requires-Dist", [])}
    installed = _distributions_of_packages()
    imported = {name: where for source in SOURCES for where, name in _imports(ROOT / source)}
    undeclared = {
        f"{name} in {where}"
        for name, where in imported.items()
        if not installed.get(name, set()) & (declared | INSTALLED_BY_USERS)
    }
    assert undeclared == set()


def _distributions_of_packages() -> dict[str, set[str]]:
    """Return the distributions of each top-level module; `packages_distributions` of Python 3.10 misses most."""
    found: dict[str, set[str]] = {}
    for distribution in distributions():
        for file in distribution.files or ():
            name = canonicalize_name(distribution.metadata["Name"])
            found.setdefault(file.parts[0].removesuffix(".py"), set()).add(name)
    return found


def _imports(folder: Path) -> list[tuple[str, str]]:
    """Return the file and the top-level name of each import of a package from elsewhere."""
    found = []
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            tops = {name.partition(".")[0] for name in names} - sys.stdlib_module_names - {folder.name}
            found += [(str(path.relative_to(ROOT)), top) for top in tops]
    return found


def test_no_text_installs_by_a_name_that_is_not_on_the_index() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    if "not yet released" not in changelog:
        return
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True, timeout=120)
    by_name = re.compile(r"(pip|uv|pipx) (install|add|run)[^\n]*?[ '\"]projectlink(\[[\w,-]+\])?(?! @)(['\"\s]|$)")
    for name in tracked.stdout.split():
        path = ROOT / name
        if path.suffix in {".py", ".md", ".html", ".yaml", ".yml", ".js", ""} and path.is_file():
            text = path.read_text(encoding="utf-8", errors="replace")
            assert not by_name.search(text), f"{name}: {by_name.search(text)}"
