# METADATA
# title: Glue JDBC connections must enforce TLS
# description: |
#   The password and every row that a job moves may cross the network in the clear when the database does not
#   insist on TLS.
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/connection-properties.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glue_connection
# custom:
#   id: GRD-AWS-146
#   severity: medium
#   category: encryption
#   systems: [glue]
#   resources: [aws_glue_connection]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Set JDBC_ENFORCE_SSL to true in the connection properties.
#
#         resource "aws_glue_connection" "labels" {
#           name = "labels"
#
#           connection_properties = {
#             JDBC_CONNECTION_URL = "jdbc:postgresql://labels.internal:5432/labels"
#             SECRET_ID           = "labels-reader"
#             JDBC_ENFORCE_SSL    = "true"
#           }
#         }
package guard.policies.aws.glue_connection_tls

import data.guard.lib.value

deny contains {
	"resource": connection.id,
	"path": ["connection_properties", "JDBC_ENFORCE_SSL"],
	"message": "JDBC_ENFORCE_SSL is not true (the default is false)",
} if {
	some connection in input.resources.aws_glue_connection
	object.get(connection.config, "connection_type", "JDBC") == "JDBC"
	connection.config.connection_properties
	not value.is_true(object.get(connection.config, ["connection_properties", "JDBC_ENFORCE_SSL"], null))
}
