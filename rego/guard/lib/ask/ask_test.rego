package guard.lib.ask_test

import data.guard.lib.ask

test_answers_for_the_chosen_policies_alone if {
	answers := ask.answers with input as {"$packages": ["aws/open", "aws/absent"]}
		with data.guard.policies as {"aws": {"open": {"deny": {"found"}}, "other": {"deny": {"more"}}}}

	answers == {"aws/open": {"found"}}
}

test_a_policy_that_finds_nothing_is_in_the_answer if {
	answers := ask.answers with input as {"$packages": ["aws/open"]}
		with data.guard.policies as {"aws": {"open": {"deny": set()}}}

	answers == {"aws/open": set()}
}

test_nothing_is_asked_without_packages if {
	answers := ask.answers with input as {"resources": {}}

	answers == {}
}
