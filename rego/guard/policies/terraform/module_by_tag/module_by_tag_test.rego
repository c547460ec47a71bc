package guard.policies.terraform.module_by_tag_test

import data.guard.policies.terraform.module_by_tag as policy

_module(source) := {"resources": {"terraform/module": [{"id": "module.vpc", "name": "vpc", "config": {"source": source}}]}}

test_denies_a_tag if {
	violations := policy.deny with input as _module("git::https://git.example.com/vpc.git?ref=v1.4.0")

	violations == {{"resource": "module.vpc", "path": ["source"], "message": "v1.4.0 is a tag, which can be moved"}}
}

test_allows_a_commit_and_registries if {
	commit := policy.deny with input as _module("git::https://git.example.com/vpc.git?ref=5b1d0f0c9a3f6c1e2d4b7a8890cafe1234567890")
	registry := policy.deny with input as _module("terraform-aws-modules/vpc/aws")
	folder := policy.deny with input as _module("./vpc")
	unknown := policy.deny with input as _module({"$unknown": "var.source"})

	((commit | registry) | folder) | unknown == set()
}
