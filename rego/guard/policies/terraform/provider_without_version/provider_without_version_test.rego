package guard.policies.terraform.provider_without_version_test

import data.guard.policies.terraform.provider_without_version

_scope(config) := {"resources": {"terraform/settings": [{"id": "terraform", "name": "terraform", "config": config}]}}

test_no_version_is_denied if {
	denied := provider_without_version.deny with input as _scope({"required_providers": [{"aws": {"source": "hashicorp/aws"}, "random": {"source": "hashicorp/random"}}]})
	denied == {{"message": "no version constraint: aws, random", "path": ["required_providers", 0, "aws", "version"], "resource": "terraform"}}
}

test_a_constraint_is_allowed if {
	denied := provider_without_version.deny with input as _scope({"required_providers": [{"aws": {"source": "hashicorp/aws", "version": "~> 6.2"}}]})
	count(denied) == 0
}

test_a_bare_version_is_a_constraint if {
	denied := provider_without_version.deny with input as _scope({"required_providers": [{"aws": "~> 6.2"}]})
	count(denied) == 0
}

test_modules_leave_it_to_their_caller if {
	denied := provider_without_version.deny with input as {"resources": {"terraform/settings": [{"id": "module.vpc.terraform", "name": "terraform", "config": {"required_providers": [{"aws": {"source": "hashicorp/aws"}}]}}]}}
	count(denied) == 0
}

test_an_unknown_version_is_left_open if {
	denied := provider_without_version.deny with input as _scope({"required_providers": [{"aws": {"version": {"$unknown": "var.v"}}}]})
	count(denied) == 0
}
