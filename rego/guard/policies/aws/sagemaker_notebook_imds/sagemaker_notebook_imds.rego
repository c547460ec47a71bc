# METADATA
# title: SageMaker notebooks must require version 2 of the metadata service
# description: |
#   Version 1 hands the credentials of the execution role to any request that reaches it, such as one that a web
#   page or library running in the notebook was tricked into making.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-imds.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_notebook_instance
# custom:
#   id: GRD-AWS-193
#   severity: medium
#   category: access-control
#   systems: [sagemaker]
#   resources: [aws_sagemaker_notebook_instance]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Set the minimum version of the metadata service to 2.
#
#         resource "aws_sagemaker_notebook_instance" "speech" {
#           name            = "speech"
#           role_arn        = "arn:aws:iam::111122223333:role/notebook"
#           instance_type   = "ml.t3.medium"
#           subnet_id       = "subnet-0a1b2c3d4e5f60718"
#           security_groups = ["sg-0a1b2c3d4e5f60718"]
#           instance_metadata_service_configuration {
#             minimum_instance_metadata_service_version = "2"
#           }
#         }
package guard.policies.aws.sagemaker_notebook_imds

_safe := {"2"}

deny contains {
	"resource": notebook.id,
	"path": ["instance_metadata_service_configuration", 0, "minimum_instance_metadata_service_version"],
	"message": "minimum_instance_metadata_service_version is not 2 (version 1 is accepted by default)",
} if {
	some notebook in input.resources.aws_sagemaker_notebook_instance
	not object.get(notebook.config, ["instance_metadata_service_configuration", 0, "minimum_instance_metadata_service_version"], null) in _safe
}
