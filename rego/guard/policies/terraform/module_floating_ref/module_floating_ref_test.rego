package guard.policies.terraform.module_floating_ref_test

import data.guard.policies.terraform.module_floating_ref

_scope(config) := {"resources": {"terraform/module": [{"id": "module.network", "name": "network", "config": config}]}}

test_no_ref_is_denied if {
	denied := module_floating_ref.deny with input as _scope({"source": "git::https://git.example.com/network.git"})
	denied == {{"message": "git::https://git.example.com/network.git names no ref: the default branch is taken", "path": ["source"], "resource": "module.network"}}
}

test_a_short_github_source_is_denied if {
	denied := module_floating_ref.deny with input as _scope({"source": "github.com/acme/network"})
	denied == {{"message": "github.com/acme/network names no ref: the default branch is taken", "path": ["source"], "resource": "module.network"}}
}

test_a_branch_is_denied if {
	denied := module_floating_ref.deny with input as _scope({"source": "git@github.com:acme/network.git//vpc?ref=main"})
	denied == {{"message": "ref main is a branch", "path": ["source"], "resource": "module.network"}}
}

test_a_tag_is_allowed if {
	denied := module_floating_ref.deny with input as _scope({"source": "git::ssh://git@github.com/acme/network.git?ref=v2.1.0"})
	count(denied) == 0
}

test_a_commit_is_allowed if {
	denied := module_floating_ref.deny with input as _scope({"source": "github.com/acme/network?depth=1&ref=51d462976d84fdea54b47d80dcabbf680badcdb8"})
	count(denied) == 0
}

test_the_registry_has_versions if {
	denied := module_floating_ref.deny with input as _scope({"source": "terraform-aws-modules/vpc/aws", "version": "5.21.0"})
	count(denied) == 0
}

test_a_local_module_is_allowed if {
	denied := module_floating_ref.deny with input as _scope({"source": "../network"})
	count(denied) == 0
}
