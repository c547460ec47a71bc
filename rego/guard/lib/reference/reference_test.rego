package guard.lib.reference_test

import data.guard.lib.reference

_bucket := {"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "raw-data", "acl": "private"}}

test_a_reference_by_address_points_at_its_resource if {
	reference.points_at({"$unknown": "aws_s3_bucket.raw.id", "$refs": ["aws_s3_bucket.raw"]}, _bucket)
}

test_a_reference_by_name_points_at_its_resource if {
	reference.points_at("raw-data", _bucket)
	not reference.points_at("private", _bucket)
	not reference.points_at("other", _bucket)
}

test_lists_of_references_are_followed if {
	reference.points_at(["other", {"$unknown": "x", "$refs": ["aws_s3_bucket.raw"]}], _bucket)
}

test_all_targets_are_collected if {
	companions := [
		{"id": "a", "config": {"bucket": "raw-data"}},
		{"id": "b", "config": {"bucket": {"$unknown": "x", "$refs": ["aws_s3_bucket.b"]}}},
		{"id": "c", "config": {}},
	]

	reference.all_targets(companions, "bucket") == {"raw-data", "aws_s3_bucket.b"}
	reference.includes(reference.all_targets(companions, "bucket"), _bucket)
}

test_a_companion_whose_target_cannot_be_known_is_reported if {
	companions := [{"id": "a", "config": {"bucket": {"$unknown": "var.bucket"}}}]

	reference.unresolved(companions, "bucket") == "var.bucket"
	not reference.unresolved([{"id": "a", "config": {"bucket": "x"}}], "bucket")
	not reference.unresolved([], "bucket")
}
