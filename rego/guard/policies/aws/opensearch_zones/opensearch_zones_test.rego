package guard.policies.aws.opensearch_zones_test

import data.guard.policies.aws.opensearch_zones

_scope(config) := {"resources": {"aws_opensearch_domain": [{"id": "aws_opensearch_domain.x", "name": "x", "config": config}]}}

_denied := {{
	"resource": "aws_opensearch_domain.x",
	"path": ["cluster_config", 0, "zone_awareness_enabled"],
	"message": "data nodes are in one zone: zone_awareness_enabled is not true (the default is false)",
}}

test_domains_in_one_zone_are_denied if {
	opensearch_zones.deny == _denied with input as _scope({})
	opensearch_zones.deny == _denied with input as _scope({"cluster_config": [{"instance_count": 3, "zone_awareness_enabled": false}]})
	opensearch_zones.deny == _denied with input as _scope({"cluster_config": [{"zone_awareness_enabled": {"$unknown": "var.zones"}}]})
}

test_domains_in_several_zones_are_allowed if {
	count(opensearch_zones.deny) == 0 with input as _scope({"cluster_config": [{"zone_awareness_enabled": true}]})
	count(opensearch_zones.deny) == 0 with input as _scope({"cluster_config": [{"multi_az_with_standby_enabled": true}]})
}
