# METADATA
# title: Package installation must not wait for an answer
# description: |
#   A build has nobody to answer. The step stops as soon as the package manager wants to install one package
#   more than it was told, and the image that was to bring a security fix is not built.
# related_resources:
#   - ref: https://manpages.debian.org/stable/apt/apt-get.8.en.html
#   - ref: https://dnf.readthedocs.io/en/latest/command_ref.html
#   - ref: https://man.archlinux.org/man/pacman.8
# custom:
#   id: GRD-DKR-046
#   severity: low
#   category: availability
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Answer in advance.
#
#         RUN apt-get update && apt-get install -y --no-install-recommends libgomp1
package guard.policies.docker.install_waits_for_answer

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": sprintf("%s asks before it %s, and no option answers", [command.program, rule.question]),
} if {
	some command in build.commands
	some rule in _rules
	command.program in rule.programs
	verb := build.word_index(command, rule.verbs)
	count([word | some i, word in command.words; i > verb; not startswith(word, "-")]) > 0
	not build.word_index(command, rule.answers)
	not build.word_index(command, `\$`)
	not _is_answered(command)
}

# something writes to it, or a step has configured the answer
_is_answered(command) if {
	some sibling in build.siblings(command)
	sibling.pipe_to == command.index
}

_is_answered(command) if {
	some other in build.commands
	other.resource == command.resource
	build.word_index(other, `(?i)assume-?yes|always_yes|noconfirm`)
}

_is_answered(command) if {
	some variable in build.variables
	variable.resource == command.resource
	regex.match(`^(?:CONDA_ALWAYS_YES|MAMBA_ALWAYS_YES)$`, variable.name)
}

_rules := [
	{
		"programs": {"apt", "apt-get", "aptitude"},
		"question": "installs further packages",
		"verbs": `^(?:install|build-dep|reinstall)$`,
		"answers": `^(?:-[a-zA-Z]*y[a-zA-Z]*|-[a-zA-Z]*s[a-zA-Z]*|-qq[a-zA-Z]*|-q=2|--yes|--assume-(?:yes|no)|--force-yes|--dry-run|--simulate|--just-print|--print-uris)$`,
	},
	{
		"programs": {"dnf", "dnf5", "tdnf", "yum"},
		"question": "goes on",
		"verbs": `^(?:install|groupinstall|localinstall|reinstall|swap)$`,
		"answers": `^(?:-[a-zA-Z]*y[a-zA-Z]*|--assumeyes|--assumeno|--downloadonly|--setopt=assumeyes=\S+)$`,
	},
	{
		"programs": {"zypper"},
		"question": "goes on",
		"verbs": `^(?:install|in|install-new-recommends|source-install|si)$`,
		"answers": `^(?:-[a-zA-Z]*[ny][a-zA-Z]*|--non-interactive|--no-confirm|--dry-run|-D)$`,
	},
	{
		"programs": {"pacman"},
		"question": "goes on",
		"verbs": `^(?:-S[uyqw]*|--sync)$`,
		"answers": `^--(?:noconfirm|print)$`,
	},
	{
		"programs": {"conda", "mamba"},
		"question": "goes on",
		"verbs": `^(?:install|create|update)$`,
		"answers": `^(?:-[a-zA-Z]*y[a-zA-Z]*|--yes|env|--dry-run|-d|--file=\S+\.ya?ml)$`,
	},
]
