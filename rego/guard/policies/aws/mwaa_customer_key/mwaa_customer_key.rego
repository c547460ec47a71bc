# METADATA
# title: MWAA environments must use a customer-managed KMS key
# description: |
#   The metadata database with connections and variables lies under aws/airflow, which cannot be restricted or
#   revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/mwaa/latest/userguide/encryption-at-rest.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mwaa_environment
# custom:
#   id: GRD-AWS-267
#   severity: low
#   category: encryption
#   systems: [mwaa]
#   resources: [aws_mwaa_environment]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key; the environment is replaced.
#
#         resource "aws_mwaa_environment" "ranking" {
#           name               = "ranking"
#           dag_s3_path        = "dags/"
#           execution_role_arn = "arn:aws:iam::111122223333:role/airflow"
#           source_bucket_arn  = "arn:aws:s3:::acme-airflow"
#           kms_key            = "arn:aws:kms:eu-west-1:111122223333:key/0000a3b4-2222-3333-4444-555566667777"
#
#           network_configuration {
#             security_group_ids = ["sg-0a1b2c3d4e5f60718"]
#             subnet_ids         = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"]
#           }
#         }
package guard.policies.aws.mwaa_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": environment.id,
	"path": ["kms_key"],
	"message": "kms_key names no customer key: the environment is under a key of the service",
} if {
	some environment in input.resources.aws_mwaa_environment
	not settings.is_customer_key(object.get(environment.config, "kms_key", null))
}
