# METADATA
# title: SageMaker notebooks must run a supported platform
# description: |
#   Instances on the old platforms receive no fixes of the operating system or of Jupyter, whose flaws let a
#   crafted notebook run code as its user.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-al2.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_notebook_instance
# custom:
#   id: GRD-AWS-194
#   severity: medium
#   category: configuration
#   systems: [sagemaker]
#   resources: [aws_sagemaker_notebook_instance]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Move to a current platform; data on the ML volume stays.
#
#         resource "aws_sagemaker_notebook_instance" "legacy" {
#           name                = "legacy"
#           role_arn            = "arn:aws:iam::111122223333:role/notebook"
#           instance_type       = "ml.t3.medium"
#           subnet_id           = "subnet-0a1b2c3d4e5f60718"
#           security_groups     = ["sg-0a1b2c3d4e5f60718"]
#           platform_identifier = "notebook-al2-v3"
#         }
package guard.policies.aws.sagemaker_notebook_platform

import data.guard.lib.aws.data.settings

_unsafe := {"notebook-al1-v1", "notebook-al2-v1"}

deny contains {
	"resource": notebook.id,
	"path": ["platform_identifier"],
	"message": "platform_identifier names a platform that receives no more fixes",
} if {
	some notebook in input.resources.aws_sagemaker_notebook_instance
	settings.may_be(notebook.config.platform_identifier, _unsafe)
}
