"""The command line of the mock server: `projectlink mock`."""

from projectlink_mock.cli.main import main as main
