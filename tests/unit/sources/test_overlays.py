"""Kustomizations are built with a real kustomize, and findings point into the files they come from."""

import os
from textwrap import dedent

import pytest

from guard.sources.files import FileSource
from guard.sources.kustomize_build import Built, find_command
from guard.sources.redaction import LITERAL

DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: proxy
          image: proxy:1
        - name: app
          image: app:1
"""
PATCH = """\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: app
          securityContext:
            runAsNonRoot: true
"""
CONTAINERS = ("spec", "template", "spec", "containers")


@pytest.fixture(autouse=True)
def _kustomize():
    if find_command() is None:
        message = "neither kustomize nor kubectl is here: pip install mlops-guard[kustomize]"
        if os.environ.get("GUARD_REQUIRE_SERVERS") == "1":
            pytest.fail(message)
        pytest.skip(message)


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """Return a function that writes files and scans them, giving the source and its resources."""
    monkeypatch.chdir(tmp_path)

    def scan(**files):
        for name, text in files.items():
            file = tmp_path / name.replace("__", "/").replace("_yaml", ".yaml")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(dedent(text), "utf-8")
        source = FileSource([tmp_path])
        found = [resource for scope in source.scopes() for resource in scope.resources]
        return source, found

    return scan


def overlay(repository, **more):
    return repository(
        base__deployment_yaml=DEPLOYMENT,
        base__kustomization_yaml="resources: [deployment.yaml]",
        prod__patch_yaml=PATCH,
        prod__kustomization_yaml="""\
            resources: [../base]
            namespace: ml
            namePrefix: prod-
            patches:
              - path: patch.yaml
            """,
        **more,
    )


def test_the_built_object_is_judged_in_place_of_base_and_patch(repository):
    source, found = overlay(repository)

    [deployment] = found
    assert deployment.id == "Deployment/ml/prod-web"
    assert not deployment.partial
    by_name = {
        container["name"]: container
        for container in deployment.config["spec"]["template"]["spec"]["containers"]
    }
    assert by_name["app"] == {
        "name": "app",
        "image": "app:1",
        "securityContext": {"runAsNonRoot": True},
    }
    assert "annotations" not in deployment.config["metadata"]
    assert source.coverage.parsed == {"kustomization": 2, "kubernetes": 2}


def index(deployment, name):
    containers = deployment.config["spec"]["template"]["spec"]["containers"]
    return next(i for i, container in enumerate(containers) if container["name"] == name)


def test_a_value_is_placed_in_the_file_that_sets_it(repository):
    _, [deployment] = overlay(repository)
    app = (*CONTAINERS, index(deployment, "app"))

    assert str(deployment.origin.locate((*app, "image"))) == "base/deployment.yaml:12"
    place = deployment.origin.locate((*app, "securityContext", "runAsNonRoot"))
    assert str(place) == "prod/patch.yaml:11"


def test_a_missing_key_is_placed_at_its_parent_in_the_base(repository):
    _, [deployment] = overlay(repository)
    proxy = (*CONTAINERS, index(deployment, "proxy"))

    assert str(deployment.origin.locate((*proxy, "resources"))) == "base/deployment.yaml:9"
    assert str(deployment.origin.locate(())) == "base/deployment.yaml:1"


def test_the_kustomization_is_named_beside(repository):
    _, [deployment] = overlay(repository)

    assert [str(place) for place in deployment.origin.related(())] == ["prod/kustomization.yaml:1"]


def test_what_a_generator_makes_is_placed_in_the_kustomization(repository):
    _, found = repository(
        prod__kustomization_yaml="""\
            configMapGenerator:
              - name: settings
                literals: [mode=fast]
            replacements: [{path: none.yaml}]
            """,
        prod__none_yaml="source: {kind: ConfigMap, name: settings}\ntargets: []\n",
    )

    [settings] = [resource for resource in found if resource.type == "kubernetes/configmap"]
    assert str(settings.origin.locate(("data", "mode"))) == "prod/kustomization.yaml:1"


def test_secrets_are_taken_out_of_what_was_built(repository):
    _, found = repository(
        prod__patch_yaml=PATCH,
        prod__deployment_yaml=DEPLOYMENT,
        prod__db_yaml="""\
            apiVersion: v1
            kind: Secret
            metadata: {name: db}
            stringData: {password: correct-horse-battery}
            """,
        prod__kustomization_yaml="""\
            resources: [deployment.yaml, db.yaml]
            patches: [{path: patch.yaml}]
            """,
    )

    [secret] = [resource for resource in found if resource.type == "kubernetes/secret"]
    assert [(found.path, found.kind) for found in secret.secrets] == [
        (("stringData", "password"), LITERAL)
    ]
    assert "correct-horse-battery" not in str([resource.config for resource in found])


@pytest.mark.parametrize(
    ("resource", "reason"),
    [
        ("https://example.com/team/base?ref=v1", "https://example.com/team/base?ref=v1"),
        ("gone.yaml", "gone.yaml"),
    ],
)
def test_what_is_not_here_leaves_fragments_and_says_so(repository, resource, reason):
    source, found = repository(
        prod__deployment_yaml=DEPLOYMENT,
        prod__patch_yaml=PATCH,
        prod__kustomization_yaml=f"""\
            resources: [deployment.yaml, "{resource}"]
            patches: [{{path: patch.yaml}}]
            """,
    )

    assert [resource.partial for resource in found] == [True, True]
    [note] = source.coverage.notes
    assert note.startswith(f"prod/kustomization.yaml: not built, since it draws on {reason}")


def test_a_kustomization_that_fails_leaves_fragments_and_says_why(repository):
    source, found = repository(
        prod__deployment_yaml=DEPLOYMENT,
        prod__patch_yaml=PATCH.replace("name: web", "name: nobody"),
        prod__kustomization_yaml="""\
            resources: [deployment.yaml]
            patches: [{path: patch.yaml}]
            """,
    )

    assert [resource.partial for resource in found] == [True, True]
    [note] = source.coverage.notes
    assert note.startswith("prod/kustomization.yaml: cannot be built (")


def test_without_kustomize_fragments_are_judged_and_that_is_said(repository, monkeypatch):
    monkeypatch.setattr("guard.sources.overlays.find_command", lambda: None)

    source, found = overlay(repository)

    assert [resource.partial for resource in found] == [True, True]
    assert "neither kustomize nor kubectl is on PATH" in source.coverage.notes[0]


def test_building_can_be_switched_off(repository, tmp_path):
    overlay(repository)
    source = FileSource([tmp_path], kustomize=False)

    found = [resource for scope in source.scopes() for resource in scope.resources]

    assert [resource.partial for resource in found] == [True, True]
    assert "not built, since that is switched off" in source.coverage.notes[0]


def test_a_result_that_cannot_be_read_is_a_problem_and_no_pass(repository, monkeypatch):
    broken = Built("apiVersion: v1\nkind: [\n")
    monkeypatch.setattr("guard.sources.overlays.build", lambda command, folder: broken)

    source, found = overlay(repository)

    assert found == []
    [problem] = source.coverage.problems
    assert problem.path == "prod/kustomization.yaml"
    assert problem.reason.startswith("what kustomize built cannot be read")


def test_an_image_that_the_kustomization_sets_is_the_one_that_is_judged(repository):
    _, [deployment] = repository(
        prod__deployment_yaml=DEPLOYMENT.replace("app:1", "controller:latest"),
        prod__kustomization_yaml="""\
            resources: [deployment.yaml]
            images:
              - name: controller
                newName: registry.example.com/controller
                newTag: 1.4.2
            """,
    )

    containers = deployment.config["spec"]["template"]["spec"]["containers"]
    assert containers[index(deployment, "app")]["image"] == "registry.example.com/controller:1.4.2"
    assert not deployment.partial


def test_why_a_kustomization_fails_can_be_read(repository):
    source, _ = repository(
        prod__deployment_yaml=DEPLOYMENT,
        prod__patch_yaml="kind: [broken\n",
        prod__kustomization_yaml="""\
            resources: [deployment.yaml]
            patches: [{path: patch.yaml}]
            """,
    )

    assert "unable to parse SM or JSON patch" in source.coverage.notes[0]
