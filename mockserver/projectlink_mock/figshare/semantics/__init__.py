"""What figshare's operations do, a module for each subject.

Neither HTTP nor how things look outside is known here. Time and ids come from ctx; a module's public
functions are handlers, all others are private to it.
"""

from projectlink_mock.figshare.semantics.account import *
from projectlink_mock.figshare.semantics.articles import *
from projectlink_mock.figshare.semantics.collaborators import *
from projectlink_mock.figshare.semantics.files import *
from projectlink_mock.figshare.semantics.notes import *
from projectlink_mock.figshare.semantics.projects import *
