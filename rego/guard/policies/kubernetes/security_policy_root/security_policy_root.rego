# METADATA
# title: Pod security policies must forbid root and added capabilities
# description: |
#   Pods under this policy may run as root, gain privileges or add any capability, the usual first steps from
#   a container that was taken over to its node.
# related_resources:
#   - ref: https://v1-24.docs.kubernetes.io/docs/concepts/security/pod-security-policy/
#   - ref: https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/authentication_and_authorization/managing-pod-security-policies
# custom:
#   id: GRD-K8S-104
#   severity: medium
#   category: configuration
#   systems: [kubernetes, openshift]
#   resources: [kubernetes/podsecuritypolicy, security.openshift.io/securitycontextconstraints]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Require an ordinary user, and forbid escalation and capabilities.
#
#         spec:
#           allowPrivilegeEscalation: false
#           requiredDropCapabilities: [ALL]
#           runAsUser:
#             rule: MustRunAsNonRoot
package guard.policies.kubernetes.security_policy_root

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.value

deny contains {"resource": policy.id, "path": ["spec", "runAsUser", "rule"], "message": message} if {
	some policy in input.resources["kubernetes/podsecuritypolicy"]
	kube.may_be(policy.config.spec.runAsUser.rule, {"RunAsAny"})
	message := "runAsUser is RunAsAny, pods may run as root"
}

deny contains {"resource": policy.id, "path": ["spec", "allowPrivilegeEscalation"], "message": message} if {
	some policy in input.resources["kubernetes/podsecuritypolicy"]
	kube.is_complete(policy)
	not _forbids_escalation(policy)
	message := "allowPrivilegeEscalation is not false, pods may gain privileges"
}

_forbids_escalation(policy) if value.is_false(policy.config.spec.allowPrivilegeEscalation)

deny contains {"resource": policy.id, "path": ["spec", "allowedCapabilities"], "message": message} if {
	some policy in input.resources["kubernetes/podsecuritypolicy"]
	"*" in kube.list(policy.config.spec.allowedCapabilities)
	message := "allowedCapabilities has *, pods may add every capability"
}

deny contains {"resource": policy.id, "path": ["spec", "allowedUnsafeSysctls"], "message": message} if {
	some policy in input.resources["kubernetes/podsecuritypolicy"]
	names := kube.texts(policy.config.spec.allowedUnsafeSysctls)
	count(names) > 0
	message := sprintf("allowedUnsafeSysctls has %s, pods may change the node's kernel", [kube.words(names)])
}

deny contains {"resource": policy.id, "path": ["spec", "allowedProcMountTypes"], "message": message} if {
	some policy in input.resources["kubernetes/podsecuritypolicy"]
	some type in kube.list(policy.config.spec.allowedProcMountTypes)
	type in {"*", "Unmasked"}
	message := sprintf("allowedProcMountTypes has %s, pods may read and write all of /proc", [type])
}

deny contains {"resource": policy.id, "path": ["spec", "requiredDropCapabilities"], "message": message} if {
	some policy in input.resources["kubernetes/podsecuritypolicy"]
	kube.is_complete(policy)
	written := object.get(policy.config, ["spec", "requiredDropCapabilities"], [])
	not value.is_unknown(written)
	dropped := {upper(name) | some name in kube.texts(written)}
	count(dropped & {"ALL", "NET_RAW"}) == 0

	# That pods may add every capability is a fact of its own.
	not "*" in kube.list(object.get(policy.config, ["spec", "allowedCapabilities"], []))
	message := "requiredDropCapabilities has neither ALL nor NET_RAW, pods keep the runtime's capabilities"
}

deny contains {"resource": constraint.id, "path": ["allowedCapabilities"], "message": message} if {
	some constraint in input.resources["security.openshift.io/securitycontextconstraints"]
	not constraint.config.metadata.annotations["release.openshift.io/create-only"]
	"*" in kube.list(constraint.config.allowedCapabilities)
	message := "allowedCapabilities has *, pods may add every capability"
}
