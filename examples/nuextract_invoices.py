"""Example: the invoices of a folder become a table.

The example starts a mock server. With another host and token it runs against the real service.
"""

from __future__ import annotations

import asyncio
import csv
import datetime
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import BaseModel

from projectlink.nuextract import BadRequestException, Configuration, NuMindAsync, StructuredExtractionResponse
from projectlink.nuextract.extras import JobFailedError
from projectlink_mock import MockServer

PARALLEL = 4


class Invoice(BaseModel):
    """The template of the extraction, and the type of its results."""

    number: str | None
    date: datetime.date | None
    customer: str | None
    total: float | None


def write_invoices(folder: Path) -> None:
    """Write the files that the example reads."""
    for number, (customer, total) in enumerate([("Harbour Bakery", 12.5), ("Mill & Sons", 840.0), ("Lea", 3.2)], 1):
        text = f"Number: INV-{number}\nDate: 2026-02-0{number}\nCustomer: {customer}\nTotal: {total:.2f}\n"
        (folder / f"invoice-{number}.txt").write_text(text)
    (folder / "invoice-4.bin").write_bytes(b"\x00\x01 not a document")


async def extract(client: NuMindAsync, path: Path, limit: asyncio.Semaphore) -> Invoice | str:
    """Return the invoice in a file, or the reason why it has no invoice."""
    async with limit:
        try:
            found = await client.extract_structured_data(Invoice, input_file=path, job_status_polling_delay=0.25)
        except BadRequestException as error:  # no document
            return f"{error.body}"
        except JobFailedError as error:
            return error.job.reason
    assert isinstance(found, StructuredExtractionResponse)
    return Invoice.model_validate(found.result)


async def extract_folder(configuration: Configuration, folder: Path) -> None:
    """Print a table of the invoices in a folder, and a line for each file that has none."""
    paths = sorted(folder.iterdir())
    limit = asyncio.Semaphore(PARALLEL)
    async with NuMindAsync(configuration=configuration) as client:
        results = await asyncio.gather(*(extract(client, path, limit) for path in paths))
    table = csv.DictWriter(sys.stdout, ["file", *Invoice.model_fields], lineterminator="\n")
    table.writeheader()
    for path, result in zip(paths, results, strict=True):
        if isinstance(result, Invoice):
            table.writerow({"file": path.name, **result.model_dump()})
    for path, result in zip(paths, results, strict=True):
        if isinstance(result, str):
            print(f"{path.name}: {result}")


def main() -> None:
    """Start a mock server on a free port and extract the invoices of a folder with it."""
    with MockServer(services=["nuextract"]) as mock, TemporaryDirectory() as folder:
        write_invoices(Path(folder))
        configuration = Configuration(mock.url("nuextract"), access_token="alice-token")
        asyncio.run(extract_folder(configuration, Path(folder)))


if __name__ == "__main__":
    main()
