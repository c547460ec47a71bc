"""`guard drift`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from guard.cli.options import (
    format_option,
    live_options,
    policy_options,
    show,
    waivers_option,
    wants_color,
)
from guard.config import FAIL_ON


@click.command()
@click.option(
    "--code",
    "paths",
    multiple=True,
    required=True,
    type=click.Path(exists=True, path_type=Path),
    help="Files or folders that declare what should be live.  [repeatable]",
)
@click.option(
    "--live", "target", required=True, metavar="TARGET", help="What is live: k8s://CONTEXT, …"
)
@click.option(
    "-n",
    "--namespace",
    default="",
    help="Where objects that name no namespace are applied to.  [default: that of TARGET]",
)
@format_option(["text", "json"], "the drift")
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    help="Exit 1 only for drift at least this severe.  [default: low]",
)
@click.option("--exclude", multiple=True, metavar="PATTERN", help="Leave out matching files.")
@click.option(
    "--var-file",
    "var_files",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="Values for Terraform variables.",
)
@click.option("--no-kustomize", is_flag=True, help="Do not build kustomizations.")
@waivers_option
@live_options
@policy_options
def drift(target: str, namespace: str, format_: str, **given: Any) -> None:  # noqa: ANN401 - click passes what the options declare
    """Show where what is live is not what the code declares, as far as policies judge it.

    That is: what fails a policy live and passes it in the code, a changed value that decides what
    an object may do, objects that are live and not declared, and the other way round.
    """
    from guard.cli.execution import Audit, prepare
    from guard.cli.say import say
    from guard.drift import compare
    from guard.errors import ConfigError, ExitCode
    from guard.model.drift import Examined
    from guard.pipeline import gaps
    from guard.reports import drift as report
    from guard.sources.keeping import Keeping
    from guard.sources.live import Target

    prepared = prepare(given, with_baseline=False)
    place = Target.parse(target)
    within = place.path[0] if place.scheme == "k8s" and place.path else ""
    if within and namespace and namespace != within:
        raise ConfigError(
            f"--namespace {namespace} and {target} name two namespaces",
            hint="leave one of them out",
        )
    auditor, sides = Audit(prepared, given), []
    for addresses in ([str(path) for path in given["paths"]], [target]):
        source = Keeping(auditor.source(addresses))
        sides.append(Examined(auditor.examine(source), source.kept))
    code, live = sides
    found = compare(code, live, namespace=namespace or within, only=bool(within))
    if format_ == "json":
        show(report.json(found, code, live))
    else:
        show(report.text(found, code, live, color=wants_color()))
    if missing := [*gaps(code.result), *gaps(live.result), *found.gaps]:
        for gap in missing:
            say(f"guard: {gap}")
        raise SystemExit(ExitCode.INCOMPLETE)
    threshold = prepared.fail_on
    failed = threshold is not None and any(
        drifted.severity >= threshold for drifted in found.differences
    )
    raise SystemExit(ExitCode.FINDINGS if failed else ExitCode.CLEAN)
