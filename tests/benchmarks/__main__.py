"""Command line of the benchmarks: measures, prints a table and writes it to docs/benchmarks.md."""

from __future__ import annotations

import compileall
import os
import platform
import sys
from datetime import date
from pathlib import Path

from tests.benchmarks import (
    against_generated,
    against_size,
    against_ubiops,
    extracting,
    many_articles,
    many_deployment_requests,
    many_projects,
    many_requests,
)
from tests.benchmarks.dropping import drops
from tests.benchmarks.files import files
from tests.benchmarks.forking import forking
from tests.benchmarks.measures import Result, async_calls, further_services, imports, sync_calls
from tests.benchmarks.memory import memory as memory_of_projects
from tests.benchmarks.serving import serving
from tests.benchmarks.uploading import uploads

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "benchmarks.md"
INTRODUCTION = """# Benchmarks

`make bench` writes this page. A ratio compares two programs that were measured alternately in one run; the figure is
the median, the spread its smallest and largest value. Client figures are CPU time of the client process, over
loopback. Import figures are CPU time in addition to that of an empty program.

A bound is a goal; the last column says whether this run met it. The bound of 8 for Prism exceeds the throughput of
bare Starlette in the rows where Prism serves a fixed response of a small spec.
"""


def row(found: Result) -> str:
    """Return a line of the table."""
    low, high = found.spread
    unit = f" {found.unit}" if found.unit else ""
    digits = 1 if found.unit else 2
    bound = f"{'at least' if found.at_least else 'at most'} {found.bound:g}{unit}"
    figure = f"{found.figure:.{digits}f}{unit}"
    spread = f"{low:.{digits}f} to {high:.{digits}f}"
    return f"| {found.what} | {figure} | {spread} | {bound} | {'yes' if found.kept else 'no'} |"


def memory() -> int:
    """Return the memory of the machine in gigabytes."""
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)


def compile_all() -> None:
    """Compile everything to bytecode, as an installation does, so that no start includes compiling."""
    for package in ("sdk", "mockserver", "tests/benchmarks", "tests/support"):
        compileall.compile_dir(ROOT / package, quiet=1)


def main(*names: str) -> int:
    """Run all benchmarks, or print those of some names, such as `serving.serving`; return 1 if a bound is not met."""
    compile_all()
    ours = (
        sync_calls,
        async_calls,
        files,
        uploads,
        imports,
        further_services,
        serving,
        memory_of_projects,
        forking,
        drops,
    )
    ubiops = (against_ubiops.calls, against_ubiops.imports, against_ubiops.batches, against_generated.calls)
    extractions = (extracting.lists, extracting.jobs)
    sizes = (
        against_size.pages,
        against_size.exports,
        many_articles.pages,
        many_projects.pages,
        many_requests.pages,
        many_deployment_requests.lists,
        many_deployment_requests.pages,
        many_deployment_requests.batches,
    )
    machine = f"{date.today()}, Python {platform.python_version()}, {os.cpu_count()} cores, {memory()} GB of memory"
    lines = [INTRODUCTION, machine, "", "| what | figure | spread | bound | kept |", "| --- | --- | --- | --- | --- |"]
    results: list[Result] = []
    measures = (*ours, *ubiops, *extractions, *sizes)
    known = {f"{one.__module__.rpartition('.')[2]}.{one.__name__}": one for one in measures}
    if unknown := set(names) - {*known}:
        raise SystemExit(f"unknown benchmarks: {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    for measure in [known[name] for name in names] or measures:
        for found in measure():
            results.append(found)
            lines.append(row(found))
            # A benchmark takes minutes: what is measured shows at once, and is not lost to a later failure.
            print(lines[-1], flush=True)
    if not names:
        PAGE.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return 0 if all(found.kept for found in results) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
