# METADATA
# title: Glue jobs and crawlers must use a security configuration
# description: |
#   Without one, output, continuous logs and bookmarks are written under no key of yours, and samples of records
#   in the logs are readable to whoever may read logs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/set-up-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glue_job
# custom:
#   id: GRD-AWS-143
#   severity: medium
#   category: encryption
#   systems: [glue]
#   resources: [aws_glue_job, aws_glue_crawler, aws_glue_dev_endpoint]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a security configuration that encrypts data, logs and bookmarks.
#
#         resource "aws_glue_job" "features" {
#           name                   = "build-features"
#           role_arn               = "arn:aws:iam::111122223333:role/glue"
#           glue_version           = "5.0"
#           security_configuration = "etl"
#
#           command {
#             script_location = "s3://acme-glue/build_features.py"
#           }
#         }
package guard.policies.aws.glue_security_configuration

import data.guard.lib.aws.data.settings

_types := {"aws_glue_job", "aws_glue_crawler", "aws_glue_dev_endpoint"}

deny contains {
	"resource": job.id,
	"path": ["security_configuration"],
	"message": "no security configuration is named: the job encrypts neither logs nor bookmarks",
} if {
	some type in _types
	some job in input.resources[type]
	not settings.is_given(object.get(job.config, "security_configuration", null))
}
