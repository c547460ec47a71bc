# METADATA
# title: Config aggregators must cover all regions
# description: |
#   Resources in a region that is not aggregated are missing from every overview, which is why
#   intruders like to work there.
# related_resources:
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html
# custom:
#   id: GRD-AWS-519
#   severity: low
#   category: logging
#   systems: [config]
#   resources: [aws_config_configuration_aggregator]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Aggregate all regions.
#
#         resource "aws_config_configuration_aggregator" "org" {
#           organization_aggregation_source {
#             all_regions = true
#           }
#         }
package guard.policies.aws.config_aggregator_regions

import data.guard.lib.value

_sources := ["account_aggregation_source", "organization_aggregation_source"]

deny contains {
	"resource": aggregator.id,
	"path": [field, i, "all_regions"],
	"message": "only some regions are aggregated (all_regions defaults to false)",
} if {
	some aggregator in input.resources.aws_config_configuration_aggregator
	some field in _sources
	some i, _ in value.as_list(aggregator.config[field])
	not value.is_true(object.get(aggregator.config, [field, i, "all_regions"], null))
}
