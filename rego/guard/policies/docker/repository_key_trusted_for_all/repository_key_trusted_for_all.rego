# METADATA
# title: Keys of package repositories must be bound to their repository
# description: |
#   apt-key trusts a key for every source. Whoever owns the small repository, or its key, may then sign
#   replacements for packages of the distribution itself.
# related_resources:
#   - ref: https://manpages.debian.org/bookworm/apt/apt-key.8.en.html
# custom:
#   id: GRD-DKR-039
#   severity: low
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Store the key in a file and name it in the source's signed-by.
#
#         RUN curl -fsSLo /usr/share/keyrings/acme.asc https://apt.acme.example/key.asc \
#          && echo "deb [signed-by=/usr/share/keyrings/acme.asc] https://apt.acme.example stable main" > /etc/apt/sources.list.d/acme.list
package guard.policies.docker.repository_key_trusted_for_all

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": "apt-key trusts the key for every repository",
} if {
	some command in build.commands
	command.program == "apt-key"
	build.has_word(command, {"add", "adv"})
}
