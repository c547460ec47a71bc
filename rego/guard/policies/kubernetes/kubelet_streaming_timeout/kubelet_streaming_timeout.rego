# METADATA
# title: Kubelets must end idle sessions
# description: |
#   Shells and port forwardings that nobody uses stay open for ever: whoever takes over a laptop or a
#   connection later is in the pod, and sessions pile up.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/
# custom:
#   id: GRD-K8S-174
#   severity: low
#   category: access-control
#   systems: [kubernetes, kubelet]
#   resources: [
#     kubelet.config.k8s.io/kubeletconfiguration, kubeadm.k8s.io/initconfiguration,
#     kubeadm.k8s.io/joinconfiguration, kubernetes/daemonset, kubernetes/deployment, kubernetes/pod,
#     kubernetes/statefulset,
#   ]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Leave it at four hours, or less.
#
#         streamingConnectionIdleTimeout: 1h0m0s
package guard.policies.kubernetes.kubelet_streaming_timeout

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": configuration.id, "path": ["streamingConnectionIdleTimeout"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	kube.may_be(object.get(configuration.config, ["streamingConnectionIdleTimeout"], "unset"), {"0", "0s", "0h0m0s"})
	message := "streamingConnectionIdleTimeout is 0, idle sessions are never ended"
}

deny contains {"resource": kubelet.resource, "path": component.place(kubelet, "streaming-connection-idle-timeout"), "message": message} if {
	some kubelet in component.named("kubelet")
	component.flag(kubelet, "streaming-connection-idle-timeout") in {"0", "0s"}
	message := "--streaming-connection-idle-timeout is 0, idle sessions are never ended"
}
