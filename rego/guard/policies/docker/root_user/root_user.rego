# METADATA
# title: Images must not run as root
# description: |
#   A process that runs as root in its container owns every file in it and meets the kernel with uid 0: a flaw
#   in the application or the runtime then reaches the host, and stolen code or weights can be overwritten in
#   place.
# related_resources:
#   - ref: https://docs.docker.com/reference/dockerfile/#user
#   - ref: https://docs.docker.com/build/building/best-practices/#user
# custom:
#   id: GRD-DKR-001
#   severity: medium
#   category: access-control
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Create an account and switch to it as the last step before the image starts; a number lets Kubernetes
#     verify it.
#
#         RUN useradd --uid 10001 --no-create-home app
#         USER 10001
package guard.policies.docker.root_user

import data.guard.lib.docker.build
import data.guard.lib.docker.image

# images whose own USER is not root
_unprivileged := [
	`^(?:.*/)?distroless/.*:.*nonroot`,
	`^gcr\.io/distroless/.*@`,
	`^cgr\.dev/`,
	`^(?:elasticsearch|kibana|logstash|solr|sonarqube|varnish|haproxy|memcached|spark|kong|jetty|emqx)(?:[:@]|$)`,
	`^public\.ecr\.aws/lambda/`,
	`^mcr\.microsoft\.com/windows`,
]

# images that start as root and give it up by themselves
_stepping_down := `^(?:postgres|mysql|mariadb|redis|mongo|rabbitmq|cassandra|zookeeper|neo4j|influxdb|couchdb|clickhouse)(?:[:@]|$)`

# images that are known to start as root, beside those of Docker's library
_root := [
	`^(?:nvidia/cuda|nvcr\.io/nvidia/)`,
	`^(?:tensorflow/tensorflow|pytorch/pytorch|huggingface/|continuumio/|condaforge/)`,
	`^(?:.*/)?distroless/`,
	`^mcr\.microsoft\.com/(?:dotnet|azureml|devcontainers|playwright|oryx)`,
	`^registry\.access\.redhat\.com/(?:ubi[0-9]+/)?ubi`,
	`^(?:amazon/|public\.ecr\.aws/amazonlinux/)`,
	`^ghcr\.io/astral-sh/uv`,
]

deny contains {
	"resource": stage.resource,
	"path": ["stages", stage.index, "instructions", last, "value"],
	"message": sprintf("USER %s makes the image run as root", [stage.config.user]),
} if {
	some stage in build.stages
	stage.config.final == true
	_is_root(stage.config.user)
	last := max(_own(stage))
}

deny contains {
	"resource": stage.resource,
	"path": stage.path,
	"message": sprintf("the last stage inherits USER %s, so the image runs as root", [stage.config.user]),
} if {
	some stage in build.stages
	stage.config.final == true
	_is_root(stage.config.user)
	count(_own(stage)) == 0
}

deny contains {
	"resource": stage.resource,
	"path": stage.path,
	"message": sprintf("no USER is set, so the image runs as root, the user of %s", [name]),
} if {
	some stage in _unset
	name := stage.config.image
	_starts_as_root(name)
}

deny contains {
	"resource": stage.resource,
	"path": stage.path,
	"message": sprintf("no USER is set, so the image runs as whatever user %s sets", [name]),
	"unknown": sprintf("USER of %s", [name]),
} if {
	some stage in _unset
	name := stage.config.image
	not _starts_as_root(name)
	not _starts_unprivileged(name)
}

_unset := [stage |
	some stage in build.stages
	stage.config.final == true
	stage.config.user == null
	is_string(stage.config.image)
]

_own(stage) := {j |
	some j
	instruction := stage.config.instructions[j]
	instruction.instruction == "USER"
}

_is_root(user) if {
	is_string(user)
	regex.match(`^(?:root|0)(?::.*)?$`, user)
}

_starts_as_root(name) if {
	image.is_official(name)
	not _starts_unprivileged(name)
}

_starts_as_root(name) if {
	some pattern in _root
	regex.match(pattern, name)
	not _starts_unprivileged(name)
}

_starts_unprivileged(name) if {
	some pattern in _unprivileged
	regex.match(pattern, _plain(name))
}

_starts_unprivileged(name) if regex.match(_stepping_down, _plain(name))

_plain(name) := trim_prefix(trim_prefix(lower(name), "docker.io/"), "library/")
