"""Which objects a manifest holds, what they are called, and where they stand."""

from __future__ import annotations

import pytest

from guard.errors import ParseError
from guard.model import Resource
from guard.parsers import kubernetes

POD = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: {name}\n"


def _parsed(text: str, path: str = "manifest.yaml") -> list[Resource]:
    return list(kubernetes.parse(path, text))


def test_every_document_of_a_file_is_an_object_on_its_own_lines() -> None:
    first, second = _parsed(f"{POD.format(name='a')}---\n{POD.format(name='b')}")

    assert (first.id, second.id) == ("Pod/a", "Pod/b")
    assert second.origin.locate(("metadata", "name")).line == 9


def test_the_items_of_a_list_are_objects() -> None:
    text = (
        '{"apiVersion": "v1", "kind": "List", "items": ['
        '{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a", "namespace": "ml"}}]}'
    )

    assert [resource.id for resource in _parsed(text, "list.json")] == ["Pod/ml/a"]


@pytest.mark.parametrize(
    ("api_version", "kind", "expected"),
    [
        ("apps/v1", "Deployment", "kubernetes/deployment"),
        ("networking.k8s.io/v1", "Ingress", "kubernetes/ingress"),
        ("kubeflow.org/v1", "Notebook", "kubeflow.org/notebook"),
        ("gateway.networking.k8s.io/v1", "HTTPRoute", "gateway.networking.k8s.io/httproute"),
    ],
)
def test_kinds_of_kubernetes_itself_go_by_its_name_and_others_by_their_group(
    api_version: str, kind: str, expected: str
) -> None:
    assert kubernetes.resource_type(api_version, kind) == expected


def test_one_broken_document_does_not_hide_the_others() -> None:
    found: list[Resource] = []
    text = f"{POD.format(name='a')}---\nkind: [\n---\n{POD.format(name='b')}"

    with pytest.raises(ParseError):
        found.extend(kubernetes.parse("manifest.yaml", text))
    assert [resource.id for resource in found] == ["Pod/a", "Pod/b"]


def test_what_is_no_object_is_left_out() -> None:
    assert _parsed("kind: thing\n---\napiVersion: v1\n---\n- kind\n") == []


def test_a_patch_that_deletes_an_object_is_none() -> None:
    assert _parsed(f"$patch: delete\n{POD.format(name='a')}") == []


def test_what_an_operator_completes_is_a_fragment() -> None:
    [template] = _parsed("apiVersion: v1\nkind: PodTemplate\nmetadata:\n  name: a\n")

    assert template.partial


def test_words_like_on_and_yes_are_texts() -> None:
    [pod] = _parsed(f"{POD.format(name='a')}  labels: {{a: on, b: yes, c: 0777, d: true}}\n")

    assert pod.config["metadata"]["labels"] == {"a": "on", "b": "yes", "c": 777, "d": True}


def test_the_schemas_of_a_custom_resource_definition_are_dropped() -> None:
    text = (
        "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n"
        "metadata: {name: a}\nspec:\n  versions:\n    - name: v1\n      schema: {openAPIV3Schema: {}}\n"
    )

    [definition] = _parsed(text)

    assert definition.config["spec"] == {"versions": [{"name": "v1"}]}


def test_a_key_that_a_list_item_lacks_is_at_the_items_name() -> None:
    text = f"{POD.format(name='a')}spec:\n  containers:\n    - image: a\n      name: main\n"

    [pod] = _parsed(text)

    assert pod.origin.locate(("spec", "containers", 0, "resources")).line == 8
    assert pod.origin.locate(("spec", "containers", 0)).line == 7
