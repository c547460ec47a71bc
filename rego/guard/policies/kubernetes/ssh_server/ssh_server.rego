# METADATA
# title: Services must not offer SSH into containers
# description: |
#   An SSH server in a container is one more way in, with its own keys and passwords, past the API server: nobody
#   sees in the audit log who came, and role-based access control does not apply.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/
#   - ref: https://attack.mitre.org/techniques/T1021/004/
# custom:
#   id: GRD-K8S-213
#   severity: low
#   category: network
#   systems: [kubernetes]
#   resources: [kubernetes/service]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Open shells through the API server, which checks and records who does, and remove the port.
#
#         kubectl debug -it pod/trainer --image=busybox --target=main
package guard.policies.kubernetes.ssh_server

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.network

# 2222 is where servers listen that do not run as root.
_ports := {22, 2222}

deny contains {"resource": service.id, "path": ["spec", "ports", i], "message": message} if {
	some service in input.resources["kubernetes/service"]
	some i, port in kube.list(service.config.spec.ports)
	number := _ssh(port)
	message := sprintf("port %d leads to an SSH server in a container", [number])
}

# The port of the container is the Service's own unless it says otherwise.
_ssh(port) := number if {
	number := network.port(object.get(port, "targetPort", object.get(port, "port", null)))
	number in _ports
}
