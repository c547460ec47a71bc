package guard.policies.kubernetes.model_over_http_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.model_over_http as policy

_service(uri) := fixture.one(
	"serving.kserve.io/inferenceservice", "InferenceService/ml/a",
	{"spec": {"predictor": {"minReplicas": 1, "model": {"storageUri": uri}}}},
)

_message := "model is fetched over plain HTTP from http://models.example.com/a.pkl"

test_a_model_over_plain_http_is_denied if {
	policy.deny == {{
		"resource": "InferenceService/ml/a",
		"path": ["spec", "predictor", "model", "storageUri"],
		"message": _message,
	}} with input as _service("http://models.example.com/a.pkl")
}

test_other_kinds_of_model_servers_are_denied if {
	policy.deny == {{
		"resource": "TrainedModel/ml/a",
		"path": ["spec", "model", "storageUri"],
		"message": _message,
	}} with input as fixture.one(
		"serving.kserve.io/trainedmodel", "TrainedModel/ml/a",
		{"spec": {"model": {"storageUri": "http://models.example.com/a.pkl"}}},
	)
	policy.deny == {{
		"resource": "SeldonDeployment/ml/a",
		"path": ["spec", "predictors", 0, "graph", "modelUri"],
		"message": _message,
	}} with input as fixture.one(
		"machinelearning.seldon.io/seldondeployment", "SeldonDeployment/ml/a",
		{"spec": {"predictors": [{"graph": {"modelUri": "http://models.example.com/a.pkl"}}]}},
	)
}

test_buckets_and_https_are_allowed if {
	policy.deny == set() with input as _service("s3://models/a")
	policy.deny == set() with input as _service("https://models.example.com/a.onnx")
	policy.deny == set() with input as _service({"$unknown": "x"})
}
