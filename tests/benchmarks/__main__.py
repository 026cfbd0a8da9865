"""``python -m tests.benchmarks``: measure, print a table and write it to docs/benchmarks.md."""

from __future__ import annotations

import os
import platform
import sys
from datetime import date
from pathlib import Path

from tests.benchmarks import against_generated, against_size, against_ubiops, many_projects
from tests.benchmarks.dropping import drops
from tests.benchmarks.files import files
from tests.benchmarks.measures import Result, async_calls, further_services, imports, mock_server, sync_calls

PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"
INTRODUCTION = """# Benchmarks

Written by `make bench`. A ratio compares with a peer that was measured in the same run, turn about;
the figure is the median, with the smallest and the largest beside it. Client figures are CPU time of
the client process alone, over loopback. Import figures are CPU time over that of an empty program.

A bound that is not kept is a goal that stands. That of 40 for UbiOps' list would mean less than parsing its
JSON alone costs, wherever the peer takes about 26 times as long as raw urllib3 with json.loads.
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


def main() -> int:
    ours = (sync_calls, async_calls, files, imports, further_services, mock_server, drops)
    ubiops = (against_ubiops.calls, against_ubiops.imports, against_ubiops.batches, against_generated.calls)
    results = [
        found
        for measure in (*ours, *ubiops, against_size.pages, against_size.exports, many_projects.pages)
        for found in measure()
    ]
    table = ["| what | figure | spread | bound | kept |", "| --- | --- | --- | --- | --- |", *map(row, results)]
    machine = f"{date.today()}, Python {platform.python_version()}, {os.cpu_count()} cores, {memory()} GB of memory"
    print("\n".join(table))
    PAGE.write_text("\n".join([INTRODUCTION, machine, "", *table, ""]), encoding="utf-8")
    return 0 if all(found.kept for found in results) else 1


if __name__ == "__main__":
    sys.exit(main())
