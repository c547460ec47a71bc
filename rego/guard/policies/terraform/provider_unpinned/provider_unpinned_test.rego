package guard.policies.terraform.provider_unpinned_test

import data.guard.policies.terraform.provider_unpinned

_scope(config) := {"resources": {"terraform/settings": [{"id": "terraform", "name": "terraform", "config": config}]}}

test_no_version_is_denied if {
	denied := provider_unpinned.deny with input as _scope({"required_providers": [{"aws": {"source": "hashicorp/aws"}}]})
	denied == {{"message": "provider aws has no version constraint", "path": ["required_providers", 0, "aws", "version"], "resource": "terraform"}}
}

test_no_upper_bound_is_denied if {
	denied := provider_unpinned.deny with input as _scope({"required_providers": [{"aws": {"source": "hashicorp/aws", "version": ">= 5.0"}}]})
	denied == {{"message": "version \">= 5.0\" of provider aws has no upper bound", "path": ["required_providers", 0, "aws", "version"], "resource": "terraform"}}
}

test_a_pessimistic_constraint_is_allowed if {
	denied := provider_unpinned.deny with input as _scope({"required_providers": [{"aws": {"source": "hashicorp/aws", "version": "~> 6.2"}}]})
	count(denied) == 0
}

test_a_range_is_allowed if {
	denied := provider_unpinned.deny with input as _scope({"required_providers": [{"aws": {"source": "hashicorp/aws", "version": ">= 5.0, < 7.0"}}]})
	count(denied) == 0
}

test_an_unknown_version_is_left_open if {
	denied := provider_unpinned.deny with input as _scope({"required_providers": [{"aws": {"version": {"$unknown": "var.v"}}}]})
	count(denied) == 0
}
