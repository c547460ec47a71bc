# METADATA
# title: SageMaker monitoring jobs must encrypt traffic between their containers
# description: |
#   Captured production data crosses the network between the instances of the job in the clear.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/train-encrypt.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_data_quality_job_definition
# custom:
#   id: GRD-AWS-205
#   severity: medium
#   category: encryption
#   systems: [sagemaker]
#   resources: [aws_sagemaker_data_quality_job_definition]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Set enable_inter_container_traffic_encryption.
#
#         resource "aws_sagemaker_data_quality_job_definition" "drift" {
#           name     = "drift"
#           role_arn = "arn:aws:iam::111122223333:role/monitor"
#
#           data_quality_app_specification {
#             image_uri = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/monitor:1.4.0"
#           }
#
#           data_quality_job_input {
#             endpoint_input {
#               endpoint_name = "drift"
#             }
#           }
#
#           data_quality_job_output_config {
#             monitoring_outputs {
#               s3_output {
#                 s3_uri = "s3://acme-monitoring/drift"
#               }
#             }
#           }
#
#           job_resources {
#             cluster_config {
#               instance_count    = 2
#               instance_type     = "ml.m7i.large"
#               volume_size_in_gb = 20
#             }
#           }
#
#           network_config {
#             enable_inter_container_traffic_encryption = true
#           }
#         }
package guard.policies.aws.sagemaker_monitoring_traffic

import data.guard.lib.value

deny contains {
	"resource": job.id,
	"path": ["network_config", 0, "enable_inter_container_traffic_encryption"],
	"message": "enable_inter_container_traffic_encryption is not true (the default is false)",
} if {
	some job in input.resources.aws_sagemaker_data_quality_job_definition
	not value.is_true(object.get(job.config, ["network_config", 0, "enable_inter_container_traffic_encryption"], null))
}
