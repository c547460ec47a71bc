# METADATA
# title: Entra applications must not hand out tokens in addresses or to unsafe redirects
# description: |
#   Tokens in the address of a page end in histories and logs, and a redirect over plain HTTP or
#   to a wildcard hands them to whoever waits there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application
#   - ref: https://learn.microsoft.com/en-us/entra/identity-platform/reply-url
# custom:
#   id: GRD-AZ-215
#   severity: medium
#   category: access-control
#   systems: [identity]
#   resources: [azuread_application, azuread_application_registration]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Use the code flow, and list exact redirects over HTTPS.
#
#         resource "azuread_application" "portal" {
#           web {
#             redirect_uris = ["https://portal.example.com/callback"]
#
#             implicit_grant {
#               access_token_issuance_enabled = false
#             }
#           }
#         }
package guard.policies.azure.entra_application_tokens

import data.guard.lib.azure.argument

deny contains violation if {
	some application in argument.resources(["azuread_application", "azuread_application_registration"])
	some path in [["web", 0, "implicit_grant", 0, "access_token_issuance_enabled"], ["implicit_access_token_issuance_enabled"], ["oauth2_allow_implicit_flow"]]
	argument.on(application.config, path)

	violation := {
		"resource": application.id,
		"path": path,
		"message": sprintf("%s is true, so access tokens travel in the address of a page", [argument.dotted(path)]),
	}
}

deny contains violation if {
	some application in input.resources.azuread_application
	some kind in ["web", "single_page_application", "public_client"]
	addresses := object.get(application.config, [kind, 0, "redirect_uris"], [])
	is_array(addresses)
	some i, address in addresses
	is_string(address)
	_is_unsafe(address)

	violation := {
		"resource": application.id,
		"path": [kind, 0, "redirect_uris", i],
		"message": sprintf("tokens are sent to %s", [address]),
	}
}

_is_unsafe(address) if {
	startswith(address, "http://")
	not regex.match(`^http://(localhost|127\.0\.0\.1)([:/]|$)`, address)
}

_is_unsafe(address) if contains(address, "*")
