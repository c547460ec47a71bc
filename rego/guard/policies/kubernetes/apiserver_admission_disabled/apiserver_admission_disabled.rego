# METADATA
# title: The API server must keep the admission plugins that protect the cluster
# description: |
#   A plugin that is turned off no longer checks: namespaces that are being deleted, service accounts that do
#   not exist, pods that break their namespace's profile.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/
# custom:
#   id: GRD-K8S-131
#   severity: medium
#   category: access-control
#   systems: [kubernetes, kube-apiserver]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Remove them from the list; an exception belongs into the plugin's own configuration.
#
#         command:
#         - kube-apiserver
#         - --enable-admission-plugins=NodeRestriction
package guard.policies.kubernetes.apiserver_admission_disabled

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.object as kube

_protective := {
	"CertificateApproval", "CertificateSigning", "CertificateSubjectRestriction", "LimitRanger",
	"MutatingAdmissionWebhook", "NamespaceLifecycle", "NodeRestriction", "PodSecurity", "ResourceQuota", "ServiceAccount",
	"ValidatingAdmissionPolicy", "ValidatingAdmissionWebhook",
}

deny contains {"resource": api.resource, "path": component.place(api, "disable-admission-plugins"), "message": message} if {
	some api in component.named("kube-apiserver")
	disabled := component.items(api, "disable-admission-plugins") & _protective
	count(disabled) > 0
	message := sprintf("--disable-admission-plugins turns off %s", [kube.words(disabled)])
}
