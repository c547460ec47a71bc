package guard.policies.kubernetes.effective_certificates_test

import data.guard.lib.kubernetes.access_test as fixture
import data.guard.policies.kubernetes.effective_certificates as policy

test_an_account_that_does_both_is_denied if {
	way := fixture.way
	policy.deny == {{
		"resource": "Subject/a",
		"path": ["abilities", 0],
		"message": sprintf("issues itself certificates of others: issue-certificates in the whole cluster %s", [way]),
	}} with input as fixture.subject(fixture.account, [], [fixture.everywhere("issue-certificates")])
}

test_a_named_signer_of_identities_is_denied_too if {
	named := object.union(fixture.everywhere("issue-certificates"), {"names": ["kubernetes.io/*"]})
	count(policy.deny) == 1 with input as fixture.subject(fixture.account, [], [named])
}

test_other_abilities_and_people_are_allowed if {
	policy.deny == set() with input as fixture.subject(fixture.account, [], [fixture.everywhere("bind")])
	policy.deny == set() with input as fixture.subject(
		{"kind": "User", "name": "jane"},
		[], [fixture.everywhere("issue-certificates")],
	)
}

test_a_default_account_is_another_fact if {
	policy.deny == set() with input as fixture.subject(
		fixture.default_account,
		[], [fixture.everywhere("issue-certificates")],
	)
}
