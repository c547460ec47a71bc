package guard.policies.kubernetes.argocd_project_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.argocd_project as policy

_project(spec) := fixture.one("argoproj.io/appproject", "AppProject/argocd/ml", {"spec": spec})

_violation(keys, message) := {
	"resource": "AppProject/argocd/ml",
	"path": array.concat(["spec"], keys),
	"message": message,
}

test_every_repository_is_denied if {
	policy.deny == {_violation(
		["sourceRepos", 0],
		"sourceRepos has *, every repository may be deployed",
	)} with input as _project({"sourceRepos": ["*"]})
}

test_every_namespace_is_denied if {
	policy.deny == {_violation(
		["destinations", 0, "namespace"],
		"a destination has namespace *, applications may deploy to every namespace",
	)} with input as _project({"destinations": [{"server": "*", "namespace": "*"}]})
}

test_every_kind_is_denied if {
	policy.deny == {_violation(
		["clusterResourceWhitelist", 0],
		"clusterResourceWhitelist has every kind, cluster roles and webhooks included",
	)} with input as _project({"clusterResourceWhitelist": [{"group": "*", "kind": "*"}]})
}

test_bounded_projects_are_allowed if {
	policy.deny == set() with input as _project({
		"sourceRepos": ["https://git.example.com/ml/*"],
		"destinations": [{"namespace": "ml-*"}],
		"clusterResourceWhitelist": [{"group": "", "kind": "Namespace"}],
	})
	policy.deny == set() with input as _project({"$unknown": "x"})
}
