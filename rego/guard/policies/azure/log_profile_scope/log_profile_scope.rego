# METADATA
# title: Activity log profiles must capture every category and the global region
# description: |
#   Changes that the profile leaves out, such as deletions or whatever belongs to no region,
#   cannot be traced to anybody.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_log_profile
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/essentials/activity-log
# custom:
#   id: GRD-AZ-203
#   severity: medium
#   category: logging
#   systems: [monitor]
#   resources: [azurerm_monitor_log_profile]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     List Action, Delete and Write, and the regions in use with global.
#
#         resource "azurerm_monitor_log_profile" "activity" {
#           categories = ["Action", "Delete", "Write"]
#           locations  = ["westeurope", "global"]
#         }
package guard.policies.azure.log_profile_scope

deny contains violation if {
	some profile in input.resources.azurerm_monitor_log_profile
	missing := _missing(profile.config, "categories", ["action", "delete", "write"])

	violation := _violation(profile, "categories", missing)
}

deny contains violation if {
	some profile in input.resources.azurerm_monitor_log_profile
	missing := _missing(profile.config, "locations", ["global"])

	violation := _violation(profile, "locations", missing)
}

_missing(config, key, wanted) := missing if {
	listed := config[key]
	is_array(listed)
	written := {lower(item) | some item in listed; is_string(item)}
	not _has_unknown(listed)
	missing := [item | some item in wanted; not item in written]
	count(missing) > 0
}

_has_unknown(listed) if {
	some item in listed
	not is_string(item)
}

_violation(profile, key, missing) := {
	"resource": profile.id,
	"path": [key],
	"message": sprintf("%s leaves out %s", [key, concat(", ", missing)]),
}
