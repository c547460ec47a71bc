# METADATA
# title: etcd must trust an authority of its own
# description: |
#   etcd asks for a certificate of the authority it trusts, and for nothing else. Where that is the cluster's own
#   authority, every user and node with a certificate reads and writes all of the cluster's state, past the API.
# related_resources:
#   - ref: https://kubernetes.io/docs/setup/best-practices/certificates/
#   - ref: https://etcd.io/docs/v3.6/op-guide/security/
# custom:
#   id: GRD-K8S-165
#   severity: high
#   category: access-control
#   systems: [kubernetes, etcd]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["soc2:CC6.3", "gdpr:32(1)(b)"]
#   remediation: |
#     Give etcd a certificate authority that signs for etcd and the API server's client certificate only.
#
#         command:
#         - etcd
#         - --trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt
package guard.policies.kubernetes.etcd_own_authority

import data.guard.lib.kubernetes.component

deny contains {"resource": etcd.resource, "path": component.place(etcd, "trusted-ca-file"), "message": message} if {
	some etcd in component.named("etcd")
	authority := component.flag(etcd, "trusted-ca-file")
	authority in _of_the_cluster
	message := sprintf("--trusted-ca-file is %s, the authority of the API server's clients", [authority])
}

_of_the_cluster contains component.flag(api, "client-ca-file") if {
	some api in component.named("kube-apiserver")
}

# The API server alone shows it, too.
deny contains {"resource": api.resource, "path": component.place(api, "etcd-cafile"), "message": message} if {
	some api in component.named("kube-apiserver")
	authority := component.flag(api, "etcd-cafile")
	authority == component.flag(api, "client-ca-file")
	count(component.named("etcd")) == 0
	message := sprintf("--etcd-cafile is %s, the authority of the API server's clients", [authority])
}
