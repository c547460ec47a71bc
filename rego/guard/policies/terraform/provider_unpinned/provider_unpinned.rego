# METADATA
# title: Providers must be bounded to a version
# description: |
#   A provider holds the credentials of the cloud. With no upper bound an upgrade takes whatever
#   release is newest, a broken or a planted one too.
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
#     Bound the version, and commit the lock file.
#
#         terraform {
#           required_providers {
#             aws = {
#               version = "~> 6.2"
#             }
#           }
#         }
package guard.policies.terraform.provider_unpinned

import data.guard.lib.value

_unbounded := `^\s*>=?\s*v?[0-9][0-9A-Za-z.+-]*\s*$`

deny contains {
	"resource": settings.id,
	"path": ["required_providers", i, name, "version"],
	"message": sprintf("provider %s has no version constraint", [name]),
} if {
	some settings in input.resources["terraform/settings"]
	some i, providers in value.as_list(settings.config.required_providers)
	is_object(providers)
	some name, provider in providers
	is_object(provider)
	not provider["$unknown"]
	not provider.version
	_is_remote(provider)
}

deny contains {
	"resource": settings.id,
	"path": ["required_providers", i, name, "version"],
	"message": sprintf(`version "%s" of provider %s has no upper bound`, [provider.version, name]),
} if {
	some settings in input.resources["terraform/settings"]
	some i, providers in value.as_list(settings.config.required_providers)
	is_object(providers)
	some name, provider in providers
	is_string(provider.version)
	regex.match(_unbounded, provider.version)
}

# terraform_data and its provider come with Terraform itself
_is_remote(provider) if not provider.source == "terraform.io/builtin/terraform"
