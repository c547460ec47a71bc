# METADATA
# title: Kubelets must renew their client certificates
# description: |
#   A certificate that is not renewed runs out and takes the node with it, or was issued for years: then a
#   stolen key is the node for as long.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/tls/certificate-rotation/
# custom:
#   id: GRD-K8S-177
#   severity: low
#   category: secrets
#   systems: [kubernetes, kubelet]
#   resources: [
#     kubelet.config.k8s.io/kubeletconfiguration, kubeadm.k8s.io/initconfiguration,
#     kubeadm.k8s.io/joinconfiguration, kubernetes/daemonset, kubernetes/deployment, kubernetes/pod,
#     kubernetes/statefulset,
#   ]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Turn it on.
#
#         rotateCertificates: true
package guard.policies.kubernetes.kubelet_certificate_rotation

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": configuration.id, "path": ["rotateCertificates"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	kube.is_complete(configuration)
	kube.may_be(object.get(configuration.config, ["rotateCertificates"], null), {false, null})
	message := "rotateCertificates is not true, client certificates are not renewed"
}

deny contains {"resource": kubelet.resource, "path": component.place(kubelet, "rotate-certificates"), "message": message} if {
	some kubelet in component.named("kubelet")
	component.flag(kubelet, "rotate-certificates") in {"false"}
	message := "--rotate-certificates is not true, client certificates are not renewed"
}
