# METADATA
# title: The API server must write an audit log
# description: |
#   Nothing records who read which Secret or started which pod. After an attack nobody can say what was
#   taken, or whether the attacker is still there.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
# custom:
#   id: GRD-K8S-125
#   severity: medium
#   category: logging
#   systems: [kubernetes, kube-apiserver]
#   resources: [kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Name a policy and a file, or send the events to a webhook.
#
#         command:
#         - kube-apiserver
#         - --audit-policy-file=/etc/kubernetes/audit.yaml
#         - --audit-log-path=/var/log/kubernetes/audit.log
package guard.policies.kubernetes.apiserver_audit_log

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": api.resource, "path": api.path, "message": message} if {
	some api in component.complete("kube-apiserver")
	not _is_configured_elsewhere(api)
	flags := {concat("", ["--", flag]) | some flag in ["audit-log-path", "audit-policy-file"]; not component.has(api, flag)}
	count(flags) > 0
	message := sprintf("without %s the API server writes no audit log", [kube.words(flags)])
}

_is_configured_elsewhere(api) if {
	some flag in ["audit-webhook-config-file"]
	component.has(api, flag)
}
