"""Fixed article types, licenses, categories and fundings."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from projectlink_mock.services.figshare.item_types import TYPE_NUMBERS
from projectlink_mock.services.figshare.state import Funding

DOI = "10.6084/m9.figshare"
HANDLE = "10779/figshare"
DEFAULT_LICENSE = 1

ARTICLE_TYPES = TYPE_NUMBERS
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
    {
        1: Funding(1, "Scholarly funding", url="https://app.dimensions.ai/details/grant/1"),
        2: Funding(2, "Insect flight in wind", url="https://app.dimensions.ai/details/grant/2"),
        3: Funding(3, "Open data for field stations", url="https://app.dimensions.ai/details/grant/3"),
    }
)
"""Fundings that requests can name by id."""

MAX_FILE_SIZE = 5 * 1024**3
"""Largest file that an account may upload, in bytes."""
