package guard.policies.kubernetes.effective_everybody_test

import data.guard.lib.kubernetes.access_test as fixture
import data.guard.policies.kubernetes.effective_everybody as policy

_denied(name) := {{
	"resource": "Subject/a",
	"path": ["abilities", 0],
	"message": sprintf("may, as everybody: %s in the whole cluster %s", [name, fixture.way]),
}}

_everybody := [
	{"kind": "Group", "name": "system:authenticated"},
	{"kind": "Group", "name": "system:unauthenticated"},
	{"kind": "Group", "name": "system:serviceaccounts"},
	{"kind": "User", "name": "system:anonymous"},
]

test_any_ability_of_everybody_is_denied if {
	every who in _everybody {
		policy.deny == _denied("port-forward") with input as fixture.subject(who, [], [fixture.everywhere("port-forward")])
	}
}

test_named_objects_are_denied_too if {
	named := object.union(fixture.here("read-secrets"), {"names": ["registry"]})
	policy.deny == {{
		"resource": "Subject/a",
		"path": ["abilities", 0],
		"message": "may, as everybody: read-secrets of registry in ml by RoleBinding/ml/b > Role/ml/r > rule 1",
	}} with input as fixture.subject({"kind": "Group", "name": "system:authenticated"}, [], [named])
}

test_others_are_allowed if {
	policy.deny == set() with input as fixture.subject(
		{"kind": "Group", "name": "ml-platform"},
		[], [fixture.everywhere("everything")],
	)
	policy.deny == set() with input as fixture.subject(fixture.account, [], [fixture.everywhere("everything")])
}

test_what_an_anonymous_user_has_of_its_group_is_said_of_the_group if {
	inherited := object.union(fixture.everywhere("bind"), {"inherited": true})
	policy.deny == set() with input as fixture.subject({"kind": "User", "name": "system:anonymous"}, [], [inherited])
}
