# METADATA
# title: Privileged workflows must not trust github.actor to be a bot
# description: |
#   The actor is whoever caused the latest event, not who wrote the code. A stranger lets the bot touch their
#   own pull request, and the check passes for it.
# related_resources:
#   - ref: https://docs.github.com/en/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions
#   - ref: https://docs.zizmor.sh/audits/#bot-conditions
# custom:
#   id: GRD-GHA-033
#   severity: high
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Check who opened the pull request.
#
#         if: github.event.pull_request.user.login == 'dependabot[bot]'
package guard.policies.github.spoofable_bot_check

import data.guard.lib.github.workflow

deny contains {
	"resource": condition.resource,
	"path": condition.path,
	"message": "github.actor is whoever caused the latest event, which strangers can arrange to be the bot",
} if {
	some condition in workflow.conditions
	count(condition.triggers & workflow.privileged) > 0
	regex.match(`(?i)\bgithub\.(?:actor|triggering_actor)\s*==\s*'[^']*\[bot\]'|'[^']*\[bot\]'\s*==\s*github\.(?:actor|triggering_actor)|\b(?:contains|startswith|endswith)\s*\(\s*github\.(?:actor|triggering_actor)\s*,\s*'[^']*bot|\bgithub\.actor_id\s*==\s*'?(?:49699333|29139614|27856297|41898282)`, condition.text)
	not regex.match(`\.user\.login\s*==`, condition.text)
}
