# METADATA
# title: SageMaker notebooks must use a customer-managed KMS key
# description: |
#   The volume keeps copies of data sets and credentials; under a key of the service, access to it and its
#   snapshots cannot be revoked or audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-nbi.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_notebook_instance
# custom:
#   id: GRD-AWS-195
#   severity: low
#   category: encryption
#   systems: [sagemaker]
#   resources: [aws_sagemaker_notebook_instance]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_id.
#
#         resource "aws_sagemaker_notebook_instance" "medical" {
#           name            = "medical"
#           role_arn        = "arn:aws:iam::111122223333:role/notebook"
#           instance_type   = "ml.t3.medium"
#           subnet_id       = "subnet-0a1b2c3d4e5f60718"
#           security_groups = ["sg-0a1b2c3d4e5f60718"]
#           kms_key_id      = "arn:aws:kms:eu-west-1:111122223333:key/3c4d5e6f-1111-2222-3333-444455556666"
#         }
package guard.policies.aws.sagemaker_notebook_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": notebook.id,
	"path": ["kms_key_id"],
	"message": "kms_key_id names no customer key: the volume is under a key of the service",
} if {
	some notebook in input.resources.aws_sagemaker_notebook_instance
	not settings.is_customer_key(object.get(notebook.config, "kms_key_id", null))
}
