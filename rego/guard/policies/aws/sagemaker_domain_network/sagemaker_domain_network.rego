# METADATA
# title: SageMaker domains must send application traffic through the VPC
# description: |
#   Studio applications reach the Internet through the network of the service: endpoint policies, firewalls and
#   flow logs do not see what a user or a malicious package sends out.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_domain
# custom:
#   id: GRD-AWS-196
#   severity: medium
#   category: network
#   systems: [sagemaker]
#   resources: [aws_sagemaker_domain]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Set app_network_access_type to VpcOnly.
#
#         resource "aws_sagemaker_domain" "research" {
#           domain_name             = "research"
#           auth_mode               = "SSO"
#           vpc_id                  = "vpc-0a1b2c3d4e5f60718"
#           subnet_ids              = ["subnet-0a1b2c3d4e5f60718"]
#           app_network_access_type = "VpcOnly"
#
#           default_user_settings {
#             execution_role = "arn:aws:iam::111122223333:role/studio"
#           }
#         }
package guard.policies.aws.sagemaker_domain_network

_safe := {"VpcOnly"}

deny contains {
	"resource": domain.id,
	"path": ["app_network_access_type"],
	"message": "app_network_access_type is not VpcOnly (the default is PublicInternetOnly)",
} if {
	some domain in input.resources.aws_sagemaker_domain
	not object.get(domain.config, "app_network_access_type", null) in _safe
}
