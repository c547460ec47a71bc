# METADATA
# title: Validating webhooks must fail closed
# description: |
#   With Ignore an object is admitted when the webhook does not answer: whoever slows it down or stops it
#   passes the cluster's policies.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#failure-policy
# custom:
#   id: GRD-K8S-105
#   severity: low
#   category: configuration
#   systems: [kubernetes]
#   resources: [kubernetes/validatingwebhookconfiguration]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Fail closed, and leave the namespaces out that the webhook itself needs to start.
#
#         webhooks:
#         - name: validate.example.com
#           failurePolicy: Fail
#           namespaceSelector:
#             matchExpressions:
#             - key: kubernetes.io/metadata.name
#               operator: NotIn
#               values: [kube-system, policy]
package guard.policies.kubernetes.webhook_failure_policy

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": configuration.id, "path": min(found), "message": message} if {
	some configuration in input.resources["kubernetes/validatingwebhookconfiguration"]
	found := {["webhooks", i, "failurePolicy"] |
		some i, webhook in kube.list(configuration.config.webhooks)
		kube.may_be(webhook.failurePolicy, {"Ignore"})
	}
	count(found) > 0
	message := "failurePolicy is Ignore, objects are admitted when the webhook does not answer"
}

deny contains {"resource": configuration.id, "path": min(found), "message": message} if {
	some configuration in input.resources["kubernetes/validatingwebhookconfiguration"]
	kube.is_complete(configuration)
	configuration.config.apiVersion == "admissionregistration.k8s.io/v1beta1"
	found := {["webhooks", i, "failurePolicy"] |
		some i, webhook in kube.list(configuration.config.webhooks)
		is_object(webhook)
		not "failurePolicy" in object.keys(webhook)
	}
	count(found) > 0
	message := "failurePolicy is missing, and Ignore is the default of v1beta1"
}
