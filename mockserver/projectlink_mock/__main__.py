"""Command `python -m projectlink_mock`, which starts the mock server."""

import sys

from projectlink_mock.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
