# METADATA
# description: Takes apart what `uses` names
package guard.lib.github.reference

import data.guard.lib.github.workflow

# METADATA
# description: Everything that a step or job uses and that lives in another repository
uses := [used |
	some place in _places
	text := trim_space(place.text)
	not startswith(text, "./")
	not startswith(text, "$/")
	not startswith(text, "docker://")
	halves := split(text, "@")
	count(halves) == 2
	steps := split(halves[0], "/")
	count(steps) >= 2
	used := {
		"resource": place.resource,
		"path": array.concat(place.path, ["uses"]),
		"place": place,
		"kind": place.kind,
		"owner": lower(steps[0]),
		"repository": lower(concat("/", array.slice(steps, 0, 2))),
		"name": halves[0],
		"ref": halves[1],
	}
]

_places := array.concat(
	[{"resource": step.resource, "path": step.path, "text": step.config.uses, "kind": "step", "config": step.config, "step": step} |
		some step in workflow.steps
		is_string(step.config.uses)
		not contains(step.config.uses, "${{")
	],
	[{"resource": job.resource, "path": job.path, "text": job.config.uses, "kind": "job", "config": job.config, "job": job} |
		some job in workflow.jobs
		is_string(job.config.uses)
	],
)

# METADATA
# description: Whether a ref is a commit, which nobody can move
is_commit(ref) if regex.match(`^[0-9a-f]{40}$|^[0-9a-f]{64}$`, ref)

# METADATA
# description: Whether a ref is a branch by its usual names
is_branch(ref) if regex.match(`^(?:refs/heads/.+|main|master|develop|development|dev|trunk|head|HEAD|release/.+)$`, ref)

# METADATA
# description: Owners whose actions GitHub itself maintains
github_owners := {"actions", "github"}

# METADATA
# description: The version that a tag names, as [major, minor, patch], with -1 for what it leaves open; undefined for others
version(ref) := array.slice(array.concat([to_number(part) | some part in split(digits, ".")], [-1, -1]), 0, 3) if {
	digits := trim_prefix(ref, "v")
	regex.match(`^(?:0|[1-9][0-9]{0,8})(?:\.(?:0|[1-9][0-9]{0,8})){0,2}$`, digits)
}

# METADATA
# description: Whether a version is before another; one that leaves a part open is the newest of its line
is_before(version, limit) if version[0] < limit[0]

is_before(version, limit) if {
	version[0] == limit[0]
	version[1] >= 0
	version[1] < limit[1]
}

is_before(version, limit) if {
	version[0] == limit[0]
	version[1] == limit[1]
	version[2] >= 0
	version[2] < limit[2]
}
