# METADATA
# title: Pipelines must reach GitHub through a connection
# description: |
#   The first GitHub action works with a personal token of some user, which reaches all repositories
#   of that user and never expires by itself. Whoever reads it from the pipeline or its state can
#   change the code of every one of them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codepipeline/latest/userguide/appendix-github-oauth.html
#   - ref: https://docs.aws.amazon.com/codepipeline/latest/userguide/update-github-action-connections.html
# custom:
#   id: GRD-AWS-644
#   severity: medium
#   category: supply-chain
#   systems: [codepipeline]
#   resources: [aws_codepipeline]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Use the action CodeStarSourceConnection, whose rights end at the chosen repositories.
#
#         resource "aws_codepipeline" "train" {
#           stage {
#             action {
#               owner    = "AWS"
#               provider = "CodeStarSourceConnection"
#
#               configuration = {
#                 ConnectionArn    = "arn:aws:codestar-connections:eu-west-1:111122223333:connection/1a2b"
#                 FullRepositoryId = "acme/train"
#                 BranchName       = "main"
#               }
#             }
#           }
#         }
package guard.policies.aws.codepipeline_github_oauth

import data.guard.lib.value

deny contains {
	"resource": pipeline.id,
	"path": ["stage", i, "action", j, "provider"],
	"message": "the source action uses a token of a GitHub user",
} if {
	some pipeline in input.resources.aws_codepipeline
	some i, stage in value.as_list(pipeline.config.stage)
	some j, action in value.as_list(stage.action)
	action.owner == "ThirdParty"
	action.provider == "GitHub"
}
