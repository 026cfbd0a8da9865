"""Rules that races try to break: unique values, limits, and records that must remain."""

from __future__ import annotations

from tests.behaviour.races.invariants import (
    automl,
    figshare,
    nuextract,
    ubiops4,
    ubiops4_deployments,
    ubiops4_files,
    ubiops4_requests,
    ubiops_limits,
    ubiops_names,
    ubiops_renaming,
    ufdl,
)
from tests.behaviour.races.race import Race

_MODULES = (
    nuextract,
    automl,
    ufdl,
    figshare,
    ubiops_names,
    ubiops_renaming,
    ubiops_limits,
    ubiops4,
    ubiops4_deployments,
    ubiops4_files,
    ubiops4_requests,
)
RACES: list[Race] = [race for module in _MODULES for race in module.RACES]

FIXED = {
    ("automl", "User", ("email",)),
    ("figshare", "User", ("email",)),
    ("ufdl", "User", ("username",)),
    ("ufdl", "User", ("email",)),
}
"""Unique fields without a race: no operation adds such records, as these are the demo users."""
