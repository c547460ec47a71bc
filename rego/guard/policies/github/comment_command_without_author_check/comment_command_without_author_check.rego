# METADATA
# title: Commands in comments must be accepted from members only
# description: |
#   Anyone with an account can comment. A command that deploys, releases or runs code of a pull request then
#   belongs to every passer-by, with the repository's secrets.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#issue_comment
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
# custom:
#   id: GRD-GHA-042
#   severity: high
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Check who wrote the comment.
#
#         if: >-
#           startsWith(github.event.comment.body, '/deploy') &&
#           contains(fromJSON('["OWNER", "MEMBER", "COLLABORATOR"]'), github.event.comment.author_association)
package guard.policies.github.comment_command_without_author_check

import data.guard.lib.github.workflow

deny contains {
	"resource": job.resource,
	"path": array.concat(job.path, ["if"]),
	"message": sprintf("job %s acts on comments of anybody: nothing checks their author", [job.name]),
} if {
	some job in workflow.jobs
	count(job.triggers & {"discussion_comment", "issue_comment"}) > 0
	_reacts_to_command(job)
	_holds_power(job)
	not _checks_author(job)
}

# reading the comment's text is what makes it a command
_reacts_to_command(job) if {
	some text in _conditions(job)
	contains(text, "github.event.comment.body")
}

_holds_power(job) if workflow.can_write(workflow.permissions(job))

_holds_power(job) if workflow.permissions(job) == "default"

_holds_power(job) if regex.match(`secrets\.[A-Za-z_]`, replace(json.marshal(job.config), "secrets.GITHUB_TOKEN", ""))

_checks_author(job) if regex.match(`(?i)author_association|getCollaboratorPermissionLevel|/collaborators/|check-user-permission|actor-permission|permission-action|repository-owner|comment\.user\.(?:login|id)|github\.(?:actor|triggering_actor)\s*==|contains\([^)]*github\.(?:actor|triggering_actor)\s*\)|team-?member|slash-command-dispatch|has-permission`, json.marshal(job.config))

_checks_author(job) if {
	some text in _conditions(job)
	regex.match(`\bneeds\.[a-z0-9_-]+\.outputs\.`, text)
}

_conditions(job) := array.concat(
	[lower(text) | text := job.config["if"]; is_string(text)],
	[lower(text) | text := job.config.steps[_]["if"]; is_string(text)],
)
