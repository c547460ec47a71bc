# METADATA
# title: DMS endpoints must use TLS
# description: |
#   Rows and database passwords cross the network in the clear for as long as the replication runs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dms_endpoint
# custom:
#   id: GRD-AWS-247
#   severity: medium
#   category: encryption
#   systems: [dms]
#   resources: [aws_dms_endpoint]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Set ssl_mode to verify-full, with the certificate of the database, or at least to require.
#
#         resource "aws_dms_endpoint" "orders" {
#           endpoint_id                     = "orders"
#           endpoint_type                   = "source"
#           engine_name                     = "postgres"
#           database_name                   = "orders"
#           secrets_manager_access_role_arn = "arn:aws:iam::111122223333:role/dms"
#           secrets_manager_arn             = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf"
#           ssl_mode                        = "require"
#         }
package guard.policies.aws.dms_endpoint_tls

# Engines whose connections DMS encrypts only when it is told to.
_databases := {
	"aurora", "aurora-postgresql", "azuredb", "db2", "docdb", "mariadb", "mongodb",
	"mysql", "oracle", "postgres", "sqlserver", "sybase",
}

deny contains {
	"resource": endpoint.id,
	"path": ["ssl_mode"],
	"message": "ssl_mode is none, its default: the connection to the database is not encrypted",
} if {
	some endpoint in input.resources.aws_dms_endpoint
	endpoint.config.engine_name in _databases
	not object.get(endpoint.config, "ssl_mode", "none") in {"require", "verify-ca", "verify-full"}
}
