package guard.policies.kubernetes.effective_takeover_test

import data.guard.lib.kubernetes.access_test as fixture
import data.guard.policies.kubernetes.effective_takeover as policy

_path := [
	"RoleBinding/cd/dev", "Role/cd/dev", "rule 1",
	"ServiceAccount/cd/controller", "ClusterRoleBinding/all", "ClusterRole/all", "rule 1",
]

_entry := {"name": "become-administrator", "scope": ["cd"], "via": [_path]}

_denied := {{
	"resource": "Subject/a",
	"path": ["abilities", 1],
	"message": sprintf("becomes an administrator of the cluster in cd by %s", [concat(" > ", _path)]),
}}

test_the_way_to_an_administrator_is_denied_for_everyone if {
	abilities := [fixture.here("create-workloads"), _entry]
	policy.deny == _denied with input as fixture.subject(fixture.account, [], abilities)
	policy.deny == _denied with input as fixture.subject({"kind": "User", "name": "jane"}, [], abilities)
	policy.deny == _denied with input as fixture.subject({"kind": "Group", "name": "developers"}, [], abilities)
}

test_workloads_without_such_a_neighbour_are_allowed if {
	policy.deny == set() with input as fixture.subject(fixture.account, [], [fixture.here("create-workloads")])
}

test_a_default_account_is_another_fact if {
	policy.deny == set() with input as fixture.subject(fixture.default_account, [], [_entry])
}
