"""The catalogue of article types: numbers, today's names and earlier ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class ItemType:
    """A type of article. A type that cannot be selected remains for articles that have it."""

    id: int
    name: str
    icon: str
    is_selectable: bool = True

    @property
    def string_id(self) -> str:
        """Return the name as an identifier."""
        return self.name.replace(" ", "_")


_EARLIER_NAMES = {"paper": 6, "code": 9, "metadata": 11}

ITEM_TYPES: Mapping[int, ItemType] = MappingProxyType(
    {
        one.id: one
        for one in (
            ItemType(1, "figure", "figure"),
            ItemType(2, "media", "media"),
            ItemType(3, "dataset", "dataset"),
            ItemType(4, "fileset", "fileset", is_selectable=False),
            ItemType(5, "poster", "poster"),
            ItemType(6, "journal contribution", "paper"),
            ItemType(7, "presentation", "presentation"),
            ItemType(8, "thesis", "thesis"),
            ItemType(9, "software", "code"),
            ItemType(11, "online resource", "metadata"),
            ItemType(12, "preprint", "preprint"),
            ItemType(13, "book", "book"),
            ItemType(14, "conference contribution", "conference"),
            ItemType(15, "chapter", "book"),
            ItemType(16, "peer review", "paper"),
            ItemType(17, "educational resource", "presentation"),
            ItemType(18, "report", "paper"),
            ItemType(19, "standard", "paper"),
            ItemType(20, "composition", "media"),
            ItemType(21, "funding", "funding"),
            ItemType(22, "physical object", "object"),
            ItemType(23, "data management plan", "plan"),
            ItemType(24, "workflow", "workflow"),
            ItemType(25, "monograph", "book"),
            ItemType(26, "performance", "media"),
            ItemType(27, "event", "event"),
            ItemType(28, "service", "service"),
            ItemType(29, "model", "model"),
        )
    }
)
"""The types by number."""

TYPE_NUMBERS: Mapping[str, int] = MappingProxyType(
    {**{one.name: one.id for one in ITEM_TYPES.values()}, **_EARLIER_NAMES}
)
"""The numbers of types by the names that requests may use."""


def names_of(number: int) -> list[str]:
    """Return the names of a type, today's and earlier ones; empty for an unknown type."""
    return [name for name, id in TYPE_NUMBERS.items() if id == number]
