# METADATA
# title: Pull requests must not be approved or merged for everybody
# description: |
#   On a privileged trigger, without a look at the author, a stranger's change approves and merges itself, and
#   the protection of the branch counts for nothing.
# related_resources:
#   - ref: https://docs.github.com/en/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions
#   - ref: https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches
# custom:
#   id: GRD-GHA-045
#   severity: high
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Check the author of the pull request.
#
#         if: github.event.pull_request.user.login == 'dependabot[bot]'
package guard.policies.github.automatic_approval

import data.guard.lib.github.reference
import data.guard.lib.github.workflow

_privileged := {"issue_comment", "pull_request_target", "workflow_run"}

deny contains {
	"resource": used.resource,
	"path": used.path,
	"message": sprintf("%s approves or merges pull requests of anybody", [used.repository]),
} if {
	some used in reference.uses
	used.kind == "step"
	used.repository in {"ahmadnassri/action-dependabot-auto-merge", "hmarr/auto-approve-action", "juliangruber/approve-pull-request-action", "pascalgn/automerge-action", "peter-evans/enable-pull-request-automerge"}
	count(used.place.step.triggers & _privileged) > 0
	not _knows_author(used.place.step)
}

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": "the command approves or merges pull requests of anybody",
} if {
	some line in workflow.lines
	count(line.step.triggers & _privileged) > 0
	regex.match(`\bgh\s+pr\s+(?:merge\b|review\b.*--approve\b)`, line.text)
	not _knows_author(line.step)
}

_knows_author(step) if regex.match(`\.user\.login|author_association|github\.(?:actor|triggering_actor)|head\.repo\.full_name|\.labels?\b|needs\.[a-z0-9_-]+\.outputs|steps\.[a-z0-9_-]+\.outputs|event\.workflow_run\.actor`, workflow.guards(step))
