package guard.lib.github.reference_test

import data.guard.lib.github.example
import data.guard.lib.github.reference

test_actions_and_reusable_workflows_are_found if {
	found := reference.uses with input as example.workflow({"on": "push", "jobs": {
		"a": {"steps": [{"uses": "Actions/checkout@v4"}, {"uses": "./local"}, {"uses": "docker://alpine"}]},
		"b": {"uses": "acme/flows/.github/workflows/x.yml@main"},
	}})
	[[used.kind, used.repository, used.ref] | some used in found] == [
		["step", "actions/checkout", "v4"],
		["job", "acme/flows", "main"],
	]
}

test_commits_and_branches_are_told_from_tags if {
	reference.is_commit("8f4b7f84864484a7bf31766abe9204da3cbe65b3")
	not reference.is_commit("v4")
	reference.is_branch("master")
	not reference.is_branch("v4")
}

test_versions_compare if {
	reference.is_before(reference.version("v4.1.2"), [4, 1, 3])
	reference.is_before(reference.version("3"), [4, 1, 3])
	not reference.is_before(reference.version("v4.1.3"), [4, 1, 3])
	not reference.is_before(reference.version("v4"), [4, 1, 3])
	not reference.version("main")
}

test_space_around_a_reference_is_no_part_of_it if {
	found := reference.uses with input as example.steps("push", [{"uses": "actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3\n"}, {"uses": "$/.github/actions/build@main"}])
	[reference.is_commit(used.ref) | some used in found] == [true]
}
