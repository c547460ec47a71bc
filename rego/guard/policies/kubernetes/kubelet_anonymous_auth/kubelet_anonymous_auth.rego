# METADATA
# title: Kubelets must refuse anonymous requests
# description: |
#   Everybody who reaches the node's port 10250 lists its pods, reads their logs and, where authorization is
#   lax too, runs commands in them and takes their tokens.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/
# custom:
#   id: GRD-K8S-170
#   severity: high
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
#     Refuse them.
#
#         authentication:
#           anonymous:
#             enabled: false
#           webhook:
#             enabled: true
package guard.policies.kubernetes.kubelet_anonymous_auth

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

deny contains {"resource": configuration.id, "path": ["authentication", "anonymous", "enabled"], "message": message} if {
	some configuration in input.resources["kubelet.config.k8s.io/kubeletconfiguration"]
	kube.may_be(object.get(configuration.config, ["authentication", "anonymous", "enabled"], "unset"), {true})
	message := "authentication.anonymous.enabled lets requests without credentials in"
}

deny contains {"resource": kubelet.resource, "path": component.place(kubelet, "anonymous-auth"), "message": message} if {
	some kubelet in component.named("kubelet")
	component.flag(kubelet, "anonymous-auth") in {"true"}
	message := "--anonymous-auth lets requests without credentials in"
}
