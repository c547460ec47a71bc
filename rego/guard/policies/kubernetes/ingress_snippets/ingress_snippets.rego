# METADATA
# title: Ingresses must not carry configuration snippets
# description: |
#   Snippets are pasted into the controller's own configuration. Whoever may write an Ingress with one reads
#   the controller's files and, through its service account, every Secret it may read (CVE-2021-25742).
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#allow-snippet-annotations
# custom:
#   id: GRD-K8S-075
#   severity: medium
#   category: configuration
#   systems: [kubernetes, ingress-nginx]
#   resources: [kubernetes/ingress, kubernetes/configmap]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use the annotation made for the purpose, and turn snippets off in the controller.
#
#         data:
#           allow-snippet-annotations: "false"
#           annotations-risk-level: High
package guard.policies.kubernetes.ingress_snippets

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": ingress.id, "path": ["metadata", "annotations", key], "message": message} if {
	some ingress in input.resources["kubernetes/ingress"]
	some key, _ in kube.metadata(ingress, "annotations")
	regex.match(`^nginx\.(ingress\.kubernetes\.io|org)/([a-z]+-)*snippets?$`, key)
	message := sprintf("annotation %s is pasted into the controller's configuration", [key])
}

deny contains {"resource": map.id, "path": ["data", "allow-snippet-annotations"], "message": message} if {
	some map in input.resources["kubernetes/configmap"]
	kube.may_be_true(map.config.data["allow-snippet-annotations"])
	message := "allow-snippet-annotations lets every Ingress change the controller's configuration"
}
