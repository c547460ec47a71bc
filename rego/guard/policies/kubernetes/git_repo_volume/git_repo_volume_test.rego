package guard.policies.kubernetes.git_repo_volume_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.git_repo_volume as policy

_volume(volume) := fixture.pod({"volumes": [volume]})

test_a_repository_as_a_volume_is_denied if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "volumes", 0, "gitRepo"],
		"message": "volume code is cloned by the node itself",
	}} with input as _volume({"name": "code", "gitRepo": {"repository": "https://git.example.com/a.git"}})
}

test_other_volumes_are_allowed if {
	policy.deny == set() with input as _volume({"name": "code", "emptyDir": {}})
	policy.deny == set() with input as _volume({"$unknown": "x"})
}
