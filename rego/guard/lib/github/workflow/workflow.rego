# METADATA
# description: Jobs, steps and scripts of every workflow and action, each with its path
package guard.lib.github.workflow

# METADATA
# description: Every workflow, with its triggers
workflows := [{"resource": file.id, "config": file.config, "triggers": _triggers(file.config)} |
	file := input.resources["github/workflow"][_]
	is_object(file.config)
]

_triggers(config) := {config.on} if is_string(config.on)

_triggers(config) := {trigger | trigger := config.on[_]; is_string(trigger)} if is_array(config.on)

_triggers(config) := object.keys(config.on) if is_object(config.on)

_triggers(config) := set() if not type_name(object.get(config, "on", null)) in {"string", "array", "object"}

# METADATA
# description: Triggers by which a stranger's text or code reaches a run that holds the repository's secrets
privileged := {
	"discussion", "discussion_comment", "issue_comment", "issues", "pull_request_target", "workflow_run",
}

# METADATA
# description: Every job
jobs := [job |
	some workflow in workflows
	some name
	config := workflow.config.jobs[name]
	is_string(name)
	is_object(config)
	job := {
		"resource": workflow.resource,
		"path": ["jobs", name],
		"name": name,
		"config": config,
		"workflow": workflow.config,
		"triggers": workflow.triggers,
	}
]

# METADATA
# description: Every step of a workflow's jobs
job_steps := [step |
	some job in jobs
	some i
	config := job.config.steps[i]
	is_object(config)
	step := {
		"resource": job.resource,
		"path": array.concat(job.path, ["steps", i]),
		"index": i,
		"config": config,
		"job": job,
		"triggers": job.triggers,
		"kind": "workflow",
	}
]

# METADATA
# description: Every step of a composite action
action_steps := [step |
	some i
	file := input.resources["github/action"][_]
	config := file.config.runs.steps[i]
	is_object(config)
	step := {
		"resource": file.id,
		"path": ["runs", "steps", i],
		"index": i,
		"config": config,
		"job": {"config": {}, "workflow": {}},
		"triggers": set(),
		"kind": "action",
	}
]

# METADATA
# description: Every step, of workflows and of composite actions
steps := array.concat(job_steps, action_steps)

# METADATA
# description: Every script, written as `run` or as the input of an action that runs it
scripts := array.concat(
	[script |
		some step in steps
		is_string(step.config.run)
		script := {"step": step, "resource": step.resource, "path": array.concat(step.path, ["run"]), "text": step.config.run}
	],
	[script |
		some step in steps
		is_string(step.config.uses)
		some input_ in _script_inputs[split(lower(step.config.uses), "@")[0]]
		is_string(step.config["with"][input_])
		script := {
			"step": step,
			"resource": step.resource,
			"path": array.concat(step.path, ["with", input_]),
			"text": step.config["with"][input_],
		}
	],
)

# the inputs that actions run as a script
_script_inputs := {
	"actions/github-script": {"script"},
	"addnab/docker-run-action": {"run"},
	"amadevus/pwsh-script": {"script"},
	"appleboy/ssh-action": {"script"},
	"azure/cli": {"inlineScript"},
	"azure/powershell": {"inlineScript"},
	"cardinalby/js-eval-action": {"expression"},
	"jannekem/run-python-script-action": {"script"},
	"nick-fields/retry": {"command", "on_retry_command"},
	"reactivecircus/android-emulator-runner": {"pre-emulator-launch-script", "script"},
	"vmactions/freebsd-vm": {"prepare", "run"},
}

# METADATA
# description: Every line of every shell script, comments left out; `path` points at the line
lines := [line |
	some script in scripts
	script.path[count(script.path) - 1] == "run"
	some n, text in split(script.text, "\n")
	not startswith(trim_space(text), "#")
	line := {"step": script.step, "resource": script.resource, "path": array.concat(script.path, [n]), "text": text}
]

# METADATA
# description: Every environment variable of workflows, jobs and steps
environment := array.concat(
	array.concat(
		[entry |
			some workflow in workflows
			some name
			value := workflow.config.env[name]
			is_string(name)
			entry := {"resource": workflow.resource, "path": ["env", name], "name": name, "value": value, "level": "workflow"}
		],
		[entry |
			some job in jobs
			some name
			value := job.config.env[name]
			is_string(name)
			entry := {
				"resource": job.resource,
				"path": array.concat(job.path, ["env", name]),
				"name": name,
				"value": value,
				"level": "job",
			}
		],
	),
	[entry |
		some step in steps
		some name
		value := step.config.env[name]
		is_string(name)
		entry := {
			"resource": step.resource,
			"path": array.concat(step.path, ["env", name]),
			"name": name,
			"value": value,
			"level": "step",
		}
	],
)

# METADATA
# description: Every variable that a step sees, those of its job and its workflow included
variables(step) := [{"name": name, "value": value} |
	some config in [step.config, step.job.config, step.job.workflow]
	some name, value in config.env
	is_string(name)
]

# METADATA
# description: |
#   The permissions in force for a job: its own, else those of the workflow; "default" when nobody set any,
#   which leaves it to the repository's settings
permissions(job) := job.config.permissions if {
	_is_set(job.config)
} else := job.workflow.permissions if {
	_is_set(job.workflow)
} else := "default"

_is_set(config) if not object.get(config, "permissions", "absent") in {"absent", null}

# METADATA
# description: Where the permissions of a job are written, or belong
permissions_path(job) := array.concat(job.path, ["permissions"]) if {
	_is_set(job.config)
} else := ["permissions"]

# METADATA
# description: Whether permissions let a token write something
can_write("write-all") := true

can_write(granted) if {
	is_object(granted)
	granted[_] == "write"
}

# METADATA
# description: Every text that reaches a step or a called workflow, as environment, input or script
values := array.concat(
	array.concat(
		[entry | some entry in environment; is_string(entry.value)],
		[entry |
			some step in steps
			some name
			value := step.config["with"][name]
			is_string(value)
			entry := {
				"resource": step.resource,
				"path": array.concat(step.path, ["with", name]),
				"name": name,
				"value": value,
				"level": "input",
			}
		],
	),
	array.concat(
		[entry |
			some job in jobs
			some key in ["secrets", "with"]
			some name
			value := job.config[key][name]
			is_string(name)
			is_string(value)
			entry := {
				"resource": job.resource,
				"path": array.concat(job.path, [key, name]),
				"name": name,
				"value": value,
				"level": "call",
			}
		],
		[entry |
			some line in lines
			entry := {"resource": line.resource, "path": line.path, "name": "run", "value": line.text, "level": "script"}
		],
	),
)

# METADATA
# description: Every condition of a job or step
conditions := array.concat(
	[condition |
		some job in jobs
		is_string(job.config["if"])
		condition := {
			"resource": job.resource,
			"path": array.concat(job.path, ["if"]),
			"text": job.config["if"],
			"triggers": job.triggers,
		}
	],
	[condition |
		some step in steps
		is_string(step.config["if"])
		condition := {
			"resource": step.resource,
			"path": array.concat(step.path, ["if"]),
			"text": step.config["if"],
			"triggers": step.triggers,
		}
	],
)

# METADATA
# description: The conditions under which a step runs, its job's and its own, as one text in lower case
guards(step) := lower(concat(" ", array.concat(
	[text | text := step.job.config["if"]; is_string(text)],
	[text | text := step.config["if"]; is_string(text)],
)))
