"""Environment variables: their rules, and their inheritance from level to level."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from projectlink_mock._core.http.errors import BadRequest
from projectlink_mock._core.http.reasons import rule
from projectlink_mock._core.service.context import Context
from projectlink_mock._core.storage.table import Table
from projectlink_mock.services.ubiops_common.state import Variable

VariableT = TypeVar("VariableT", bound=Variable)


class VariableState(Protocol[VariableT]):
    """The table of environment variables."""

    @property
    def variables(self) -> Table[VariableT]:
        """Return the variables."""


@dataclass(frozen=True)
class InheritedVariable:
    """A variable and its origin; None if it is defined on the object itself."""

    variable: Variable
    inheritance_type: str | None = None
    inheritance_name: str | None = None


Level = Iterable[InheritedVariable]
"""The variables of one owner, as those who inherit them see them."""


def create_variable(
    ctx: Context[VariableState[VariableT]], owner_id: str, name: str, value: str, *, secret: bool
) -> VariableT:
    """Create a variable of an owner. Raises Conflict for a name that the owner has already."""
    id, table = ctx.new_id(), ctx.state.variables
    created = table.record(id, owner_id, name, value, secret)
    return table.add(created.key, created)


def get_variable(state: VariableState[VariableT], owner_id: str, id: str) -> VariableT:
    """Return a variable of an owner; inherited ones are not found. Raises NotFound."""
    return state.variables.get_by(owner_id=owner_id, id=id)


def change_variable(state: VariableState[VariableT], owner_id: str, id: str, changes: Mapping[str, Any]) -> VariableT:
    """Change a variable of an owner. Raises NotFound, Conflict, and BadRequest for a secret that would not stay one."""
    variable = get_variable(state, owner_id, id)
    changed = replace(variable, **changes)
    if variable.secret and not changed.secret:
        raise BadRequest(f"{variable.name} is a secret and stays one.", rule("secret-stays-secret"))
    return state.variables.replace(changed.key, changed)


def delete_variable(state: VariableState[VariableT], owner_id: str, id: str) -> None:
    """Delete a variable of an owner; an inherited one that it overrides is visible again. Raises NotFound."""
    state.variables.delete(get_variable(state, owner_id, id).key)


def copy_variables(ctx: Context[VariableState[VariableT]], source_id: str, owner_id: str) -> list[VariableT]:
    """Copy the variables of an owner to another, in place of those of the same names. Return the copies."""
    if source_id == owner_id:
        return ctx.state.variables.filter(owner_id=owner_id)
    copies = []
    for one in ctx.state.variables.filter(owner_id=source_id):
        replaced = ctx.state.variables.find_by(owner_id=owner_id, name=one.name)
        if replaced is not None:
            ctx.state.variables.delete(replaced.key)
        copies.append(create_variable(ctx, owner_id, one.name, one.value, secret=one.secret))
    return copies


def own_level(state: VariableState[Any], owner_id: str) -> Level:
    """Return the variables of the object itself."""
    return map(InheritedVariable, state.variables.filter(owner_id=owner_id))


def inherited_level(state: VariableState[Any], owner_id: str, kind: str, name: str) -> Level:
    """Return the variables that are inherited from an owner, a `kind` such as `project` with this name."""
    return (InheritedVariable(one, kind, name) for one in state.variables.filter(owner_id=owner_id))


def visible_variables(levels: Iterable[Level]) -> list[InheritedVariable]:
    """Return the variables of all levels, nearest first; nearer variables override others of the same name."""
    nearest: dict[str, InheritedVariable] = {}
    for level in levels:
        for one in level:
            nearest.setdefault(one.variable.name, one)
    return list(nearest.values())
