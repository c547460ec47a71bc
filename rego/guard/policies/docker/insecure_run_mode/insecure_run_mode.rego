# METADATA
# title: Build steps must keep their isolation
# description: |
#   A step with --security=insecure runs without seccomp, AppArmor and with all capabilities: code of a
#   dependency, such as an install script, takes over the build machine and every image built there.
# related_resources:
#   - ref: https://docs.docker.com/reference/dockerfile/#run---security
#   - ref: https://docs.docker.com/reference/dockerfile/#run---network
# custom:
#   id: GRD-DKR-026
#   severity: high
#   category: access-control
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Drop the flag; if one tool needs a privilege, run it on the host before the build.
#
#         RUN make install
package guard.policies.docker.insecure_run_mode

import data.guard.lib.docker.build

deny contains {
	"resource": instruction.resource,
	"path": instruction.path,
	"message": "the step runs with --security=insecure, without isolation from the build machine",
} if {
	some instruction in build.instructions
	instruction.kind == "RUN"
	instruction.config.flags.security == "insecure"
}

deny contains {
	"resource": instruction.resource,
	"path": instruction.path,
	"message": "the step runs in the network of the build machine",
} if {
	some instruction in build.instructions
	instruction.kind == "RUN"
	instruction.config.flags.network == "host"
}
