package guard.lib.azure.provider_test

import data.guard.lib.azure.provider

_settings(version) := {"terraform/settings": [{
	"id": "terraform",
	"config": {"required_providers": [{"azurerm": {"source": "hashicorp/azurerm", "version": version}}]},
}]}

test_exact_and_pessimistic_constraints_have_a_ceiling if {
	provider.major == 2 with input.resources as _settings("=2.99.0")
	provider.major == 2 with input.resources as _settings("2.46")
	provider.major == 3 with input.resources as _settings("~> 3.71")
	provider.major == 3 with input.resources as _settings(">= 2.0, < 4.0")
	provider.major == 3 with input.resources as _settings(">= 3.0, < 3.117.1")
	provider.major == 2 with input.resources as _settings("<= 2.99")
}

test_open_constraints_have_no_ceiling if {
	not provider.major with input.resources as _settings(">= 2.0")
	not provider.major with input.resources as _settings("~> 3")
	not provider.major with input.resources as _settings({"$unknown": "var.version"})
	not provider.major with input.resources as {}
}

test_a_version_written_without_a_source_is_read if {
	provider.major == 2 with input.resources as {"terraform/settings": [{
		"id": "terraform",
		"config": {"required_providers": [{"azurerm": "~> 2.40"}]},
	}]}
}

test_generations_are_compared if {
	provider.before(3) with input.resources as _settings("~> 2.40")
	not provider.before(3) with input.resources as _settings("~> 3.40")
	not provider.before(3) with input.resources as {}
}
