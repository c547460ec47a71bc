# METADATA
# title: Secrets must not be sent to other hosts by HTTP data sources
# description: |
#   The request leaves with every plan, before anybody approves anything, and the secret stands in
#   the logs of the host, of each proxy on the way and of the build. Malicious modules take
#   credentials out in exactly this way.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/http/latest/docs/data-sources/http
#   - ref: https://developer.hashicorp.com/terraform/language/manage-sensitive-data
# custom:
#   id: GRD-AWS-548
#   severity: high
#   category: secrets
#   systems: [ssm, secretsmanager]
#   resources: [data.http]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.7", "hipaa:164.312(e)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Leave the secret out of the request; let the workload fetch it where it runs.
#
#         data "http" "models" {
#           url = "https://models.example.com/index.json"
#         }
package guard.policies.aws.secret_in_http_request

import data.guard.lib.value

_secrets := ["aws_secretsmanager_random_password", "aws_secretsmanager_secret_version", "aws_ssm_parameter", "random_password"]

_fields := {"request_body", "request_headers", "url"}

# What a value is derived from: resources by reference, data sources by the words of the expression
_source(x) := found[0] if {
	value.is_unknown(x)
	found := [kind | some kind in _secrets; contains(_told(x), kind)]
	count(found) > 0
}

_told(x) := concat(" ", array.concat([x["$unknown"]], [id | some id in value.as_list(x["$refs"])])) if {
	x["$refs"]
} else := x["$unknown"]

_values(x) := [x] if value.is_unknown(x)

_values(x) := [inner | some inner in x; value.is_unknown(inner)] if {
	is_object(x)
	not value.is_unknown(x)
}

# The value itself is unknown, which is beside the point: the finding is about where it goes.
deny contains {
	"resource": request.id,
	"path": [],
	"message": sprintf("%s of the request carries the value of %s", [field, _source(sent)]),
} if {
	some request in input.resources["data.http"]
	some field in _fields
	some sent in _values(request.config[field])
}
