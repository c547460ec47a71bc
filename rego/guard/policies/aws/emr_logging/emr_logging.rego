# METADATA
# title: EMR clusters must archive their logs
# description: |
#   Logs of steps, daemons and instances vanish with the cluster: neither a failed job nor an intrusion can be
#   looked into.
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/emr_cluster
# custom:
#   id: GRD-AWS-154
#   severity: low
#   category: logging
#   systems: [emr]
#   resources: [aws_emr_cluster]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Name a bucket in log_uri.
#
#         resource "aws_emr_cluster" "nightly" {
#           name                   = "nightly"
#           release_label          = "emr-7.5.0"
#           applications           = ["Spark"]
#           service_role           = "arn:aws:iam::111122223333:role/emr"
#           security_configuration = "encrypted"
#           log_uri                = "s3://acme-emr-logs/nightly/"
#
#           master_instance_group {
#             instance_type = "m7g.xlarge"
#           }
#         }
package guard.policies.aws.emr_logging

import data.guard.lib.aws.data.settings

deny contains {
	"resource": cluster.id,
	"path": ["log_uri"],
	"message": "log_uri is missing: logs vanish with the cluster",
} if {
	some cluster in input.resources.aws_emr_cluster
	not settings.is_given(object.get(cluster.config, "log_uri", null))
}
