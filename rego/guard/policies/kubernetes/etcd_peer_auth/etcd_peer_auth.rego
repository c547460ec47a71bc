# METADATA
# title: etcd must ask its peers for a certificate
# description: |
#   A member that anybody may pose as receives a copy of all data, and can bring the cluster's quorum down.
# related_resources:
#   - ref: https://etcd.io/docs/v3.6/op-guide/security/
# custom:
#   id: GRD-K8S-164
#   severity: medium
#   category: access-control
#   systems: [kubernetes, etcd]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Ask peers for certificates of an authority that signs for etcd only.
#
#         command:
#         - etcd
#         - --peer-client-cert-auth=true
#         - --peer-trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt
package guard.policies.kubernetes.etcd_peer_auth

import data.guard.lib.kubernetes.component
import data.guard.lib.value

deny contains {"resource": etcd.resource, "path": component.place(etcd, "peer-client-cert-auth"), "message": message} if {
	some etcd in component.complete("etcd")
	not component.has(etcd, "config-file")
	not _is_on(etcd)
	message := "--peer-client-cert-auth is not true, every peer is believed"
}

deny contains {"resource": etcd.resource, "path": component.place(etcd, "peer-client-cert-auth"), "message": message} if {
	some etcd in component.named("etcd")
	value.is_false(component.flag(etcd, "peer-client-cert-auth"))
	message := "--peer-client-cert-auth is not true, every peer is believed"
}

_is_on(etcd) if value.is_true(component.flag(etcd, "peer-client-cert-auth"))
