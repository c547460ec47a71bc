# METADATA
# title: Dependabot must not run code of packages
# description: |
#   With it, looking for updates runs the install scripts of every new release. A release that was tampered with
#   runs before anybody has looked at it, with the credentials of the private registries.
# related_resources:
#   - ref: https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#insecure-external-code-execution--
# custom:
#   id: GRD-GHA-060
#   severity: medium
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/dependabot]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave the setting out.
#
#         updates:
#           - package-ecosystem: pip
#             directory: /
package guard.policies.github.dependabot_runs_code

deny contains {
	"resource": file.id,
	"path": ["updates", i, "insecure-external-code-execution"],
	"message": "updates run the code of the packages that they find",
} if {
	some file in input.resources["github/dependabot"]
	is_array(file.config.updates)
	some i, update in file.config.updates
	update["insecure-external-code-execution"] == "allow"
}
