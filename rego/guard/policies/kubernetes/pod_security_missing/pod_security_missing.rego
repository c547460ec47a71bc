# METADATA
# title: Namespaces must enforce a pod security profile
# description: |
#   Unless the cluster's administrator changed the default, nothing stops a privileged pod here: whoever may
#   create pods in the namespace gets the node.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/
# custom:
#   id: GRD-K8S-101
#   severity: low
#   category: access-control
#   systems: [kubernetes]
#   resources: [kubernetes/namespace]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Label the namespace; warn and audit show what restricted would break.
#
#         labels:
#           pod-security.kubernetes.io/enforce: baseline
#           pod-security.kubernetes.io/warn: restricted
package guard.policies.kubernetes.pod_security_missing

import data.guard.lib.kubernetes.object as kube

_label := "pod-security.kubernetes.io/enforce"

# What every cluster brings with it.
_system := {"default", "kube-node-lease", "kube-public", "kube-system"}

deny contains {"resource": namespace.id, "path": ["metadata", "labels", _label], "message": message} if {
	some namespace in input.resources["kubernetes/namespace"]
	kube.is_complete(namespace)
	not object.get(namespace.config, ["metadata", "name"], "") in _system
	not kube.metadata(namespace, "labels")[_label]
	message := sprintf("no label %s, pods of every kind are admitted unless the cluster's default is stricter", [_label])
}
