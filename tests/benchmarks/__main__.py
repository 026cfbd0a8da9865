"""``python -m tests.benchmarks``: measure, print a table and write it to docs/benchmarks.md."""

from __future__ import annotations

import compileall
import os
import platform
import sys
from datetime import date
from pathlib import Path

from tests.benchmarks import against_generated, against_size, against_ubiops, many_projects, many_requests
from tests.benchmarks.dropping import drops
from tests.benchmarks.files import files
from tests.benchmarks.forking import forking
from tests.benchmarks.measures import Result, async_calls, further_services, imports, sync_calls
from tests.benchmarks.memory import memory as memory_of_projects
from tests.benchmarks.serving import serving

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "benchmarks.md"
INTRODUCTION = """# Benchmarks

Written by `make bench`. A ratio compares with a peer that was measured in the same run, turn about;
the figure is the median, with the smallest and the largest beside it. Client figures are CPU time of
the client process alone, over loopback. Import figures are CPU time over that of an empty program.

A bound that is not kept is a goal that stands. That of 40 for UbiOps' list would mean less than parsing its
JSON alone costs, wherever the peer takes about 26 times as long as raw urllib3 with json.loads. That of 8 for
Prism would mean more than bare Starlette does, where Prism need not look for an operation among many nor make up
its answer, but sends the same one always.
"""


def row(found: Result) -> str:
    """A line of the table."""
    low, high = found.spread
    unit = f" {found.unit}" if found.unit else ""
    digits = 1 if found.unit else 2
    bound = f"{'at least' if found.at_least else 'at most'} {found.bound:g}{unit}"
    figure = f"{found.figure:.{digits}f}{unit}"
    spread = f"{low:.{digits}f} to {high:.{digits}f}"
    return f"| {found.what} | {figure} | {spread} | {bound} | {'yes' if found.kept else 'no'} |"


def memory() -> int:
    """Gigabytes of memory."""
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)


def compile_all() -> None:
    """Compile everything to bytecode, as an installation does: its own start is measured, not that of a compiler."""
    for package in ("sdk", "mockserver", "tests/benchmarks", "tests/support"):
        compileall.compile_dir(ROOT / package, quiet=1)


def main() -> int:
    compile_all()
    ours = (sync_calls, async_calls, files, imports, further_services, serving, memory_of_projects, forking, drops)
    ubiops = (against_ubiops.calls, against_ubiops.imports, against_ubiops.batches, against_generated.calls)
    sizes = (against_size.pages, against_size.exports, many_projects.pages, many_requests.pages)
    results = [found for measure in (*ours, *ubiops, *sizes) for found in measure()]
    table = ["| what | figure | spread | bound | kept |", "| --- | --- | --- | --- | --- |", *map(row, results)]
    machine = f"{date.today()}, Python {platform.python_version()}, {os.cpu_count()} cores, {memory()} GB of memory"
    print("\n".join(table))
    PAGE.write_text("\n".join([INTRODUCTION, machine, "", *table, ""]), encoding="utf-8")
    return 0 if all(found.kept for found in results) else 1


if __name__ == "__main__":
    sys.exit(main())
