"""The command ``projectlink`` as ``python -m projectlink``."""

import sys

from projectlink.cli import main

sys.exit(main())
