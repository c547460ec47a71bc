# METADATA
# title: Admission policies must deny what they forbid
# description: |
#   A policy that only audits or warns lets the object through: privileged pods and unsigned images are
#   admitted, and somebody may read about it later.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#validation-actions
#   - ref: https://kyverno.io/docs/policy-types/cluster-policy/validate/
# custom:
#   id: GRD-K8S-107
#   severity: low
#   category: configuration
#   systems: [kubernetes, kyverno]
#   resources: [kubernetes/validatingadmissionpolicybinding, kyverno.io/clusterpolicy, kyverno.io/policy]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Enforce the policy once its reports are clean.
#
#         spec:
#           validationActions: [Deny]
package guard.policies.kubernetes.admission_policy_audit_only

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": binding.id, "path": ["spec", "validationActions"], "message": message} if {
	some binding in input.resources["kubernetes/validatingadmissionpolicybinding"]
	actions := kube.texts(binding.config.spec.validationActions)
	count(actions) > 0
	not "Deny" in actions
	message := sprintf("validationActions is %s, nothing is denied", [kube.words(actions)])
}

deny contains {"resource": policy.id, "path": ["spec", "validationFailureAction"], "message": message} if {
	some type in ["kyverno.io/clusterpolicy", "kyverno.io/policy"]
	some policy in input.resources[type]
	action := policy.config.spec.validationFailureAction
	is_string(action)
	lower(action) == "audit"
	message := sprintf("validationFailureAction is %s, nothing is denied", [action])
}

deny contains {"resource": policy.id, "path": path, "message": message} if {
	some type in ["kyverno.io/clusterpolicy", "kyverno.io/policy"]
	some policy in input.resources[type]
	some i, rule in kube.list(policy.config.spec.rules)
	rule.validate.failureAction == "Audit"
	path := ["spec", "rules", i, "validate", "failureAction"]
	message := "failureAction is Audit, nothing is denied"
}
