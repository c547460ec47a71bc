# METADATA
# title: Cluster components must not turn on every alpha feature
# description: |
#   Alpha features are neither complete nor reviewed, and are left out of security fixes' backports: each of
#   them is an untested way in.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/
# custom:
#   id: GRD-K8S-143
#   severity: low
#   category: configuration
#   systems: [kubernetes, kube-apiserver, kube-controller-manager, kube-scheduler]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration, kubelet.config.k8s.io/kubeletconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC8.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(c)(1)"]
#   remediation: |
#     Turn on the one feature that is needed, once it is beta.
#
#         command:
#         - kube-apiserver
#         - --feature-gates=ImageVolume=true
package guard.policies.kubernetes.alpha_features

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": found.resource, "path": component.place(found, "feature-gates"), "message": message} if {
	some found in component.all
	"AllAlpha=true" in component.items(found, "feature-gates")
	message := sprintf("%s runs every alpha feature", [found.name])
}

deny contains {"resource": configuration.id, "path": ["featureGates", "AllAlpha"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	kube.may_be_true(configuration.config.featureGates.AllAlpha)
	message := "kubelet runs every alpha feature"
}
