# METADATA
# title: SageMaker monitoring jobs must use a KMS key for their volumes
# description: |
#   Volumes of the job hold captured production data under a key that cannot be restricted, revoked or audited.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/key-management.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_data_quality_job_definition
# custom:
#   id: GRD-AWS-207
#   severity: low
#   category: encryption
#   systems: [sagemaker]
#   resources: [aws_sagemaker_data_quality_job_definition]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key in volume_kms_key_id.
#
#         resource "aws_sagemaker_data_quality_job_definition" "baseline" {
#           name     = "baseline"
#           role_arn = "arn:aws:iam::111122223333:role/monitor"
#
#           data_quality_app_specification {
#             image_uri = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/monitor:1.4.0"
#           }
#
#           data_quality_job_input {
#             endpoint_input {
#               endpoint_name = "baseline"
#             }
#           }
#
#           data_quality_job_output_config {
#             monitoring_outputs {
#               s3_output {
#                 s3_uri = "s3://acme-monitoring/baseline"
#               }
#             }
#           }
#
#           job_resources {
#             cluster_config {
#               instance_count    = 2
#               instance_type     = "ml.m7i.large"
#               volume_size_in_gb = 20
#               volume_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/92a3b4c5-1111-2222-3333-444455556666"
#             }
#           }
#         }
package guard.policies.aws.sagemaker_monitoring_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": job.id,
	"path": ["job_resources", 0, "cluster_config", 0, "volume_kms_key_id"],
	"message": "volume_kms_key_id names no customer key",
} if {
	some job in input.resources.aws_sagemaker_data_quality_job_definition
	not settings.is_customer_key(object.get(job.config, ["job_resources", 0, "cluster_config", 0, "volume_kms_key_id"], null))
}
