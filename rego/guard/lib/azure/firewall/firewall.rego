# METADATA
# description: Reads network security rules, inline ones and resources of their own, and what they open to the Internet
package guard.lib.azure.firewall

import data.guard.lib.network
import data.guard.lib.value

# METADATA
# description: Every security rule in scope, with its resource, the path to it, and its content
rules := array.concat(
	[{"resource": rule.id, "path": [], "rule": rule.config} |
		some rule in input.resources.azurerm_network_security_rule
	],
	[{"resource": group.id, "path": ["security_rule", i], "rule": rule} |
		some group in input.resources.azurerm_network_security_group
		is_array(group.config.security_rule)
		some i, rule in group.config.security_rule
		is_object(rule)
	],
)

# METADATA
# description: |
#   The inbound allow rules that admit the whole Internet: `rule`, `resource`, `path` to the rule, `source`
#   (the path of the source address) and `ports` (`path`, `from`, `to`, `written`; of an unknown one only `path`).
open := [object.union(found, {"source": sources[0], "ports": _ports(found)}) |
	some found in rules
	_is(found.rule.direction, "inbound")
	_is(found.rule.access, "allow")
	sources := _world_sources(found)
	count(sources) > 0
]

# METADATA
# description: |
#   The open rules that reach one of some ports over TCP or UDP, but not those that open every port: `resource`,
#   `path` of the offending source (or of what is unknown), `ports` reached and `source` as written.
reaching(ports, protocol) := [found |
	some rule in open
	_speaks(rule.rule, protocol)
	not opens_all(rule)
	reached := [[path, port] |
		some range in rule.ports
		some port in ports
		path := _meets(range, port, rule.source)
	]
	found := {
		"resource": rule.resource,
		"path": reached[0][0],
		"ports": concat(", ", [sprintf("%d", [number]) | some number in {port | some [_, port] in reached}]),
	}
]

# METADATA
# description: Whether a rule opens every port, which one that names no ports does, too
opens_all(rule) if {
	some range in rule.ports
	range.from <= 1
	range.to >= 65535
}

_meets(range, _, _) := range.path if not range.written

_meets(range, port, source) := source if network.covers(range.from, range.to, port)

_speaks(rule, protocol) if {
	is_string(rule.protocol)
	lower(rule.protocol) in {"*", "any", protocol}
}

_speaks(rule, _) if value.is_unknown(rule.protocol)

_is(x, expected) if {
	is_string(x)
	lower(x) == expected
}

_world_sources(found) := array.concat(
	[path | some [path, source] in _sources(found); _is_everywhere(source)],
	[path | some [path, source] in _sources(found); value.is_unknown(source)],
)

_is_everywhere(source) if network.is_world(source)

# no private network is that large, so that such a range holds a good part of the Internet
_is_everywhere(source) if {
	is_string(source)
	regex.match(`^[0-9]{1,3}(\.[0-9]{1,3}){3}/[1-7]$`, source)
}

_sources(found) := array.concat(
	[[array.concat(found.path, ["source_address_prefix"]), source] |
		source := found.rule.source_address_prefix
	],
	array.concat(
		[[array.concat(found.path, ["source_address_prefixes", i]), source] |
			is_array(found.rule.source_address_prefixes)
			some i, source in found.rule.source_address_prefixes
		],
		[[array.concat(found.path, ["source_address_prefixes"]), source] |
			source := found.rule.source_address_prefixes
			value.is_unknown(source)
		],
	),
)

_ports(found) := [range |
	some [path, text] in _port_texts(found)
	range := _range(array.concat(found.path, path), text)
] if {
	count(_port_texts(found)) > 0
} else := [_range(array.concat(found.path, ["destination_port_range"]), "*")]

_port_texts(found) := array.concat(
	[[["destination_port_range"], text] | text := found.rule.destination_port_range],
	array.concat(
		[[["destination_port_ranges", i], text] |
			is_array(found.rule.destination_port_ranges)
			some i, text in found.rule.destination_port_ranges
		],
		[[["destination_port_ranges"], text] |
			text := found.rule.destination_port_ranges
			value.is_unknown(text)
		],
	),
)

_range(path, text) := {"path": path} if value.is_unknown(text)

_range(path, "*") := {"path": path, "from": 0, "to": 65535, "written": "*"}

_range(path, text) := {"path": path, "from": text, "to": text, "written": sprintf("%v", [text])} if is_number(text)

_range(path, text) := {"path": path, "from": ends[0], "to": ends[count(ends) - 1], "written": text} if {
	is_string(text)
	regex.match(`^[0-9]{1,5}( *- *[0-9]{1,5})?$`, text)
	ends := [to_number(trim_space(end)) | some end in split(text, "-")]
}
