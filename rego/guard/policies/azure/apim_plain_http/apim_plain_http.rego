# METADATA
# title: APIs and backends of API Management must use HTTPS and check certificates
# description: |
#   Requests, keys and answers cross the network in the clear, or go to whoever poses as the
#   backend.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management_api
#   - ref: https://learn.microsoft.com/en-us/azure/api-management/api-management-howto-mutual-certificates
# custom:
#   id: GRD-AZ-241
#   severity: medium
#   category: encryption
#   systems: [api-management]
#   resources: [azurerm_api_management_api, azurerm_api_management_backend]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Offer HTTPS only, and call backends by HTTPS with their certificate checked.
#
#         resource "azurerm_api_management_api" "scoring" {
#           protocols = ["https"]
#         }
package guard.policies.azure.apim_plain_http

import data.guard.lib.azure.argument

deny contains violation if {
	some api in input.resources.azurerm_api_management_api
	is_array(api.config.protocols)
	some i, protocol in api.config.protocols
	protocol in {"http", "ws"}

	violation := {
		"resource": api.id,
		"path": ["protocols", i],
		"message": sprintf("protocols holds %s, so requests in the clear are answered", [protocol]),
	}
}

deny contains violation if {
	some api in argument.resources(["azurerm_api_management_api", "azurerm_api_management_backend"])
	some key in ["service_url", "url"]
	is_string(api.config[key])
	startswith(api.config[key], "http://")

	violation := {
		"resource": api.id,
		"path": [key],
		"message": sprintf("%s calls the backend in the clear", [key]),
	}
}

deny contains violation if {
	some backend in input.resources.azurerm_api_management_backend
	some key in ["validate_certificate_chain", "validate_certificate_name"]
	argument.off(backend.config, ["tls", 0, key])

	violation := {
		"resource": backend.id,
		"path": ["tls", 0, key],
		"message": sprintf("%s is false, so anybody may pose as the backend", [key]),
	}
}
