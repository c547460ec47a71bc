# METADATA
# title: Archive rules must not hide public access
# description: |
#   Access Analyzer reports resources that outsiders can reach. A rule that archives its public
#   findings silences exactly the alarm that matters most.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-archive-rules.html
# custom:
#   id: GRD-AWS-333
#   severity: low
#   category: logging
#   systems: [iam, access-analyzer]
#   resources: [aws_accessanalyzer_archive_rule]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Archive by the resource that is public on purpose, not by the fact that it is public.
#
#         resource "aws_accessanalyzer_archive_rule" "website" {
#
#           filter {
#             criteria = "resource"
#             eq       = ["arn:aws:s3:::www-example"]
#           }
#         }
package guard.policies.aws.iam_access_analyzer_archive

import data.guard.lib.value

deny contains {
	"resource": rule.id,
	"path": ["filter", i, "criteria"],
	"message": "findings about public access are archived for every resource",
} if {
	some rule in input.resources.aws_accessanalyzer_archive_rule
	is_array(rule.config.filter)
	count(rule.config.filter) == 1
	some i, filter in value.as_list(rule.config.filter)
	filter.criteria == "isPublic"
	some wanted in value.as_list(filter.eq)
	value.is_true(wanted)
}
