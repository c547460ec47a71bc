# METADATA
# title: SageMaker workforces must be limited to known addresses
# description: |
#   The labelling portal lets a worker in from anywhere: with a stolen password, from the attacker's desk, to
#   whatever data the tasks show.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/sms-workforce-management-private-api.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_workforce
# custom:
#   id: GRD-AWS-210
#   severity: low
#   category: network
#   systems: [sagemaker]
#   resources: [aws_sagemaker_workforce]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     List the networks of the workers in source_ip_config.
#
#         resource "aws_sagemaker_workforce" "labellers" {
#           workforce_name = "labellers"
#
#           cognito_config {
#             client_id = "4h57k1example"
#             user_pool = "eu-west-1_Example"
#           }
#
#           source_ip_config {
#             cidrs = ["198.51.100.0/24"]
#           }
#         }
package guard.policies.aws.sagemaker_workforce_addresses

import data.guard.lib.aws.data.settings
import data.guard.lib.network

deny contains {
	"resource": workforce.id,
	"path": ["source_ip_config", 0, "cidrs"],
	"message": "source_ip_config is missing: workers may log in from every address",
} if {
	some workforce in input.resources.aws_sagemaker_workforce
	not workforce.config.source_ip_config[0].cidrs
}

deny contains {
	"resource": workforce.id,
	"path": ["source_ip_config", 0, "cidrs", i],
	"message": sprintf("source_ip_config admits every address (%s)", [cidr]),
} if {
	some workforce in input.resources.aws_sagemaker_workforce
	some i, cidr in settings.items(workforce.config.source_ip_config[0].cidrs)
	network.is_world(cidr)
}
