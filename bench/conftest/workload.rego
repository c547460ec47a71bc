package main

deny contains "container runs privileged" if {
	some container in _containers
	container.securityContext.privileged == true
}

deny contains "container may run as root" if {
	some container in _containers
	not container.securityContext.runAsNonRoot == true
}

deny contains "container may gain privileges" if {
	some container in _containers
	not container.securityContext.allowPrivilegeEscalation == false
}

deny contains "container can write to its image" if {
	some container in _containers
	not container.securityContext.readOnlyRootFilesystem == true
}

deny contains "container keeps capabilities" if {
	some container in _containers
	not "ALL" in container.securityContext.capabilities.drop
}

deny contains "container has no limit of memory" if {
	some container in _containers
	not container.resources.limits.memory
}

deny contains "image has no fixed tag" if {
	some container in _containers
	endswith(container.image, ":latest")
}

deny contains "pod shares the network of its node" if input.spec.template.spec.hostNetwork == true

deny contains "pod sees the processes of its node" if input.spec.template.spec.hostPID == true

deny contains "pod mounts a token" if {
	input.kind == "Deployment"
	not input.spec.template.spec.automountServiceAccountToken == false
}

_containers contains container if some container in input.spec.template.spec.containers
