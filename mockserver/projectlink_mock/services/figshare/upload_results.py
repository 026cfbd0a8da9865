"""Results of handlers about files and uploads, before serialization."""

from __future__ import annotations

from typing import NamedTuple

from projectlink_mock._core.service.context import Context
from projectlink_mock.services.figshare import uploads
from projectlink_mock.services.figshare.state import File, State


class PrivateFile(NamedTuple):
    """A file as the members of its project see it."""

    base: str
    file: File


class AccountFile(NamedTuple):
    """A file as its owner sees it in the account."""

    private: PrivateFile


class Part(NamedTuple):
    """A part of an upload, with the positions of its first and last byte."""

    number: int
    start: int
    last: int
    is_received: bool
    is_locked: bool


class Upload(NamedTuple):
    """An upload with all its parts."""

    file: uploads.Upload
    parts: list[Part]


def private_file(ctx: Context[State], file: File) -> PrivateFile:
    """Return a file as the members of its project see it."""
    return PrivateFile(ctx.request.base, file)


def account_file(ctx: Context[State], file: File) -> AccountFile:
    """Return a file as its owner sees it in the account."""
    return AccountFile(private_file(ctx, file))


def upload(ctx: Context[State], upload: uploads.Upload) -> Upload:
    """Return an upload with all its parts."""
    received = uploads.received_parts(ctx, upload)
    numbers = range(1, uploads.part_count(upload) + 1)
    return Upload(upload, [_part(ctx, upload, number, number in received) for number in numbers])


def part(ctx: Context[State], upload: uploads.Upload, number: int) -> Part:
    """Return a part of an upload."""
    return _part(ctx, upload, number, number in uploads.received_parts(ctx, upload))


def _part(ctx: Context[State], upload: uploads.Upload, number: int, is_received: bool) -> Part:
    start, last = uploads.part_range(upload, number)
    return Part(number, start, last, is_received, uploads.is_locked(ctx, upload, number))
