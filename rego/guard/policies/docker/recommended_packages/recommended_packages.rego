# METADATA
# title: Installations must leave out recommended packages
# description: |
#   Packages that nobody asked for bring programs and libraries with holes of their own, which an intruder finds
#   ready for use and a scanner keeps reporting.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#apt-get
#   - ref: https://manpages.debian.org/stable/apt/apt-get.8.en.html
# custom:
#   id: GRD-DKR-052
#   severity: low
#   profile: strict
#   category: configuration
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Install what is named and what it needs.
#
#         RUN apt-get update && apt-get install -y --no-install-recommends libgomp1
package guard.policies.docker.recommended_packages

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": sprintf("%s also installs what packages only recommend", [command.program]),
} if {
	some command in build.commands
	some rule in _rules
	command.program in rule.programs
	build.has_word(command, rule.verbs)
	not build.word_index(command, rule.without)
	not build.word_index(command, `\$`)
	not _is_configured(command)
}

_is_configured(command) if {
	some other in build.commands
	other.resource == command.resource
	build.word_index(other, `(?i)install-recommends|install_weak_deps`)
	not other.program in {"apt", "apt-get", "dnf"}
}

_rules := [
	{"programs": {"apt", "apt-get"}, "verbs": {"install"}, "without": `^(?:--no-install-recommends|(?:-o)?APT::Install-Recommends=(?:0|false|no))$`},
	{"programs": {"zypper"}, "verbs": {"in", "install"}, "without": `^--no-recommends$`},
	{"programs": {"dnf"}, "verbs": {"install"}, "without": `^--setopt=install_weak_deps=(?i:0|false|no)$`},
]
