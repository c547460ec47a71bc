# METADATA
# title: Argo CD projects must bound what they deploy, and from where
# description: |
#   A project without bounds deploys any repository to any namespace, with Argo CD's own rights, which are an
#   administrator's: whoever may change an application of it owns the cluster.
# related_resources:
#   - ref: https://argo-cd.readthedocs.io/en/stable/user-guide/projects/
# custom:
#   id: GRD-K8S-206
#   severity: medium
#   category: access-control
#   systems: [kubernetes, argo-cd]
#   resources: [argoproj.io/appproject]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name repositories, namespaces and kinds.
#
#         spec:
#           sourceRepos: [https://git.example.com/ml/*]
#           destinations:
#           - server: https://kubernetes.default.svc
#             namespace: ml-*
package guard.policies.kubernetes.argocd_project

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": project.id, "path": ["spec", "sourceRepos", i], "message": message} if {
	some project in input.resources["argoproj.io/appproject"]
	some i, repository in kube.list(project.config.spec.sourceRepos)
	repository == "*"
	message := "sourceRepos has *, every repository may be deployed"
}

deny contains {"resource": project.id, "path": ["spec", "destinations", i, "namespace"], "message": message} if {
	some project in input.resources["argoproj.io/appproject"]
	some i, destination in kube.list(project.config.spec.destinations)
	destination.namespace == "*"
	message := "a destination has namespace *, applications may deploy to every namespace"
}

deny contains {"resource": project.id, "path": ["spec", "clusterResourceWhitelist", i], "message": message} if {
	some project in input.resources["argoproj.io/appproject"]
	some i, entry in kube.list(project.config.spec.clusterResourceWhitelist)
	entry.group == "*"
	entry.kind == "*"
	message := "clusterResourceWhitelist has every kind, cluster roles and webhooks included"
}
