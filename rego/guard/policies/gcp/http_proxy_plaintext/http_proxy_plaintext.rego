# METADATA
# title: HTTP load balancers must only redirect to HTTPS
# description: |
#   Requests, cookies and tokens cross the Internet in clear text; anyone on the path reads them, or
#   answers in the server's place.
# related_resources:
#   - ref: https://cloud.google.com/load-balancing/docs/https/setting-up-http-https-redirect
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_target_http_proxy
# custom:
#   id: GRD-GCP-036
#   severity: medium
#   category: encryption
#   systems: [load-balancing]
#   resources: [google_compute_target_http_proxy, google_compute_region_target_http_proxy]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["soc2:CC6.6"]
#   remediation: |
#     Let the URL map of the HTTP proxy do nothing but redirect:
#
#         resource "google_compute_url_map" "http" {
#           default_url_redirect {
#             https_redirect = true
#             strip_query    = false
#           }
#         }
package guard.policies.gcp.http_proxy_plaintext

import data.guard.lib.reference
import data.guard.lib.value

_url_maps contains map if some map in input.resources.google_compute_url_map

_url_maps contains map if some map in input.resources.google_compute_region_url_map

_redirecting := {id |
	some map in _url_maps
	value.is_true(object.get(map.config, ["default_url_redirect", 0, "https_redirect"], false))
	some id in reference.identities(map)
}

deny contains violation if {
	some type in {"google_compute_target_http_proxy", "google_compute_region_target_http_proxy"}
	some proxy in input.resources[type]
	targets := reference.targets(object.get(proxy.config, "url_map", []))
	count(targets & _redirecting) == 0
	path := _path(proxy.config.url_map, targets)
	violation := {
		"resource": proxy.id,
		"path": path,
		"message": "the URL map serves requests over plain HTTP and does not redirect them to HTTPS",
	}
}

_known_maps := {id | some map in _url_maps; some id in reference.identities(map)}

# A reference to a URL map of the scope is known to be wrong: the fault is the proxy's, as a whole
_path(_, targets) := [] if count(targets & _known_maps) > 0

_path(_, targets) := ["url_map"] if count(targets & _known_maps) == 0
