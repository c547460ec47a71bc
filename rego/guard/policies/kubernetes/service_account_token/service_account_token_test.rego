package guard.policies.kubernetes.service_account_token_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.service_account_token as policy

_violation(account) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "automountServiceAccountToken"],
	"message": sprintf("the token of service account %s is mounted, and nothing grants it rights here", [account]),
}

_account(extra) := fixture.one("kubernetes/serviceaccount", "ServiceAccount/ml/tool", object.union(
	{"metadata": {"name": "tool", "namespace": "ml"}},
	extra,
))

_tool := fixture.pod({"serviceAccountName": "tool"})

test_the_default_accounts_token_is_denied if {
	policy.deny == {_violation("default")} with input as fixture.pod({})
	policy.deny == {_violation("default")} with input as fixture.pod({"automountServiceAccountToken": true})
}

test_a_token_without_rights_is_denied if {
	policy.deny == {_violation("tool")} with input as object.union(_tool, _account({}))
}

test_pods_and_accounts_without_token_are_allowed if {
	policy.deny == set() with input as fixture.pod({"automountServiceAccountToken": false})
	policy.deny == set() with input as object.union(_tool, _account({"automountServiceAccountToken": false}))
}

test_accounts_that_are_bound_or_elsewhere_are_allowed if {
	binding := fixture.one("kubernetes/rolebinding", "RoleBinding/ml/tool", {
		"metadata": {"name": "tool", "namespace": "ml"},
		"roleRef": {"kind": "Role", "name": "tool"},
		"subjects": [{"kind": "ServiceAccount", "name": "tool"}],
	})

	policy.deny == set() with input as object.union(object.union(_tool, _account({})), binding)
	policy.deny == set() with input as _tool
}

test_fragments_and_unknown_accounts_are_not_judged if {
	policy.deny == set() with input as fixture.pod_fragment({})
	policy.deny == set() with input as fixture.pod({"serviceAccountName": {"$unknown": "x"}})
}

test_an_unknown_flag_leads_to_itself if {
	policy.deny == {_violation("default")} with input as fixture.pod({"automountServiceAccountToken": {"$unknown": "x"}})
}
