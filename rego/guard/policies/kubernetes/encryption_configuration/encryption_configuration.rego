# METADATA
# title: The encryption configuration must encrypt Secrets
# description: |
#   The first provider is the one that writes. With identity first, or with Secrets left out, they lie in
#   etcd in clear, and so in its snapshots and backups.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/
# custom:
#   id: GRD-K8S-190
#   severity: medium
#   category: encryption
#   systems: [kubernetes, kube-apiserver]
#   resources: [apiserver.config.k8s.io/encryptionconfiguration]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Put a provider with a key first; identity may follow, to read what is not encrypted yet.
#
#         resources:
#         - resources: [secrets]
#           providers:
#           - kms:
#               apiVersion: v2
#               name: cloud-kms
#               endpoint: unix:///run/kms.sock
#           - identity: {}
package guard.policies.kubernetes.encryption_configuration

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.value

deny contains {"resource": configuration.id, "path": ["resources", i, "providers", 0], "message": message} if {
	some configuration in input.resources["apiserver.config.k8s.io/encryptionconfiguration"]
	some i, entry in kube.list(configuration.config.resources)
	"identity" in object.keys(kube.map(kube.list(entry.providers)[0]))
	count(kube.texts(entry.resources) & _secrets) > 0
	message := "identity is the first provider, Secrets are written in clear"
}

deny contains {"resource": configuration.id, "path": ["resources"], "message": message} if {
	some configuration in input.resources["apiserver.config.k8s.io/encryptionconfiguration"]
	covered := {resource | some entry in kube.list(configuration.config.resources); some resource in kube.texts(entry.resources)}
	count(covered & _secrets) == 0
	not _is_open(configuration)
	message := "no entry covers Secrets, they are written in clear"
}

_secrets := {"*.*", "*.", "secrets"}

# What an entry covers may be unknown.
_is_open(configuration) if {
	some entry in kube.list(configuration.config.resources)
	value.is_unknown(entry)
}

_is_open(configuration) if {
	some entry in kube.list(configuration.config.resources)
	value.is_unknown(entry.resources)
}
