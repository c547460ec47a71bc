# METADATA
# title: Base images must still receive security fixes
# description: |
#   Holes found after the end of support stay open for ever, with published exploits. Every service built on
#   the image inherits them.
# related_resources:
#   - ref: https://devguide.python.org/versions/
#   - ref: https://nodejs.org/en/about/previous-releases
#   - ref: https://www.debian.org/releases/
#   - ref: https://ubuntu.com/about/release-cycle
# custom:
#   id: GRD-DKR-044
#   severity: medium
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Move to a supported release and rebuild regularly.
#
#         FROM python:3.13-slim-trixie
package guard.policies.docker.unsupported_base_image

import data.guard.lib.docker.build
import data.guard.lib.docker.image

# the last release line whose free support had ended in November 2026, as [major, minor]
_ended := {
	"alpine": [3, 21],
	"debian": [11, 0],
	"fedora": [42, 0],
	"golang": [1, 25],
	"mysql": [8, 3],
	"node": [20, 99],
	"php": [8, 1],
	"postgres": [14, 99],
	"python": [3, 10],
	"ruby": [3, 2],
	"ubuntu": [20, 10],
}

_withdrawn := {"centos", "openjdk"}

_codenames := `(?:^|-)(?:wheezy|jessie|stretch|buster|bullseye|trusty|xenial|bionic|focal|alpine3\.(?:[0-9]|1[0-9]|2[01]))(?:-|$)`

deny contains {
	"resource": stage.resource,
	"path": array.concat(stage.path, ["base"]),
	"message": sprintf(`base image "%s" no longer receives security fixes`, [stage.config.base]),
} if {
	some stage in build.stages
	image.is_literal(stage.config.base)
	image.is_official(stage.config.base)
	stage.config.base_stage == null
	_is_unsupported(image.parts(stage.config.base))
}

_is_unsupported(parts) if parts.name in _withdrawn

_is_unsupported(parts) if {
	parts.name in {"debian", "golang", "node", "php", "python", "ruby", "ubuntu"}
	regex.match(_codenames, parts.tag)
}

_is_unsupported(parts) if {
	limit := _ended[parts.name]
	version := _version(parts.tag)
	version[0] < limit[0]
}

_is_unsupported(parts) if {
	limit := _ended[parts.name]
	version := _version(parts.tag)
	version[0] == limit[0]
	version[1] >= 0
	version[1] <= limit[1]
}

_is_unsupported(parts) if {
	parts.name in {"debian", "fedora", "node", "postgres"}
	version := _version(parts.tag)
	version[0] == _ended[parts.name][0]
	version[1] < 0
}

# odd lines of Node.js are supported for half a year
_is_unsupported(parts) if {
	parts.name == "node"
	_version(parts.tag)[0] in {21, 23, 25}
}

_version(tag) := [_number(numbers[0]), _minor(numbers)] if {
	text := regex.find_n(`^[0-9]{1,6}(?:\.[0-9]{1,6})?`, tag, 1)[0]
	numbers := split(text, ".")
}

_minor(numbers) := _number(numbers[1]) if count(numbers) > 1

_minor(numbers) := -1 if count(numbers) == 1

# "04" is no number to every engine
_number(digits) := to_number(regex.replace(digits, `^0+([0-9])`, "$1"))
