# METADATA
# title: The controller manager must sign tokens and hand out the cluster's authority
# description: |
#   Without a signing key of its own it cannot issue tokens that can be revoked by replacing the key; without
#   the root authority pods cannot verify the API server and send their token to whoever answers.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/
# custom:
#   id: GRD-K8S-152
#   severity: low
#   category: encryption
#   systems: [kubernetes, kube-controller-manager]
#   resources: [kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name both files.
#
#         command:
#         - kube-controller-manager
#         - --root-ca-file=/etc/kubernetes/pki/ca.crt
#         - --service-account-private-key-file=/etc/kubernetes/pki/sa.key
package guard.policies.kubernetes.controller_manager_keys

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": manager.resource, "path": manager.path, "message": message} if {
	some manager in component.complete("kube-controller-manager")
	flags := {concat("", ["--", flag]) | some flag in ["root-ca-file", "service-account-private-key-file"]; not component.has(manager, flag)}
	count(flags) > 0
	message := sprintf("%s not set", [kube.words(flags)])
}
