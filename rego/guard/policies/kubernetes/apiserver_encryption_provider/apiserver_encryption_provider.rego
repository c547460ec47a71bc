# METADATA
# title: The API server must encrypt Secrets in etcd
# description: |
#   Secrets lie in etcd in clear: whoever reads its disk, a snapshot or a backup has every credential of the
#   cluster.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
# custom:
#   id: GRD-K8S-127
#   severity: medium
#   category: encryption
#   systems: [kubernetes, kube-apiserver]
#   resources: [kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a configuration with a KMS provider.
#
#         command:
#         - kube-apiserver
#         - --encryption-provider-config=/etc/kubernetes/encryption.yaml
package guard.policies.kubernetes.apiserver_encryption_provider

import data.guard.lib.kubernetes.component

deny contains {"resource": api.resource, "path": api.path, "message": message} if {
	some api in component.complete("kube-apiserver")
	not component.has(api, "encryption-provider-config")
	message := "without --encryption-provider-config Secrets are stored in etcd in clear"
}
