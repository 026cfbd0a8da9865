"""What figshare's operations do, a module for each subject.

Neither HTTP nor how things look outside is known here. Time and ids come from ctx; a module's public
functions are handlers, all others are private to it.
"""

from projectlink_mock.services.figshare.handlers.account import *
from projectlink_mock.services.figshare.handlers.articles import *
from projectlink_mock.services.figshare.handlers.collaborators import *
from projectlink_mock.services.figshare.handlers.files import *
from projectlink_mock.services.figshare.handlers.notes import *
from projectlink_mock.services.figshare.handlers.projects import *
