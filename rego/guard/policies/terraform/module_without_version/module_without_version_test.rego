package guard.policies.terraform.module_without_version_test

import data.guard.policies.terraform.module_without_version

_scope(config) := {"resources": {"terraform/module": [{"id": "module.network", "name": "network", "config": config}]}}

test_the_newest_release_is_denied if {
	denied := module_without_version.deny with input as _scope({"source": "terraform-aws-modules/vpc/aws"})
	denied == {{"message": "registry module terraform-aws-modules/vpc/aws without a version", "path": ["version"], "resource": "module.network"}}
}

test_a_private_registry_counts if {
	denied := module_without_version.deny with input as _scope({"source": "app.terraform.io/acme/network/aws"})
	denied == {{"message": "registry module app.terraform.io/acme/network/aws without a version", "path": ["version"], "resource": "module.network"}}
}

test_a_version_is_allowed if {
	denied := module_without_version.deny with input as _scope({"source": "terraform-aws-modules/vpc/aws", "version": "5.21.0"})
	count(denied) == 0
}

test_a_local_module_is_allowed if {
	denied := module_without_version.deny with input as _scope({"source": "./modules/network/aws/vpc"})
	count(denied) == 0
}

test_git_sources_have_refs if {
	denied := module_without_version.deny with input as _scope({"source": "github.com/acme/network"})
	count(denied) == 0
}
