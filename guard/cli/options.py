"""Options that several commands share, and what they turn into."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from guard import content
from guard.config import FAIL_ON, PROFILES
from guard.errors import ConfigError, PolicyError
from guard.model import Policy, Severity

if TYPE_CHECKING:
    from guard.policies.catalogue import Catalogue
    from guard.policies.engine import Engine
    from guard.providers.checkov import Checkov

_Command = TypeVar("_Command", bound=Callable[..., Any])

SEVERITIES = [severity.label for severity in Severity]
FRAMEWORKS = sorted(
    folder.name for folder in (content.REGO / "guard/controls").iterdir() if folder.is_dir()
)


def output_option(command: _Command) -> _Command:
    """Add how a result is rendered."""
    return click.option(
        "-o",
        "--output",
        "outputs",
        multiple=True,
        type=OutputType(),
        callback=one_on_stdout,
        help="How to render the result, and where to: text, json, sarif, junit, markdown,"
        " github, gitlab.  [repeatable; default: text]",
    )(command)


def format_option(formats: Sequence[str], what: str) -> Callable[[_Command], _Command]:
    """Add how `what`, which is shown on stdout alone, is rendered; the first format is the default."""
    return click.option(
        "-o",
        "--output",
        "format_",
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help=f"How to render {what}.",
    )


def runs_options(most: int, what: str) -> Callable[[_Command], _Command]:
    """Add which recorded runs are looked at, `most` unless another number is given."""

    def add(command: _Command) -> _Command:
        command = click.option(
            "--target", metavar="TARGET", help="Only runs that examined this target."
        )(command)
        return click.option(
            "-n", "limit", type=click.IntRange(min=1), default=most, show_default=True, help=what
        )(command)

    return add


def waivers_option(command: _Command) -> _Command:
    """Add where waivers are."""
    return click.option(
        "--waivers",
        "waiver_file",
        type=click.Path(path_type=Path),
        help="The waiver file.  [default: guard-waivers.yaml if there]",
    )(command)


def result_options(command: _Command) -> _Command:
    """Add how the result is rendered and when it fails the run."""
    for option in reversed(
        [
            output_option,
            click.option(
                "--fail-on",
                type=click.Choice(FAIL_ON),
                help="Exit 1 only for findings at least this severe; none: never.  [default: low]",
            ),
            click.option(
                "--min-coverage",
                type=click.FloatRange(0, 1),
                help="Exit 3 when a smaller share of what was found was read.",
            ),
            waivers_option,
            click.option("--timings", is_flag=True, help="Say on stderr what each stage took."),
            click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr but errors."),
        ]
    ):
        command = option(command)
    return command


def store_option(text: str, *, default: bool = True) -> Callable[[_Command], _Command]:
    """Add where runs are recorded, for the purpose that `text` tells."""
    sources = "  [env: GUARD_STORE; default: that of guard.toml, or a file in the state folder]"
    return click.option(
        "--store",
        metavar="URL",
        help=f"{text}: postgresql://USER@HOST/DATABASE, or the path of an SQLite file."
        f"{sources if default else ''}",
    )


def record_options(command: _Command) -> _Command:
    """Add whether and where the run is recorded, and who is told."""
    for option in reversed(
        [
            store_option("Record the run in this database"),
            click.option("--no-record", is_flag=True, help="Do not record the run; tell nobody."),
            click.option(
                "--no-notify",
                is_flag=True,
                help="Do not tell those whom [[notify]] in guard.toml names.",
            ),
            click.option(
                "--strict-notify",
                is_flag=True,
                help="Exit 3 when somebody could not be told.",
            ),
        ]
    ):
        command = option(command)
    return command


def live_options(command: _Command) -> _Command:
    """Add how live systems are read."""
    for option in reversed(
        [
            click.option(
                "--request-timeout",
                type=click.FloatRange(min=0, min_open=True),
                default=20.0,
                show_default=True,
                help="Seconds that one request to a live system may take.",
            ),
            click.option(
                "--collector-timeout",
                type=click.FloatRange(min=0, min_open=True),
                default=300.0,
                show_default=True,
                help="Seconds that reading one kind of thing may take, retries included.",
            ),
            click.option(
                "--ca-file",
                type=click.Path(exists=True, dir_okay=False, path_type=Path),
                help="CA certificates that a live system's certificate must chain to.",
            ),
            click.option(
                "--insecure-skip-tls-verify",
                is_flag=True,
                help="Accept any certificate of a live system. For experiments only.",
            ),
        ]
    ):
        command = option(command)
    return command


def source_options(command: _Command) -> _Command:
    """Add what narrows and completes the files that are read, and who reads them."""
    for option in (
        click.option(
            "--no-kustomize",
            is_flag=True,
            help="Do not build kustomizations; judge their patches and bases for bad values only.",
        ),
        click.option(
            "--checkov-timeout",
            type=click.FloatRange(min=0, min_open=True),
            default=300.0,
            show_default=True,
            help="Seconds that --with checkov may take.",
        ),
        click.option(
            "--with",
            "providers",
            multiple=True,
            type=click.Choice(["checkov"]),
            help="Also run this scanner, beside guard, and merge what both find."
            "  [env of its program: GUARD_CHECKOV]",
        ),
        click.option(
            "--var-file",
            "var_files",
            multiple=True,
            type=click.Path(path_type=Path),
            help="Values for Terraform's variables.  [repeatable]",
        ),
        click.option(
            "--exclude",
            multiple=True,
            metavar="PATTERN",
            help="Leave out files, in the syntax of .gitignore.  [repeatable]",
        ),
    ):
        command = option(command)
    return command


def policy_options(command: _Command) -> _Command:
    """Add what chooses the policies and the engine."""
    for option in reversed(
        [
            click.option(
                "--policy",
                "policy_folders",
                multiple=True,
                metavar="DIR",
                type=click.Path(path_type=Path),
                help="Add the Rego policies of a folder.  [repeatable]",
            ),
            click.option(
                "--policy-id",
                "policy_ids",
                multiple=True,
                metavar="ID",
                help="Use only these policies.  [repeatable]",
            ),
            click.option(
                "--severity",
                type=click.Choice(SEVERITIES),
                help="Use only policies at least this severe.",
            ),
            click.option(
                "--framework",
                "frameworks",
                multiple=True,
                type=click.Choice(FRAMEWORKS),
                help="Use only policies that give evidence for a framework.  [repeatable]",
            ),
            click.option(
                "--profile",
                type=click.Choice(PROFILES),
                help="With `strict`, also use policies that ask for more than a sound deployment"
                " needs. Named policies and those of a --framework are always used."
                "  [default: default]",
            ),
            click.option("--opa", "opa_url", metavar="URL", help="Evaluate on this OPA server."),
            click.option(
                "--opa-token",
                envvar="GUARD_OPA_TOKEN",
                metavar="TOKEN",
                help="Bearer token for --opa.  [env: GUARD_OPA_TOKEN]",
            ),
            click.option(
                "--opa-ca",
                type=click.Path(exists=True, dir_okay=False, path_type=Path),
                help="CA certificates that --opa's certificate must chain to.",
            ),
            click.option(
                "--opa-cert",
                type=click.Path(exists=True, dir_okay=False, path_type=Path),
                help="Client certificate for --opa.",
            ),
            click.option(
                "--opa-key",
                type=click.Path(exists=True, dir_okay=False, path_type=Path),
                help="Key of --opa-cert, when it is in a file of its own.",
            ),
            click.option(
                "--opa-insecure",
                is_flag=True,
                help="Accept any certificate of --opa. For experiments only.",
            ),
            click.option(
                "--timeout",
                type=click.FloatRange(min=0, min_open=True),
                default=60.0,
                show_default=True,
                help="Seconds that one evaluation may take.",
            ),
        ]
    ):
        command = option(command)
    return command


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyChoice:
    """What `policy_options` gives a command."""

    policy_folders: Sequence[Path]
    policy_ids: Sequence[str] = ()
    severity: str | None = None
    frameworks: Sequence[str] = ()
    profile: str | None = None
    """``strict`` adds the policies that ask for more than a sound deployment needs."""

    opa_url: str | None = None
    opa_token: str | None = None
    opa_ca: Path | None = None
    opa_cert: Path | None = None
    opa_key: Path | None = None
    opa_insecure: bool = False
    timeout: float = 60.0
    providers: Sequence[str] = ()
    """Second scanners, whose checks can be chosen by id like policies."""

    checkov_timeout: float = 300.0

    def catalogue(self) -> Catalogue:
        """Read the shipped policies and those of the user."""
        from guard.policies import catalogue

        return catalogue.load(content.REGO, self.policy_folders)

    def select(self, catalogue: Catalogue, skipped: Sequence[str] = ()) -> list[Policy]:
        """Return the chosen policies; raise `PolicyError` when none is left to test."""
        known = {name for policy in catalogue.policies for name in (policy.id, *policy.aliases)}
        unknown = sorted({*self.policy_ids, *skipped} - known)
        unknown = [id_ for id_ in unknown if not self._is_check(id_)]
        if unknown:
            raise ConfigError(
                f"no policy {', '.join(unknown)}", hint="`guard policy list` names them all"
            )
        chosen = [policy for policy in catalogue.policies if self._wants(policy, skipped)]
        if not chosen and not any(map(self._is_check, self.policy_ids)):
            raise PolicyError(
                "no policy is left to evaluate",
                hint="loosen --policy-id, --severity or --framework",
            )
        return chosen

    def _is_check(self, id_: str) -> bool:
        from guard.providers.mapping import is_check

        return "checkov" in self.providers and is_check(id_)

    def checkov(self, skipped: Sequence[str] = ()) -> Checkov | None:
        """Return how to run checkov, when it was asked for."""
        if "checkov" not in self.providers:
            return None
        from guard.providers.checkov import Checkov

        return Checkov(
            wants=lambda policy: self._wants(policy, skipped), seconds=self.checkov_timeout
        )

    def _wants(self, policy: Policy, skipped: Sequence[str]) -> bool:
        if {policy.id, *policy.aliases} & set(skipped):
            return False
        wanted_id = not self.policy_ids or bool({policy.id, *policy.aliases} & set(self.policy_ids))
        severe = self.severity is None or policy.severity >= Severity[self.severity.upper()]
        frameworks = {mapping.control.partition(":")[0] for mapping in policy.controls}
        asked_for = (
            not policy.strict
            or self.profile == "strict"
            or bool(self.policy_ids)
            or bool(self.frameworks)
        )
        return (
            wanted_id
            and severe
            and asked_for
            and (not self.frameworks or bool(frameworks & set(self.frameworks)))
        )

    def engine(self) -> Engine:
        """Return the engine to evaluate with, not yet loaded."""
        if self.opa_url:
            from guard.policies.opa import OpaEngine
            from guard.policies.opa_server import OpaServer

            return OpaEngine(
                OpaServer(
                    url=self.opa_url,
                    token=self.opa_token,
                    ca_file=self.opa_ca,
                    client_cert=self.opa_cert,
                    client_key=self.opa_key,
                    insecure=self.opa_insecure,
                    document_seconds=self.timeout,
                )
            )
        from guard.policies.embedded import EmbeddedEngine, Limits

        return EmbeddedEngine(
            Limits(document_seconds=self.timeout, policy_seconds=min(self.timeout, 5.0))
        )


@dataclass(frozen=True, slots=True)
class Output:
    """One ``-o FORMAT[=FILE]``."""

    format: str
    file: Path | None


class OutputType(click.ParamType["Output"]):
    """Reads ``FORMAT`` or ``FORMAT=FILE``."""

    name = "FORMAT[=FILE]"

    def convert(
        self,
        value: Any,  # noqa: ANN401 - click's signature
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Output:
        """Return the format and the file that `value` names."""
        from guard.reports import FORMATS

        format_, _, file = str(value).partition("=")
        if format_ not in FORMATS:
            self.fail(f"{format_!r} is not one of {', '.join(FORMATS)}", param, ctx)
        return Output(format_, Path(file) if file and file != "-" else None)


def one_on_stdout(
    ctx: click.Context, param: click.Parameter, outputs: tuple[Output, ...]
) -> tuple[Output, ...]:
    """Refuse two results on stdout: nothing could tell where one ends."""
    if sum(output.file is None for output in outputs) > 1:
        raise click.BadParameter(
            "only one output can go to stdout; give the others a file: -o json=guard.json",
            ctx,
            param,
        )
    return outputs


def show(text: str) -> None:
    """Write a result to stdout."""
    # Bytes: a result is UTF-8 whatever the terminal's encoding, and a lone surrogate is in none.
    click.echo(text.encode("utf-8", "replace"), nl=False, color=wants_color())


def wants_color() -> bool:
    """Return whether stdout is a terminal and nobody asked for plain text."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
