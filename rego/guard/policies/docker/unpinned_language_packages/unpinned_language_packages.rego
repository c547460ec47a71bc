# METADATA
# title: Tools of npm, RubyGems, Go and Cargo must be installed at a fixed version
# description: |
#   Without a version each build runs the newest release, install scripts included, as root: a hijacked
#   package reaches the build machine and the image at once.
# related_resources:
#   - ref: https://docs.npmjs.com/cli/v11/commands/npm-install
#   - ref: https://go.dev/ref/mod#go-install
#   - ref: https://guides.rubygems.org/command-reference/#gem-install
# custom:
#   id: GRD-DKR-036
#   severity: low
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the version, or install from the lock file.
#
#         RUN npm install --global pnpm@10.18.3 && npm ci
package guard.policies.docker.unpinned_language_packages

import data.guard.lib.docker.build

_valued := {"--prefix", "--registry", "-C", "--cwd", "--root", "--git", "--path", "--features", "--target-dir", "-n", "--bindir", "--install-dir", "-i", "--source", "-s", "--omit", "--loglevel", "--cache"}

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", loose[0].index]),
	"message": sprintf("%s installs the newest version of %s", [command.program, concat(", ", [found.text | some found in loose])]),
} if {
	some command in build.commands
	rule := _rules[command.program]
	build.has_word(command, rule.verbs)
	not _has_version(command, rule)
	loose := [found |
		some found in build.packages(command, rule.verbs, _valued)
		regex.match(rule.loose, found.text)
	]
	count(loose) > 0
}

_has_version(command, rule) if build.has_word(command, rule.versions)

_has_version(command, rule) if {
	some word in command.words
	some option in rule.versions
	startswith(word, sprintf("%s=", [option]))
}

_npm := `^(?:@[\w.-]+/)?[A-Za-z0-9][\w.-]*(?:@(?:latest|next|\*|x))?$`

_rules := {
	"npm": {"verbs": {"add", "i", "install"}, "versions": set(), "loose": _npm},
	"pnpm": {"verbs": {"add"}, "versions": set(), "loose": _npm},
	"yarn": {"verbs": {"add"}, "versions": set(), "loose": _npm},
	"gem": {"verbs": {"install"}, "versions": {"-v", "--version", "-g", "--file"}, "loose": `^[A-Za-z][\w-]*$`},
	"go": {"verbs": {"install"}, "versions": set(), "loose": `@latest$`},
	"cargo": {"verbs": {"install"}, "versions": {"--version", "--vers", "--git", "--path"}, "loose": `^[A-Za-z][\w-]*$`},
}
