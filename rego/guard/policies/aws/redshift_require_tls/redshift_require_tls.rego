# METADATA
# title: Redshift must require TLS
# description: |
#   Clients may connect in the clear, and some drivers do by default: passwords, queries and results can be read
#   on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_parameter_group
# custom:
#   id: GRD-AWS-095
#   severity: medium
#   category: encryption
#   systems: [redshift]
#   resources: [aws_redshift_parameter_group, aws_redshiftserverless_workgroup]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Set the parameter require_ssl to true.
#
#         resource "aws_redshift_parameter_group" "dwh" {
#           name   = "dwh"
#           family = "redshift-1.0"
#
#           parameter {
#             name  = "require_ssl"
#             value = "true"
#           }
#         }
package guard.policies.aws.redshift_require_tls

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_keys := {
	"aws_redshift_parameter_group": ["parameter", "name", "value"],
	"aws_redshiftserverless_workgroup": ["config_parameter", "parameter_key", "parameter_value"],
}

deny contains {
	"resource": resource.id,
	"path": [keys[0], i, keys[2]],
	"message": "require_ssl is not true",
} if {
	some type, keys in _keys
	some resource in input.resources[type]
	some i, parameter in settings.items(object.get(resource.config, keys[0], null))
	parameter[keys[1]] == "require_ssl"
	not value.is_true(object.get(parameter, keys[2], null))
}

# Family redshift-2.0 and new serverless workgroups require TLS unless they are told otherwise.
deny contains {
	"resource": group.id,
	"path": ["parameter"],
	"message": "require_ssl is not set (family redshift-1.0 defaults to false)",
} if {
	some group in input.resources.aws_redshift_parameter_group
	group.config.family == "redshift-1.0"
	not "require_ssl" in {parameter.name | some parameter in settings.items(group.config.parameter)}
}
