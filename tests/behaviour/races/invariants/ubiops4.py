"""UbiOps 4 invariants: unique names, last admins, and objects in use."""

from __future__ import annotations

from tests.behaviour.races.race import Race

RACES: list[Race] = []
