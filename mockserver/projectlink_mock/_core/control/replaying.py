"""Replaying what was recorded."""

from __future__ import annotations

from typing import Any

from projectlink_mock._core.control.request import Answers, Call
from projectlink_mock._core.http.errors import Misuse


def _post_replay(call: Call) -> Any:
    """Replay a recording; without a body, what the session itself was asked."""
    from projectlink_mock._core.control.replay import Player, own_player, read

    try:
        if call.request.content:
            player = Player(read(call.body()), call.houses, call.sessions, call.request.session)
        else:
            player = own_player(call)
    except ValueError as error:
        raise Misuse(f"It cannot be replayed: {error}.") from None
    return player.play()


ROUTES: Answers = {"/replay": {"POST": _post_replay}}
