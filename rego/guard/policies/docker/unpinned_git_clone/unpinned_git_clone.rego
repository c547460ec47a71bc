# METADATA
# title: Repositories must be cloned at a fixed commit
# description: |
#   The newest commit of somebody's branch is built into the image. Whoever may push there, or takes over the
#   account, ships code with the next build.
# related_resources:
#   - ref: https://git-scm.com/docs/git-clone
# custom:
#   id: GRD-DKR-037
#   severity: low
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Check out a commit after the clone.
#
#         RUN git clone https://github.com/acme/features.git /src \
#          && git -C /src checkout 8f4b7f84864484a7bf31766abe9204da3cbe65b3
package guard.policies.docker.unpinned_git_clone

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": "git clones the newest commit of a branch",
} if {
	some command in build.commands
	command.program == "git"
	build.has_word(command, {"clone"})
	build.word_index(command, `^(?:https?|ssh|git)://|^git@`)
	not build.word_index(command, `^(?:-b|--branch(?:=.*)?|--revision(?:=.*)?)$`)
	count(_checkouts[[command.resource, command.stage]]) == 0
}

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i + 1]),
	"message": sprintf("git clones the newest commit of branch %s", [command.words[i + 1]]),
} if {
	some command in build.commands
	command.program == "git"
	build.has_word(command, {"clone"})
	i := build.word_index(command, `^(?:-b|--branch)$`)
	command.words[i + 1] in {"main", "master", "develop", "dev", "trunk"}
	count(_checkouts[[command.resource, command.stage]]) == 0
}

# commands that move to another commit, by file and stage
_checkouts[key] := positions if {
	some stage in build.stages
	key := [stage.resource, stage.index]
	positions := {command.path |
		some command in build.commands
		command.resource == stage.resource
		command.stage == stage.index
		command.program == "git"
		build.has_word(command, {"checkout", "reset", "switch", "fetch"})
	}
}
