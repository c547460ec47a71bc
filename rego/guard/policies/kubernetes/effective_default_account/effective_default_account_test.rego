package guard.policies.kubernetes.effective_default_account_test

import data.guard.lib.kubernetes.access_test as fixture
import data.guard.policies.kubernetes.effective_default_account as policy

_group := {"kind": "Group", "name": "system:serviceaccounts:ml"}

_text := "create-workloads in ml by RoleBinding/ml/b > Role/ml/r > rule 1"

_denied(runs) := {{
	"resource": "Subject/a",
	"path": ["abilities", 0],
	"message": sprintf("may, in any pod of its namespace: %s%s", [_text, runs]),
}}

test_a_default_account_is_denied if {
	policy.deny == _denied("; Pod/ml/a runs as it") with input as fixture.subject(
		fixture.default_account,
		["Pod/ml/a"], [fixture.here("create-workloads")],
	)
}

test_the_group_of_all_accounts_of_a_namespace_is_denied if {
	policy.deny == _denied("") with input as fixture.subject(_group, [], [fixture.here("create-workloads")])
}

test_accounts_of_their_own_and_other_groups_are_allowed if {
	policy.deny == set() with input as fixture.subject(fixture.account, ["Pod/ml/a"], [fixture.here("bind")])
	policy.deny == set() with input as fixture.subject(
		{"kind": "Group", "name": "system:serviceaccounts"},
		[], [fixture.here("bind")],
	)
	policy.deny == set() with input as fixture.subject({"kind": "User", "name": "default"}, [], [fixture.here("bind")])
}

test_unknown_abilities_are_not_judged if {
	policy.deny == set() with input as fixture.subject(fixture.default_account, [], {"$unknown": "x"})
}
