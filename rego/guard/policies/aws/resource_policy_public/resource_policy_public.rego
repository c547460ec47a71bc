# METADATA
# title: Policies of shared services must not allow access to everyone
# description: |
#   A policy for principal "*" without a condition lets every AWS account, and where the service
#   answers unsigned requests everyone, use the resource: read and overwrite media, publish schemas
#   that clients generate code from, take certificates, reach brokers and tables of data.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-resources.html
# custom:
#   id: GRD-AWS-542
#   severity: high
#   category: access-control
#   systems: [s3, msk, redshift, acm-pca, codebuild, mediastore, schemas, oam, cloudtrail]
#   resources:
#     - aws_s3_access_point
#     - aws_s3control_access_point_policy
#     - aws_s3control_object_lambda_access_point_policy
#     - aws_s3control_bucket_policy
#     - aws_s3tables_table_bucket_policy
#     - aws_s3tables_table_policy
#     - aws_s3_directory_bucket_policy
#     - aws_media_store_container_policy
#     - aws_schemas_registry_policy
#     - aws_msk_cluster_policy
#     - aws_redshift_resource_policy
#     - aws_redshiftserverless_resource_policy
#     - aws_acmpca_policy
#     - aws_codebuild_resource_policy
#     - aws_oam_sink_policy
#     - aws_vpclattice_resource_policy
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.6"]
#   remediation: |
#     Name the accounts or roles, or bound everyone by the organization.
#
#         resource "aws_msk_cluster_policy" "events" {
#           cluster_arn = aws_msk_cluster.events.arn
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::444455556666:root" }
#               Action    = ["kafka:CreateVpcConnection", "kafka:GetBootstrapBrokers"]
#               Resource  = aws_msk_cluster.events.arn
#             }]
#           })
#         }
package guard.policies.aws.resource_policy_public

import data.guard.lib.aws.data.access
import data.guard.lib.value

_documents := {
	"aws_acmpca_policy": "policy",
	"aws_codebuild_resource_policy": "policy",
	"aws_media_store_container_policy": "policy",
	"aws_msk_cluster_policy": "policy",
	"aws_oam_sink_policy": "policy",
	"aws_redshift_resource_policy": "policy",
	"aws_redshiftserverless_resource_policy": "policy",
	"aws_s3_access_point": "policy",
	"aws_s3_directory_bucket_policy": "policy",
	"aws_s3control_access_point_policy": "policy",
	"aws_s3control_bucket_policy": "policy",
	"aws_s3control_object_lambda_access_point_policy": "policy",
	"aws_s3tables_table_bucket_policy": "resource_policy",
	"aws_s3tables_table_policy": "resource_policy",
	"aws_schemas_registry_policy": "policy",
	"aws_vpclattice_resource_policy": "policy",
}

# An access point inside a VPC answers to that network alone
_is_inside(resource) if count(value.as_list(resource.config.vpc_configuration)) > 0

deny contains {
	"resource": resource.id,
	"path": array.concat([field], grant.path),
	"message": sprintf("the policy allows %s to everyone", [grant.actions]),
} if {
	some type, field in _documents
	some resource in input.resources[type]
	not _is_inside(resource)
	some grant in access.grants_to_everyone(resource.config[field])
}
