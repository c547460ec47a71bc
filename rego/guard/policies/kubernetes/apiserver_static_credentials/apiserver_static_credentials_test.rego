package guard.policies.kubernetes.apiserver_static_credentials_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_static_credentials as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_files_of_credentials_are_denied if {
	policy.deny == {
		_violation(fixture.flag_path(0), "--token-auth-file gives users credentials that never expire"),
		_violation(fixture.flag_path(1), "--basic-auth-file gives users credentials that never expire"),
	} with input as fixture.component("kube-apiserver", ["--token-auth-file=/a.csv", "--basic-auth-file=/b.csv"])
}

test_other_ways_to_sign_in_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--oidc-issuer-url=https://id.example.com"])
	policy.deny == set() with input as fixture.container({"command": ["serve", "--token-auth-file=/a.csv"]})
}
