"""Command line of the generator: ``python -m openapi.codegen [--check]``."""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from openapi.codegen.parse import parse_file
from openapi.codegen.reference import render_reference
from openapi.codegen.render import render_files
from openapi.codegen.validate import SpecError
from projectlink_mock._core.contract.fidelity import Fidelity, load_fidelity

ROOT = Path(__file__).parents[2]
SDK = Path("sdk/projectlink")
MOCK = Path("mockserver/projectlink_mock/services")
DOCS = Path("docs/methods")
PUBLIC = ("extras", "training")
HAND_WRITTEN = re.compile(rf"({'|'.join(PUBLIC)}|_[a-z]\w*)\.py")  # in the package of a service
DESCRIPTION = """
Generate the SDK packages, the mock server's contracts and the reference from openapi/*.yaml.
Prints one line per file that was written or removed, nothing if all files are up to date.
"""


def generate(sources: Iterable[Path], into: Path) -> set[Path]:
    """Generate the files of some specs below a folder, and return their paths relative to it.

    Raises:
        SystemExit: Some specs are invalid. The message lists every problem of each.
    """
    problems: list[str] = []
    written: set[Path] = set()
    for source in sources:
        try:
            service, spec = parse_file(source)
        except SpecError as error:
            problems.append(str(error))
            continue
        files = render_files(service, extras=_extras(service.name))
        texts = {SDK / service.name / path: text for path, text in files.items()}
        texts[MOCK / service.name / "openapi.json"] = json.dumps(spec, indent=1, ensure_ascii=False) + "\n"
        texts |= {DOCS / path: text for path, text in render_reference(service, _notes(service.name)).items()}
        for path, text in texts.items():
            (into / path).parent.mkdir(parents=True, exist_ok=True)
            (into / path).write_text(text, encoding="utf-8")
        written |= texts.keys()
    if problems:
        raise SystemExit("\n".join(problems))
    ruff = [sys.executable, "-m", "ruff"]
    config = ["--config", str(ROOT / "pyproject.toml"), "--quiet", str(into)]
    subprocess.run([*ruff, "check", "--select", "F401,I", "--fix", *config], check=True)
    subprocess.run([*ruff, "format", *config], check=True)
    return written


def _notes(service: str) -> Mapping[str, Fidelity]:
    """Return the emulation notes of a service by operation; none if the mock server does not have it yet."""
    return load_fidelity(service) if (ROOT / MOCK / service / "fidelity.json").exists() else {}


def _extras(service: str) -> dict[str, list[str]]:
    """Return the hand-written modules for users in the package of a service, with the names that the package has, too.

    Those are all public names of a module of classes; of extras, which are mostly functions, their own classes.
    """
    paths = [ROOT / SDK / service / f"{name}.py" for name in PUBLIC]
    return {path.stem: _exports(path) for path in paths if path.exists()}


def _exports(path: Path) -> list[str]:
    body = ast.parse(path.read_text("utf-8")).body
    if path.stem == "extras":
        return [node.name for node in body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
    lists = [node.value for node in body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"]
    return [name for value in lists for name in ast.literal_eval(value)]


def outdated_files(written: set[Path]) -> set[Path]:
    """Return the existing generated files that are no longer generated."""
    services = {path.relative_to(SDK).parts[0] for path in written if path.is_relative_to(SDK)}
    present = {path.relative_to(ROOT) for name in services for path in (ROOT / SDK / name).rglob("*.py")}
    present |= {path.relative_to(ROOT) for name in services for path in (ROOT / DOCS / name).rglob("*.md")}
    return {path for path in present - written if not HAND_WRITTEN.fullmatch(path.name)}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m openapi.codegen", description=DESCRIPTION)
    parser.add_argument(
        "--check", action="store_true", help="only list the files that would change; exit with 1 if any"
    )
    check_only = parser.parse_args().check
    with tempfile.TemporaryDirectory() as folder:
        written = generate(sorted((ROOT / "openapi").glob("*.yaml")), Path(folder))
        texts = {path: (Path(folder) / path).read_bytes() for path in written}
    differing = {
        path for path, text in texts.items() if not (ROOT / path).exists() or (ROOT / path).read_bytes() != text
    }
    outdated = outdated_files(written)
    for path in sorted(differing | outdated):
        print(f"{'would change' if check_only else 'wrote' if path in differing else 'removed'}: {path}")
    if check_only:
        return 1 if differing or outdated else 0
    for path in differing:
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_bytes(texts[path])
    for path in outdated:
        (ROOT / path).unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
