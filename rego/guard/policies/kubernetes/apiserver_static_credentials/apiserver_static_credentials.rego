# METADATA
# title: The API server must not read passwords or tokens from files
# description: |
#   The file lists credentials in clear, which never expire and change only by a restart: whoever reads it
#   once, on the node or in a backup, is those users from then on.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#static-token-file
# custom:
#   id: GRD-K8S-124
#   severity: medium
#   category: secrets
#   systems: [kubernetes, kube-apiserver]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Let people sign in through an identity provider.
#
#         command:
#         - kube-apiserver
#         - --authentication-config=/etc/kubernetes/authentication.yaml
package guard.policies.kubernetes.apiserver_static_credentials

import data.guard.lib.kubernetes.component

deny contains {"resource": api.resource, "path": component.place(api, flag), "message": message} if {
	some api in component.named("kube-apiserver")
	some flag in ["basic-auth-file", "token-auth-file"]
	component.has(api, flag)
	message := sprintf("--%s gives users credentials that never expire", [flag])
}
