# METADATA
# description: The containers of ECS task definitions and Batch job definitions, in one shape
package guard.lib.aws.containers

import data.guard.lib.value

# A definition that cannot be known is one empty container: what it lacks leads to the unknown value.
_ecs := [entry |
	some task in input.resources.aws_ecs_task_definition
	some [path, container] in _each(task.config.container_definitions, ["container_definitions"])
	entry := {"resource": task.id, "path": path, "container": container}
]

_batch := [entry |
	some job in input.resources.aws_batch_job_definition
	container := job.config.container_properties
	is_object(container)
	not value.is_unknown(container)
	entry := {"resource": job.id, "path": ["container_properties"], "container": container}
]

_each(definitions, path) := [[array.concat(path, [i]), container] |
	some i, container in definitions
	is_object(container)
] if {
	is_array(definitions)
} else := [[path, {}]] if {
	value.is_unknown(definitions)
}

# METADATA
# description: The containers of ECS task definitions, each with `resource`, `path` and `container`
ecs := _ecs

# METADATA
# description: The containers of ECS task definitions and of Batch job definitions
all := array.concat(_ecs, _batch)

# METADATA
# description: A path below a container
at(entry, path) := array.concat(entry.path, path)

# METADATA
# description: What to call a container in a message
label(container) := container.name if {
	is_string(container.name)
} else := "of the job"
