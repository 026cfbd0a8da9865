"""Handlers of the files of an account's article: list, add, read, complete and delete."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from projectlink_mock._core.http.errors import BadRequest, NotFound, Unprocessable
from projectlink_mock._core.http.reasons import missing, rule
from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import mutations, queries, results, uploads
from projectlink_mock.services.figshare.access import get_changeable_article, get_own_article
from projectlink_mock.services.figshare.state import CREATED, Article, File, State, upload_token
from projectlink_mock.services.figshare.upload_results import AccountFile, account_file

_MAX_NAME_LENGTH = 255


def private_article_files_list(ctx: Context[State], article_id: int) -> list[AccountFile]:
    """Return a page of the files of the draft, oldest first."""
    article = get_own_article(ctx, article_id)
    files = ctx.state.files.oldest_first(draft_of=article.id)
    return [account_file(ctx, file) for file in queries.paginate(files, ctx.query)]


def private_article_upload_initiate(ctx: Context[State], article_id: int) -> results.Location:
    """Add a file to the draft: a link, or a file whose parts are then sent to the upload service."""
    article = get_changeable_article(ctx, article_id)
    if article.is_metadata_record:
        raise BadRequest("A metadata record has no files.", rule("metadata-record-without-files"))
    body = {name: value for name, value in ctx.body.items() if value not in (None, "")}
    folder = _folder(body.get("folder_path", ""))
    fields = _link_fields(body) if "link" in body else _upload_fields(ctx, article, body)
    id = mutations.next_id(ctx)
    token = None if "link" in body else upload_token(id)
    file = File(id=id, article_id=article.id, upload_token=token, folder=folder, **fields)
    ctx.state.files.add(str(id), file)
    mutations.add_used_quota(ctx, article, private=file.size)
    mutations.update_article(ctx, article, size=article.size + file.size)
    return results.location(ctx, "account", "articles", article.id, "files", id)


def private_article_file(ctx: Context[State], article_id: int, file_id: int) -> AccountFile:
    """Return a file of the draft."""
    article = get_own_article(ctx, article_id)
    ctx.modified = article.modified_at
    return account_file(ctx, _file(ctx, article, file_id))


def private_article_upload_complete(ctx: Context[State], article_id: int, file_id: int) -> None:
    """Complete the upload of a file, which is then available."""
    article = get_changeable_article(ctx, article_id)
    uploads.complete(ctx, _file(ctx, article, file_id))
    mutations.update_article(ctx, article)


def private_article_file_delete(ctx: Context[State], article_id: int, file_id: int) -> None:
    """Delete a file from the draft; published versions keep it."""
    file = _file(ctx, get_changeable_article(ctx, article_id), file_id)
    mutations.remove_file(ctx, file)


def _file(ctx: Context[State], article: Article, file_id: int) -> File:
    file = ctx.state.files.get(str(file_id))
    if file.draft_of != article.id:
        raise NotFound(f"There is no file {str(file_id)!r}.", missing("file"))
    return file


def _link_fields(body: dict[str, Any]) -> dict[str, Any]:
    link: str = body["link"]
    name = body.get("name") or urlsplit(link).path.rpartition("/")[2] or urlsplit(link).netloc
    return {
        "name": name[:_MAX_NAME_LENGTH],
        "size": body.get("size", 0),
        "link": link,
        "supplied_md5": body.get("md5"),
    }


def _upload_fields(ctx: Context[State], article: Article, body: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a file to upload. Raises Unprocessable, and BadRequest if there is no room for it."""
    if absent := [name for name in ("name", "size") if name not in body]:
        raise Unprocessable(f"Missing for an upload: {', '.join(absent)}; or send a link.", rule("upload-or-link"))
    state = ctx.state
    owner = state.users.get(str(article.owner_id))
    account = owner if article.project_id is None else state.projects.get(str(article.project_id))
    free = max(0, account.quota - account.used_private)
    if body["size"] > free:
        text = f"The file has {body['size']} bytes, but only {free} bytes of the quota are free."
        raise BadRequest(text, rule("quota"))
    return {"name": body["name"], "size": body["size"], "supplied_md5": body.get("md5"), "status": CREATED}


def _folder(path: str) -> str:
    """Return the path of a folder without slashes around it. Raises Unprocessable for one outside of the article."""
    names = [name for name in path.replace("\\", "/").split("/") if name not in ("", ".")]
    if ".." in names:
        raise Unprocessable("Invalid value for: folder_path (it leaves the article)", rule("folder-in-article"))
    return "/".join(names)
