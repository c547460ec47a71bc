# METADATA
# title: Namespaces must not enforce the privileged profile only
# description: |
#   The profile privileged forbids nothing: whoever may create a pod in the namespace starts a privileged
#   one, mounts the node's disk and owns the node.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-admission/
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: GRD-K8S-100
#   severity: medium
#   category: access-control
#   systems: [kubernetes]
#   resources: [kubernetes/namespace]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Enforce baseline or, better, restricted; move the system pods that need more to a namespace of their own.
#
#         labels:
#           pod-security.kubernetes.io/enforce: restricted
package guard.policies.kubernetes.pod_security_privileged

import data.guard.lib.kubernetes.object as kube

_label := "pod-security.kubernetes.io/enforce"

deny contains {"resource": namespace.id, "path": ["metadata", "labels", _label], "message": message} if {
	some namespace in input.resources["kubernetes/namespace"]
	kube.may_be(kube.metadata(namespace, "labels")[_label], {"privileged"})
	message := "the namespace enforces the profile privileged, which forbids nothing"
}
