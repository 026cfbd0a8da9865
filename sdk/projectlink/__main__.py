"""``python -m projectlink``: the same as the command ``projectlink``."""

import sys

from projectlink.cli import main

sys.exit(main())
