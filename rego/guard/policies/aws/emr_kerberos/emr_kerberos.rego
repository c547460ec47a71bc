# METADATA
# title: EMR clusters must authenticate their users
# description: |
#   Hadoop believes every user name it is told: whoever reaches the cluster acts as any user of HDFS and YARN.
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-kerberos.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/emr_cluster
# custom:
#   id: GRD-AWS-153
#   severity: low
#   category: access-control
#   systems: [emr]
#   resources: [aws_emr_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Configure Kerberos, in the cluster and in its security configuration.
#
#         resource "aws_emr_cluster" "shared" {
#           name                   = "shared"
#           release_label          = "emr-7.5.0"
#           applications           = ["Spark", "Hive"]
#           service_role           = "arn:aws:iam::111122223333:role/emr"
#           log_uri                = "s3://acme-emr-logs/"
#           security_configuration = "kerberos"
#
#           kerberos_attributes {
#             realm              = "EC2.INTERNAL"
#             kdc_admin_password = var.kdc_admin_password
#           }
#
#           master_instance_group {
#             instance_type = "m7g.xlarge"
#           }
#         }
package guard.policies.aws.emr_kerberos

deny contains {
	"resource": cluster.id,
	"path": ["kerberos_attributes"],
	"message": "kerberos_attributes is missing: services of the cluster do not authenticate users",
} if {
	some cluster in input.resources.aws_emr_cluster
	not cluster.config.kerberos_attributes[0]
}
