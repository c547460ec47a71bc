# METADATA
# title: Queue services must log reads, writes and deletions
# description: |
#   Job queues carry work orders for training and scoring. Without a record of who read, added or
#   deleted messages, stolen or forged jobs leave nothing to investigate.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-analytics-logging
# custom:
#   id: GRD-AZ-011
#   severity: low
#   category: logging
#   systems: [storage]
#   resources: [azurerm_storage_account, azurerm_storage_account_queue_properties]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Log all three kinds of requests, and keep the log.
#
#         resource "azurerm_storage_account" "jobs" {
#           queue_properties {
#             logging {
#               delete                = true
#               read                  = true
#               write                 = true
#               retention_policy_days = 90
#             }
#           }
#         }
package guard.policies.azure.storage_queue_logging

import data.guard.lib.value

_places := array.concat(
	[{"resource": account.id, "path": ["queue_properties", 0, "logging"], "logging": logging} |
		some account in input.resources.azurerm_storage_account
		logging := _logging(account.config.queue_properties)
	],
	[{"resource": properties.id, "path": ["logging"], "logging": logging} |
		some properties in input.resources.azurerm_storage_account_queue_properties
		logging := object.get(properties.config, "logging", [])
	],
)

_logging(queue_properties) := object.get(properties, "logging", []) if {
	properties := value.first(queue_properties)
	is_object(properties)
}

# queue properties without any logging
deny contains violation if {
	some place in _places
	not value.first(place.logging)

	violation := {
		"resource": place.resource,
		"path": place.path,
		"message": "queue properties are set without logging, so requests to the queues leave no record",
	}
}

# logging that leaves out some kind of request
deny contains violation if {
	some place in _places
	logging := value.first(place.logging)
	silent := [kind |
		some kind in ["read", "write", "delete"]
		not value.is_true(object.get(logging, kind, false))
	]
	count(silent) > 0

	violation := {
		"resource": place.resource,
		"path": array.concat(place.path, [0, silent[0]]),
		"message": sprintf("queue logging leaves out requests of kind: %s", [concat(", ", silent)]),
	}
}
