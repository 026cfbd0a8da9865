"""Set-up of the virtual environments that the Makefile's commands run in: ``python requirements/install.py PART``.

The parts `demo`, `test`, `bench`, `docs` and `lock` are installed into `.venv`, in exactly the versions that
`requirements/PART.txt` locks. `newest`, `oldest` and `interop` are tried out in environments of their own:
`.venv-newest` and so on.

With the tests go the clients that `requirements/clients/NAME.txt` locks, each into a folder of the environment,
`clients/NAME`, from where `tests/interop/recent` imports them.

Runs before anything is installed, with whatever Python there is, so it needs the standard library alone and has no
syntax that Python 3.6 cannot read. It does nothing when everything is in place; it does not
notice packages that were changed by hand.
"""

import fcntl
import hashlib
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator  # noqa: UP035  from collections.abc it cannot be subscripted before Python 3.9

ROOT = Path(__file__).resolve().parent.parent
MIN_PYTHON = (3, 10)
UNLOCKED = ("newest", "oldest", "interop")
WITH_CLIENTS = ("test", "newest", "interop")


class SetupError(Exception):
    """A reason why an environment cannot be made, and what to do about it, in one line."""


def main(*arguments: str) -> int:
    """Install a part, and return the exit code."""
    parts = sorted(path.stem for path in lock_of("").parent.glob("*.txt") if path.stem != "constraints")
    parts += UNLOCKED
    if len(arguments) != 1 or arguments[0] not in parts:
        print("usage: python requirements/install.py PART, where PART is one of: " + ", ".join(parts), file=sys.stderr)
        return 2
    part = arguments[0]
    environment = Environment(ROOT / (".venv-" + part if part in UNLOCKED else ".venv"))
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that pip ends too
    try:
        require_python()
        with open(str(ROOT / "requirements" / "install.py")) as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # one installation at a time
            if part in UNLOCKED:
                install_unlocked(environment, part)
            else:
                install_locked(environment, part)
    except KeyboardInterrupt:
        print("interrupted: run the command again", file=sys.stderr)
        return 130
    except SetupError as error:
        print(f"cannot set up {environment.folder.name}: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        reason = f"{error.filename or environment.folder}: {error.strerror}"
        print(
            f"cannot set up {environment.folder.name}: {reason}; is this a folder that you may write to?",
            file=sys.stderr,
        )
        return 1
    return 0


def require_python() -> None:
    """Raise SetupError for a Python that is too old."""
    if sys.version_info < MIN_PYTHON:
        version = ".".join(map(str, sys.version_info[:2]))
        raise SetupError(
            f"this is Python {version}, and 3.10 or newer is needed: name one, `make PYTHON=python3.12 demo`"
        )


def lock_of(part: str) -> Path:
    """Return the path of the file that locks a part."""
    return ROOT / "requirements" / (part + ".txt")


def locks_of_clients(part: str) -> "list[Path]":
    """Return the paths of the files that lock the clients of a part."""
    return sorted((ROOT / "requirements" / "clients").glob("*.txt")) if part in WITH_CLIENTS else []


def install_locked(environment: "Environment", part: str) -> None:
    """Install the locked versions of a part, unless that was done before."""
    stamp = environment.folder / f"installed-{part}"
    locks = locks_of_clients(part)
    wanted = fingerprint(lock_of(part), *locks)
    if environment.works() and read(stamp) == wanted and environment.has_clients(locks):
        return
    environment.make()
    print(f"installing the versions locked in {lock_of(part).relative_to(ROOT)}", flush=True)
    with environment.changing():
        environment.pip("--require-hashes", "--requirement", str(lock_of(part)))
        environment.pip_clients(locks)
        environment.pip_project()
    stamp.write_text(wanted, encoding="utf-8")


def install_unlocked(environment: "Environment", part: str) -> None:
    """Install the newest or oldest versions that are allowed, or what is not locked for its licence."""
    environment.make()
    print(f"installing into {environment.folder.name}", flush=True)
    environment.pip("--upgrade", "pip>=25.1")  # the first with dependency groups
    if part == "newest":
        groups = ["--group", "test", "--group", "fuzz"]
        environment.pip("--upgrade", "--upgrade-strategy", "eager", *groups, "--editable", str(ROOT) + "[all]")
    elif part == "oldest":
        versions = environment.folder / "versions.txt"
        command = [str(ROOT / ".venv/bin/python"), "-m", "requirements.lock", "--oldest"]
        solve = subprocess.run(command, cwd=str(ROOT), stdout=subprocess.PIPE)
        if solve.returncode:
            raise SetupError("the oldest versions that pyproject.toml allows do not go together")
        versions.write_bytes(solve.stdout)
        environment.pip("--requirement", str(versions))
    else:
        environment.pip("--require-hashes", "--requirement", str(lock_of("test")))
        environment.pip("--group", "interop")
    environment.pip_clients(locks_of_clients(part))
    environment.pip_project()


class Environment:
    """A virtual environment in a folder of the project."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.python = str(folder / "bin" / "python")
        self._made_for = f"{ROOT}\n{sys.version}\n"  # neither can be changed later

    def works(self) -> bool:
        """Return whether the environment is complete and was made for this folder and this Python."""
        if read(self.folder / "made-for") != self._made_for or (self.folder / "changing").exists():
            return False
        try:
            command = [self.python, "-c", "import pip"]
            return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
        except OSError:
            return False

    def make(self) -> None:
        """Make the environment, unless it works; one that is there and does not work is replaced."""
        if self.works():
            return
        try:
            import ensurepip  # noqa: F401
            import venv  # noqa: F401
        except ImportError as error:
            text = f"this Python has no module {error.name}: on Debian and Ubuntu, apt-get install python3-venv"
            raise SetupError(text) from None
        if self.folder.is_file() or (self.folder.is_symlink() and not self.folder.is_dir()):
            self.folder.unlink()
        if self.folder.exists():
            print(f"replacing {self.folder.name}: it is incomplete, or made for another folder or Python", flush=True)
        self.folder.mkdir(exist_ok=True)
        run(sys.executable, "-m", "venv", "--clear", str(self.folder))
        (self.folder / "made-for").write_text(self._made_for, encoding="utf-8")

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Mark the environment as incomplete until the block has succeeded."""
        (self.folder / "changing").write_text("", encoding="utf-8")
        yield
        (self.folder / "changing").unlink()

    def pip(self, *arguments: str) -> None:
        """Run pip's install command."""
        quiet = ("--quiet", "--disable-pip-version-check", "--no-input", "--no-user")
        run(self.python, "-m", "pip", "install", *(quiet + arguments))

    def has_clients(self, locks: "list[Path]") -> bool:
        """Return whether the folder of each of these clients is there."""
        return all((self.folder / "clients" / lock.stem).is_dir() for lock in locks)

    def pip_clients(self, locks: "list[Path]") -> None:
        """Install clients without what they depend on, each into an empty folder; keep what is there for none."""
        folder = self.folder / "clients"
        if locks:
            shutil.rmtree(str(folder), ignore_errors=True)
        for lock in locks:
            target = str(folder / lock.stem)
            self.pip("--no-deps", "--require-hashes", "--target", target, "--requirement", str(lock))

    def pip_project(self) -> None:
        """Install the project itself, with the build tools that are installed, and compile its modules."""
        self.pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        run(self.python, "-m", "compileall", "-q", str(ROOT / "sdk"), str(ROOT / "mockserver"))


def fingerprint(*locks: Path) -> str:
    """Return a digest of what an installation is made from."""
    digest = hashlib.sha256()
    for path in locks + (ROOT / "pyproject.toml",):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def run(*command: str) -> None:
    """Run a command; raise SetupError with the last line that it printed if it fails."""
    result = subprocess.run(
        command, cwd=str(ROOT), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if result.returncode == 0:
        return
    lines = [line.strip() for line in result.stdout.decode("utf-8", "replace").splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR:") and line != "ERROR: Exception:"]
    errors = errors or lines[-1:] or ["no output"]
    text = f"`{' '.join(command[1:4])}` failed: {errors[-1]}"
    if any("connection" in line.lower() or "No matching distribution" in line for line in lines):
        text += " (can this machine reach the package index?)"
    raise SetupError(text)


def read(path: Path) -> str:
    """Return the text of a file, empty where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
