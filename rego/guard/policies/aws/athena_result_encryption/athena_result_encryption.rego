# METADATA
# title: Athena must name the encryption of its query results
# description: |
#   Results are full copies of the rows a query saw. Without a setting of its own a workgroup or database leaves
#   their encryption to the bucket, and clients may ask for none of the keys you control.
# related_resources:
#   - ref: https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/athena_workgroup
# custom:
#   id: GRD-AWS-140
#   severity: low
#   category: encryption
#   systems: [athena]
#   resources: [aws_athena_workgroup, aws_athena_database]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set the encryption configuration, with a KMS key where results are sensitive.
#
#         resource "aws_athena_workgroup" "science" {
#           name = "science"
#
#           configuration {
#             enforce_workgroup_configuration = true
#
#             result_configuration {
#               output_location = "s3://acme-athena-results/science/"
#
#               encryption_configuration {
#                 encryption_option = "SSE_KMS"
#                 kms_key_arn       = "arn:aws:kms:eu-west-1:111122223333:key/c5d6e7f8-0000-1111-2222-333344445555"
#               }
#             }
#           }
#         }
package guard.policies.aws.athena_result_encryption

deny contains {
	"resource": workgroup.id,
	"path": ["configuration", 0, "result_configuration", 0, "encryption_configuration"],
	"message": "result_configuration names no encryption: results get the default of their bucket",
} if {
	some workgroup in input.resources.aws_athena_workgroup
	not workgroup.config.configuration[0].result_configuration[0].encryption_configuration[0]
	not workgroup.config.configuration[0].managed_query_results_configuration
}

deny contains {
	"resource": database.id,
	"path": ["encryption_configuration"],
	"message": "encryption_configuration is missing: results get the default of their bucket",
} if {
	some database in input.resources.aws_athena_database
	not database.config.encryption_configuration[0]
}
