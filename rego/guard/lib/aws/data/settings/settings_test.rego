package guard.lib.aws.data.settings_test

import data.guard.lib.aws.data.settings

_unknown := {"$unknown": "var.x"}

test_switches_may_be_on_or_off if {
	settings.may_be_on(true)
	settings.may_be_on("true")
	settings.may_be_on(_unknown)
	not settings.may_be_on(false)
	not settings.may_be_on(5)
	settings.may_be_off(false)
	settings.may_be_off(_unknown)
	not settings.may_be_off(true)
}

test_unsafe_values_are_found_in_a_set if {
	settings.may_be("NONE", {"NONE"})
	settings.may_be(_unknown, {"NONE"})
	not settings.may_be("TLS", {"NONE"})
}

test_customer_keys_are_told_from_service_keys if {
	settings.is_customer_key("arn:aws:kms:eu-west-1:111122223333:key/1234")
	settings.is_customer_key({"$unknown": "aws_kms_key.lake.arn", "$refs": ["aws_kms_key.lake"]})
	not settings.is_customer_key("alias/aws/kinesis")
	not settings.is_customer_key("")
	not settings.is_customer_key(_unknown)
	not settings.is_customer_key(7)
}

test_given_values_are_texts_lists_and_references if {
	settings.is_given("a")
	settings.is_given(["a"])
	settings.is_given({"$unknown": "aws_iam_role.r.arn", "$refs": ["aws_iam_role.r"]})
	not settings.is_given("")
	not settings.is_given([])
	not settings.is_given(_unknown)
}

test_numbers_may_be_written_as_text if {
	settings.at_least(7, 7)
	settings.at_least("14", 7)
	not settings.at_least(3, 7)
	not settings.at_least("many", 7)
	not settings.at_least(_unknown, 7)
}

test_documents_are_parsed_when_they_are_text if {
	settings.document(`{"a": 1}`) == {"a": 1}
	settings.document([1]) == [1]
	settings.document(_unknown) == _unknown
	not settings.document("not json")
	not settings.document(1)
}

_scope(version) := {"resources": {"terraform/settings": [{
	"id": "terraform",
	"config": {"required_providers": [{"aws": {"source": "hashicorp/aws", "version": version}}]},
}]}}

test_the_provider_generation_is_read_from_its_constraint if {
	settings.provider_is_6_or_later with input as _scope("~> 6.0")
	settings.provider_is_6_or_later with input as _scope(">= 6")
	settings.provider_is_6_or_later with input as _scope("10.1.0")
	not settings.provider_is_6_or_later with input as _scope("~> 5.60")
	not settings.provider_is_6_or_later with input as _scope(">= 4.0, < 6.0")
	not settings.provider_is_6_or_later with input as _scope(6)
	not settings.provider_is_6_or_later with input as {"resources": {}}
}

test_items_are_those_of_lists_only if {
	settings.items([1, 2]) == [1, 2]
	settings.items(_unknown) == []
	settings.items("text") == []
	settings.items(null) == []
}
