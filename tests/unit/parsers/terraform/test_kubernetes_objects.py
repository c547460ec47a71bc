"""Objects that Terraform deploys have the shape that Kubernetes gives them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from guard.model import UNKNOWN, Path
from guard.parsers.terraform import parse_plan

DEPLOYMENT = """\
resource "kubernetes_namespace" "ml" {
  metadata {
    name = "ml"
  }
}
resource "kubernetes_deployment_v1" "trainer" { # resource
  metadata { # metadata
    name      = "train"
    namespace = kubernetes_namespace.ml.metadata[0].name # namespace
    labels    = { host_ip = "kept" }
  }
  spec {
    template {
      spec { # pod
        host_pid = true # hostPID
        container { # container
          name  = "main"
          image = var.image # image
          args  = ["--train"]
          port {
            container_port = 8080
            host_port      = 8080 # hostPort
          }
          dynamic "env" {
            for_each = var.environment # env
            content {
              name  = env.key
              value = env.value
            }
          }
          liveness_probe {
            http_get {
              path = "/live"
              port = 8080 # probe
            }
          }
        }
        volume {
          name = "data"
          secret {
            secret_name = "data" # secretName
          }
        }
      }
    }
  }
  wait_for_rollout = false
}
variable "image" {}
variable "environment" {}
"""


def test_blocks_become_objects_and_lists(terraform: Any) -> None:
    found = terraform.resources(DEPLOYMENT)["kubernetes_deployment_v1.trainer"]

    assert (found.type, found.name) == ("kubernetes/deployment", "train")
    assert found.config == {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": "train", "namespace": "ml", "labels": {"host_ip": "kept"}},
        "spec": {
            "template": {
                "spec": {
                    "hostPID": True,
                    "automountServiceAccountToken": True,
                    "containers": [
                        {
                            "name": "main",
                            "image": {UNKNOWN: "var.image"},
                            "args": ["--train"],
                            "ports": [{"containerPort": 8080, "hostPort": 8080}],
                            "env": {UNKNOWN: "var.environment"},
                            "livenessProbe": {"httpGet": {"path": "/live", "port": 8080}},
                        }
                    ],
                    "volumes": [{"name": "data", "secret": {"secretName": "data"}}],
                }
            }
        },
    }


@pytest.mark.parametrize(
    ("path", "mark"),
    [
        (("metadata", "namespace"), "namespace"),
        (("metadata", "annotations"), "metadata"),
        (("spec", "template", "spec", "hostPID"), "hostPID"),
        (("spec", "template", "spec", "securityContext", "fsGroup"), "pod"),
        (("spec", "template", "spec", "containers", 0), "container"),
        (("spec", "template", "spec", "containers", 0, "securityContext"), "container"),
        (("spec", "template", "spec", "containers", 0, "image"), "image"),
        (("spec", "template", "spec", "containers", 0, "env"), "env"),
        (("spec", "template", "spec", "containers", 0, "ports", 0, "hostPort"), "hostPort"),
        (
            ("spec", "template", "spec", "containers", 0, "livenessProbe", "httpGet", "port"),
            "probe",
        ),
        (("spec", "template", "spec", "volumes", 0, "secret", "secretName"), "secretName"),
        (("kind",), "resource"),
    ],
)
def test_a_path_in_the_object_leads_to_the_line_in_terraform(
    terraform: Any, path: Path, mark: str
) -> None:
    found = terraform.resources(DEPLOYMENT)["kubernetes_deployment_v1.trainer"]

    line = found.origin.locate(path).line
    assert DEPLOYMENT.splitlines()[line - 1].rpartition("# ")[2] == mark


def test_the_calls_of_a_module_explain_its_objects(terraform: Any) -> None:
    files = {
        "main.tf": 'module "m" {\n  source = "./m"\n}\n',
        "m/main.tf": 'resource "kubernetes_pod" "p" {\n  metadata {}\n}\n',
    }
    found = terraform.resources(files)["module.m.kubernetes_pod.p"]

    assert [place.path for place in found.origin.related(("spec",))] == ["main.tf"]


@pytest.mark.parametrize(
    ("kind", "body", "type_", "expected"),
    [
        (
            "kubernetes_role",
            'rule {\n api_groups = [""]\n resource_names = ["a"]\n}',
            "kubernetes/role",
            {"rules": [{"apiGroups": [""], "resourceNames": ["a"]}]},
        ),
        (
            "kubernetes_cluster_role_binding_v1",
            'role_ref {\n name = "admin"\n}\nsubject {\n kind = "Group"\n}',
            "kubernetes/clusterrolebinding",
            {"roleRef": {"name": "admin"}, "subjects": [{"kind": "Group"}]},
        ),
        (
            "kubernetes_secret_v1",
            'data = {\n a_b = "text"\n}',
            "kubernetes/secret",
            {"stringData": {"a_b": "text"}},
        ),
        (
            "kubernetes_service",
            'spec {\n selector = { app_name = "x" }\n port {\n  port = 80\n }\n}',
            "kubernetes/service",
            {"spec": {"selector": {"app_name": "x"}, "ports": [{"port": 80}]}},
        ),
        (
            "kubernetes_ingress_v1",
            "spec {\n rule {\n  http {\n   path {\n    backend {\n     service {\n"
            "      port {\n       number = 80\n      }\n     }\n    }\n   }\n  }\n }\n}",
            "kubernetes/ingress",
            {
                "spec": {
                    "rules": [
                        {"http": {"paths": [{"backend": {"service": {"port": {"number": 80}}}}]}}
                    ]
                }
            },
        ),
        (
            "kubernetes_network_policy",
            'spec {\n pod_selector {}\n ingress {\n  from {\n   ip_block {\n    cidr = "::/0"\n'
            "   }\n  }\n }\n}",
            "kubernetes/networkpolicy",
            {"spec": {"podSelector": {}, "ingress": [{"from": [{"ipBlock": {"cidr": "::/0"}}]}]}},
        ),
        (
            "kubernetes_daemonset",
            'spec {\n strategy {\n  type = "OnDelete"\n }\n}',
            "kubernetes/daemonset",
            {"spec": {"updateStrategy": {"type": "OnDelete"}}},
        ),
        (
            "kubernetes_persistent_volume",
            'spec {\n persistent_volume_source {\n  host_path {\n   path = "/srv"\n  }\n }\n}',
            "kubernetes/persistentvolume",
            {"spec": {"hostPath": {"path": "/srv"}}},
        ),
    ],
)
def test_other_spellings_of_the_provider_are_known(
    terraform: Any, kind: str, body: str, type_: str, expected: dict[str, Any]
) -> None:
    found = terraform.resources(f'resource "{kind}" "this" {{\n{body}\n}}\n')[f"{kind}.this"]

    shown = {name: item for name, item in found.config.items() if name in expected}
    assert (found.type, shown) == (type_, expected)


def test_content_that_terraform_alone_folds_has_a_place(terraform: Any) -> None:
    text = (
        'resource "kubernetes_persistent_volume" "v" {\n  spec {\n    persistent_volume_source {\n'
        '      host_path {\n        path = "/srv"\n      }\n    }\n  }\n}\n'
    )
    found = terraform.resources(text)["kubernetes_persistent_volume.v"]

    assert found.origin.locate(("spec", "hostPath", "path")).line == 5


def test_blocks_may_be_written_as_values(terraform: Any) -> None:
    text = (
        'resource "kubernetes_pod" "p" {\n  spec {\n    volume = [{\n      host_path = {\n'
        '        path = "/srv"\n      }\n    }]\n    security_context = {\n'
        "      run_as_user = 0\n    }\n  }\n}\n"
    )
    found = terraform.resources(text)["kubernetes_pod.p"]

    assert found.config["spec"] == {
        "volumes": [{"hostPath": {"path": "/srv"}}],
        "securityContext": {"runAsUser": 0},
    }
    assert found.origin.locate(("spec", "volumes", 0, "hostPath", "path")).line == 5
    assert found.origin.locate(("spec", "securityContext", "runAsUser")).line == 9


def test_without_a_namespace_the_provider_takes_the_default_one(terraform: Any) -> None:
    found = terraform.configs(
        'resource "kubernetes_pod" "p" {\n  metadata {}\n}\n'
        'resource "kubernetes_cluster_role" "r" {\n  metadata {}\n}\n'
    )

    assert found["kubernetes_pod.p"]["metadata"] == {"namespace": "default"}
    assert found["kubernetes_cluster_role.r"]["metadata"] == {}


@pytest.mark.parametrize(
    "body",
    [
        'dynamic "metadata" {\n for_each = var.x\n content {}\n}',
        'metadata = "text"\nspec = [1, "a", {}]',
        "metadata = null\nspec = []",
        "spec {\n container = var.x\n volume = [var.x, {}]\n}",
        "",
    ],
)
def test_odd_content_is_kept_as_it_is(terraform: Any, body: str) -> None:
    text = f'resource "kubernetes_pod" "p" {{\n{body}\n}}\nvariable "x" {{}}\n'
    found = terraform.resources(text)["kubernetes_pod.p"]

    assert found.type == "kubernetes/pod"
    assert found.origin.locate(("spec", "containers", 0, "image")).line >= 1
    assert "namespace" not in str(found.config.get("metadata"))


MANIFESTS = """\
resource "kubernetes_manifest" "object" {
  manifest = {
    apiVersion = "kubeflow.org/v1"
    kind       = "Notebook"
    metadata   = { name = "lab" }
    spec       = { replicas = 2 } # object
  }
}
resource "kubernetes_manifest" "decoded" {
  manifest = yamldecode(<<-EOT
    apiVersion: v1
    kind: Pod
    spec:
      hostPID: true # decoded
  EOT
  )
}
resource "kubectl_manifest" "text" {
  yaml_body = <<-EOT
    apiVersion: v1
    kind: Pod
    metadata:
      name: ${var.team}-pod
    spec:
      nodeName: ${var.node}
      hostPID: true # text
  EOT
}
resource "kubectl_manifest" "encoded" {
  yaml_body = yamlencode({
    apiVersion = "v1"
    kind       = "Pod"
    spec = {
      hostPID = true # encoded
    }
  })
}
resource "kubectl_manifest" "each" {
  for_each  = { a = { apiVersion = "v1", kind = "Pod", spec = { nodeName = var.node } } }
  yaml_body = yamlencode(each.value)
}
resource "kubernetes_manifest" "file" {
  manifest = yamldecode(file("pod.yaml"))
}
resource "kubectl_manifest" "file" {
  yaml_body = file("pod.yaml")
}
resource "kubernetes_manifest" "open" {
  manifest = var.manifest
}
variable "team" {}
variable "node" {}
variable "manifest" {}
"""


@pytest.mark.parametrize(
    ("address", "type_", "path", "mark"),
    [
        ("kubernetes_manifest.object", "kubeflow.org/notebook", ("spec", "replicas"), "object"),
        ("kubernetes_manifest.decoded", "kubernetes/pod", ("spec", "hostPID"), "decoded"),
        ("kubectl_manifest.text", "kubernetes/pod", ("spec", "hostPID"), "text"),
        ("kubectl_manifest.encoded", "kubernetes/pod", ("spec", "hostPID"), "encoded"),
    ],
)
def test_a_manifest_in_a_resource_is_its_object(
    terraform: Any, address: str, type_: str, path: Path, mark: str
) -> None:
    found = terraform.resources(MANIFESTS)[address]

    line = found.origin.locate(path).line
    assert found.type == type_
    assert MANIFESTS.splitlines()[line - 1].rpartition("# ")[2] == mark


def test_parts_of_a_manifest_text_may_be_unknown(terraform: Any) -> None:
    found = terraform.configs(MANIFESTS)["kubectl_manifest.text"]

    assert found["metadata"] == {"name": {UNKNOWN: "${var.team}-pod"}}
    assert found["spec"] == {"nodeName": {UNKNOWN: "var.node"}, "hostPID": True}


def test_parts_of_an_encoded_manifest_may_be_unknown(terraform: Any) -> None:
    found = terraform.configs(MANIFESTS)['kubectl_manifest.each["a"]']

    assert found["spec"] == {"nodeName": {UNKNOWN: "var.node"}}


def test_what_holds_no_known_object_stays_as_it_is(terraform: Any) -> None:
    files = {"main.tf": MANIFESTS, "pod.yaml": "apiVersion: v1\nkind: Pod\n"}
    found = terraform.resources(files)

    assert found["kubectl_manifest.file"].type == "kubectl_manifest"  # judged as the file it is
    assert found["kubernetes_manifest.file"].type == "kubernetes_manifest"
    assert found["kubernetes_manifest.open"].type == "kubernetes_manifest"


def test_a_planned_object_is_judged_alike() -> None:
    pod = {
        "address": "kubernetes_pod.p",
        "mode": "managed",
        "type": "kubernetes_pod",
        "name": "p",
        "values": {
            "metadata": [{"name": "p", "namespace": "ml"}],
            "spec": [{"host_pid": True, "container": [{"name": "c"}]}],
        },
    }
    plan = {"format_version": "1.2", "planned_values": {"root_module": {"resources": [pod]}}}
    text = json.dumps(plan, indent=1)
    [found] = parse_plan("plan.json", text)

    assert found.type == "kubernetes/pod"
    assert found.config["spec"]["containers"] == [{"name": "c"}]
    line = found.origin.locate(("spec", "hostPID")).line
    assert '"host_pid": true' in text.splitlines()[line - 1]
