# METADATA
# title: etcd must ask its clients for a certificate
# description: |
#   Without it everybody who reaches the port reads and rewrites what etcd holds: all Secrets and roles of a
#   cluster, or the metadata of the database that it serves.
# related_resources:
#   - ref: https://etcd.io/docs/v3.6/op-guide/security/
# custom:
#   id: GRD-K8S-161
#   severity: high
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
#     Ask for certificates of an authority that signs for etcd only.
#
#         command:
#         - etcd
#         - --client-cert-auth=true
#         - --trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt
package guard.policies.kubernetes.etcd_client_auth

import data.guard.lib.kubernetes.component
import data.guard.lib.value

deny contains {"resource": etcd.resource, "path": component.place(etcd, "client-cert-auth"), "message": message} if {
	some etcd in component.complete("etcd")
	not component.has(etcd, "config-file")
	not _is_on(etcd)
	message := "--client-cert-auth is not true, every client is served"
}

deny contains {"resource": etcd.resource, "path": component.place(etcd, "client-cert-auth"), "message": message} if {
	some etcd in component.named("etcd")
	value.is_false(component.flag(etcd, "client-cert-auth"))
	message := "--client-cert-auth is not true, every client is served"
}

_is_on(etcd) if value.is_true(component.flag(etcd, "client-cert-auth"))
