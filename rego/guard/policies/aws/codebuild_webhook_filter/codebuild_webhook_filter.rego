# METADATA
# title: Build webhooks must filter who and what may start a build
# description: |
#   Without filters a pull request from any fork runs the author's code under the project's
#   role. An unanchored list of accounts lets in everyone whose id contains a listed one.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/github-webhook.html
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/webhook-filters.html
# custom:
#   id: GRD-AWS-485
#   severity: medium
#   category: supply-chain
#   systems: [codebuild, github]
#   resources: [aws_codebuild_webhook]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Filter by event, and anchor the pattern of trusted accounts with ^ and $.
#
#         resource "aws_codebuild_webhook" "tests" {
#
#           filter_group {
#             filter {
#               type    = "EVENT"
#               pattern = "PUSH"
#             }
#
#             filter {
#               type    = "ACTOR_ACCOUNT_ID"
#               pattern = "^(1234567|7654321)$"
#             }
#           }
#         }
package guard.policies.aws.codebuild_webhook_filter

import data.guard.lib.value

deny contains {
	"resource": hook.id,
	"path": ["filter_group"],
	"message": "no filter_group: every push and every pull request, from forks too, starts a build",
} if {
	some hook in input.resources.aws_codebuild_webhook
	not hook.config.filter_group
	not hook.config.branch_filter
	not hook.config.pull_request_build_policy
}

deny contains {
	"resource": hook.id,
	"path": ["filter_group", i, "filter", j, "pattern"],
	"message": sprintf(`ACTOR_ACCOUNT_ID pattern "%s" is not anchored`, [filter.pattern]),
} if {
	some hook in input.resources.aws_codebuild_webhook
	some i, group in value.as_list(hook.config.filter_group)
	some j, filter in value.as_list(group.filter)
	filter.type == "ACTOR_ACCOUNT_ID"
	is_string(filter.pattern)
	not _is_anchored(filter.pattern)
}

# Each alternative, or all of them in one group, from the beginning to the end
_is_anchored(pattern) if regex.match(`^\^\(.*\)\$$`, pattern)

_is_anchored(pattern) if {
	every alternative in split(pattern, "|") {
		startswith(alternative, "^")
		endswith(alternative, "$")
	}
}
