"""Table of the commands."""

from __future__ import annotations

# Modules by command. They are imported by name, as the SDK and the mock server never import each other.
COMMANDS = {
    "call": ("projectlink._cli.call", "call an operation of a service"),
    "services": ("projectlink._cli.services", "list the services"),
    "operations": ("projectlink._cli.operations", "list the operations of a service"),
    "projects": ("projectlink._cli.projects", "list, change and copy projects of all platforms"),
    "check": ("projectlink._cli.check", "compare a real service with its contract, by reading only"),
    "completion": ("projectlink._cli.completion", "print a script that completes commands in a shell"),
    "mock": ("projectlink_mock.cli", "start the mock server"),
}
