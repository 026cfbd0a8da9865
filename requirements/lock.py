"""Compiler of the lock files: ``python -m requirements.lock [--check | --oldest | --upgrade]``.

Each lock file pins one part of what the project installs, with hashes, for every supported Python and platform. All
parts are compiled against ``constraints.txt``, the solution for everything at once, so that they go together in one
environment. Compiling keeps the versions that are locked; ``--upgrade`` takes the newest.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[1]
FOLDER = Path("requirements")
WHOLE = "constraints"
DIGEST = FOLDER / "declared.sha256"
ALL_EXTRAS = ("async", "docs-ui", "httpx", "mock", "otel")
PARTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "demo": (("async", "docs-ui", "mock"), ("build",)),
    "test": (ALL_EXTRAS, ("test", "fuzz")),
    "bench": ((), ("bench",)),
    "docs": ((), ("build", "docs")),
    "lock": ((), ("lock",)),
}
"""Extras and dependency groups of each part; `bench` and `lock` are installed on top of `test`."""
CLIENTS = FOLDER / "clients"
CLIENTS_GROUP = "clients"
"""Dependency group of packages that are locked in a file each, without what they depend on: `test` has that."""
OLDEST = (ALL_EXTRAS, ("test",))
MIN_PYTHON = "3.10"


def main() -> int:
    """Run the command, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m requirements.lock", description=__doc__)
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--check", action="store_true", help="change nothing; fail if the lock does not fit")
    action.add_argument("--oldest", action="store_true", help="print the oldest versions that are allowed, and no more")
    action.add_argument("--upgrade", action="store_true", help="take the newest versions instead of the locked ones")
    options = parser.parse_args()
    if options.check:
        problems = list(mismatches(ROOT))
        for problem in problems:
            print(problem)
        if problems:
            print("the lock does not fit pyproject.toml: run `make lock` and commit what it writes")
        return 1 if problems else 0
    if options.oldest:
        compile_part(*OLDEST, "--resolution", "lowest-direct", "--no-annotate", "--no-header")
        return 0
    extras = {extra for extras, _ in PARTS.values() for extra in extras}
    groups = {group for _, groups in PARTS.values() for group in groups}
    upgrade = ["--upgrade"] if options.upgrade else []
    write(WHOLE, (tuple(extras), tuple(groups)), "--no-annotate", *upgrade)
    for name, part in PARTS.items():
        write(name, part, "--generate-hashes", "--constraint", str(FOLDER / f"{WHOLE}.txt"), *upgrade)
    write_clients()
    (ROOT / DIGEST).write_text(f"{digest(ROOT)}\n", encoding="utf-8")
    return 0


def write(name: str, part: tuple[tuple[str, ...], tuple[str, ...]], *options: str) -> None:
    """Compile one lock file."""
    output = str(FOLDER / f"{name}.txt")
    compile_part(*part, "--universal", "--output-file", output, "--custom-compile-command", "make lock", *options)
    print(f"wrote {output}")


def write_clients() -> None:
    """Compile the lock file of each client, and delete those of clients that are not declared any more."""
    wanted = declared_clients(ROOT)
    for file in (ROOT / CLIENTS).glob("*.txt"):
        if file.stem not in wanted:
            file.unlink()
    (ROOT / CLIENTS).mkdir(exist_ok=True)
    for name, requirement in wanted.items():
        output = str(CLIENTS / f"{name}.txt")
        options = ["--no-deps", "--universal", "--generate-hashes", "--no-annotate", "--output-file", output]
        solve("-", "--python-version", MIN_PYTHON, *options, "--custom-compile-command", "make lock", given=requirement)
        print(f"wrote {output}")


def declared_clients(root: Path) -> dict[str, str]:
    """Return the requirement of each client by the name of its folder, such as `numind-0.4.2`."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return {text.replace("==", "-"): text for text in project["dependency-groups"][CLIENTS_GROUP]}


def compile_part(extras: tuple[str, ...], groups: tuple[str, ...], *options: str) -> None:
    """Solve for the project with some extras and dependency groups."""
    python = ["--python-version", MIN_PYTHON] if "--universal" in options else []
    chosen = [f"--extra={extra}" for extra in sorted(extras)] + [f"--group={group}" for group in sorted(groups)]
    solve("pyproject.toml", *python, *chosen, *options)


def solve(*options: str, given: str | None = None) -> None:
    """Run uv's solver without naming a registry in the output.

    Raises:
        SystemExit: there is no solution; uv has said why.
    """
    command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--no-emit-index-url", "--no-emit-find-links"]
    if subprocess.run([*command, *options], cwd=ROOT, input=given, text=True).returncode:
        raise SystemExit(1)


def digest(root: Path) -> str:
    """Return a digest of everything in ``pyproject.toml`` that the lock files are compiled from."""
    pyproject = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    project = pyproject["project"]
    groups = {name: group for name, group in pyproject["dependency-groups"].items() if name != "interop"}
    names = ("dependencies", "optional-dependencies", "requires-python")
    sources = [*(project.get(name) for name in names), groups, sorted(PARTS.items())]
    return hashlib.sha256(json.dumps(sources, sort_keys=True).encode()).hexdigest()


def mismatches(root: Path) -> Iterator[str]:
    """Yield each difference between ``pyproject.toml`` and the lock files."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    if not (root / DIGEST).is_file() or (root / DIGEST).read_text(encoding="utf-8").strip() != digest(root):
        yield f"{DIGEST}: the declared dependencies have changed since the lock was compiled"
    for name, (extras, groups) in PARTS.items():
        file = FOLDER / f"{name}.txt"
        locked = pins((root / file).read_text(encoding="utf-8")) if (root / file).is_file() else {}
        for requirement in declared(project, extras, groups):
            versions = locked.get(canonicalize_name(requirement.name), [])
            if not versions:
                yield f"{file}: {requirement} is declared and not locked"
            # Versions and requirements that depend on markers are left to the digest.
            for version in versions if len(versions) == 1 and not requirement.marker else ():
                if not requirement.specifier.contains(version, prereleases=True):
                    yield f"{file}: {requirement} is declared and {version} is locked"
    wanted = declared_clients(root)
    for name in sorted({*wanted, *(file.stem for file in (root / CLIENTS).glob("*.txt"))}):
        file = CLIENTS / f"{name}.txt"
        locked = pins((root / file).read_text(encoding="utf-8")) if (root / file).is_file() else {}
        found = [f"{package}=={version}" for package, versions in locked.items() for version in versions]
        if found != [wanted.get(name)]:
            yield f"{file}: {wanted.get(name, 'nothing')} is declared and {', '.join(found) or 'nothing'} is locked"


def declared(project: Any, extras: tuple[str, ...], groups: tuple[str, ...]) -> Iterator[Requirement]:
    """Yield what a part of the project depends on directly."""
    texts = list(project["project"].get("dependencies", [])) if extras else []
    texts += [text for extra in extras for text in project["project"]["optional-dependencies"][extra]]
    texts += [text for group in groups for text in members(project["dependency-groups"], group)]
    yield from map(Requirement, texts)


def members(groups: dict[str, list[Any]], name: str) -> Iterator[str]:
    """Yield the requirements of a dependency group and of the groups that it includes."""
    for entry in groups[name]:
        if isinstance(entry, str):
            yield entry
        else:
            yield from members(groups, entry["include-group"])


def pins(text: str) -> dict[str, list[Version]]:
    """Return the versions that a lock file pins, by package; there are several where they differ by Python."""
    found: dict[str, list[Version]] = {}
    for name, version in re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", text, re.MULTILINE):
        found.setdefault(canonicalize_name(name), []).append(Version(version))
    return found


if __name__ == "__main__":
    sys.exit(main())
