# METADATA
# title: SSL policies must allow strong ciphers only
# description: |
#   Ciphers without forward secrecy let whoever gets the private key later decrypt all traffic
#   recorded before; others of the old profile are weak by themselves.
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/ssl-policies-concepts#defining_an_ssl_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_ssl_policy
# custom:
#   id: GRD-GCP-034
#   severity: medium
#   category: encryption
#   systems: [load-balancing]
#   resources: [google_compute_ssl_policy, google_compute_region_ssl_policy]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["soc2:CC6.6"]
#   remediation: |
#     Use the profile RESTRICTED, or MODERN for older clients:
#
#         resource "google_compute_ssl_policy" "web" {
#           profile = "RESTRICTED"
#         }
package guard.policies.gcp.ssl_policy_ciphers

import data.guard.lib.value

_weak := {
	"TLS_RSA_WITH_3DES_EDE_CBC_SHA",
	"TLS_RSA_WITH_AES_128_CBC_SHA",
	"TLS_RSA_WITH_AES_128_GCM_SHA256",
	"TLS_RSA_WITH_AES_256_CBC_SHA",
	"TLS_RSA_WITH_AES_256_GCM_SHA384",
}

_policies contains policy if some policy in input.resources.google_compute_ssl_policy

_policies contains policy if some policy in input.resources.google_compute_region_ssl_policy

deny contains violation if {
	some policy in _policies
	not object.get(policy.config, "profile", "COMPATIBLE") in {"MODERN", "RESTRICTED", "CUSTOM", "FIPS_202205"}
	violation := {
		"resource": policy.id,
		"path": ["profile"],
		"message": "profile COMPATIBLE, which is the default, allows ciphers without forward secrecy",
	}
}

deny contains violation if {
	some policy in _policies
	policy.config.profile == "CUSTOM"
	weak := sort([cipher | some cipher in value.as_list(policy.config.custom_features); cipher in _weak])
	count(weak) > 0
	violation := {
		"resource": policy.id,
		"path": ["custom_features"],
		"message": sprintf("custom profile allows weak ciphers: %s", [concat(", ", weak)]),
	}
}
