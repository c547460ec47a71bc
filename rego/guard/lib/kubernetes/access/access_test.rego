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

test_an_ability_names_its_scope_its_objects_and_its_ways if {
	named := object.union(here("read-secrets"), {"names": ["b", "a"]})
	[found] := access.abilities with input as subject(account, [], [named])
	found.text == "read-secrets of a, b in ml by RoleBinding/ml/b > Role/ml/r > rule 1"
	found.names == ["b", "a"]
	not found.cluster
	not found.shared
}

test_the_parts_of_an_ability_are_all_shown_and_many_names_are_not if {
	entry := {"name": "bind", "scope": ["a", "b", "c", "d", "e"], "via": [["one", "two"], ["three"]]}
	[found] := access.abilities with input as subject(account, [], [entry])
	found.text == "bind in a, b, c and 2 more by one > two and three"
}

test_what_a_group_gives_is_said_of_the_group if {
	inherited := object.union(everywhere("bind"), {"inherited": true})
	access.abilities == [] with input as subject(account, ["Pod/ml/a"], [inherited])
}

test_accounts_that_nobody_asked_for_are_shared if {
	[found] := access.abilities with input as subject(default_account, [], [here("bind")])
	found.shared
	group := {"kind": "Group", "name": "system:serviceaccounts:ml"}
	[of_group] := access.abilities with input as subject(group, [], [here("bind")])
	of_group.shared
}

test_abilities_of_workloads_are_wide_whole_and_of_an_account_that_runs if {
	pods := ["Pod/ml/a"]
	[_] := access.of_workloads({"bind"}) with input as subject(account, pods, [everywhere("bind")])
	access.of_workloads({"bind"}) == [] with input as subject(account, pods, [everywhere("escalate")])
	access.of_workloads({"bind"}) == [] with input as subject(account, pods, [here("bind")])
	access.of_workloads({"bind"}) == [] with input as subject(account, [], [everywhere("bind")])
	access.of_workloads({"bind"}) == [] with input as subject(default_account, pods, [everywhere("bind")])
	access.of_workloads({"bind"}) == [] with input as subject(
		{"kind": "User", "name": "jane"},
		pods, [everywhere("bind")],
	)
	named := object.union(everywhere("bind"), {"names": ["view"]})
	access.of_workloads({"bind"}) == [] with input as subject(account, pods, [named])
}

test_abilities_of_one_subject_are_one_fact if {
	found := [
		{"resource": "a", "path": ["abilities", 2], "text": "two", "workloads": ["Pod/a", "Pod/b"]},
		{"resource": "a", "path": ["abilities", 1], "text": "one", "workloads": ["Pod/a", "Pod/b"]},
		{"resource": "b", "path": ["abilities", 0], "text": "three", "workloads": ["Pod/c"]},
		{"resource": "c", "path": ["abilities", 0], "text": "four", "workloads": []},
	]
	access.by_subject(found) == [
		{"resource": "a", "path": ["abilities", 1], "text": "two; one", "runs": "; Pod/a, Pod/b run as it"},
		{"resource": "b", "path": ["abilities", 0], "text": "three", "runs": "; Pod/c runs as it"},
		{"resource": "c", "path": ["abilities", 0], "text": "four", "runs": ""},
	]
}

test_damaged_access_is_nothing if {
	access.abilities == [] with input as subject(account, [], {"$unknown": "x"})
	access.abilities == [] with input as subject(account, [], ["text", 3])
	[found] := access.abilities with input as subject(account, {}, [{"name": {"a": 1}, "via": [3, [4]]}])
	found.workloads == []
}
