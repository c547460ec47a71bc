# METADATA
# title: Signing keys must be fetched by their whole fingerprint
# description: |
#   Keys whose last eight or sixteen digits equal those of a known key can be made, and lie on the key servers.
#   The build then trusts packages that the owner of such a key signed.
# related_resources:
#   - ref: https://www.gnupg.org/documentation/manuals/gnupg/Specify-a-User-ID.html
#   - ref: https://manpages.debian.org/stable/apt/apt-secure.8.en.html
# custom:
#   id: GRD-DKR-053
#   severity: low
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Write all 40 digits, or add the key as a file of the repository.
#
#         RUN gpg --keyserver hkps://keys.openpgp.org --recv-keys 6C2E4FD1A0B35977D8E140FA93B6C25F817E0D4A
package guard.policies.docker.short_key_id

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i]),
	"message": sprintf("%s takes whatever key ends with %s", [command.program, command.words[i]]),
} if {
	some command in build.commands
	command.program in {"apt-key", "gpg", "gpg2"}
	flag := build.word_index(command, `^--recv(?:-keys?)?$`)
	some i, word in command.words
	i > flag
	regex.match(`^(?:0x)?(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{16})$`, word)
}
