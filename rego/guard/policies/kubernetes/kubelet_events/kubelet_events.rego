# METADATA
# title: Kubelets must not drop events
# description: |
#   Events say which containers were started, killed and refused on a node. A kubelet that may send only a few a
#   second drops them when many things happen at once, which is when they are needed.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/
# custom:
#   id: GRD-K8S-182
#   severity: low
#   category: logging
#   systems: [kubernetes, kubelet]
#   resources: [
#     kubelet.config.k8s.io/kubeletconfiguration, kubernetes/daemonset, kubernetes/deployment, kubernetes/pod,
#     kubernetes/statefulset, kubeadm.k8s.io/initconfiguration, kubeadm.k8s.io/joinconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC7.2"]
#     supporting: ["hipaa:164.312(b)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave the rate at its default of 50 a second, or take the limit away with 0.
#
#         apiVersion: kubelet.config.k8s.io/v1beta1
#         kind: KubeletConfiguration
#         eventRecordQPS: 50
package guard.policies.kubernetes.kubelet_events

import data.guard.lib.kubernetes.component

# What the default was before Kubernetes 1.27.
_least := 5

deny contains {"resource": configuration.id, "path": ["eventRecordQPS"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	rate := configuration.config.eventRecordQPS
	_is_low(rate)
	message := sprintf("eventRecordQPS is %v, further events of a second are dropped", [rate])
}

deny contains {"resource": kubelet.resource, "path": component.place(kubelet, "event-qps"), "message": message} if {
	some kubelet in component.named("kubelet")
	text := component.flag(kubelet, "event-qps")
	regex.match(`^[0-9]{1,6}$`, text)
	_is_low(to_number(text))
	message := sprintf("--event-qps is %s, further events of a second are dropped", [text])
}

_is_low(rate) if {
	is_number(rate)
	rate > 0
	rate < _least
}
