# METADATA
# title: SageMaker domains must log which user acts through a shared role
# description: |
#   CloudTrail shows the execution role only: when several people share it, nobody can tell who copied a data
#   set or started a job.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/monitor-user-access.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_domain
# custom:
#   id: GRD-AWS-199
#   severity: low
#   category: logging
#   systems: [sagemaker]
#   resources: [aws_sagemaker_domain]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Set execution_role_identity_config to USER_PROFILE_NAME.
#
#         resource "aws_sagemaker_domain" "shared" {
#           domain_name = "shared"
#           auth_mode   = "SSO"
#           vpc_id      = "vpc-0a1b2c3d4e5f60718"
#           subnet_ids  = ["subnet-0a1b2c3d4e5f60718"]
#
#           domain_settings {
#             execution_role_identity_config = "USER_PROFILE_NAME"
#           }
#
#           default_user_settings {
#             execution_role = "arn:aws:iam::111122223333:role/studio"
#           }
#         }
package guard.policies.aws.sagemaker_domain_user_identity

_safe := {"USER_PROFILE_NAME"}

deny contains {
	"resource": domain.id,
	"path": ["domain_settings", 0, "execution_role_identity_config"],
	"message": "execution_role_identity_config is not USER_PROFILE_NAME (the default is DISABLED)",
} if {
	some domain in input.resources.aws_sagemaker_domain
	not object.get(domain.config, ["domain_settings", 0, "execution_role_identity_config"], null) in _safe
}
