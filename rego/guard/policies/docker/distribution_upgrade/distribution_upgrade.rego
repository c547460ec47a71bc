# METADATA
# title: Builds must not upgrade the distribution
# description: |
#   What the image holds then depends on the day of the build: two builds of one commit differ, and neither
#   matches what was scanned and approved.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often
# custom:
#   id: GRD-DKR-029
#   severity: low
#   profile: strict
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Move to a newer base image instead, by tag and digest.
#
#         FROM debian:bookworm-20261103-slim@sha256:<digest>
package guard.policies.docker.distribution_upgrade

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": sprintf("%s upgrades every package of the base image", [command.program]),
} if {
	some command in build.commands
	some rule in _rules
	command.program in rule.programs
	verb := build.word_index(command, rule.verb)
	count([word | some i, word in command.words; i > verb; not startswith(word, "-")]) == 0
}

_rules := [
	{"programs": {"apt", "apt-get", "aptitude"}, "verb": `^(?:upgrade|dist-upgrade|full-upgrade|safe-upgrade)$`},
	{"programs": {"apk"}, "verb": `^upgrade$`},
	{"programs": {"dnf", "microdnf", "yum"}, "verb": `^(?:update|upgrade|distro-sync)$`},
	{"programs": {"zypper"}, "verb": `^(?:update|up|dist-upgrade|dup|patch)$`},
]
