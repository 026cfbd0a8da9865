"""Tests of the published package `pyfigshare`, unmodified, against the mock."""

from __future__ import annotations

import random
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import requests

from projectlink_mock import Session

Figshare: Any = import_module("pyfigshare").Figshare
CONTENT = random.Random(4).randbytes(300_000)


def connect(session: Session, **settings: Any) -> Any:
    """Return the client with alice's token; only its base URL and the session are set."""
    figshare = Figshare(token="alice-token", max_retries=0, **settings)
    figshare.baseurl = session.url("figshare") + "/{endpoint}"
    figshare.session.headers.update(session.headers)
    return figshare


@pytest.fixture
def figshare(projectlink_mock: Session) -> Any:
    """Return the client for the articles of the account."""
    return connect(projectlink_mock)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the path of a file to upload."""
    path = tmp_path / "beats.bin"
    path.write_bytes(CONTENT)
    return path


def test_article_is_created_uploaded_published_and_downloaded(
    figshare: Any, projectlink_mock: Session, file: Path, tmp_path: Path
) -> None:
    article_id = figshare.create_article(title="Wing beats of the grasshopper")
    assert [one["id"] for one in figshare.search_articles(title="Wing beats of the grasshopper")] == [article_id]
    figshare.check_files(article_id)
    figshare.upload(article_id, str(file))
    (uploaded,) = figshare.list_files(article_id, show=False)
    assert (uploaded["name"], uploaded["size"]) == ("beats.bin", len(CONTENT))
    figshare.publish(article_id)
    public = connect(projectlink_mock, private=False)
    assert [one["version"] for one in public.list_article_versions(article_id)] == [1]
    public.download_article(article_id, outdir=str(tmp_path / "copy"), cpu=2)
    assert (tmp_path / "copy" / "beats.bin").read_bytes() == CONTENT
    assert [one["id"] for one in public.search_articles(title="Wing beats of the grasshopper")][:1] == [article_id]


def test_draft_is_updated_downloaded_with_the_token_and_deleted(figshare: Any, file: Path, tmp_path: Path) -> None:
    article_id = figshare.create_article(title="Draft", tags=["hoverfly"])
    figshare.update_article(article_id, description="Not complete.")
    assert figshare.get_article(article_id)["description"] == "Not complete."
    assert figshare.author(figshare.get_author_id(article_id))["full_name"] == "Alice Chen"
    figshare.check_files(article_id)
    figshare.upload(article_id, str(file))
    figshare.download_article(article_id, outdir=str(tmp_path / "copy"))
    assert (tmp_path / "copy" / "beats.bin").read_bytes() == CONTENT
    figshare.delete_all_files(article_id)
    assert figshare.list_files(article_id, show=False) == []
    figshare.delete_articles_with_title("Draft")
    with pytest.raises(requests.HTTPError, match="404"):
        figshare.get_article(article_id)


def test_existing_file_is_replaced(figshare: Any, file: Path) -> None:
    article_id = figshare.create_article(title="Wing beats")
    for content in (CONTENT, CONTENT[::-1]):
        file.write_bytes(content)
        figshare.check_files(article_id)
        figshare.upload(article_id, str(file), overwrite=True)
    (uploaded,) = figshare.list_files(article_id, show=False)
    assert requests.get(uploaded["download_url"], params={"token": "alice-token"}, timeout=10).content == CONTENT[::-1]


def test_used_quota_is_that_of_the_account(figshare: Any, file: Path) -> None:
    before = figshare.get_used_quota_private()
    article_id = figshare.create_article(title="Wing beats")
    figshare.check_files(article_id)
    figshare.upload(article_id, str(file))
    assert figshare.get_used_quota_private() - before == pytest.approx(len(CONTENT) / 1024**3)
