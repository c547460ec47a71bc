package guard.policies.kubernetes.network_plugin_without_policies_test

import data.guard.policies.kubernetes.network_plugin_without_policies as policy

_daemon_set(name, image) := {
	"id": sprintf("DaemonSet/kube-system/%s", [name]),
	"name": name,
	"config": {
		"metadata": {"name": name, "namespace": "kube-system"},
		"spec": {"template": {"spec": {"containers": [{"name": "main", "image": image}]}}},
	},
}

_sets(sets) := {"resources": {"kubernetes/daemonset": sets}}

_flannel := _daemon_set("flannel", "ghcr.io/flannel-io/flannel:v0.27.4")

test_flannel_alone_is_denied if {
	policy.deny == {{
		"resource": "DaemonSet/kube-system/flannel",
		"path": ["spec", "template", "spec", "containers", 0, "image"],
		"message": "Flannel connects pods and ignores network policies",
	}} with input as _sets([_flannel])
}

test_policies_that_are_enforced_are_allowed if {
	policy.deny == set() with input as _sets([_flannel, _daemon_set("canal", "docker.io/calico/node:v3.30.3")])
	policy.deny == set() with input as _sets([_daemon_set("cilium", "quay.io/cilium/cilium:v1.18.2")])
	policy.deny == set() with input as _sets([_daemon_set("x", {"$unknown": "x"})])
}
