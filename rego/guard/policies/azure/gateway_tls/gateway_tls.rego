# METADATA
# title: Application gateways must require TLS 1.2 or later
# description: |
#   TLS 1.0 and 1.1 have known weaknesses. An attacker in the network path can push an old
#   client down to them and read what it sends.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/application_gateway
#   - ref: https://learn.microsoft.com/en-us/azure/application-gateway/application-gateway-ssl-policy-overview
# custom:
#   id: GRD-AZ-180
#   severity: medium
#   category: encryption
#   systems: [network]
#   resources: [azurerm_application_gateway]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Choose a policy of 2022 or later, or set the lowest version.
#
#         resource "azurerm_application_gateway" "scoring" {
#           ssl_policy {
#             policy_type = "Predefined"
#             policy_name = "AppGwSslPolicy20220101"
#           }
#         }
package guard.policies.azure.gateway_tls

import data.guard.lib.value

# predefined policies that accept versions before 1.2
_old_policies := {"AppGwSslPolicy20150501", "AppGwSslPolicy20170401"}

_old_versions := {"TLSv1_0", "TLSv1_1"}

deny contains violation if {
	some gateway in input.resources.azurerm_application_gateway
	some found in _policies(gateway.config)
	some key, old in {"policy_name": _old_policies, "min_protocol_version": _old_versions}
	setting := found.policy[key]
	_is_old(setting, old)

	violation := {
		"resource": gateway.id,
		"path": array.concat(found.path, [key]),
		"message": sprintf("%s accepts protocols older than TLS 1.2", [_text(setting)]),
	}
}

_policies(config) := array.concat(
	[{"path": ["ssl_policy", i], "policy": policy} |
		is_array(config.ssl_policy)
		some i, policy in config.ssl_policy
	],
	[{"path": ["ssl_profile", i, "ssl_policy", j], "policy": policy} |
		is_array(config.ssl_profile)
		some i, profile in config.ssl_profile
		is_array(profile.ssl_policy)
		some j, policy in profile.ssl_policy
	],
)

_is_old(setting, old) if setting in old

_is_old(setting, _) if value.is_unknown(setting)

_text(setting) := setting if is_string(setting)

else := "a value that is not known"
