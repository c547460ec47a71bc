# METADATA
# title: DNS server policies must log queries
# description: |
#   Malware that calls home, and data that is smuggled out in host names, is seen first in DNS
#   queries, if they are kept.
# related_resources:
#   - ref: https://cloud.google.com/dns/docs/monitoring
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dns_policy
# custom:
#   id: GRD-GCP-041
#   severity: low
#   category: logging
#   systems: [cloud-dns]
#   resources: [google_dns_policy]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["soc2:CC7.3", "hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Log the queries of the networks that the policy serves:
#
#         resource "google_dns_policy" "training" {
#           enable_logging = true
#         }
package guard.policies.gcp.dns_query_logging

import data.guard.lib.value

deny contains violation if {
	some policy in input.resources.google_dns_policy
	not value.is_true(object.get(policy.config, "enable_logging", false))
	violation := {
		"resource": policy.id,
		"path": ["enable_logging"],
		"message": `"enable_logging" is not true; queries are not logged by default`,
	}
}
