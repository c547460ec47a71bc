# METADATA
# title: etcd must not use certificates that it made itself
# description: |
#   Certificates made at the start are signed by nobody: clients and peers cannot tell the server from an
#   attacker on the network.
# related_resources:
#   - ref: https://etcd.io/docs/v3.6/op-guide/security/
# custom:
#   id: GRD-K8S-162
#   severity: medium
#   category: encryption
#   systems: [kubernetes, etcd]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name certificates that the cluster's authority signed.
#
#         command:
#         - etcd
#         - --cert-file=/etc/kubernetes/pki/etcd/server.crt
#         - --key-file=/etc/kubernetes/pki/etcd/server.key
package guard.policies.kubernetes.etcd_self_signed

import data.guard.lib.kubernetes.component
import data.guard.lib.value

deny contains {"resource": etcd.resource, "path": component.place(etcd, flag), "message": message} if {
	some etcd in component.named("etcd")
	some flag in ["auto-tls", "peer-auto-tls"]
	value.is_true(component.flag(etcd, flag))
	message := sprintf("--%s is true, certificates are signed by nobody", [flag])
}
