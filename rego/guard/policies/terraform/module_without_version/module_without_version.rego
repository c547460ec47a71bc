# METADATA
# title: Modules from a registry must name a version
# description: |
#   Without a version each init takes the newest release. A release by somebody who took over
#   the publisher's account then runs with the deployer's credentials the same day.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/modules/sources#terraform-registry
# custom:
#   id: GRD-TF-003
#   severity: low
#   category: supply-chain
#   systems: [terraform]
#   resources:
#     - terraform/module
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the version that was reviewed.
#
#         module "vpc" {
#           version = "5.21.0"
#         }
package guard.policies.terraform.module_without_version

deny contains {
	"resource": module.id,
	"path": ["version"],
	"message": sprintf("registry module %s without a version", [module.config.source]),
} if {
	some module in input.resources["terraform/module"]
	is_string(module.config.source)
	regex.match(`^([a-z0-9.-]+\.[a-z]{2,}/)?[0-9A-Za-z_-]+/[0-9A-Za-z_-]+/[0-9a-z]+(//.*)?$`, module.config.source)
	not regex.match(`^(github\.com|bitbucket\.org)/`, module.config.source)
	not module.config.version
}
