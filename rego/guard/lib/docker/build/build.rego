# METADATA
# description: Stages, instructions and commands of every Dockerfile, each with its path
package guard.lib.docker.build

# METADATA
# description: Every stage
stages := [stage |
	some i
	file := input.resources.dockerfile[_]
	config := file.config.stages[i]
	is_array(config.instructions)
	stage := {"resource": file.id, "index": i, "path": ["stages", i], "config": config}
]

# METADATA
# description: Every instruction, with those that ONBUILD triggers
instructions := [instruction |
	some stage in stages
	some j
	written := stage.config.instructions[j]
	some found in _unfold(written, ["stages", stage.index, "instructions", j])
	instruction := {
		"resource": stage.resource,
		"stage": stage.index,
		"position": j,
		"shipped": object.get(stage.config, "shipped", false),
		"path": found.path,
		"kind": found.config.instruction,
		"config": found.config,
	}
]

_unfold(written, path) := [{"path": path, "config": written}] if {
	is_object(written)
	not _has_trigger(written)
}

_unfold(written, path) := [{"path": array.concat(path, ["trigger"]), "config": written.trigger}] if {
	is_object(written.trigger)
}

_has_trigger(written) if is_object(written.trigger)

# METADATA
# description: Every command that a build runs
commands := _commands({"RUN"})

# METADATA
# description: Every command that starts with the container
started := _commands({"CMD", "ENTRYPOINT"})

_commands(kinds) := [command |
	some instruction in instructions
	instruction.kind in kinds
	some k
	config := instruction.config.commands[k]
	is_string(config.program)
	is_array(config.words)
	words := [word | word := config.words[_]; is_string(word)]
	count(words) == count(config.words)
	command := {
		"resource": instruction.resource,
		"stage": instruction.stage,
		"position": instruction.position,
		"shipped": instruction.shipped,
		"instruction": instruction,
		"index": k,
		"path": array.concat(instruction.path, ["commands", k]),
		"program": config.program,
		"words": words,
		"config": config,
	}
]

# METADATA
# description: Every variable that ENV or ARG sets
variables := [variable |
	some instruction in instructions
	instruction.kind in {"ARG", "ENV"}
	some name
	value := instruction.config.variables[name]
	is_string(name)
	variable := {
		"resource": instruction.resource,
		"stage": instruction.stage,
		"kind": instruction.kind,
		"path": array.concat(instruction.path, ["variables", name]),
		"name": name,
		"value": value,
	}
]

# METADATA
# description: Every word of an instruction that takes a list of words
arguments(instruction) := [{"index": i, "text": text} |
	some i
	text := instruction.config.arguments[i]
	is_string(text)
]

# METADATA
# description: The sources of a COPY or ADD, which are all its words but the last
sources(instruction) := [argument |
	all := arguments(instruction)
	some argument in all
	argument.index < count(instruction.config.arguments) - 1
]

# METADATA
# description: The index of the first word of a command that matches a pattern; undefined when none does
word_index(command, pattern) := min(_matching(command, pattern)) if count(_matching(command, pattern)) > 0

_matching(command, pattern) := {i |
	some i, word in command.words
	regex.match(pattern, word)
}

# METADATA
# description: Whether a command has one of some words
has_word(command, words) if {
	some word in command.words
	word in words
}

# METADATA
# description: The commands of the instruction that a command belongs to
siblings(command) := [sibling |
	some k
	sibling := command.instruction.config.commands[k]
	is_array(sibling.words)
]

# METADATA
# description: The command that reads a command's output; undefined when none does
reader(command) := next if {
	is_number(command.config.pipe_to)
	next := command.instruction.config.commands[command.config.pipe_to]
	is_string(next.program)
	is_array(next.words)
}

# METADATA
# description: Whether a command, given by program and words, reads a script from its input and runs it
reads_script(command) if {
	command.program in {"sh", "bash", "ash", "dash", "zsh", "ksh"}
	not _runs_file(command)
}

reads_script(command) if {
	regex.match(`^(?:python[0-9.]*|perl|ruby|node|php)$`, command.program)
	not _runs_file(command)
}

_runs_file(command) if {
	some i, word in command.words
	is_string(word)
	endswith(word, command.program)
	rest := array.slice(command.words, i + 1, count(command.words))
	count(rest) > 0
	is_string(rest[0])
	_names_script(rest[0])
}

_names_script(word) if not startswith(word, "-")

_names_script(word) if regex.match(`^-[a-z]*c$|^-[em]$`, word)

# METADATA
# description: Whether a command is pip, in any of the ways to call it
is_pip(command) if regex.match(`^pip[0-9.]*$`, command.program)

is_pip(command) if {
	regex.match(`^(?:python[0-9.]*|uv|pypy[0-9]*)$`, command.program)
	"pip" in command.words
}

# METADATA
# description: The words of a package manager's command that name packages, each with its index
packages(command, verbs, valued) := [{"index": i, "text": word} |
	verb := min({k | some k, known in command.words; known in verbs})
	some i, word in command.words
	i > verb
	not startswith(word, "-")
	not command.words[i - 1] in valued
	not contains(word, "$")
	not contains(word, "`")
]
