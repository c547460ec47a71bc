# METADATA
# title: EMR clusters must use a security configuration
# description: |
#   Without one nothing is encrypted on the local disks and between the nodes, and notebooks and steps share the
#   instance profile: intermediate data can be read by any process or snooper.
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-configurations.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/emr_cluster
# custom:
#   id: GRD-AWS-149
#   severity: medium
#   category: encryption
#   systems: [emr]
#   resources: [aws_emr_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a security configuration that encrypts at rest and in transit.
#
#         resource "aws_emr_cluster" "spark" {
#           name                   = "spark"
#           release_label          = "emr-7.5.0"
#           applications           = ["Spark"]
#           service_role           = "arn:aws:iam::111122223333:role/emr"
#           log_uri                = "s3://acme-emr-logs/"
#           security_configuration = "encrypted"
#
#           ec2_attributes {
#             instance_profile = "emr-nodes"
#             subnet_id        = "subnet-0a1b2c3d4e5f60718"
#           }
#
#           master_instance_group {
#             instance_type = "m7g.xlarge"
#           }
#         }
package guard.policies.aws.emr_security_configuration

import data.guard.lib.aws.data.settings

deny contains {
	"resource": cluster.id,
	"path": ["security_configuration"],
	"message": "no security configuration is named: the cluster encrypts neither disks nor traffic",
} if {
	some cluster in input.resources.aws_emr_cluster
	not settings.is_given(object.get(cluster.config, "security_configuration", null))
}
