# METADATA
# title: Dependabot must wait before it takes a new release
# description: |
#   Releases that were tampered with are mostly found and withdrawn within days. Without a delay their update is
#   proposed, tested with the secrets of the workflow, and perhaps merged within hours.
# related_resources:
#   - ref: https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown-
# custom:
#   id: GRD-GHA-061
#   severity: low
#   profile: strict
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/dependabot]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Wait a week; security updates come at once all the same.
#
#         cooldown:
#           default-days: 7
package guard.policies.github.dependabot_without_cooldown

deny contains {
	"resource": file.id,
	"path": ["updates", i, "cooldown"],
	"message": sprintf("updates of %s are proposed as soon as they are released", [update["package-ecosystem"]]),
} if {
	some file in input.resources["github/dependabot"]
	is_array(file.config.updates)
	some i, update in file.config.updates
	is_string(update["package-ecosystem"])
	not _waits(update)
}

deny contains {
	"resource": file.id,
	"path": ["updates", i, "cooldown", "default-days"],
	"message": sprintf("updates are proposed %d days after their release, less than a week", [days]),
} if {
	some file in input.resources["github/dependabot"]
	is_array(file.config.updates)
	some i, update in file.config.updates
	days := update.cooldown["default-days"]
	is_number(days)
	days < 7
}

_waits(update) if is_object(update.cooldown)

# the file says how many updates it wants, and wants none but for holes
_waits(update) if update["open-pull-requests-limit"] == 0
