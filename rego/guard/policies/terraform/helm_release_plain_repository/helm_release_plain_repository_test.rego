package guard.policies.terraform.helm_release_plain_repository_test

import data.guard.policies.terraform.helm_release_plain_repository

_scope(config) := {"resources": {"helm_release": [{"id": "helm_release.mlflow", "name": "mlflow", "config": config}]}}

test_plain_http_is_denied if {
	denied := helm_release_plain_repository.deny with input as _scope({"chart": "mlflow", "repository": "http://charts.example.com"})
	denied == {{"message": "http://charts.example.com is fetched over plain HTTP", "path": ["repository"], "resource": "helm_release.mlflow"}}
}

test_a_chart_by_address_is_denied if {
	denied := helm_release_plain_repository.deny with input as _scope({"chart": "http://charts.example.com/mlflow-1.2.0.tgz"})
	denied == {{"message": "http://charts.example.com/mlflow-1.2.0.tgz is fetched over plain HTTP", "path": ["chart"], "resource": "helm_release.mlflow"}}
}

test_https_is_allowed if {
	denied := helm_release_plain_repository.deny with input as _scope({"chart": "mlflow", "repository": "https://charts.example.com"})
	count(denied) == 0
}

test_oci_is_allowed if {
	denied := helm_release_plain_repository.deny with input as _scope({"chart": "mlflow", "repository": "oci://registry.example.com/charts"})
	count(denied) == 0
}

test_an_unknown_address_is_left_open if {
	denied := helm_release_plain_repository.deny with input as _scope({"chart": "mlflow", "repository": {"$unknown": "var.repository"}})
	count(denied) == 0
}
