# METADATA
# description: |
#   Reads what the Internet may reach: VPC firewall rules and the rules of hierarchical and network
#   firewall policies, in one shape
package guard.lib.gcp.firewall

import data.guard.lib.gcp.setting
import data.guard.lib.value

_policy_rules := {
	"google_compute_firewall_policy_rule",
	"google_compute_network_firewall_policy_rule",
	"google_compute_region_network_firewall_policy_rule",
}

# METADATA
# description: |
#   One entry for each protocol that a rule lets in from everywhere: `resource`, `protocol`, `ranges`
#   (pairs of ports, empty for a protocol without ports), `known` (whether the ports are), and `path`,
#   which leads to the open source range, or to the ports when they cannot be known
exposures contains exposure if {
	some rule in input.resources.google_compute_firewall
	object.get(rule.config, "direction", "INGRESS") != "EGRESS"
	not value.is_true(object.get(rule.config, "disabled", false))
	source := _open_source(rule.config.source_ranges, ["source_ranges"])
	some i, allowed in value.as_list(rule.config.allow)
	is_object(allowed)
	exposure := _exposure(rule.id, source, object.get(allowed, "protocol", ""), allowed, ["allow", i, "ports"])
}

exposures contains exposure if {
	some type in _policy_rules
	some rule in input.resources[type]
	rule.config.direction == "INGRESS"
	rule.config.action == "allow"
	not value.is_true(object.get(rule.config, "disabled", false))
	source := _open_source(rule.config.match[0].src_ip_ranges, ["match", 0, "src_ip_ranges"])
	some i, allowed in value.as_list(rule.config.match[0].layer4_configs)
	is_object(allowed)
	ports := ["match", 0, "layer4_configs", i, "ports"]
	exposure := _exposure(rule.id, source, object.get(allowed, "ip_protocol", ""), allowed, ports)
}

# The first of several open ranges stands for all, so that a rule is reported once
_open_source(ranges, path) := min(setting.world_entries(ranges, path))

_exposure(id, _, protocol, allowed, ports_path) := {
	"resource": id,
	"path": ports_path,
	"protocol": _protocol(protocol),
	"ranges": {[0, 65535]},
	"known": false,
} if {
	_ports_unknown(allowed)
}

_exposure(id, source, protocol, allowed, _) := {
	"resource": id,
	"path": source,
	"protocol": _protocol(protocol),
	"ranges": _ranges(_protocol(protocol), object.get(allowed, "ports", [])),
	"known": true,
} if {
	not _ports_unknown(allowed)
}

_ports_unknown(allowed) if value.is_unknown(allowed.ports)

_ports_unknown(allowed) if {
	some port in value.as_list(allowed.ports)
	value.is_unknown(port)
}

_protocol(x) := lower(x) if is_string(x)

_protocol(x) := "all" if not is_string(x)

_ranges("all", _) := {[0, 65535]}

_ranges(protocol, []) := {[0, 65535]} if _has_ports(protocol)

_ranges(protocol, ports) := {range |
	some port in value.as_list(ports)
	range := _range(sprintf("%v", [port]))
} if {
	_has_ports(protocol)
	ports != []
}

_ranges(protocol, _) := set() if {
	protocol != "all"
	not _has_ports(protocol)
}

_has_ports(protocol) if protocol in {"tcp", "udp", "sctp", "6", "17", "132"}

_range(text) := [to_number(text), to_number(text)] if regex.match(`^[0-9]{1,5}$`, text)

_range(text) := [to_number(ends[0]), to_number(ends[1])] if {
	regex.match(`^[0-9]{1,5}-[0-9]{1,5}$`, text)
	ends := split(text, "-")
}

# METADATA
# description: Whether an exposure lets in every port of its protocol
is_everything(exposure) if {
	some range in exposure.ranges
	range[0] <= 1
	range[1] == 65535
}

# METADATA
# description: |
#   The TCP ports of a list that an exposure names. An exposure of every port is
#   told elsewhere, once, and names none
named_ports(exposure, ports) := {port |
	some port in ports
	some range in exposure.ranges
	range[0] <= port
	port <= range[1]
} if {
	_is_told(exposure)
} else := set()

_is_told(exposure) if {
	exposure.protocol in {"tcp", "6"}
	not is_everything(exposure)
}

_is_told(exposure) if {
	exposure.protocol in {"tcp", "6", "all"}
	not exposure.known
}

# METADATA
# description: Ports of remote shells, with what listens there
ssh_ports := {
	22: "SSH",
}

# METADATA
# description: Ports of remote desktops, with what listens there
desktop_ports := {
	3389: "RDP",
	5900: "VNC",
}

# METADATA
# description: Ports of databases, with what listens there
database_ports := {
	1433: "SQL Server",
	1521: "Oracle",
	3306: "MySQL",
	5432: "PostgreSQL",
	6379: "Redis",
	7000: "Cassandra",
	9042: "Cassandra",
	9200: "Elasticsearch",
	9300: "Elasticsearch",
	11211: "Memcached",
	19530: "Milvus",
	27017: "MongoDB",
	27018: "MongoDB",
}

# METADATA
# description: Ports of administration and machine-learning consoles, with what listens there
console_ports := {
	21: "FTP",
	23: "Telnet",
	135: "RPC",
	445: "SMB",
	2375: "Docker",
	2376: "Docker",
	2379: "etcd",
	5000: "MLflow",
	5601: "Kibana",
	6006: "TensorBoard",
	6443: "Kubernetes API",
	8265: "Ray dashboard",
	8787: "Dask dashboard",
	8888: "Jupyter",
	9092: "Kafka",
	10001: "Ray client",
	10250: "kubelet",
	15672: "RabbitMQ",
}

# METADATA
# description: |
#   The ranges of an exposure that no other policy tells of: no well-known service, and neither web
#   traffic nor the ports that VPNs answer on
other_ranges(exposure) := {range |
	exposure.known
	not is_everything(exposure)
	some range in exposure.ranges
	not _is_web(range)
	not _is_vpn(exposure.protocol, range)
	not _holds_service(exposure.protocol, range)
}

_is_web(range) if {
	range[0] == range[1]
	range[0] in {80, 443}
}

_is_vpn(protocol, range) if {
	protocol in {"udp", "17"}
	range[0] == range[1]
	range[0] in {500, 1194, 4500, 51820}
}

_holds_service(protocol, range) if {
	protocol in {"tcp", "6"}
	some services in [ssh_ports, desktop_ports, database_ports, console_ports]
	some port, _ in services
	range[0] <= port
	port <= range[1]
}
