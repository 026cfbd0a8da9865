"""Regular expressions of a caller: matched in a time that grows with the text alone, whatever the expression.

The usual syntax without what needs backtracking (references, look-around) and without word boundaries. Only whether
a text matches is of interest. The expression becomes a graph of states; the sets of states that texts lead to are
computed when they are first met.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

MAX_LENGTH = 500
"""Longest expression."""
_MAX_STATES = 500
_MAX_PARTS = 5_000
_MAX_CACHED_STEPS = 2_000
_MAX_DEPTH = 50
_MAX_WORK = 300_000
"""States that are looked at for all texts together."""

_CLASSES: dict[str, Callable[[str], bool]] = {
    "d": str.isdecimal,
    "w": lambda one: one.isalnum() or one == "_",
    "s": str.isspace,
}
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "v": "\v"}
_COUNT = re.compile(r"\{(\d{1,3})(?:(,)(\d{0,3}))?\}")
_GROUP = re.compile(r"\((?:\?:|\?P?<[A-Za-z_]\w{0,50}>)?")

_CHARACTER, _SPLIT, _START, _END, _MATCH = range(5)


@dataclass(slots=True)
class _State:
    """A state of the graph: one that a character leads out of, or one with further states at the same place."""

    kind: int
    accepts: Callable[[str], bool] | None = None
    next: tuple[int, ...] = ()


class Regex:
    """A compiled expression. Raises ValueError for an invalid or unsupported one; the message says what."""

    def __init__(self, expression: str) -> None:
        if len(expression) > MAX_LENGTH:
            raise ValueError(f"it has more than {MAX_LENGTH} characters")
        self._folds = expression.startswith("(?i)")
        self._states: list[_State] = []
        self._text, self._at, self._depth, self._parts = expression.removeprefix("(?i)"), 0, 0, 0
        match = self._new(_MATCH)
        node = self._alternatives()
        if self._at < len(self._text):
            raise ValueError("a parenthesis is not opened")
        self._first = node(match)
        self._steps: dict[tuple[frozenset[int], str, bool], frozenset[int]] = {}
        self._work = 0

    def search(self, text: str) -> bool:
        """Return whether the expression matches anywhere in a text. Raises ValueError if that takes too long."""
        return self._run(text, anywhere=True)

    def fullmatch(self, text: str) -> bool:
        """Return whether the expression matches the whole of a text. Raises ValueError if that takes too long."""
        return self._run(text, anywhere=False)

    # ---- Matching ----------------------------------------------------------------------------------

    def _run(self, text: str, *, anywhere: bool) -> bool:
        text = text.lower() if self._folds else text
        current = self._closure({self._first}, at_start=True, at_end=not text)
        last = len(text) - 1
        for position, one in enumerate(text):
            if anywhere and 0 in current:
                return True
            current = self._step(current, one, position == last, anywhere)
            if not current:
                return False
        return 0 in current

    def _step(self, current: frozenset[int], one: str, at_end: bool, anywhere: bool) -> frozenset[int]:
        # An expression is used for one query, in one of the two ways.
        key = (current, one, at_end)
        found = self._steps.get(key)
        if found is None:
            states = (self._states[number] for number in current)
            reached = {
                state.next[0] for state in states if state.kind == _CHARACTER and state.accepts and state.accepts(one)
            }
            if anywhere:
                reached.add(self._first)
            found = self._closure(reached, at_start=False, at_end=at_end)
            self._work += len(current) + len(found)
            if self._work > _MAX_WORK:
                raise ValueError("it takes too long: use a simpler one")
            if len(self._steps) >= _MAX_CACHED_STEPS:
                self._steps.clear()
            self._steps[key] = found
        return found

    def _closure(self, numbers: set[int], *, at_start: bool, at_end: bool) -> frozenset[int]:
        """Return the states that are reached without a character."""
        found: set[int] = set()
        stack = list(numbers)
        while stack:
            number = stack.pop()
            if number in found:
                continue
            found.add(number)
            state = self._states[number]
            if state.kind == _SPLIT or (state.kind == _START and at_start) or (state.kind == _END and at_end):
                stack += state.next
        return frozenset(found)

    # ---- Compilation -------------------------------------------------------------------------------
    # A node is a function from the number of the state after it to that of its first state.

    def _new(self, kind: int, accepts: Callable[[str], bool] | None = None, *following: int) -> int:
        if len(self._states) >= _MAX_STATES:
            raise ValueError("it is too large: use smaller counts")
        self._states.append(_State(kind, accepts, following))
        return len(self._states) - 1

    def _alternatives(self) -> Callable[[int], int]:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise ValueError("its groups are nested too deeply")
        options = [self._sequence()]
        while self._peek() == "|":
            self._at += 1
            options.append(self._sequence())
        self._depth -= 1
        if len(options) == 1:
            return options[0]
        return lambda after: self._new(_SPLIT, None, *(option(after) for option in options))

    def _sequence(self) -> Callable[[int], int]:
        parts: list[Callable[[int], int]] = []
        while self._peek() not in ("", "|", ")"):
            parts.append(self._repeated(self._atom()))

        def build(after: int) -> int:
            self._parts += 1 + len(parts)
            if self._parts > _MAX_PARTS:
                raise ValueError("it is too large: use smaller counts")
            for part in reversed(parts):
                after = part(after)
            return after

        return build

    def _repeated(self, node: Callable[[int], int]) -> Callable[[int], int]:
        while True:
            one = self._peek()
            if one in ("*", "+", "?"):
                self._at += 1
                low, high = {"*": (0, None), "+": (1, None), "?": (0, 1)}[one]
            elif one == "{" and (found := _COUNT.match(self._text, self._at)):
                self._at = found.end()
                low = int(found[1])
                high = low if found[2] is None else int(found[3]) if found[3] else None
                if high is not None and high < low:
                    raise ValueError("a count ends before it begins")
            else:
                return node
            if self._peek() == "?":
                self._at += 1  # only whether there is a match is of interest, not which
            node = self._counted(node, low, high)

    def _counted(self, node: Callable[[int], int], low: int, high: int | None) -> Callable[[int], int]:
        def build(after: int) -> int:
            if high is None:
                loop = self._new(_SPLIT, None)
                self._states[loop].next = (node(loop), after)
                first = loop
            else:
                first = after
                for _ in range(high - low):
                    first = self._new(_SPLIT, None, node(first), after)
            for _ in range(low):
                first = node(first)
            return first

        return build

    def _atom(self) -> Callable[[int], int]:
        one = self._text[self._at]
        if one == "(":
            found = _GROUP.match(self._text, self._at)
            assert found is not None
            self._at = found.end()
            if self._peek() == "?":
                raise ValueError("it has a group of a kind that is not supported")
            node = self._alternatives()
            if self._peek() != ")":
                raise ValueError("a parenthesis is not closed")
            self._at += 1
            return node
        self._at += 1
        if one in "*+?":
            raise ValueError(f"nothing is before a {one}")
        if one == "^":
            return lambda after: self._new(_START, None, after)
        if one == "$":
            return lambda after: self._new(_END, None, after)
        if one == ".":
            accepts: Callable[[str], bool] = lambda given: given != "\n"  # noqa: E731
        elif one == "[":
            accepts = self._set()
        elif one == "\\":
            accepts = self._escape()
        else:
            accepts = self._equal(one)
        return lambda after: self._new(_CHARACTER, accepts, after)

    def _equal(self, one: str) -> Callable[[str], bool]:
        wanted = one.lower() if self._folds else one
        return lambda given: given == wanted

    def _escape(self) -> Callable[[str], bool]:
        """Return what an escape sequence accepts; its backslash is read already."""
        one = self._peek()
        self._at += 1
        if one.lower() in _CLASSES:
            accepts = _CLASSES[one.lower()]
            return accepts if one.islower() else lambda given: not accepts(given)
        if one in _ESCAPES:
            return self._equal(_ESCAPES[one])
        if not one or one.isalnum():
            raise ValueError(f"the escape sequence \\{one} is not supported")
        return self._equal(one)

    def _set(self) -> Callable[[str], bool]:
        """Return what a set accepts; its opening bracket is read already."""
        negated = self._peek() == "^"
        self._at += negated
        tests: list[Callable[[str], bool]] = []
        start = self._at
        while (one := self._peek()) != "]" or self._at == start:
            if not one:
                raise ValueError("a bracket is not closed")
            if self._text.startswith("[:", self._at):
                raise ValueError("named classes such as [:alpha:] are not supported")
            self._at += 1
            if one == "\\":
                tests.append(self._escape())
                continue
            last = self._text[self._at + 1 : self._at + 2]
            if self._peek() == "-" and last not in ("", "]"):
                self._at += 2
                if last == "\\" or last < one:
                    raise ValueError("a range in brackets is not supported")
                tests.append(self._between(one, last))
            else:
                tests.append(self._equal(one))
        self._at += 1
        return lambda given: any(test(given) for test in tests) != negated

    def _between(self, first: str, last: str) -> Callable[[str], bool]:
        if self._folds:
            return lambda given: first <= given <= last or first <= given.upper() <= last
        return lambda given: first <= given <= last

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]
