# METADATA
# title: Kubelets' serving certificates must be renewed
# description: |
#   A certificate that is not renewed runs out, or is issued for years to avoid it: then a stolen key
#   impersonates the node for as long.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/kubelet-tls-bootstrapping/
# custom:
#   id: GRD-K8S-153
#   severity: low
#   category: secrets
#   systems: [kubernetes, kube-controller-manager]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration, kubelet.config.k8s.io/kubeletconfiguration,
#     kubeadm.k8s.io/initconfiguration, kubeadm.k8s.io/joinconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Leave the feature on.
#
#         command:
#         - kube-controller-manager
#         - --feature-gates=RotateKubeletServerCertificate=true
package guard.policies.kubernetes.kubelet_certificate_rotation_disabled

import data.guard.lib.kubernetes.component
import data.guard.lib.value

deny contains {"resource": found.resource, "path": component.place(found, "feature-gates"), "message": message} if {
	some name in ["kube-controller-manager", "kubelet"]
	some found in component.named(name)
	"RotateKubeletServerCertificate=false" in component.items(found, "feature-gates")
	message := sprintf("%s does not renew kubelets' serving certificates", [name])
}

deny contains {"resource": configuration.id, "path": ["featureGates", "RotateKubeletServerCertificate"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	value.is_false(configuration.config.featureGates.RotateKubeletServerCertificate)
	message := "kubelet does not renew its serving certificate"
}
