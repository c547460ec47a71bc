# METADATA
# title: Models must not be fetched over plain HTTP
# description: |
#   Whoever is on the network between the registry and the cluster replaces the model. Many formats, pickle
#   among them, run code when they are loaded: the attacker has the server, its data and its account.
# related_resources:
#   - ref: https://kserve.github.io/website/docs/model-serving/storage/overview
# custom:
#   id: GRD-K8S-201
#   severity: medium
#   category: supply-chain
#   systems: [kubernetes, kserve]
#   resources: [
#     serving.kserve.io/inferenceservice, serving.kserve.io/trainedmodel,
#     machinelearning.seldon.io/seldondeployment,
#   ]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)"]
#   remediation: |
#     Fetch it from a bucket or over HTTPS, and check its digest in the pipeline.
#
#         storageUri: s3://models/churn/v12
package guard.policies.kubernetes.model_over_http

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.value

deny contains {"resource": service.id, "path": path, "message": message} if {
	some service in input.resources["serving.kserve.io/inferenceservice"]
	some component in ["explainer", "predictor", "transformer"]
	some framework, server in kube.map(object.get(service.config, ["spec", component], {}))
	is_object(server)
	startswith(value.text(server.storageUri), "http://")
	path := ["spec", component, framework, "storageUri"]
	message := sprintf("model is fetched over plain HTTP from %s", [server.storageUri])
}

deny contains {"resource": model.id, "path": ["spec", "model", "storageUri"], "message": message} if {
	some model in input.resources["serving.kserve.io/trainedmodel"]
	uri := model.config.spec.model.storageUri
	startswith(value.text(uri), "http://")
	message := sprintf("model is fetched over plain HTTP from %s", [uri])
}

deny contains {"resource": deployment.id, "path": path, "message": message} if {
	some deployment in input.resources["machinelearning.seldon.io/seldondeployment"]
	some i, predictor in kube.list(deployment.config.spec.predictors)
	uri := predictor.graph.modelUri
	startswith(value.text(uri), "http://")
	path := ["spec", "predictors", i, "graph", "modelUri"]
	message := sprintf("model is fetched over plain HTTP from %s", [uri])
}
