package guard.policies.terraform.helm_release_without_version_test

import data.guard.policies.terraform.helm_release_without_version

_scope(config) := {"resources": {"helm_release": [{"id": "helm_release.mlflow", "name": "mlflow", "config": config}]}}

test_the_newest_chart_is_denied if {
	denied := helm_release_without_version.deny with input as _scope({"chart": "kuberay-operator", "repository": "https://ray-project.github.io/kuberay-helm/"})
	denied == {{"message": "chart kuberay-operator of a repository without a version", "path": ["version"], "resource": "helm_release.mlflow"}}
}

test_a_registry_counts if {
	denied := helm_release_without_version.deny with input as _scope({"chart": "oci://registry.example.com/charts/mlflow"})
	denied == {{"message": "chart oci://registry.example.com/charts/mlflow of a repository without a version", "path": ["version"], "resource": "helm_release.mlflow"}}
}

test_a_version_is_allowed if {
	denied := helm_release_without_version.deny with input as _scope({"chart": "mlflow", "repository": "https://charts.example.com", "version": "1.2.0"})
	count(denied) == 0
}

test_a_local_chart_is_allowed if {
	denied := helm_release_without_version.deny with input as _scope({"chart": "./charts/mlflow"})
	count(denied) == 0
}
