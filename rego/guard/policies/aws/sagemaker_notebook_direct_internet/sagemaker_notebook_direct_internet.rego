# METADATA
# title: SageMaker notebooks must not have direct Internet access
# description: |
#   The notebook reaches the Internet past every firewall, endpoint policy and flow log of the VPC: a malicious
#   package or user sends data sets anywhere, and nobody sees it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-connect-to-resources.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html
# custom:
#   id: GRD-AWS-190
#   severity: high
#   category: network
#   systems: [sagemaker]
#   resources: [aws_sagemaker_notebook_instance]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Disable direct access and place the notebook into a subnet with the endpoints it needs.
#
#         resource "aws_sagemaker_notebook_instance" "exploration" {
#           name                   = "exploration"
#           role_arn               = "arn:aws:iam::111122223333:role/notebook"
#           instance_type          = "ml.t3.medium"
#           subnet_id              = "subnet-0a1b2c3d4e5f60718"
#           security_groups        = ["sg-0a1b2c3d4e5f60718"]
#           direct_internet_access = "Disabled"
#         }
package guard.policies.aws.sagemaker_notebook_direct_internet

_safe := {"Disabled"}

deny contains {
	"resource": notebook.id,
	"path": ["direct_internet_access"],
	"message": "direct_internet_access is not Disabled (the default is Enabled)",
} if {
	some notebook in input.resources.aws_sagemaker_notebook_instance
	not object.get(notebook.config, "direct_internet_access", null) in _safe
}
