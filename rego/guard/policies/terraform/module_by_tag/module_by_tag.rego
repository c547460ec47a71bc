# METADATA
# title: Modules from Git must be pinned by commit
# description: |
#   A tag can be moved. Whoever takes over the account of the module changes what the next plan creates, with
#   the rights of the pipeline.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/modules/sources#selecting-a-revision
# custom:
#   id: GRD-TF-029
#   severity: low
#   profile: strict
#   category: supply-chain
#   systems: [terraform]
#   resources: [terraform/module]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Write the commit behind the tag.
#
#         source = "git::https://git.example.com/modules/vpc.git?ref=5b1d0f0c9a3f6c1e2d4b7a8890cafe1234567890"
package guard.policies.terraform.module_by_tag

_remote := `^(?:git::|git@|github\.com/|bitbucket\.org/)|^(?:https|ssh)://[^?]*\.git(?://[^?]*)?(?:\?|$)`

deny contains {
	"resource": module.id,
	"path": ["source"],
	"message": sprintf("%s is a tag, which can be moved", [ref]),
} if {
	some module in input.resources["terraform/module"]
	is_string(module.config.source)
	regex.match(_remote, module.config.source)
	ref := regex.replace(regex.find_n(`[?&]ref=[^&]+`, module.config.source, 1)[0], `^[?&]ref=`, "")
	regex.match(`^v?[0-9]+(?:\.[0-9]+)*(?:-[0-9A-Za-z.]+)?$`, ref)
	not regex.match(`^[0-9a-f]{40}$`, ref)
}
