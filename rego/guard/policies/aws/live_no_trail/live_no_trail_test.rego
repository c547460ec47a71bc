package guard.policies.aws.live_no_trail_test

import data.guard.policies.aws.live_no_trail as policy

test_denies_a_region_without_a_trail if {
	violations := policy.deny with input.resources as _record([])

	violations == {{
		"resource": "eu-central-1",
		"path": ["trails"],
		"message": "no trail records the calls in the region",
	}}
}

test_allows_a_region_with_a_trail if {
	violations := policy.deny with input.resources as _record(["arn:aws:cloudtrail:eu-central-1:111122223333:trail/account"])

	violations == set()
}

test_allows_a_region_with_an_event_data_store if {
	resources := object.union(_record([]), {"aws_cloudtrail_event_data_store": [{"id": "store", "config": {}}]})
	violations := policy.deny with input.resources as resources

	violations == set()
}

test_leaves_open_what_was_not_read if {
	violations := policy.deny with input.resources as _record({"$unknown": "event data stores, not read"})

	{violation.path | some violation in violations} == {["trails"]}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"aws_cloudtrail": [{"id": "t", "config": {"trails": []}}]}

	violations == set()
}

_record(trails) := {"aws/audit-record": [{"id": "eu-central-1", "config": {"trails": trails}}]}
