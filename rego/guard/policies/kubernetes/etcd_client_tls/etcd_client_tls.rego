# METADATA
# title: etcd must serve its clients over TLS
# description: |
#   etcd holds the state and, unless encrypted, the Secrets of what it serves. On a plain connection
#   everybody on the network reads and rewrites them.
# related_resources:
#   - ref: https://etcd.io/docs/v3.6/op-guide/security/
# custom:
#   id: GRD-K8S-160
#   severity: high
#   category: encryption
#   systems: [kubernetes, etcd]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Give it a certificate and serve https.
#
#         command:
#         - etcd
#         - --listen-client-urls=https://10.0.0.10:2379
#         - --cert-file=/etc/kubernetes/pki/etcd/server.crt
#         - --key-file=/etc/kubernetes/pki/etcd/server.key
package guard.policies.kubernetes.etcd_client_tls

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": etcd.resource, "path": component.place(etcd, flag), "message": message} if {
	some etcd in component.named("etcd")
	some flag in ["advertise-client-urls", "listen-client-urls"]
	some url in component.items(etcd, flag)
	regex.match(`^http://`, url)
	not regex.match(`^http://(127\.|localhost|\[::1\])`, url)
	message := sprintf("--%s has %s, without TLS", [flag, url])
}

deny contains {"resource": etcd.resource, "path": etcd.path, "message": message} if {
	some etcd in component.complete("etcd")
	not component.has(etcd, "config-file")
	not _is_plain(etcd)
	not component.has(etcd, "auto-tls")
	flags := {concat("", ["--", flag]) | some flag in ["cert-file", "key-file"]; not component.has(etcd, flag)}
	count(flags) > 0
	message := sprintf("%s not set, etcd serves its clients without TLS", [kube.words(flags)])
}

# Said already, or bound to the machine itself.
_is_plain(etcd) if {
	some flag in ["advertise-client-urls", "listen-client-urls"]
	some url in component.items(etcd, flag)
	regex.match(`^http://`, url)
}
