package guard.policies.kubernetes.kafka_listener_authentication_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kafka_listener_authentication as policy

_kafka(listener) := fixture.one("kafka.strimzi.io/kafka", "Kafka/ml/events", {"spec": {"kafka": {"listeners": [object.union(
	{"name": "external", "type": "nodeport", "tls": true},
	listener,
)]}}})

test_anonymous_clients_are_denied if {
	policy.deny == {{
		"resource": "Kafka/ml/events",
		"path": ["spec", "kafka", "listeners", 0, "authentication"],
		"message": "listener external of type nodeport serves clients without authentication",
	}} with input as _kafka({})
}

test_authenticated_clients_are_allowed if {
	policy.deny == set() with input as _kafka({"authentication": {"type": "tls"}})
	policy.deny == set() with input as _kafka({"authentication": {"$unknown": "x"}})
}

test_listeners_inside_the_cluster_belong_to_another_policy if {
	policy.deny == set() with input as _kafka({"type": "internal"})
}

test_fragments_are_not_judged if {
	policy.deny == set() with input as fixture.fragment("kafka.strimzi.io/kafka", "Kafka/a", {"spec": {"kafka": {"listeners": [{"name": "a"}]}}})
}
