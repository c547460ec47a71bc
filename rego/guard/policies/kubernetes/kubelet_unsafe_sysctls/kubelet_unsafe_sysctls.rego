# METADATA
# title: Kubelets must not admit unsafe kernel parameters
# description: |
#   Pods may set these parameters on the node. They are not isolated from other pods, or not bounded: one pod
#   changes the kernel for all.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#enabling-unsafe-sysctls
# custom:
#   id: GRD-K8S-180
#   severity: low
#   category: configuration
#   systems: [kubernetes, kubelet]
#   resources: [kubelet.config.k8s.io/kubeletconfiguration]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Set what is needed on the nodes themselves, or admit it on a node pool of its own.
#
#         allowedUnsafeSysctls: []
package guard.policies.kubernetes.kubelet_unsafe_sysctls

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": configuration.id, "path": ["allowedUnsafeSysctls"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	parameters := kube.texts(configuration.config.allowedUnsafeSysctls)
	count(parameters) > 0
	message := sprintf("allowedUnsafeSysctls admits %s", [kube.words(parameters)])
}
