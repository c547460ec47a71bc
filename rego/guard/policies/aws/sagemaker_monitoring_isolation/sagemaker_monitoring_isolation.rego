# METADATA
# title: SageMaker monitoring jobs must be isolated from the network
# description: |
#   The container reads captured production data and may send it anywhere: one bad image or dependency is
#   enough.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_data_quality_job_definition
# custom:
#   id: GRD-AWS-206
#   severity: medium
#   category: network
#   systems: [sagemaker]
#   resources: [aws_sagemaker_data_quality_job_definition]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Set enable_network_isolation.
#
#         resource "aws_sagemaker_data_quality_job_definition" "quality" {
#           name     = "quality"
#           role_arn = "arn:aws:iam::111122223333:role/monitor"
#
#           data_quality_app_specification {
#             image_uri = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/monitor:1.4.0"
#           }
#
#           data_quality_job_input {
#             endpoint_input {
#               endpoint_name = "quality"
#             }
#           }
#
#           data_quality_job_output_config {
#             monitoring_outputs {
#               s3_output {
#                 s3_uri = "s3://acme-monitoring/quality"
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
#             enable_network_isolation                  = true
#           }
#         }
package guard.policies.aws.sagemaker_monitoring_isolation

import data.guard.lib.value

deny contains {
	"resource": job.id,
	"path": ["network_config", 0, "enable_network_isolation"],
	"message": "enable_network_isolation is not true (the default is false)",
} if {
	some job in input.resources.aws_sagemaker_data_quality_job_definition
	not value.is_true(object.get(job.config, ["network_config", 0, "enable_network_isolation"], null))
}
