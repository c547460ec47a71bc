# METADATA
# title: Glue jobs must run a supported version
# description: |
#   Versions 0.9 to 2.0 have reached the end of support: Spark, Python and the libraries beneath the job receive
#   no security fixes.
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glue_job
# custom:
#   id: GRD-AWS-148
#   severity: low
#   category: configuration
#   systems: [glue]
#   resources: [aws_glue_job]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Move the job to a current version.
#
#         resource "aws_glue_job" "ingest" {
#           name                   = "ingest"
#           role_arn               = "arn:aws:iam::111122223333:role/glue"
#           security_configuration = "etl"
#           glue_version           = "5.0"
#
#           command {
#             script_location = "s3://acme-glue/ingest.py"
#           }
#         }
package guard.policies.aws.glue_version

import data.guard.lib.aws.data.settings

_unsafe := {"0.9", "1.0", "2.0"}

deny contains {
	"resource": job.id,
	"path": ["glue_version"],
	"message": "glue_version has reached the end of support",
} if {
	some job in input.resources.aws_glue_job
	settings.may_be(job.config.glue_version, _unsafe)
}
