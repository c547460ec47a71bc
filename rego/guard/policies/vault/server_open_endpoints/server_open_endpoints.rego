# METADATA
# title: Vault must not show metrics and profiles to everybody
# description: |
#   Metrics name mounts, auth methods and how much they are used; profiles show the memory's shape. Both tell an
#   attacker without a token where to go on.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/configuration/listener/tcp
# custom:
#   id: GRD-VLT-032
#   severity: low
#   category: network
#   systems: [vault]
#   resources: [vault/server]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["gdpr:32(1)(b)", "hipaa:164.312(a)(1)"]
#   remediation: |
#     Remove the switches, and give the collector a token of its own.
#
#         path "sys/metrics" {
#           capabilities = ["read"]
#         }
package guard.policies.vault.server_open_endpoints

deny contains {
	"resource": server.id,
	"path": ["unauthenticated", "metrics"],
	"message": "sys/metrics answers without a token",
} if {
	some server in input.resources["vault/server"]
	server.config.unauthenticated.metrics == true
}

_switches := {
	"inflight_requests_logging": "unauthenticated_in_flight_requests_access",
	"profiling": "unauthenticated_pprof_access",
}

deny contains {
	"resource": server.id,
	"path": ["configuration", "listeners", i, "config", block],
	"message": sprintf("%s is true", [switch]),
} if {
	some server in input.resources["vault/server"]
	some i, listener in server.config.configuration.listeners
	some block, switch in _switches
	some setting in _as_list(listener.config[block])
	setting[switch] in {true, 1, "1", "true"}
}

_as_list(x) := x if is_array(x)

_as_list(x) := [x] if is_object(x)
