"""The `guard` command: options in, exit code out. No logic lives here."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from guard import __version__
from guard.errors import ExitCode, GuardError

_COMMANDS = {
    "scan": "guard.cli.scan:scan",
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


@click.command(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="guard", message="%(prog)s %(version)s")
def cli() -> None:
    """Check machine-learning platforms against policy, before the merge and after."""


def main() -> None:
    """Run the command line, turning every expected failure into one line and an exit code."""
    try:
        code = cli.main(standalone_mode=False)
    except GuardError as error:
        _say(f"guard: {error}")
        if error.hint:
            _say(f"hint: {error.hint}")
        sys.exit(error.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(ExitCode.USAGE)
    except (click.Abort, KeyboardInterrupt):
        _say("guard: interrupted")
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(141)
    except OSError as error:
        _say(f"guard: {error}")
        sys.exit(ExitCode.INCOMPLETE)
    sys.exit(code if isinstance(code, int) else ExitCode.CLEAN)


def _say(text: str) -> None:
    click.echo(text, err=True)
