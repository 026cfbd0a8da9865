"""``projectlink projects``: list, change and copy projects of all configured platforms."""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from projectlink._cli import guards
from projectlink._cli.catalog import load_service
from projectlink._cli.client_options import create_configuration
from projectlink._cli.errors import OK, UsageError, error_line, exit_code
from projectlink._cli.output import print_json, print_table, to_json
from projectlink._cli.parser import Parser
from projectlink._cli.profiles import named_profile, services_of
from projectlink._cli.table import format_table, terminal_width
from projectlink._cli.values import field
from projectlink._core.errors import ApiTypeError, OpenApiException
from projectlink._core.names import did_you_mean

if TYPE_CHECKING:
    from projectlink.projects import Project, Projects

ACTIONS = {
    "list": "list the projects of all configured platforms, or of those that are named",
    "show": "show a project",
    "create": "create a project",
    "update": "change the name or the description of a project",
    "delete": "delete a project",
    "copy": "create a project with the name and description of another platform's project",
}
_DESCRIPTION = """\
Work with projects without knowing the platform.

  projectlink projects list [PLATFORM …]                list projects
  projectlink projects show PLATFORM ID                 show a project
  projectlink projects create PLATFORM NAME             create a project
  projectlink projects update PLATFORM ID               change a project
  projectlink projects delete PLATFORM ID               delete a project
  projectlink projects copy SOURCE ID TARGET            copy a project to another platform"""
_EPILOG = """\
A platform is configured by environment variables such as PROJECTLINK_FIGSHARE_HOST and
PROJECTLINK_FIGSHARE_TOKEN, or by a profile of the configuration file."""
_COLUMNS = ("service", "id", "name", "owner", "visibility", "created_at")


def main(words: list[str]) -> int:
    """Run an action on projects; without one, list them."""
    if words[:1] in (["-h"], ["--help"]):
        print(Parser("projects", _DESCRIPTION, _EPILOG, "projectlink projects [ACTION] …").format_help(), end="")
        return OK
    action = words[0] if words and not words[0].startswith("-") else "list"
    if action not in ACTIONS:
        hint = did_you_mean(action, list(ACTIONS))
        raise UsageError(f"unknown action {action!r}{hint}; see `projectlink projects --help`")
    options = parser(action).parse(words[1:] if words[:1] == [action] else words)
    try:
        return int(_RUN[action](options))
    except ApiTypeError as error:  # from a field that the platform needs
        raise UsageError(f"{error}; --set FIELD=VALUE sets a field") from None


def parser(action: str) -> Parser:
    """Return the parser of an action."""
    parser = Parser(f"projects {action}", f"{ACTIONS[action][0].upper()}{ACTIONS[action][1:]}.", _EPILOG)
    if action == "list":
        parser.add_argument("platforms", nargs="*", metavar="PLATFORM", help="default: all that are configured")
        parser.add_argument("--limit", type=int, metavar="NUMBER", help="maximum number of projects of each platform")
    else:
        metavar = "SOURCE" if action == "copy" else "PLATFORM"
        parser.add_argument("platform", metavar=metavar, help="platform of the project, such as figshare")
    if action in ("show", "update", "delete", "copy"):
        parser.add_argument("id", metavar="ID", help="identifier of the project; for UbiOps its name")
    if action == "create":
        parser.add_argument("name", metavar="NAME", help="name of the project")
    if action in ("create", "update"):
        parser.add_argument("--description", metavar="TEXT", help="description, for platforms that have one")
    if action == "update":
        parser.add_argument("--name", metavar="NAME", help="new name of the project")
    if action == "delete":
        parser.add_argument("--yes", action="store_true", help="delete at a real host without a question")
    if action == "copy":
        parser.add_argument("target", metavar="TARGET", help="platform that gets the copy")
        parser.add_argument("--name", metavar="NAME", help="name of the copy (default: that of the project)")
    if action in ("create", "update", "copy"):
        parser.add_argument(
            "--set",
            action="append",
            default=[],
            metavar="FIELD=VALUE",
            help="set a field that the platform needs, such as team=1 for UFDL; the value is JSON, or else text",
        )
    parser.add_argument("--profile", metavar="NAME", help="profile of the configuration file")
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser


def _list(options: argparse.Namespace) -> int:
    """List the projects; a platform that fails is reported, and does not hide the others."""
    from projectlink.projects import PLATFORMS

    if options.limit is not None and options.limit < 0:
        raise UsageError(f"--limit must be at least 0, not {options.limit}")
    for name in options.platforms:
        if name not in PLATFORMS:
            _connect(name, None)  # raises, before anything is sent
    names = options.platforms or _configured(options.profile)
    if not names:
        raise UsageError("no platform is configured: set PROJECTLINK_FIGSHARE_TOKEN or its like, or name a platform")
    found: list[Project] = []
    code = OK
    for name in dict.fromkeys(names):
        try:
            with _connect(name, options.profile) as platform:
                found += platform.list(options.limit)
        except OpenApiException as error:
            print(f"projectlink: {name}: {error_line(error)}", file=sys.stderr)
            code = code or exit_code(error)
    if options.json:
        print_json(to_json([one.to_dict() for one in found]))
    elif found or code == OK:
        rows = [{name: one.to_dict()[name] for name in _COLUMNS} for one in found]
        print_table(format_table(rows, terminal_width(), uncut=2) if rows else "no projects")
    return code


def _configured(profile: str | None) -> list[str]:
    """Return the platforms with settings in a profile or, without a named one, in the environment."""
    from projectlink import projects

    name = named_profile(profile)
    in_profile = services_of(name)
    return [one for one in projects.PLATFORMS if one in in_profile or (name is None and projects.is_configured(one))]


def _show(options: argparse.Namespace) -> int:
    with _connect(options.platform, options.profile) as platform:
        _print(platform.get(options.id), options)
    return OK


def _create(options: argparse.Namespace) -> int:
    with _connect(options.platform, options.profile) as platform:
        _check_description(platform, options)
        _print(platform.create(options.name, options.description, **dict(map(field, options.set))), options)
    return OK


def _update(options: argparse.Namespace) -> int:
    with _connect(options.platform, options.profile) as platform:
        fields = dict(map(field, options.set))
        if not fields and options.name is None and options.description is None:
            raise UsageError("nothing to change: use --name, --description or --set")
        _check_description(platform, options)
        _print(platform.update(options.id, name=options.name, description=options.description, **fields), options)
    return OK


def _check_description(platform: Projects, options: argparse.Namespace) -> None:
    if options.description is not None and not platform.supports("description"):
        raise UsageError(f"projects of {platform.service} have no description: leave out --description")


def _delete(options: argparse.Namespace) -> int:
    with _connect(options.platform, options.profile) as platform:
        guards.confirm(f"deleting project {options.id}", platform.client.configuration.host, confirmed=options.yes)
        platform.delete(options.id)
        if sys.stderr.isatty():
            restorable = "; it can be restored" if platform.supports("restore") else ""
            print(f"deleted {options.id} of {options.platform}{restorable}", file=sys.stderr)
    return OK


def _copy(options: argparse.Namespace) -> int:
    from projectlink.projects import copy

    with ExitStack() as stack:
        source = stack.enter_context(_connect(options.platform, options.profile))
        target = stack.enter_context(_connect(options.target, options.profile))
        _print(copy(source, target, options.id, name=options.name, **dict(map(field, options.set))), options)
        if source.supports("description") and not target.supports("description"):
            print(f"projectlink: {target.service} has no descriptions: the description was not copied", file=sys.stderr)
    return OK


_RUN = {"list": _list, "show": _show, "create": _create, "update": _update, "delete": _delete, "copy": _copy}


def _connect(platform: str, profile: str | None) -> Projects:
    """Connect to a platform with the settings of the profile, or of the environment."""
    from projectlink import projects

    if platform not in projects.PLATFORMS:
        return projects.connect(platform)  # raises, with a hint
    service = load_service(platform)
    return projects.connect(platform, create_configuration(service, profile))


def _print(project: Project, options: argparse.Namespace) -> None:
    fields: dict[str, Any] = project.to_dict()
    rows = [{"field": name, "value": value} for name, value in fields.items()]
    if options.json:
        print_json(to_json(fields))
    else:
        print_table(format_table(rows, terminal_width()))
