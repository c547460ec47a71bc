# METADATA
# title: DMS replication instances must use a customer-managed KMS key
# description: |
#   Cached changes, logs and the stored credentials of both databases lie under aws/dms, which cannot be
#   restricted or revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dms_replication_instance
# custom:
#   id: GRD-AWS-248
#   severity: low
#   category: encryption
#   systems: [dms]
#   resources: [aws_dms_replication_instance, aws_dms_endpoint, aws_dms_s3_endpoint]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_arn; the instance is replaced.
#
#         resource "aws_dms_replication_instance" "archive" {
#           replication_instance_id    = "archive"
#           replication_instance_class = "dms.t3.medium"
#           publicly_accessible        = false
#           kms_key_arn                = "arn:aws:kms:eu-west-1:111122223333:key/00005e6f-2222-3333-4444-555566667777"
#         }
package guard.policies.aws.dms_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": instance.id,
	"path": ["kms_key_arn"],
	"message": "kms_key_arn names no customer key: the instance is under aws/dms",
} if {
	some instance in input.resources.aws_dms_replication_instance
	not settings.is_customer_key(object.get(instance.config, "kms_key_arn", null))
}

deny contains {
	"resource": endpoint.id,
	"path": ["kms_key_arn"],
	"message": "kms_key_arn names no customer key: the credentials of the endpoint are under aws/dms",
} if {
	some endpoint in input.resources.aws_dms_endpoint
	endpoint.config.password
	not settings.is_customer_key(object.get(endpoint.config, "kms_key_arn", null))
}

deny contains {
	"resource": endpoint.id,
	"path": ["server_side_encryption_kms_key_id"],
	"message": "objects are written under keys of S3: no customer key is named",
} if {
	some endpoint in input.resources.aws_dms_s3_endpoint
	endpoint.config.endpoint_type == "target"
	not settings.is_customer_key(object.get(endpoint.config, "server_side_encryption_kms_key_id", null))
}
