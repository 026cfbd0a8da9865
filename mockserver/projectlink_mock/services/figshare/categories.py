"""The catalogue of categories: a few of figshare's first taxonomy, and fields of research.

The fields of research are those of the Australian and New Zealand classification of 2020, whose codes are the source
ids; two digits are a division, four a group and six a field.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

_FIRST_TAXONOMY = 1
_FIELDS_OF_RESEARCH = 100
_FIRST_FIELD_ID = 23_000

_FIRST_CATEGORIES = (
    (1, None, "Biology"),
    (10, 1, "Cell Biology"),
    (11, 1, "Anatomy"),
    (23, None, "Chemistry"),
    (33, 23, "Polymers"),
    (66, None, "Earth Sciences"),
)
_RESEARCH = (
    ("30", "Agricultural, veterinary and food sciences"),
    ("3002", "Agriculture, land and farm management"),
    ("300203", "Agricultural land planning"),
    ("300204", "Agricultural management of nutrients"),
    ("31", "Biological sciences"),
    ("3102", "Bioinformatics and computational biology"),
    ("310201", "Bioinformatic methods development"),
    ("310202", "Biological network analysis"),
    ("310204", "Genomics and transcriptomics"),
    ("310205", "Proteomics and metabolomics"),
    ("310206", "Sequence analysis"),
    ("3103", "Ecology"),
    ("310301", "Behavioural ecology"),
    ("310302", "Community ecology"),
    ("310305", "Marine and estuarine ecology (incl. marine ichthyology)"),
    ("310308", "Terrestrial ecology"),
    ("34", "Chemical sciences"),
    ("3403", "Macromolecular and materials chemistry"),
    ("340306", "Polymerisation mechanisms"),
    ("37", "Earth sciences"),
    ("3702", "Climate change science"),
    ("370201", "Climate change processes"),
    ("3705", "Geology"),
    ("370506", "Sedimentology"),
    ("40", "Engineering"),
    ("4002", "Automotive engineering"),
    ("400202", "Automotive engineering materials"),
    ("46", "Information and computing sciences"),
    ("4605", "Data management and data science"),
    ("460501", "Data engineering and data science"),
    ("4611", "Machine learning"),
    ("461103", "Deep learning"),
    ("4612", "Software engineering"),
    ("461201", "Automated software engineering"),
    ("49", "Mathematical sciences"),
    ("4905", "Statistics"),
    ("490501", "Applied statistics"),
    ("51", "Physical sciences"),
    ("5101", "Astronomical sciences"),
    ("510109", "Stellar astronomy and planetary systems"),
)


@dataclass(frozen=True)
class Category:
    """A category. The path has the ids of its ancestors and its own; divisions of research cannot be selected."""

    id: int
    parent_id: int | None
    title: str
    path: str
    source_id: str
    taxonomy_id: int
    has_children: bool
    is_selectable: bool


def _first_taxonomy() -> Iterator[Category]:
    parents = {parent for _, parent, _ in _FIRST_CATEGORIES}
    for id, parent, title in _FIRST_CATEGORIES:
        path = f"/{id}" if parent is None else f"/{parent}/{id}"
        yield Category(id, parent, title, path, str(id), _FIRST_TAXONOMY, id in parents, is_selectable=True)


def _fields_of_research() -> Iterator[Category]:
    ids = {code: _FIRST_FIELD_ID + number for number, (code, _) in enumerate(_RESEARCH)}
    for code, title in _RESEARCH:
        ancestors = [ids[code[:length]] for length in range(2, len(code) + 1, 2)]
        yield Category(
            ids[code],
            ancestors[-2] if len(ancestors) > 1 else None,
            title,
            "".join(f"/{id}" for id in ancestors),
            code,
            _FIELDS_OF_RESEARCH,
            has_children=any(other != code and other.startswith(code) for other in ids),
            is_selectable=len(ancestors) > 1,
        )


CATEGORIES: Mapping[int, Category] = MappingProxyType(
    {category.id: category for category in (*_first_taxonomy(), *_fields_of_research())}
)
"""The categories by id, parents before their children."""

CATEGORIES_BY_SOURCE_ID: Mapping[str, Category] = MappingProxyType(
    {category.source_id: category for category in CATEGORIES.values()}
)
"""The categories by the id in their taxonomy."""
