# METADATA
# title: Disruption budgets must leave room for maintenance
# description: |
#   A budget that allows no disruption keeps nodes from being drained: kernel and kubelet fixes are put off,
#   or forced through with an outage.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/run-application/configure-pdb/
# custom:
#   id: GRD-K8S-114
#   severity: low
#   category: availability
#   systems: [kubernetes]
#   resources: [kubernetes/poddisruptionbudget]
#   controls:
#     direct: ["soc2:A1.1"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Allow at least one pod to be away.
#
#         spec:
#           maxUnavailable: 1
package guard.policies.kubernetes.disruption_budget

deny contains {"resource": budget.id, "path": ["spec", key], "message": message} if {
	some budget in input.resources["kubernetes/poddisruptionbudget"]
	some key, blocking in {"maxUnavailable": {0, "0", "0%"}, "minAvailable": {"100%"}}
	written := budget.config.spec[key]
	written in blocking
	message := sprintf("%s is %v, no pod may ever be evicted", [key, written])
}
