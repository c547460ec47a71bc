# METADATA
# title: The API server must not listen without TLS and authentication
# description: |
#   On this port requests pass without TLS, authentication and authorization: everyone who reaches it is an
#   administrator.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
# custom:
#   id: GRD-K8S-123
#   severity: critical
#   category: network
#   systems: [kubernetes, kube-apiserver]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Close it; the flag is gone since Kubernetes 1.24.
#
#         command:
#         - kube-apiserver
#         - --insecure-port=0
package guard.policies.kubernetes.apiserver_insecure_port

import data.guard.lib.kubernetes.component

deny contains {"resource": api.resource, "path": component.place(api, "insecure-port"), "message": message} if {
	some api in component.named("kube-apiserver")
	port := component.flag(api, "insecure-port")
	port != "0"
	message := sprintf("--insecure-port %s serves requests without authentication", [port])
}

deny contains {"resource": api.resource, "path": component.place(api, "insecure-bind-address"), "message": message} if {
	some api in component.named("kube-apiserver")
	address := component.flag(api, "insecure-bind-address")
	not _is_closed(api)
	message := sprintf("--insecure-bind-address %s serves requests without authentication", [address])
}

deny contains {"resource": api.resource, "path": component.place(api, "secure-port"), "message": message} if {
	some api in component.named("kube-apiserver")
	component.flag(api, "secure-port") == "0"
	message := "--secure-port is 0, the API is not served with TLS"
}

_is_closed(api) if component.flag(api, "insecure-port") == "0"
