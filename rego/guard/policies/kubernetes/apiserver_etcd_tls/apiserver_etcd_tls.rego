# METADATA
# title: The API server must reach etcd over TLS, with a certificate
# description: |
#   etcd holds every Secret and every role. Over a plain connection, or one on which neither side proves who
#   it is, an attacker on the network reads and rewrites the cluster's whole state.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
# custom:
#   id: GRD-K8S-140
#   severity: high
#   category: encryption
#   systems: [kubernetes, kube-apiserver]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Use https and a client certificate.
#
#         command:
#         - kube-apiserver
#         - --etcd-servers=https://127.0.0.1:2379
#         - --etcd-cafile=/etc/kubernetes/pki/etcd/ca.crt
#         - --etcd-certfile=/etc/kubernetes/pki/apiserver-etcd-client.crt
#         - --etcd-keyfile=/etc/kubernetes/pki/apiserver-etcd-client.key
package guard.policies.kubernetes.apiserver_etcd_tls

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

_files := ["etcd-cafile", "etcd-certfile", "etcd-keyfile"]

deny contains {"resource": api.resource, "path": component.place(api, "etcd-servers"), "message": message} if {
	some api in component.named("kube-apiserver")
	some server in component.items(api, "etcd-servers")
	startswith(server, "http://")
	message := sprintf("--etcd-servers has %s, without TLS", [server])
}

deny contains {"resource": api.resource, "path": api.path, "message": message} if {
	some api in component.complete("kube-apiserver")
	flags := {concat("", ["--", flag]) | some flag in _files; not component.has(api, flag)}
	count(flags) > 0
	not _is_plain(api)
	message := sprintf("%s not set, the connection to etcd is not authenticated", [kube.words(flags)])
}

_is_plain(api) if {
	some server in component.items(api, "etcd-servers")
	startswith(server, "http://")
}
