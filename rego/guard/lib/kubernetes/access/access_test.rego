package guard.lib.kubernetes.access_test

import data.guard.lib.kubernetes.access

# What the tests of policies on effective access are given.
subject(who, workloads, abilities) := {"resources": {"kubernetes/effective-access": [{
	"id": "Subject/a",
	"name": "a",
	"config": {"subject": who, "workloads": workloads, "abilities": abilities},
}]}}

account := {"kind": "ServiceAccount", "namespace": "ml", "name": "trainer"}

default_account := {"kind": "ServiceAccount", "namespace": "ml", "name": "default"}

everywhere(name) := {"name": name, "scope": "cluster", "via": [["ClusterRoleBinding/b", "ClusterRole/r", "rule 1"]]}

here(name) := {"name": name, "scope": ["ml"], "via": [["RoleBinding/ml/b", "Role/ml/r", "rule 1"]]}

way := "by ClusterRoleBinding/b > ClusterRole/r > rule 1"

# The abilities of the one subject there is.
_held(who, abilities) := found if {
	[one] := access.subjects with input as subject(who, [], abilities)
	found := one.abilities
}

test_an_ability_names_its_scope_its_objects_and_its_ways if {
	named := object.union(here("read-secrets"), {"names": ["b", "a"]})
	[found] := _held(account, [named])
	found.text == "read-secrets of a, b in ml by RoleBinding/ml/b > Role/ml/r > rule 1"
	found.way == "in ml by RoleBinding/ml/b > Role/ml/r > rule 1"
	found.names == ["b", "a"]
	not found.cluster
}

test_the_parts_of_an_ability_are_all_shown_and_many_names_are_not if {
	entry := {"name": "bind", "scope": ["a", "b", "c", "d", "e"], "via": [["one", "two"], ["three"]]}
	[found] := _held(account, [entry])
	found.text == "bind in a, b, c and 2 more by one > two and three"
}

test_what_a_group_gives_is_said_of_the_group if {
	inherited := object.union(everywhere("bind"), {"inherited": true})
	_held(account, [inherited]) == []
}

test_accounts_that_nobody_asked_for_are_shared if {
	every who in [default_account, {"kind": "Group", "name": "system:serviceaccounts:ml"}] {
		[found] := access.subjects with input as subject(who, [], [])
		found.shared
	}
	every who in [account, {"kind": "User", "name": "default"}, {"kind": "Group", "name": "system:serviceaccounts"}] {
		[found] := access.subjects with input as subject(who, [], [])
		not found.shared
	}
}

_of_workloads(who, workloads, abilities) := found if {
	found := access.of_workloads({"bind"}) with input as subject(who, workloads, abilities)
}

test_abilities_of_workloads_are_wide_whole_and_of_an_account_that_runs if {
	pods := ["Pod/ml/a"]
	[found] := _of_workloads(account, pods, [everywhere("escalate"), everywhere("bind")])
	[ability] := found.abilities
	ability.path == ["abilities", 1]
	_of_workloads(account, pods, [everywhere("escalate")]) == []
	_of_workloads(account, pods, [here("bind")]) == []
	_of_workloads(account, [], [everywhere("bind")]) == []
	_of_workloads(default_account, pods, [everywhere("bind")]) == []
	_of_workloads({"kind": "User", "name": "jane"}, pods, [everywhere("bind")]) == []
	named := object.union(everywhere("bind"), {"names": ["view"]})
	_of_workloads(account, pods, [named]) == []
}

test_abilities_of_one_subject_are_one_text if {
	two := [{"text": "one"}, {"text": "two"}]
	access.text({"abilities": two, "workloads": []}) == "one; two"
	access.text({"abilities": [{"text": "one"}], "workloads": ["Pod/a"]}) == "one; Pod/a runs as it"
	pods := ["Pod/a", "Pod/b", "Pod/c", "Pod/d"]
	access.text({"abilities": [{"text": "one"}], "workloads": pods}) == "one; Pod/a, Pod/b, Pod/c and 1 more run as it"
}

test_damaged_access_is_nothing if {
	_held(account, {"$unknown": "x"}) == []
	_held(account, ["text", 3]) == []
	count(_held(account, [{"name": {"a": 1}, "via": [3, [4]]}])) == 1
	[found] := access.subjects with input as subject(account, {}, [])
	found.workloads == []
}
