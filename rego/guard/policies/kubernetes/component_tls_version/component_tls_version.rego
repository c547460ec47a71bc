# METADATA
# title: Cluster components must not accept old TLS versions
# description: |
#   TLS 1.0 and 1.1 have known weaknesses; an attacker on the network makes clients fall back to them and
#   breaks the encryption of tokens and Secrets.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
#   - ref: https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/
# custom:
#   id: GRD-K8S-141
#   severity: medium
#   category: encryption
#   systems: [kubernetes, kube-apiserver, kube-controller-manager, kube-scheduler, etcd]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration, kubelet.config.k8s.io/kubeletconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Accept TLS 1.2 and later, the default.
#
#         command:
#         - kube-apiserver
#         - --tls-min-version=VersionTLS12
package guard.policies.kubernetes.component_tls_version

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

_old := {"TLS1.0", "TLS1.1", "VersionTLS10", "VersionTLS11"}

deny contains {"resource": found.resource, "path": component.place(found, "tls-min-version"), "message": message} if {
	some found in component.all
	version := component.flag(found, "tls-min-version")
	version in _old
	message := sprintf("%s accepts %s", [found.name, version])
}

deny contains {"resource": configuration.id, "path": ["tlsMinVersion"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	kube.may_be(configuration.config.tlsMinVersion, _old)
	message := sprintf("kubelet accepts %v", [configuration.config.tlsMinVersion])
}
