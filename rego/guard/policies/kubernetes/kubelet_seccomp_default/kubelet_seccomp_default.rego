# METADATA
# title: Kubelets must confine pods that name no seccomp profile
# description: |
#   Pods that say nothing run unconfined, with every system call of the kernel open to whoever takes them
#   over.
# related_resources:
#   - ref: https://kubernetes.io/docs/tutorials/security/seccomp/#enable-the-use-of-runtimedefault-as-the-default-seccomp-profile-for-all-workloads
# custom:
#   id: GRD-K8S-178
#   severity: low
#   category: access-control
#   profile: strict
#   systems: [kubernetes, kubelet]
#   resources: [
#     kubelet.config.k8s.io/kubeletconfiguration, kubeadm.k8s.io/initconfiguration,
#     kubeadm.k8s.io/joinconfiguration, kubernetes/daemonset, kubernetes/deployment, kubernetes/pod,
#     kubernetes/statefulset,
#   ]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Make the runtime's profile the default.
#
#         seccompDefault: true
package guard.policies.kubernetes.kubelet_seccomp_default

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": configuration.id, "path": ["seccompDefault"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	kube.is_complete(configuration)
	kube.may_be(object.get(configuration.config, ["seccompDefault"], null), {false, null})
	message := "seccompDefault is not true, pods without a profile run unconfined"
}

deny contains {"resource": kubelet.resource, "path": component.place(kubelet, "seccomp-default"), "message": message} if {
	some kubelet in component.named("kubelet")
	component.flag(kubelet, "seccomp-default") in {"false"}
	message := "--seccomp-default is not true, pods without a profile run unconfined"
}
