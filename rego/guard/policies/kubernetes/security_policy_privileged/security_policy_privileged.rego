# METADATA
# title: Pod security policies must not admit privileged pods
# description: |
#   A pod that this policy admits may be privileged or share the node's processes, network or disk: whoever
#   may create pods under it takes over nodes, and from there the cluster.
# related_resources:
#   - ref: https://v1-24.docs.kubernetes.io/docs/concepts/security/pod-security-policy/
#   - ref: https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/authentication_and_authorization/managing-pod-security-policies
# custom:
#   id: GRD-K8S-103
#   severity: high
#   category: access-control
#   systems: [kubernetes, openshift]
#   resources: [kubernetes/podsecuritypolicy, security.openshift.io/securitycontextconstraints]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Admit what the restricted profile admits; on current clusters, replace the policy by Pod Security
#     Admission.
#
#         spec:
#           privileged: false
#           hostPID: false
#           hostIPC: false
#           hostNetwork: false
package guard.policies.kubernetes.security_policy_privileged

import data.guard.lib.kubernetes.object as kube

_policy_keys := ["hostIPC", "hostNetwork", "hostPID", "privileged"]

_constraint_keys := [
	"allowHostDirVolumePlugin", "allowHostIPC", "allowHostNetwork", "allowHostPID", "allowHostPorts",
	"allowPrivilegedContainer",
]

deny contains {"resource": policy.id, "path": ["spec", key], "message": message} if {
	some policy in input.resources["kubernetes/podsecuritypolicy"]
	some key in _policy_keys
	kube.may_be_true(policy.config.spec[key])
	message := sprintf("%s is true, such pods are admitted", [key])
}

deny contains {"resource": constraint.id, "path": [key], "message": message} if {
	some constraint in input.resources["security.openshift.io/securitycontextconstraints"]
	not constraint.config.metadata.annotations["release.openshift.io/create-only"]
	some key in _constraint_keys
	kube.may_be_true(constraint.config[key])
	message := sprintf("%s is true, such pods are admitted", [key])
}

deny contains {"resource": policy.id, "path": ["spec", "volumes", i], "message": message} if {
	some policy in input.resources["kubernetes/podsecuritypolicy"]
	some i, volume in kube.list(policy.config.spec.volumes)
	volume in {"*", "hostPath"}
	object.get(policy.config.spec, "allowedHostPaths", []) == []
	message := sprintf("volumes of kind %s are admitted, every folder of the node among them", [volume])
}
