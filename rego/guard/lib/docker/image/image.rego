# METADATA
# description: Takes image references apart
package guard.lib.docker.image

# METADATA
# description: |
#   The parts of an image reference; tag and digest are empty when not written. The name of an image
#   of Docker Hub is the short one: `docker.io/library/python:3.12` has the name `python`
parts(reference) := {"name": _short(name), "tag": tag, "digest": digest} if {
	is_string(reference)
	halves := split(reference, "@")
	digest := concat("", array.slice(halves, 1, 2))
	steps := split(halves[0], "/")
	pair := split(steps[count(steps) - 1], ":")
	tag := concat(":", array.slice(pair, 1, count(pair)))
	name := concat("/", array.concat(array.slice(steps, 0, count(steps) - 1), [pair[0]]))
}

_short(name) := trim_prefix(trim_prefix(lower(name), _hub(lower(name))), "library/")

_hub(name) := "index.docker.io/" if {
	startswith(name, "index.docker.io/")
} else := "public.ecr.aws/docker/" if {
	startswith(name, "public.ecr.aws/docker/")
} else := "docker.io/"

# METADATA
# description: Whether an image moves with its publisher's releases, having neither digest nor tag, or the tag latest
is_floating(reference) if {
	image := parts(reference)
	image.digest == ""
	image.tag in {"", "latest"}
}

# METADATA
# description: Whether a text is an image reference, without a variable left in it
is_literal(reference) if {
	is_string(reference)
	not regex.match(`[$\s{]`, reference)
	reference != ""
}

# METADATA
# description: Whether an image comes from Docker's official library
is_official(reference) if {
	not contains(parts(reference).name, "/")
}
