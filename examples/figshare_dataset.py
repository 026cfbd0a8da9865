"""A data set at figshare: created, uploaded in parts, published, found and downloaded, against the mock server.

Run it with ``python examples/figshare_dataset.py``. All of it also works with figshare itself.
"""

from __future__ import annotations

import asyncio
import random
from pathlib import Path
from tempfile import TemporaryDirectory

from projectlink import figshare
from projectlink.figshare.extras import async_download_files, upload_file
from projectlink_mock import MockServer

GENOMICS = "310204"


def write_measurements(folder: Path) -> list[Path]:
    """Write the files of the data set."""
    beats = random.Random(7)
    table, notes = folder / "beats.csv", folder / "notes.txt"
    table.write_text("".join(f"{row},{beats.random():.6f}\n" for row in range(200_000)))
    notes.write_text("Column 1 is the recording, column 2 the beats per millisecond.\n")
    return [table, notes]


def publish(mock: MockServer, files: list[Path]) -> int:
    """Create an article, upload its files, and publish it."""
    configuration = figshare.Configuration(mock.url("figshare"), access_token="alice-token")
    with figshare.ApiClient(configuration) as client:
        articles = figshare.ArticlesApi(client)
        created = articles.private_article_create(
            {
                "title": "Wing beats of the hoverfly",
                "description": "How often a hoverfly beats its wings.",
                "tags": ["hoverfly"],
                "categories_by_source_id": [GENOMICS],
                "defined_type": "dataset",
            }
        )
        article = int(created.location.rpartition("/")[2])
        print(f"  alice created the article {article}")
        for path in files:
            file = upload_file(articles, article, path, folder="raw")
            print(f"  uploaded {file.name}, {file.size} bytes, MD5 {file.computed_md5}")
        again = upload_file(articles, article, files[0], folder="raw")
        print(f"  {again.name} is there already, so nothing is sent")
        print(f"  its DOI will be {articles.private_article_reserve_doi(article).doi}")
        articles.account_article_publish(article)
    return article


async def find_and_download(mock: MockServer, article: int, folder: Path) -> None:
    """Find the data set without a token, and download its files."""
    async with figshare.AsyncApiClient(figshare.Configuration(mock.url("figshare"))) as client:
        articles = figshare.AsyncArticlesApi(client)
        found = await articles.articles_search(search={"search_for": ":tag: hoverfly"})
        print(f"  found {[one.title for one in found if one.id == article]}")
        for path in await async_download_files(articles, article, folder):
            print(f"  downloaded {path.relative_to(folder)}")


def main() -> None:
    """Start a mock server on a free port and run both parts against it."""
    with MockServer(services=["figshare"]) as mock, TemporaryDirectory() as folder:
        print(f"The mock server is at {mock.url('figshare')}\n\nSync, as alice:")
        files = write_measurements(Path(folder))
        article = publish(mock, files)
        print("\nAsync, without a token:")
        copy = Path(folder, "copy")
        asyncio.run(find_and_download(mock, article, copy))
        assert (copy / "raw" / files[0].name).read_bytes() == files[0].read_bytes()


if __name__ == "__main__":
    main()
