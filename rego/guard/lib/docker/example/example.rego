# METADATA
# description: Writes the input that tests of Dockerfile policies need
package guard.lib.docker.example

# METADATA
# description: A file with one stage on python:3.12-slim
image(instructions) := file([stage("python:3.12-slim", instructions)])

# METADATA
# description: A file of several stages; the last is the image
file(stages) := {"resources": {"dockerfile": [{"id": "Dockerfile", "name": "Dockerfile", "config": {
	"arguments": {},
	"stages": [object.union(config, {"final": i == (count(stages) - 1), "shipped": i == (count(stages) - 1)}) | some i, config in stages],
}}]}}

# METADATA
# description: A stage
stage(base, instructions) := {
	"name": null,
	"base": base,
	"base_stage": null,
	"image": base,
	"platform": null,
	"user": null,
	"instructions": instructions,
}

# METADATA
# description: A RUN of some commands, each a list of words
run(commands) := {
	"instruction": "RUN",
	"flags": {},
	"form": "shell",
	"commands": [{"program": words[0], "words": words} | some words in commands],
}

# METADATA
# description: A RUN of one command whose output another one reads
pipe(writer, reader) := {
	"instruction": "RUN",
	"flags": {},
	"form": "shell",
	"commands": [
		{"program": writer[0], "words": writer, "pipe_to": 1},
		{"program": reader[0], "words": reader},
	],
}

# METADATA
# description: A COPY
copy(arguments) := {"instruction": "COPY", "flags": {}, "form": "shell", "arguments": arguments}

# METADATA
# description: An ENV
env(variables) := {"instruction": "ENV", "flags": {}, "variables": variables}

# METADATA
# description: A CMD of one command
cmd(words) := {
	"instruction": "CMD",
	"flags": {},
	"form": "exec",
	"commands": [{"program": words[0], "words": words}],
}
