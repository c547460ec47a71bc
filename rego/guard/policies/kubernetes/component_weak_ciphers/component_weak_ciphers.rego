# METADATA
# title: Cluster components must not accept weak ciphers
# description: |
#   Suites with RC4, 3DES, CBC or without forward secrecy can be broken or decrypted later from recorded
#   traffic, tokens and Secrets included.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
#   - ref: https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/
# custom:
#   id: GRD-K8S-142
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
#     Leave the list to the default, or name suites with ECDHE and GCM or ChaCha20.
#
#         command:
#         - kube-apiserver
#         - --tls-cipher-suites=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
package guard.policies.kubernetes.component_weak_ciphers

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

_weak := `(^TLS_RSA_|_RC4_|_3DES_|_CBC_|_NULL_|_EXPORT_)`

deny contains {"resource": found.resource, "path": component.place(found, flag), "message": message} if {
	some found in component.all
	some flag in ["cipher-suites", "tls-cipher-suites"]
	suites := {suite | some suite in component.items(found, flag); regex.match(_weak, suite)}
	count(suites) > 0
	message := sprintf("%s accepts %s", [found.name, kube.words(suites)])
}

deny contains {"resource": configuration.id, "path": ["tlsCipherSuites"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	suites := {suite | some suite in kube.texts(configuration.config.tlsCipherSuites); regex.match(_weak, suite)}
	count(suites) > 0
	message := sprintf("kubelet accepts %s", [kube.words(suites)])
}
