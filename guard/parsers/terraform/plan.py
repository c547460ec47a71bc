"""Plans and states, as `terraform show -json` writes them.

A plan is judged like the source it was made from: what a provider fills in by itself is left
out, and what is known only after deployment is unknown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from guard.errors import ParseError
from guard.model import Path, Resource
from guard.parsers.terraform.jsontext import JsonError, scan_json
from guard.parsers.terraform.kubernetesobjects import kubernetes_object
from guard.parsers.terraform.plain import decode_json
from guard.parsers.terraform.planconfiguration import Configuration, configured
from guard.parsers.terraform.planpositions import PlanOrigin, PlanText
from guard.parsers.terraform.planvalues import Shadow, merged
from guard.parsers.terraform.values import Failure

MAX_DEPTH = 150
"""Levels of nesting in the file; modules within modules add three each."""


def claims(path: str, text: str) -> bool:
    """Claim JSON that `terraform show -json` wrote."""
    if not path.endswith(".json"):
        return False
    head = text[:4_000]
    return '"format_version"' in head and (
        '"terraform_version"' in head or '"planned_values"' in text or '"values"' in text
    )


def parse_plan(path: str, text: str) -> list[Resource]:
    """Return the resources of a plan or a state.

    Raises `ParseError` when the file is neither.
    """
    document = _decoded(path, text)
    plan = _Plan(PlanText(path, text), Configuration(_mapping(document.get("configuration"))))
    for change in _list(document.get("resource_changes")):
        if isinstance(change, dict):
            plan.changes[str(change.get("address"))] = _mapping(change.get("change"))
    found = False
    for pointer in (("planned_values",), ("values",), ("prior_state", "values")):
        values = _reach(document, pointer)
        if isinstance(values, dict):
            found = True
            only_data = pointer[0] == "prior_state"
            _collect(
                plan, (*pointer, "root_module"), values.get("root_module"), only_data=only_data
            )
    if not found:
        raise ParseError(
            path, 1, "neither a plan nor a state: write it with `terraform show -json`"
        )
    return list(_resources(plan))


@dataclass(slots=True)
class _Plan:
    """What is known of a plan while its resources are built."""

    text: PlanText
    configuration: Configuration
    changes: dict[str, dict[str, Any]] = field(default_factory=dict)
    resources: dict[str, tuple[Path, str, dict[str, Any]]] = field(default_factory=dict)
    """By address: where in the file, the module's address, the resource."""


def _decoded(path: str, text: str) -> dict[str, Any]:
    try:
        document = decode_json(text.removeprefix("\ufeff"))
    except Failure as failure:
        raise ParseError(path, _broken_line(text), f"plan: {failure}") from failure
    if not isinstance(document, dict):
        raise ParseError(path, 1, "plan: not a JSON object")
    return document


def _broken_line(text: str) -> int:
    try:
        scan_json(text, MAX_DEPTH)
    except JsonError as error:
        return text.count("\n", 0, error.offset) + 1
    except RecursionError:
        pass
    return 1


def _reach(document: dict[str, Any], pointer: Path) -> Any:  # noqa: ANN401 - JSON holds anything
    value: Any = document
    for step in pointer:
        value = value.get(step) if isinstance(value, dict) else None
    return value


def _mapping(value: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON holds anything
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:  # noqa: ANN401 - JSON holds anything
    return value if isinstance(value, list) else []


def _collect(
    plan: _Plan,
    pointer: Path,
    module: Any,  # noqa: ANN401 - JSON holds anything
    *,
    only_data: bool,
) -> None:
    """Gather the resources of a module and of those inside it."""
    pending: list[tuple[Path, Any]] = [(pointer, module)]
    while pending:
        place, current = pending.pop(0)
        if not isinstance(current, dict):
            continue
        address = str(current.get("address") or "")
        for index, resource in enumerate(_list(current.get("resources"))):
            if isinstance(resource, dict) and (not only_data or resource.get("mode") == "data"):
                name = str(resource.get("address"))
                where = (*place, "resources", index)
                plan.resources.setdefault(name, (where, address, resource))
        for index, child in enumerate(_list(current.get("child_modules"))):
            pending.append(((*place, "child_modules", index), child))


def _resources(plan: _Plan) -> Iterator[Resource]:
    yield from configured(plan.configuration, plan.text)
    references = plan.configuration.index(
        (module, resource) for _, module, resource in plan.resources.values()
    )
    for address, (pointer, module, resource) in plan.resources.items():
        kind = str(resource.get("type"))
        is_data = resource.get("mode") == "data"
        name = str(resource.get("name"))
        block = f"data.{kind}.{name}" if is_data else f"{kind}.{name}"
        change = plan.changes.get(address, {})
        shadow = Shadow(
            unknown=change.get("after_unknown"),
            sensitive=resource.get("sensitive_values") or change.get("after_sensitive"),
            expressions=plan.configuration.expressions(module, block),
        )
        config = merged(
            address,
            _mapping(resource.get("values")),
            shadow,
            partial(references.addresses, module),
        )
        origin = PlanOrigin(plan.text, pointer, "values")
        found = Resource(f"data.{kind}" if is_data else kind, address, name, config, origin)
        yield kubernetes_object(found)
