# METADATA
# title: Modules must be fetched over an authenticated, encrypted connection
# description: |
#   A module is code that runs with the deployer's credentials. Fetched over http:// or git://,
#   it can be replaced by anyone on the way, and the next apply is theirs.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/modules/sources
# custom:
#   id: GRD-TF-001
#   severity: high
#   category: supply-chain
#   systems: [terraform]
#   resources:
#     - terraform/module
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use HTTPS or SSH.
#
#         module "network" {
#           source = "git::https://git.example.com/platform/network.git?ref=v2.1.0"
#         }
package guard.policies.terraform.module_plain_http

deny contains {
	"resource": module.id,
	"path": ["source"],
	"message": sprintf("source %s is fetched without encryption", [module.config.source]),
} if {
	some module in input.resources["terraform/module"]
	is_string(module.config.source)
	regex.match(`^(hg::|git::)?(http|git)://`, module.config.source)
}
