# METADATA
# title: SageMaker notebooks must run inside a VPC
# description: |
#   Without a subnet of yours the notebook lives in the network of the service: security groups, flow logs and
#   endpoint policies do not apply to what it sends and fetches.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_notebook_instance
# custom:
#   id: GRD-AWS-191
#   severity: medium
#   category: network
#   systems: [sagemaker]
#   resources: [aws_sagemaker_notebook_instance]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Name a private subnet; the notebook is replaced.
#
#         resource "aws_sagemaker_notebook_instance" "vision" {
#           name                   = "vision"
#           role_arn               = "arn:aws:iam::111122223333:role/notebook"
#           instance_type          = "ml.t3.medium"
#           subnet_id              = "subnet-0a1b2c3d4e5f60718"
#           security_groups        = ["sg-0a1b2c3d4e5f60718"]
#           direct_internet_access = "Disabled"
#         }
package guard.policies.aws.sagemaker_notebook_vpc

import data.guard.lib.aws.data.settings

deny contains {
	"resource": notebook.id,
	"path": ["subnet_id"],
	"message": "subnet_id is missing: the notebook runs outside your VPC",
} if {
	some notebook in input.resources.aws_sagemaker_notebook_instance
	not settings.is_given(object.get(notebook.config, "subnet_id", null))
}
