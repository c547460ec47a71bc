# METADATA
# title: Providers must have a version constraint
# description: |
#   A provider holds the credentials of the cloud. Without a constraint the first init anywhere
#   takes whatever release is newest, a broken or a planted one too.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/providers/requirements#version-constraints
# custom:
#   id: GRD-TF-004
#   severity: low
#   category: supply-chain
#   systems: [terraform]
#   resources:
#     - terraform/settings
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Bound the version in the root module, and commit the lock file.
#
#         terraform {
#           required_providers {
#             aws = {
#               version = "~> 6.2"
#             }
#           }
#         }
package guard.policies.terraform.provider_without_version

import data.guard.lib.value

deny contains {
	"resource": settings.id,
	"path": ["required_providers", i, names[0], "version"],
	"message": sprintf("no version constraint: %s", [concat(", ", names)]),
} if {
	some settings in input.resources["terraform/settings"]

	# Modules leave the choice to the root module that calls them
	settings.id == "terraform"
	some i, providers in value.as_list(settings.config.required_providers)
	is_object(providers)
	names := sort([name | some name, provider in providers; _is_unbounded(provider)])
	count(names) > 0
}

_is_unbounded(provider) if {
	is_object(provider)
	not value.is_unknown(provider)
	not provider.version

	# What comes with Terraform itself has no version
	not provider.source == "terraform.io/builtin/terraform"
}
