# METADATA
# title: Package lists must be updated in the step that installs
# description: |
#   The builder keeps the layer of an update for months. Later builds install from that old list, and so old
#   packages whose holes have long been closed.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#apt-get
# custom:
#   id: GRD-DKR-034
#   severity: low
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Join the two with &&.
#
#         RUN apt-get update && apt-get install -y --no-install-recommends libgomp1
package guard.policies.docker.stale_package_lists

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": sprintf("%s %s stands in a step of its own, whose layer is kept while lists age", [command.program, command.words[i]]),
} if {
	some command in build.commands
	some rule in _rules
	command.program in rule.programs
	i := build.word_index(command, rule.updates)
	not _uses_lists(command, rule)
	_is_used_later(command, rule)
}

_rules := [
	{
		"programs": {"apt", "apt-get"},
		"updates": `^update$`,
		"uses": `^(?:build-dep|dist-upgrade|download|full-upgrade|install|satisfy|source|upgrade)$`,
	},
	{"programs": {"apk"}, "updates": `^update$`, "uses": `^(?:add|fetch|fix|upgrade)$`},
	{"programs": {"zypper"}, "updates": `^(?:refresh|ref)$`, "uses": `^(?:dist-upgrade|dup|in|install|patch|si|source-install|up|update)$`},
	{"programs": {"pacman"}, "updates": `^-S[uw]*y[uyw]*$`, "uses": `^-S[uyw]*$`},
]

_uses_lists(command, rule) if {
	some sibling in build.siblings(command)
	some i, word in sibling.words
	is_string(word)
	regex.match(rule.uses, word)
	_names_packages(sibling, i)
}

# without an installation in a later step, nothing comes from the old list
_is_used_later(command, rule) if {
	some other in build.commands
	other.resource == command.resource
	other.position > command.position
	other.program in rule.programs
	build.word_index(other, rule.uses)
}

# a script of the repository may install
_uses_lists(command, rule) if {
	some sibling in build.siblings(command)
	not sibling.program in rule.programs
	not sibling.program in {"rm", "echo", "set", "mkdir", "true", ""}
}

# `pacman -Syu` alone fetches the lists, `pacman -Syu nginx` uses them
_names_packages(command, verb) if {
	command.program == "pacman"
	count([word | some i, word in command.words; i > verb; not startswith(word, "-")]) > 0
}

_names_packages(command, _) if command.program != "pacman"
