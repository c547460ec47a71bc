# METADATA
# title: etcd must talk to its peers over TLS
# description: |
#   Peers exchange all data. On a plain connection everybody on the network between control plane nodes reads
#   it, Secrets included.
# related_resources:
#   - ref: https://etcd.io/docs/v3.6/op-guide/security/
# custom:
#   id: GRD-K8S-163
#   severity: medium
#   category: encryption
#   systems: [kubernetes, etcd]
#   resources: [kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Give each member a certificate for its peers.
#
#         command:
#         - etcd
#         - --peer-cert-file=/etc/kubernetes/pki/etcd/peer.crt
#         - --peer-key-file=/etc/kubernetes/pki/etcd/peer.key
package guard.policies.kubernetes.etcd_peer_tls

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": etcd.resource, "path": etcd.path, "message": message} if {
	some etcd in component.complete("etcd")
	not _is_configured_elsewhere(etcd)
	flags := {concat("", ["--", flag]) | some flag in ["peer-cert-file", "peer-key-file"]; not component.has(etcd, flag)}
	count(flags) > 0
	message := sprintf("%s not set, peers talk without TLS", [kube.words(flags)])
}

_is_configured_elsewhere(etcd) if {
	some flag in ["config-file", "peer-auto-tls"]
	component.has(etcd, flag)
}
