"""Searches by index, compared with a look at every record, while the state changes."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from types import SimpleNamespace
from typing import Any, cast

import pytest

from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage import term_index
from projectlink_mock._core.storage.forks import fork
from projectlink_mock.services.figshare import article_lists, collection_lists, scheduler, search_index, seed
from projectlink_mock.services.figshare.search_documents import ArticleDocument, CollectionDocument
from projectlink_mock.services.figshare.search_query import parse
from projectlink_mock.services.figshare.state import (
    OWNER,
    Article,
    Author,
    Collection,
    File,
    Funding,
    Group,
    Member,
    Project,
    State,
)

BEGAN = datetime(2020, 1, 1, tzinfo=timezone.utc)
ALICE = 1495682
RECORDS = 90
WORDS = ("wing", "wings", "beat", "cells", "hoverfly", "study", "studied", "Straße", "10.1000/x-1")
TAGS = ("wing beat", "music and puppets", "Wing  Beat", "hoverfly")
LEAVES = (
    "wing", "beats", "cell", "studies", "strasse", "nothing", '"wing beat"', '"beat wing"', "anatomy", "csv",
    "readme", "chen", "hopper", "0000", "7", ":title: wing beats", ":description: cells", ':title: "wing beat"',
    ":tag: wing beat", ":author: alice chen", ":author: Grace Hopper",
    ":orcid: https://orcid.org/0000-0002-1825-0097", ":category: anatomy", ":item_type: article",
    ":item_type: collection", ":item_type: dataset", ":item_type: journal_contribution", ":extension: csv",
    ":references: https://example.com/1", ":doi: doi:10.6084/m9.figshare.3", ":institution: 7", ":project: insects",
    ":project: 9", ":licence: ccby", ":resource_doi: 10.1000/x-1", ":resource_title: walks",
    ":resource_link: https://example.com/2", ":published_after: 2020-01-20", ":published_before: 2020-02-20",
    ":search_term: wing beat",
)  # fmt: skip


def texts(chance: random.Random) -> dict[str, Any]:
    """Return fields that articles and collections have."""
    return {
        "title": " ".join(chance.choices(WORDS, k=2)),
        "description": chance.choice([None, " ".join(chance.choices(WORDS, k=3))]),
        "tags": tuple(chance.sample(TAGS, chance.randrange(2))),
        "categories": tuple(chance.sample([11, 10], chance.randrange(2))),
        "author_ids": tuple(chance.sample([ALICE, 7, 8], chance.randrange(1, 3))),
        "references": tuple(chance.sample(["https://example.com/1"], chance.randrange(2))),
        "group_id": chance.choice([None, 5, 6]),
        "doi": chance.choice([None, f"10.6084/m9.figshare.{chance.randrange(9)}"]),
    }


def article_texts(chance: random.Random) -> dict[str, Any]:
    return {
        **texts(chance),
        "defined_type": chance.choice([None, "dataset", "paper", "journal contribution"]),
        "license": chance.choice([None, 1, 2]),
        "project_id": chance.choice([None, 9]),
        "resource_title": chance.choice([None, "Walking"]),
        "resource_doi": chance.choice([None, "10.1000/x-1"]),
        "resource": chance.choice([{}, {"link": "https://example.com/2"}]),
        "funding": chance.choice([None, "hoverfly fund"]),
        "fundings": chance.choice([(), (Funding(1, "Studies of wings"),)]),
        "custom_fields": chance.choice([{}, {"a": "cells", "b": 7}]),
    }


def collection_texts(chance: random.Random) -> dict[str, Any]:
    resources = [{}, {"title": "Walking", "doi": "10.1000/x-1", "link": "https://example.com/2"}]
    return {**texts(chance), "resource": chance.choice(resources)}


def filled(chance: random.Random) -> State:
    """Return a state with articles and collections of alice, of which most are public."""
    state = seed.empty()
    state.authors.add("7", Author(7, "Grace Hopper", "0000-0002-1825-0097"))
    state.authors.add("8", Author(8, "Alice Chen"))
    for id, institution in ((5, 7), (6, None)):
        state.groups.add(str(id), Group(id, "a group", institution, (), ()))
    state.projects.add("9", Project(9, "Insects", (Member(ALICE, OWNER),), BEGAN, BEGAN))
    for id in range(1, RECORDS + 1):
        at = BEGAN + timedelta(days=id)
        state.articles.add(str(id), Article(id, **article_texts(chance), owner_id=ALICE, created_at=at, modified_at=at))
        for number in range(chance.randrange(3)):
            file = File(10 * id + number, id, chance.choice(["wings.csv", "readme", "a.CSV", "x."]), 1)
            state.files.add(str(file.id), file)
        fields = collection_texts(chance)
        state.collections.add(str(id), Collection(id, ALICE, **fields, created_at=at, modified_at=at))
        if chance.random() < 0.8:
            publish(state, id, at)
    return state


def publish(state: State, id: int, at: datetime) -> None:
    state.add_version(replace(state.articles.get(str(id)), published_at=at))
    state.add_collection_version(state.collections.get(str(id)), at)


def change(state: State, chance: random.Random) -> None:
    """Make one change of any kind."""
    id = str(chance.randint(1, RECORDS))
    match chance.randrange(8):
        case 0 | 1:
            state.articles.replace(id, replace(state.articles.get(id), **article_texts(chance)))
        case 2 | 3:
            state.collections.replace(id, replace(state.collections.get(id), **collection_texts(chance)))
        case 4 | 5:
            publish(state, int(id), BEGAN + timedelta(days=chance.randrange(60)))
        case 6:
            author = state.authors.get(chance.choice(["7", "8"]))
            state.authors.replace(str(author.id), replace(author, full_name=chance.choice(["Grace Hopper", "Al Chen"])))
        case _:
            title = chance.choice(["Insects", "Birds"])
            state.projects.replace("9", replace(state.projects.get("9"), title=title))


def query(chance: random.Random, depth: int = 0) -> str:
    """Return a query with operators, words and fields."""
    if depth > 2 or chance.random() < 0.4:
        return chance.choice(LEAVES)
    left, right = query(chance, depth + 1), query(chance, depth + 1)
    joined = f"{left} {chance.choice(['AND', 'OR', 'NOT', 'AND NOT'])} {right}"
    return f"({joined})" if chance.random() < 0.5 else joined


Lists = dict[str, tuple[Callable[..., Any], Callable[[State], list[Any]], Callable[[State, Any], Any]]]
LISTS: Lists = {
    "public articles": (
        lambda ctx, user, params: article_lists.public_articles(ctx, params),
        lambda state: [one for one in state.versions if one.lists],
        lambda state, one: ArticleDocument(state, one.article, one.file_ids),
    ),
    "own articles": (
        article_lists.own_articles,
        lambda state: list(state.articles),
        ArticleDocument,
    ),
    "public collections": (
        lambda ctx, user, params: collection_lists.public_collections(ctx, params),
        lambda state: [one for one in state.collection_versions if one.lists],
        lambda state, one: CollectionDocument(state, one.collection),
    ),
    "own collections": (
        collection_lists.own_collections,
        lambda state: list(state.collections),
        CollectionDocument,
    ),
}


def key_of(record: Any) -> str:
    return str(record.id if isinstance(record, (Article, Collection)) else record.key)


def check(state: State, which: str, text: str, order: str) -> None:
    """Compare a search with a look at every record."""
    select, records, document = LISTS[which]
    parsed = parse(text)
    assert parsed is not None
    wanted = [key_of(one) for one in records(state) if parsed.matches(document(state, one))]
    ctx = cast("Context[State]", Context(cast("Any", None), state, cast("Any", None)))
    params = {"search_for": text, "order": order}
    selection = select(ctx, state.users.get(str(ALICE)), params)
    page = selection.page(0, 1_000)
    assert sorted(map(key_of, page)) == sorted(wanted), text
    walk = replace(selection, keys=None, numbers=None)
    assert page == walk.page(0, 1_000), text
    assert selection.page(3, 2) == page[3:5], text


@pytest.mark.parametrize("which", LISTS)
@pytest.mark.parametrize("seed_number", range(2))
def test_search_by_index_finds_what_matches(which: str, seed_number: int) -> None:
    chance = random.Random(seed_number)
    states = [filled(chance)]
    for leaf in LEAVES:
        check(states[0], which, leaf, "created_date")
        check(states[0], which, f"NOT {leaf}", "views")
    for _ in range(60):
        state = chance.choice(states)
        for _ in range(chance.randrange(4)):
            change(state, chance)
        if len(states) < 3 and chance.random() < 0.1:
            states.append(fork(state))
        check(state, which, query(chance), chance.choice(["created_date", "published_date", "views"]))


def test_words_of_any_length_are_distinguished() -> None:
    state = seed.empty()
    words = ["x" * 150, "x" * 150 + "1", "x" * 99, "x" * 100, "x" * 101]
    for id, word in enumerate(words, 1):
        state.articles.add(str(id), Article(id, None, ALICE, word, BEGAN, BEGAN, tags=(word,)))
    for word in words:
        for text in (word, f"NOT {word}", f":tag: {word}", f"NOT :tag: {word}"):
            check(state, "own articles", text, "created_date")


def test_many_authors_of_one_name_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_index, "_MAX_REFERENCES", 3)
    state = seed.empty()
    for id in range(1, 9):
        state.authors.add(str(id + 100), Author(id + 100, f"Author {id}"))
        article = Article(id, None, ALICE, "an article", BEGAN, BEGAN, author_ids=(id + 100,))
        state.articles.add(str(id), article)
    for text in ("author", "NOT author", "author AND 7", ":author: author 7"):
        check(state, "own articles", text, "created_date")


@pytest.mark.parametrize(
    ("path", "table"),
    [
        ("/articles/search", "versions"),
        ("/account/articles/search", "articles"),
        ("/collections/search", "collection_versions"),
        ("/account/collections/search", "collections"),
    ],
)
def test_index_is_prepared_in_steps_before_a_search(monkeypatch: pytest.MonkeyPatch, path: str, table: str) -> None:
    monkeypatch.setattr(term_index, "_RECORDS_AT_ONCE", 10)
    state = filled(random.Random(1))

    def steps(body: bytes) -> int:
        request = SimpleNamespace(path=path, content=body)
        ctx = Context(cast("Any", request), state, cast("Any", None))
        return sum(1 for _ in scheduler.run_due_in_steps(ctx))

    assert steps(b'{"doi": "10.6084/m9.figshare.1"}') == 0
    assert steps(b'{"search_for": "wing"}') >= len(getattr(state, table)) // 10
    assert steps(b'{"search_for": "beat"}') == 0
