package guard.policies.kubernetes.effective_cluster_admin_test

import data.guard.lib.kubernetes.access_test as fixture
import data.guard.policies.kubernetes.effective_cluster_admin as policy

_pods := ["Deployment/ml/a"]

test_a_workload_with_it_in_the_whole_cluster_is_denied if {
	way := fixture.way
	policy.deny == {{
		"resource": "Subject/a",
		"path": ["abilities", 1],
		"message": sprintf("can become cluster-admin: escalate in the whole cluster %s; %s", [
			way,
			"Deployment/ml/a runs as it",
		]),
	}} with input as fixture.subject(
		fixture.account, _pods,
		[fixture.here("port-forward"), fixture.everywhere("escalate")],
	)
}

test_several_abilities_are_one_fact if {
	way := fixture.way
	policy.deny == {{
		"resource": "Subject/a",
		"path": ["abilities", 0],
		"message": sprintf("can become cluster-admin: %s %s; %s %s; Deployment/ml/a runs as it", [
			"impersonate in the whole cluster", way,
			"bind in the whole cluster", way,
		]),
	}} with input as fixture.subject(
		fixture.account, _pods,
		[fixture.everywhere("impersonate"), fixture.everywhere("bind")],
	)
}

test_one_namespace_other_abilities_and_idle_accounts_are_allowed if {
	policy.deny == set() with input as fixture.subject(fixture.account, _pods, [fixture.here("escalate")])
	policy.deny == set() with input as fixture.subject(fixture.account, _pods, [fixture.everywhere("create-volumes")])
	policy.deny == set() with input as fixture.subject(fixture.account, [], [fixture.everywhere("escalate")])
}

test_named_objects_and_what_a_group_gives_are_allowed if {
	named := object.union(fixture.everywhere("escalate"), {"names": ["a"]})
	policy.deny == set() with input as fixture.subject(fixture.account, _pods, [named])
	inherited := object.union(fixture.everywhere("escalate"), {"inherited": true})
	policy.deny == set() with input as fixture.subject(fixture.account, _pods, [inherited])
}

test_unknown_abilities_are_not_judged if {
	policy.deny == set() with input as fixture.subject(fixture.account, _pods, {"$unknown": "x"})
}
