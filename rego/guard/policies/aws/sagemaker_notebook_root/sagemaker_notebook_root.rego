# METADATA
# title: SageMaker notebooks must not give users root
# description: |
#   Users, and any package they install, may change the agents and lifecycle scripts of the instance, read the
#   credentials of others who share it and stay there unseen.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_notebook_instance
# custom:
#   id: GRD-AWS-192
#   severity: medium
#   category: access-control
#   systems: [sagemaker]
#   resources: [aws_sagemaker_notebook_instance]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["gdpr:25", "gdpr:32(1)(b)"]
#   remediation: |
#     Set root_access to Disabled; lifecycle scripts still run as root.
#
#         resource "aws_sagemaker_notebook_instance" "tabular" {
#           name            = "tabular"
#           role_arn        = "arn:aws:iam::111122223333:role/notebook"
#           instance_type   = "ml.t3.medium"
#           subnet_id       = "subnet-0a1b2c3d4e5f60718"
#           security_groups = ["sg-0a1b2c3d4e5f60718"]
#           root_access     = "Disabled"
#         }
package guard.policies.aws.sagemaker_notebook_root

_safe := {"Disabled"}

deny contains {
	"resource": notebook.id,
	"path": ["root_access"],
	"message": "root_access is not Disabled (the default is Enabled)",
} if {
	some notebook in input.resources.aws_sagemaker_notebook_instance
	not object.get(notebook.config, "root_access", null) in _safe
}
