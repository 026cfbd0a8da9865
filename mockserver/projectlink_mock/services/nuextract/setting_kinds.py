"""Kinds of settings and their values, where no contract checks them: in manifests, archives and states."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

MAX_DPI = 600
RANDOM = "random"
TOO_MANY_BITS = "does not fit into 64 bits"
_MAX_WIDTH = 2**63 - 1
_MIN_SEED, _MAX_SEED = -(2**63), 2**63 - 1

_DPI = r"(?i:automatic)|[1-9][0-9]?|[1-5][0-9]{2}|600"
_TOKENS = r"Unlimited|0*[1-9][0-9]*"
_COUNT = r"Unlimited|[0-9]+"
_SEED = r"random|-?[0-9]{1,19}"
_WIDTH = r"automatic|original|[1-9][0-9]*"


def _is_int(low: int, high: int) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def _is_number(low: float, high: float) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high


def _matches(pattern: str) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


class Setting(NamedTuple):
    """A setting where no contract checks it: its name in JSON, the expected values, and checks one of which holds."""

    json_name: str
    expected: str
    checks: Sequence[Callable[[Any], bool]]

    def accepts(self, value: Any) -> bool:
        """Return True for a valid value."""
        return any(check(value) for check in self.checks)


SETTINGS: Mapping[str, Setting] = {
    "temperature": Setting("temperature", "a number from 0 to 2", [_is_number(0, 2)]),
    "rasterization_dpi": Setting(
        "rasterizationDPI", f"1 to {MAX_DPI} or automatic", [_is_int(1, MAX_DPI), _matches(_DPI)]
    ),
    "max_output_tokens": Setting("maxOutputTokens", "a positive number as text, or Unlimited", [_matches(_TOKENS)]),
    "max_example_token_number": Setting("maxExampleTokenNumber", "0 to 130000", [_is_int(0, 130_000)]),
    "max_example_number": Setting("maxExampleNumber", "a number as text, or Unlimited", [_matches(_COUNT)]),
    "min_example_similarity": Setting("minExampleSimilarity", "a number from 0 to 1", [_is_number(0, 1)]),
    "enable_thinking": Setting("enableThinking", "a boolean", [_is_bool]),
    "thinking_token_budget": Setting(
        "thinkingTokenBudget", "a positive number as text, or Unlimited", [_matches(_TOKENS)]
    ),
    "loop_detection": Setting("loopDetection", "a boolean", [_is_bool]),
    "random_seed": Setting("randomSeed", "a number as text, or random", [_matches(_SEED)]),
    "image_width": Setting(
        "imageWidth", "automatic, original or a positive number", [_is_int(1, _MAX_WIDTH), _matches(_WIDTH)]
    ),
}
"""The settings of structured projects; those of content projects are among them."""


def setting_errors(values: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with the values of settings."""
    for name, value in values.items():
        if not SETTINGS[name].accepts(value):
            yield f"settings.{name} must be {SETTINGS[name].expected}"
        elif name == "random_seed" and not has_64_bits(value):
            yield f"settings.{name} {TOO_MANY_BITS}"


def has_64_bits(seed: str) -> bool:
    """Return False for a seed that does not fit into 64 bits."""
    return seed == RANDOM or _MIN_SEED <= int(seed) <= _MAX_SEED
