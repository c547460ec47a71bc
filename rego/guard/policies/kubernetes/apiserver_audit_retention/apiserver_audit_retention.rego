# METADATA
# title: The audit log must be kept for a month and rotated
# description: |
#   Attacks are found weeks later on average; what was rotated away by then cannot be investigated. Without
#   any bound the log fills the control plane's disk.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/
# custom:
#   id: GRD-K8S-126
#   severity: low
#   category: logging
#   systems: [kubernetes, kube-apiserver]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Keep thirty days, in ten files of 100 MB or more.
#
#         command:
#         - kube-apiserver
#         - --audit-log-path=/var/log/kubernetes/audit.log
#         - --audit-log-maxage=30
#         - --audit-log-maxbackup=10
#         - --audit-log-maxsize=100
package guard.policies.kubernetes.apiserver_audit_retention

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

_minimum := {"audit-log-maxage": 30, "audit-log-maxbackup": 10, "audit-log-maxsize": 100}

deny contains {"resource": api.resource, "path": component.place(api, flag), "message": message} if {
	some api in component.named("kube-apiserver")
	_writes_a_file(api)
	some flag, least in _minimum
	written := component.flag(api, flag)
	regex.match(`^[0-9]+$`, written)
	to_number(written) < least
	message := sprintf("--%s is %s, less than %d", [flag, written, least])
}

deny contains {"resource": api.resource, "path": api.path, "message": message} if {
	some api in component.complete("kube-apiserver")
	_writes_a_file(api)
	flags := {concat("", ["--", flag]) | some flag, _ in _minimum; not component.has(api, flag)}
	count(flags) > 0
	message := sprintf("%s are missing, the audit log grows without bound", [kube.words(flags)])
}

_writes_a_file(api) if component.flag(api, "audit-log-path") != "-"
