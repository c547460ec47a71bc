# METADATA
# title: Istio destination rules must not turn TLS off or skip its checks
# description: |
#   The rule makes clients in the mesh talk without TLS, or to anybody who answers with any certificate:
#   whoever is on the network between them reads and changes the requests.
# related_resources:
#   - ref: https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings
# custom:
#   id: GRD-K8S-086
#   severity: medium
#   category: encryption
#   systems: [kubernetes, istio]
#   resources: [networking.istio.io/destinationrule]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Use the mesh's own certificates, or name the authority of a host outside it.
#
#         trafficPolicy:
#           tls:
#             mode: ISTIO_MUTUAL
package guard.policies.kubernetes.istio_client_tls

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": found.resource, "path": path, "message": message} if {
	some found in _settings
	kube.may_be(found.tls.mode, {"DISABLE"})
	path := array.concat(found.path, ["mode"])
	message := "TLS mode is DISABLE, requests travel in clear"
}

deny contains {"resource": found.resource, "path": path, "message": message} if {
	some found in _settings
	kube.may_be_true(found.tls.insecureSkipVerify)
	path := array.concat(found.path, ["insecureSkipVerify"])
	message := "insecureSkipVerify is true, any certificate is accepted"
}

_policies := [{"resource": rule.id, "path": path, "policy": policy} |
	some rule in input.resources["networking.istio.io/destinationrule"]
	some path in array.concat(
		[["spec", "trafficPolicy"]],
		[["spec", "subsets", i, "trafficPolicy"] | some i, _ in kube.list(object.get(rule.config, ["spec", "subsets"], []))],
	)
	policy := kube.map(object.get(rule.config, path, {}))
]

_settings := array.concat(
	[{"resource": found.resource, "path": array.concat(found.path, ["tls"]), "tls": tls} |
		some found in _policies
		tls := kube.map(found.policy.tls)
	],
	[{"resource": found.resource, "path": path, "tls": tls} |
		some found in _policies
		some i, port in kube.list(found.policy.portLevelSettings)
		tls := kube.map(port.tls)
		path := array.concat(found.path, ["portLevelSettings", i, "tls"])
	],
)
