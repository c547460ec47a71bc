# METADATA
# title: System packages must be installed at a fixed version
# description: |
#   What the image holds depends on the day of the build. A release that was tampered with reaches the product
#   with the next build, and nobody can tell which build had it.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#apt-get
#   - ref: https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper
# custom:
#   id: GRD-DKR-050
#   severity: low
#   profile: strict
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the version, or build from a snapshot of the distribution.
#
#         RUN apk add --no-cache curl=8.14.1-r2
package guard.policies.docker.unpinned_system_packages

import data.guard.lib.docker.build

_valued := {"-t", "--virtual", "--target-release", "--repository", "-X", "--root", "-p", "--arch", "-o", "-c", "--from", "-r", "--repo", "--installroot", "--enablerepo", "--disablerepo"}

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", loose[0].index]),
	"message": sprintf("%s installs whatever version of %s is the newest", [command.program, concat(", ", [found.text | some found in loose])]),
} if {
	some command in build.commands
	some rule in _rules
	command.program in rule.programs
	loose := [found |
		some found in build.packages(command, rule.verbs, _valued)
		not regex.match(rule.pinned, found.text)
		not regex.match(`^[./@]|^\w+://|\.(?:rpm|deb|apk)$`, found.text)
	]
	count(loose) > 0
}

_rules := [
	{"programs": {"apt", "apt-get", "aptitude"}, "verbs": {"install"}, "pinned": `=`},
	{"programs": {"apk"}, "verbs": {"add"}, "pinned": `[=<>~]|^\.`},
	{"programs": {"dnf", "microdnf", "tdnf", "yum"}, "verbs": {"install", "reinstall"}, "pinned": `-[0-9]`},
	{"programs": {"zypper"}, "verbs": {"in", "install"}, "pinned": `[=<>]`},
]
