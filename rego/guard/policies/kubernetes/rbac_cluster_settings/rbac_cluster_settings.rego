# METADATA
# title: Roles must not change the settings of the cluster itself
# description: |
#   ConfigMaps of kube-system steer the cluster: that of CoreDNS decides where names lead, aws-auth who is an
#   administrator. Whoever may change them reads the traffic of others, or makes themselves one.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/administer-cluster/dns-custom-nameservers/
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html
# custom:
#   id: GRD-K8S-218
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Grant it in the program's own namespace, or on the one ConfigMap that it keeps.
#
#         kind: Role
#         metadata:
#           name: leader-election
#           namespace: tool
#         rules:
#         - apiGroups: [""]
#           resources: [configmaps]
#           verbs: [get, update]
package guard.policies.kubernetes.rbac_cluster_settings

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.rbac

_settings := {"aws-auth", "coredns", "coredns-custom", "kube-proxy", "kubeadm-config", "kubelet-config"}

_verbs := {"patch", "update"}

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may change where names lead and who is an administrator %s", [role.text])
}

_grants := array.concat(
	[grant |
		some grant in rbac.grants("", {"configmaps"}, _verbs)
		some name in grant.names
		name in _settings
	],
	[grant |
		some grant in rbac.grants("", {"configmaps"}, _verbs)
		count(grant.names) == 0
		grant.resource in _of_the_system
	],
)

_of_the_system contains role.id if {
	some role in input.resources["kubernetes/role"]
	kube.namespace(role) == "kube-system"
}
