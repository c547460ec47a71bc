# METADATA
# description: Which ports security groups open to the whole Internet, in every shape Terraform has for it
package guard.lib.aws.exposure

import data.guard.lib.network
import data.guard.lib.value

# Rules whose addresses are of a kind: the whole Internet, or the whole of a private address space
_inline(kind) := [rule |
	some group in input.resources.aws_security_group
	some i, block in value.as_list(group.config.ingress)
	is_object(block)
	some path in [_path(block, ["cidr_blocks", "ipv6_cidr_blocks"], kind)]
	rule := _rule(group.id, array.concat(["ingress", i], path), block, block.protocol)
]

_rules(kind) := [rule |
	some resource in input.resources.aws_security_group_rule
	resource.config.type == "ingress"
	some path in [_path(resource.config, ["cidr_blocks", "ipv6_cidr_blocks"], kind)]
	rule := _rule(resource.id, path, resource.config, resource.config.protocol)
]

_single_rules(kind) := [rule |
	some resource in input.resources.aws_vpc_security_group_ingress_rule
	some path in [_path(resource.config, ["cidr_ipv4", "cidr_ipv6"], kind)]
	rule := _rule(resource.id, path, resource.config, resource.config.ip_protocol)
]

# An address that is not known may be the whole Internet: the path leads to it, and the finding stays open.
_path(block, fields, "world") := paths[0] if {
	paths := array.concat(
		[path | some field in fields; some path in _places(block[field], field, "world")],
		[path | some field in fields; some path in _places(block[field], field, "unknown")],
	)
	count(paths) > 0
}

_path(block, fields, "private") := paths[0] if {
	paths := [path | some field in fields; some path in _places(block[field], field, "private")]
	count(paths) > 0
}

_places(x, field, kind) := [path |
	some i, address in x
	_is(address, kind)
	path := [field, i]
] if {
	is_array(x)
} else := [[field]] if {
	_is(x, kind)
} else := []

_is(address, "world") if network.is_world(address)

_is(address, "private") if network.is_private_space(address)

_is(address, "unknown") if value.is_unknown(address)

_rule(id, path, block, protocol) := {
	"resource": id,
	"path": path,
	"protocol": _protocol(protocol),
	"from": _port(object.get(block, "from_port", 0)),
	"to": _port(object.get(block, "to_port", 0)),
}

_port(x) := network.port(x) if {
	network.port(x)
} else := x

_protocol(x) := "all" if {
	x in {"-1", -1, "all"}
} else := _names[x] if {
	x in object.keys(_names)
} else := lower(x) if {
	is_string(x)
} else := "unknown"

_names := {"6": "tcp", "17": "udp", "1": "icmp", "58": "icmpv6"}

# METADATA
# description: |
#   Every ingress rule that admits the whole Internet: `resource`, `path` of the address, `protocol`
#   (`all`, `tcp`, `udp`, ...), `from` and `to`.
openings := array.concat(array.concat(_inline("world"), _rules("world")), _single_rules("world"))

# METADATA
# description: Every ingress rule that admits the whole of a private address space, in the shape of `openings`
private_openings := array.concat(array.concat(_inline("private"), _rules("private")), _single_rules("private"))

# METADATA
# description: Whether an opening lets in every port, or nearly every one
is_everything(opening) if opening.protocol == "all"

is_everything(opening) if {
	opening.protocol in {"tcp", "udp"}
	is_number(opening.from)
	is_number(opening.to)
	opening.to - opening.from > 60000
}

is_everything(opening) if {
	opening.protocol in {"tcp", "udp"}
	opening.from in {0, -1}
	opening.to in {0, -1}
}

# METADATA
# description: The services out of a table of ports that an opening admits
admitted(opening, services) := [service |
	opening.protocol in {"tcp", "udp"}
	not is_everything(opening)
	some service, ports in services
	_admits_any(opening, ports)
]

_admits_any(opening, ports) if {
	some port in ports
	network.covers(opening.from, opening.to, port)
}

# METADATA
# description: Services that administer a machine
admin := {"SSH": [22], "Telnet": [23], "RDP": [3389], "VNC": [5900, 5901], "WinRM": [5985, 5986], "SMB": [445], "NetBIOS": [137, 138, 139]}

# METADATA
# description: Services that hold data
databases := {
	"Cassandra": [7000, 7001, 9042, 9160],
	"CouchDB": [5984],
	"Elasticsearch": [9200, 9300],
	"Kafka": [9092, 9094],
	"Memcached": [11211],
	"MongoDB": [27017, 27018, 27019],
	"MySQL": [3306],
	"NFS": [2049, 111],
	"Neo4j": [7474, 7687],
	"Oracle": [1521, 2483, 2484],
	"PostgreSQL": [5432],
	"Redis": [6379],
	"Redshift": [5439],
	"SQL Server": [1433, 1434],
	"ZooKeeper": [2181],
	"etcd": [2379, 2380],
}

# METADATA
# description: Consoles and servers of machine-learning tools that ask for no login unless told to
ml_tools := {
	"Argo Workflows": [2746],
	"Dask": [8786, 8787],
	"Docker": [2375, 2376],
	"Jupyter": [8888],
	"Kubelet": [10250, 10255],
	"MLflow": [5000],
	"Ray": [8265, 10001],
	"Spark": [4040, 7077, 18080],
	"TensorBoard": [6006],
	"Triton": [8001, 8002],
}

# METADATA
# description: The names of services, sorted, and the range an opening has, for a message
described(opening, names) := sprintf("%s (%s %v-%v)", [concat(", ", sort(names)), opening.protocol, opening.from, opening.to])
