"""Fixed article types, licenses, categories and fundings."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from projectlink_mock.services.figshare.state import Funding

ARTICLE_TYPES: Mapping[str, int] = MappingProxyType(
    {
        "figure": 1,
        "media": 2,
        "dataset": 3,
        "fileset": 4,
        "poster": 5,
        "paper": 6,
        "presentation": 7,
        "thesis": 8,
        "code": 9,
        "metadata": 11,
        "preprint": 12,
        "book": 13,
    }
)
"""Type numbers in responses by the type names of requests."""

LICENSES: Mapping[int, tuple[str, str]] = MappingProxyType(
    {
        1: ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        2: ("CC0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        3: ("MIT", "https://opensource.org/licenses/MIT"),
        4: ("GPL 3.0+", "https://www.gnu.org/licenses/gpl-3.0.html"),
    }
)
"""Names and URLs of licenses by id."""

FUNDINGS: Mapping[int, Funding] = MappingProxyType(
    {1: Funding(1, "Scholarly funding", url="https://app.dimensions.ai/details/grant/1")}
)
