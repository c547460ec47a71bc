# METADATA
# title: Deployments must not be fetched over plain HTTP
# description: |
#   Whoever is on the network between the repository and the cluster changes the manifests or the chart on
#   the way, and deploys what they like with the controller's rights.
# related_resources:
#   - ref: https://fluxcd.io/flux/components/source/gitrepositories/
#   - ref: https://argo-cd.readthedocs.io/en/stable/operator-manual/security/
# custom:
#   id: GRD-K8S-207
#   severity: medium
#   category: supply-chain
#   systems: [kubernetes, argo-cd, flux]
#   resources: [
#     argoproj.io/application, source.toolkit.fluxcd.io/bucket, source.toolkit.fluxcd.io/gitrepository,
#     source.toolkit.fluxcd.io/helmrepository, source.toolkit.fluxcd.io/ocirepository,
#   ]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)"]
#   remediation: |
#     Fetch over HTTPS or SSH, and verify signatures.
#
#         spec:
#           url: https://git.example.com/ml/deploy.git
#           verify:
#             mode: HEAD
#             secretRef:
#               name: signers
package guard.policies.kubernetes.gitops_over_http

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.value

deny contains {"resource": source.id, "path": ["spec", "url"], "message": message} if {
	some source in kube.of_types(["source.toolkit.fluxcd.io/gitrepository", "source.toolkit.fluxcd.io/helmrepository"])
	startswith(value.text(source.config.spec.url), "http://")
	message := sprintf("%s is fetched over plain HTTP", [source.config.spec.url])
}

deny contains {"resource": source.id, "path": ["spec", "insecure"], "message": message} if {
	some source in kube.of_types([
		"source.toolkit.fluxcd.io/bucket",
		"source.toolkit.fluxcd.io/helmrepository",
		"source.toolkit.fluxcd.io/ocirepository",
	])
	kube.may_be_true(source.config.spec.insecure)
	message := "insecure is true, the source is fetched over plain HTTP"
}

deny contains {"resource": application.id, "path": path, "message": message} if {
	some application in input.resources["argoproj.io/application"]
	some path in array.concat([["spec", "source", "repoURL"]], [["spec", "sources", i, "repoURL"] |
		some i, _ in kube.list(object.get(application.config, ["spec", "sources"], []))
	])
	url := value.text(object.get(application.config, path, null))
	startswith(url, "http://")
	message := sprintf("%s is fetched over plain HTTP", [url])
}
