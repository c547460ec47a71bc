"""The `guard` command: options in, exit code out. No logic lives here."""

from __future__ import annotations

import os
import sys
import traceback
from importlib import import_module

import click

from guard import __version__
from guard.cli.say import say
from guard.errors import ExitCode, GuardError

ISSUES = "https://github.com/mlops-guard/guard/issues"

_COMMANDS = {
    "scan": "guard.cli.scan:scan",
    "audit": "guard.cli.audit:audit",
    "run": "guard.cli.run:run",
    "history": "guard.cli.history:history",
    "show": "guard.cli.show:show",
    "diff": "guard.cli.diff:diff",
    "trend": "guard.cli.trend:trend",
    "drift": "guard.cli.drift:drift",
    "policy": "guard.cli.policy:policy",
    "explain": "guard.cli.explain:explain",
    "waivers": "guard.cli.waivers:waivers",
    "baseline": "guard.cli.baseline:baseline",
    "docs": "guard.cli.docs:docs",
}


class _LazyGroup(click.Group):
    """Imports a command only when it is asked for, so that `guard --version` costs nothing."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, _, attribute = _COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # here, since click itself would make it exit code 1: findings
            _forget_stdout()
            sys.exit(141)


_COMPLETION = """\b
Completion of commands and options, for the shell's start-up file:
  bash  eval "$(_GUARD_COMPLETE=bash_source guard)"
  zsh   eval "$(_GUARD_COMPLETE=zsh_source guard)"
  fish  _GUARD_COMPLETE=fish_source guard | source
"""


@click.command(
    cls=_LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=_COMPLETION,
)
@click.version_option(__version__, prog_name="guard", message="%(prog)s %(version)s")
def cli() -> None:
    """Check machine-learning platforms against policy, before the merge and after."""


def main() -> None:
    """Run the command line, turning every failure into one line and an exit code."""
    try:
        code = cli.main(prog_name="guard", standalone_mode=False)
    except GuardError as error:
        say(f"guard: {error}")
        if error.hint:
            say(f"hint: {error.hint}")
        sys.exit(error.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(ExitCode.USAGE)
    except (click.Abort, KeyboardInterrupt):
        say("guard: interrupted")
        sys.exit(130)
    except OSError as error:
        _forget_stdout()
        say(f"guard: {error}")
        sys.exit(ExitCode.INCOMPLETE)
    except Exception as error:  # noqa: BLE001 - the last resort, so that a bug is never a finding
        _report(error)
        sys.exit(ExitCode.INTERNAL)
    sys.exit(code if isinstance(code, int) else ExitCode.CLEAN)


def _report(error: Exception) -> None:
    """Say what broke and where; its text stays out, since it may quote what was scanned."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    say(
        f"guard: a bug in guard: {type(error).__name__} at {place.filename}:{place.lineno};"
        f" please report it at {ISSUES} (GUARD_DEBUG=1 shows the traceback)"
    )
    if os.environ.get("GUARD_DEBUG"):
        traceback.print_exception(error)


def _forget_stdout() -> None:
    """Drop what cannot be written: a second try at exit would change the exit code."""
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
