"""What races try to break: what is there once, how much there may be, what has to remain."""

from __future__ import annotations

from tests.behaviour.races.invariants import (
    automl,
    figshare,
    nuextract,
    ubiops_limits,
    ubiops_names,
    ubiops_renaming,
    ufdl,
)
from tests.behaviour.races.race import Race

_MODULES = (nuextract, automl, ufdl, figshare, ubiops_names, ubiops_renaming, ubiops_limits)
RACES: list[Race] = [race for module in _MODULES for race in module.RACES]

FIXED = {
    ("automl", "User", ("email",)),
    ("figshare", "User", ("email",)),
    ("ufdl", "User", ("username",)),
    ("ufdl", "User", ("email",)),
}
"""What is unique and has no race, because nobody can add any: these users are the cast."""
