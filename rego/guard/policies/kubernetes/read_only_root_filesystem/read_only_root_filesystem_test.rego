package guard.policies.kubernetes.read_only_root_filesystem_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.read_only_root_filesystem as policy

_violation(message) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "containers", 0, "securityContext", "readOnlyRootFilesystem"],
	"message": message,
}

test_a_missing_flag_is_denied if {
	policy.deny == {_violation(concat(" ", [
		`container "main" does not set readOnlyRootFilesystem,`,
		"its root file system is writable",
	]))} with input as fixture.container({})
}

test_a_false_flag_is_denied_even_in_fragments if {
	denied := {_violation(`container "main" sets readOnlyRootFilesystem to false`)}
	context := {"securityContext": {"readOnlyRootFilesystem": false}}

	policy.deny == denied with input as fixture.container(context)
	policy.deny == denied with input as fixture.container_fragment(context)
	policy.deny == set() with input as fixture.container_fragment({})
}

test_a_read_only_file_system_is_allowed if {
	policy.deny == set() with input as fixture.container({"securityContext": {"readOnlyRootFilesystem": true}})
}

test_init_containers_and_windows_are_not_judged if {
	policy.deny == set() with input as fixture.pod({"initContainers": [{"name": "setup"}]})
	policy.deny == set() with input as fixture.pod({"os": {"name": "windows"}, "containers": [{"name": "main"}]})
}

test_an_unknown_flag_leads_to_itself if {
	[violation] := [v | some v in policy.deny] with input as fixture.container({"securityContext": {"$unknown": "x"}})

	violation.path == ["spec", "containers", 0, "securityContext", "readOnlyRootFilesystem"]
}
