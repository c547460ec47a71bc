"""Kubernetes manifests: YAML and JSON, many documents to a file, lists of objects."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from guard.errors import ParseError
from guard.model import Resource
from guard.parsers.yaml_positions import YamlOrigin
from guard.parsers.yaml_values import YamlError, load

_SEPARATOR = re.compile(r"^---(?=[ \t\r\n]|\Z)[^\n]*\n?|^\.\.\.[ \t\r]*(?:\n|\Z)", re.MULTILINE)
_DIRECTIVE = re.compile(r"\A(?:%[^\n]*\n|#[^\n]*\n|[ \t\r]*\n)*\Z")

BUILT_IN_GROUPS = frozenset({"", "apps", "batch", "autoscaling", "policy", "extensions"})
"""API groups of Kubernetes itself, beside those that end in ``.k8s.io``."""

_CRD = "CustomResourceDefinition"

_PARTIAL_KINDS = frozenset({"sparkapplication", "scheduledsparkapplication", "podtemplate"})


def claims(path: str, text: str) -> bool:
    """Claim YAML and JSON that declares an API version and a kind."""
    return path.endswith((".yaml", ".yml", ".json")) and "apiVersion" in text and _has_kind(text)


def _has_kind(text: str) -> bool:
    return "kind:" in text or '"kind"' in text


def is_template(text: str) -> bool:
    """Return whether `text` is a Go template (a Helm chart's) and no YAML before it is rendered."""
    return bool(
        re.search(
            r"^\s*\{\{-?[^}\n]*\}\}\s*$|:\s*\{\{|\{\{-? *(?:include|if|range|with|end|toYaml)\b",
            text,
            re.M,
        )
    )


def documents(text: str) -> Iterator[tuple[int, str]]:
    """Yield each document of a YAML stream with the number of lines before it.

    Cutting at the markers first keeps one broken document from hiding the others: by YAML's
    grammar a line that starts with ``---`` is a marker wherever it stands.
    """
    start, line = 0, 0
    for match in _SEPARATOR.finditer(text):
        document = text[start : match.start()]
        if not _DIRECTIVE.match(document):
            yield line, document
        line += document.count("\n") + match[0].count("\n")
        start = match.end()
    document = text[start:]
    if not _DIRECTIVE.match(document):
        yield line, document


def parse(path: str, text: str) -> Iterator[Resource]:
    """Yield one resource for each object.

    Raises `ParseError` for the first broken document after all good ones were yielded.
    """
    broken: ParseError | None = None
    for offset, document in [(0, text)] if path.endswith(".json") else documents(text):
        if not _has_kind(document):
            continue
        try:
            loaded = load(document, _without_schema if _CRD in document else None)
        except YamlError as error:
            broken = broken or ParseError(path, offset + error.line, error.reason)
            continue
        yield from _objects(path, document, offset, loaded, ())
    if broken:
        raise broken


def _objects(
    path: str,
    document: str,
    offset: int,
    loaded: Any,  # noqa: ANN401 - parsed YAML
    root: tuple[str | int, ...],
) -> Iterator[Resource]:
    if not isinstance(loaded, dict) or not isinstance(loaded.get("kind"), str):
        return
    if loaded.get("$patch") == "delete":  # a patch of kustomize that takes an object away
        return
    kind, items = loaded["kind"], loaded.get("items")
    if kind.endswith("List") and isinstance(items, list):
        for index, item in enumerate(items):
            yield from _objects(path, document, offset, item, (*root, "items", index))
    elif isinstance(loaded.get("apiVersion"), str) and kind:
        yield _resource(path, document, offset, loaded, root)


def _resource(
    path: str, document: str, offset: int, loaded: dict[str, Any], root: tuple[str | int, ...]
) -> Resource:
    kind = loaded["kind"]
    metadata = loaded.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    name = str(metadata.get("name") or metadata.get("generateName") or "<unnamed>")
    namespace = metadata.get("namespace")
    return Resource(
        type=resource_type(loaded["apiVersion"], kind),
        id=f"{kind}/{namespace}/{name}" if isinstance(namespace, str) else f"{kind}/{name}",
        name=name,
        config=loaded,
        origin=YamlOrigin(path, document, offset, root),
        partial=kind.lower() in _PARTIAL_KINDS,
    )


def resource_type(api_version: str, kind: str) -> str:
    """Return guard's name for a kind: ``kubernetes/pod``, or with its API group when it is custom."""
    group = api_version.rpartition("/")[0]
    built_in = group in BUILT_IN_GROUPS or group.removesuffix(".k8s.io") in _CORE_K8S_IO
    return f"{'kubernetes' if built_in else group}/{kind.lower()}"


_CORE_K8S_IO = frozenset(
    {
        "admissionregistration",
        "apiextensions",
        "apiregistration",
        "authentication",
        "authorization",
        "certificates",
        "coordination",
        "discovery",
        "events",
        "flowcontrol.apiserver",
        "networking",
        "node",
        "rbac.authorization",
        "resource",
        "scheduling",
        "storage",
    }
)


def _without_schema(crd: Any) -> Any:  # noqa: ANN401 - parsed YAML
    """Drop the OpenAPI schemas of a custom resource definition: megabytes that no policy reads."""
    if (
        not isinstance(crd, dict)
        or crd.get("kind") != _CRD
        or not isinstance(crd.get("spec"), dict)
    ):
        return crd
    spec = {key: value for key, value in crd["spec"].items() if key != "validation"}
    if isinstance(spec.get("versions"), list):
        spec["versions"] = [
            {key: value for key, value in version.items() if key != "schema"}
            for version in spec["versions"]
            if isinstance(version, dict)
        ]
    return {**crd, "spec": spec}
