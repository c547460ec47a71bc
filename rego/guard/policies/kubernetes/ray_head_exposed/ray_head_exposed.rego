# METADATA
# title: Ray's head must not be exposed outside the cluster
# description: |
#   Ray's dashboard and job API run whatever code they are sent, without authentication. Exposed by a load
#   balancer or node port, the cluster, its data and its GPUs belong to whoever finds the address.
# related_resources:
#   - ref: https://docs.ray.io/en/latest/ray-security/index.html
# custom:
#   id: GRD-K8S-200
#   severity: high
#   category: network
#   systems: [kubernetes, ray]
#   resources: [ray.io/raycluster, ray.io/rayjob, ray.io/rayservice]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Keep the head's Service inside the cluster, and reach it through a proxy that authenticates.
#
#         headGroupSpec:
#           serviceType: ClusterIP
package guard.policies.kubernetes.ray_head_exposed

import data.guard.lib.kubernetes.object as kube

_heads := {
	"ray.io/raycluster": ["spec", "headGroupSpec", "serviceType"],
	"ray.io/rayjob": ["spec", "rayClusterSpec", "headGroupSpec", "serviceType"],
	"ray.io/rayservice": ["spec", "rayClusterConfig", "headGroupSpec", "serviceType"],
}

deny contains {"resource": ray.id, "path": path, "message": message} if {
	some type, path in _heads
	some ray in input.resources[type]
	service := object.get(ray.config, path, null)
	kube.may_be(service, {"LoadBalancer", "NodePort"})
	message := sprintf("the head, which runs any code it is sent, is exposed by a %v Service", [service])
}
