package guard.policies.kubernetes.effective_secrets_test

import data.guard.lib.kubernetes.access_test as fixture
import data.guard.policies.kubernetes.effective_secrets as policy

_pods := ["Deployment/ml/a"]

test_a_workload_with_it_in_the_whole_cluster_is_denied if {
	way := fixture.way
	policy.deny == {{
		"resource": "Subject/a",
		"path": ["abilities", 1],
		"message": sprintf("reads every Secret of the cluster: read-secrets in the whole cluster %s; %s", [
			way,
			"Deployment/ml/a runs as it",
		]),
	}} with input as fixture.subject(
		fixture.account, _pods,
		[fixture.here("port-forward"), fixture.everywhere("read-secrets")],
	)
}

test_one_namespace_other_abilities_and_idle_accounts_are_allowed if {
	policy.deny == set() with input as fixture.subject(fixture.account, _pods, [fixture.here("read-secrets")])
	policy.deny == set() with input as fixture.subject(fixture.account, _pods, [fixture.everywhere("create-volumes")])
	policy.deny == set() with input as fixture.subject(fixture.account, [], [fixture.everywhere("read-secrets")])
}

test_named_objects_and_what_a_group_gives_are_allowed if {
	named := object.union(fixture.everywhere("read-secrets"), {"names": ["a"]})
	policy.deny == set() with input as fixture.subject(fixture.account, _pods, [named])
	inherited := object.union(fixture.everywhere("read-secrets"), {"inherited": true})
	policy.deny == set() with input as fixture.subject(fixture.account, _pods, [inherited])
}

test_unknown_abilities_are_not_judged if {
	policy.deny == set() with input as fixture.subject(fixture.account, _pods, {"$unknown": "x"})
}
