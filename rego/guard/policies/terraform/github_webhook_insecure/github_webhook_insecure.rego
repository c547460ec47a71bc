# METADATA
# title: Webhooks must be delivered over verified TLS
# description: |
#   The delivery holds code changes and starts builds. Over plain HTTP, or with verification
#   off, anyone on the way reads it and sends their own.
# related_resources:
#   - ref: https://registry.terraform.io/providers/integrations/github/latest/docs/resources/repository_webhook
# custom:
#   id: GRD-TF-027
#   severity: medium
#   category: encryption
#   systems: [github]
#   resources: [github_repository_webhook, github_organization_webhook]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Use an HTTPS address, and verify it.
#
#         resource "github_repository_webhook" "ci" {
#           configuration {
#             url = "https://ci.example.com/hook"
#           }
#         }
package guard.policies.terraform.github_webhook_insecure

import data.guard.lib.value

_types := {"github_repository_webhook", "github_organization_webhook"}

deny contains {
	"resource": hook.id,
	"path": ["configuration", i, "insecure_ssl"],
	"message": "the receiver's certificate is not verified",
} if {
	some type in _types
	some hook in input.resources[type]
	some i, configuration in value.as_list(hook.config.configuration)
	value.is_true(configuration.insecure_ssl)
}

deny contains {
	"resource": hook.id,
	"path": ["configuration", i, "url"],
	"message": "events are delivered over plain HTTP",
} if {
	some type in _types
	some hook in input.resources[type]
	some i, configuration in value.as_list(hook.config.configuration)
	is_string(configuration.url)
	regex.match(`^http://`, configuration.url)
}
