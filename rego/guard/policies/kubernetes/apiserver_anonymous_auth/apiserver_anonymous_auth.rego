# METADATA
# title: The API server must refuse anonymous requests
# description: |
#   Requests without credentials are let in as system:anonymous: whoever reaches the port learns versions and
#   paths, and every binding for anonymous users, now or later, is open to them.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
# custom:
#   id: GRD-K8S-120
#   severity: medium
#   category: access-control
#   systems: [kubernetes, kube-apiserver]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Turn it off; health checks then use a client certificate or an authentication configuration that opens
#     their paths only.
#
#         command:
#         - kube-apiserver
#         - --anonymous-auth=false
package guard.policies.kubernetes.apiserver_anonymous_auth

import data.guard.lib.kubernetes.component
import data.guard.lib.value

deny contains {"resource": api.resource, "path": component.place(api, "anonymous-auth"), "message": message} if {
	some api in component.complete("kube-apiserver")
	not _is_off(api)

	# There anonymous access can be bound to single paths.
	not component.has(api, "authentication-config")
	message := "--anonymous-auth is not false, requests without credentials are let in"
}

deny contains {"resource": api.resource, "path": component.place(api, "anonymous-auth"), "message": message} if {
	some api in component.named("kube-apiserver")
	not api.complete
	value.is_true(component.flag(api, "anonymous-auth"))
	message := "--anonymous-auth is true, requests without credentials are let in"
}

_is_off(api) if value.is_false(component.flag(api, "anonymous-auth"))
