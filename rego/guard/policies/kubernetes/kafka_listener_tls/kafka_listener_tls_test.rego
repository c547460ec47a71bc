package guard.policies.kubernetes.kafka_listener_tls_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kafka_listener_tls as policy

_kafka(listener) := fixture.one("kafka.strimzi.io/kafka", "Kafka/ml/events", {"spec": {"kafka": {"listeners": [object.union(
	{"name": "plain", "type": "internal"},
	listener,
)]}}})

_denied := {{
	"resource": "Kafka/ml/events",
	"path": ["spec", "kafka", "listeners", 0, "tls"],
	"message": "listener plain of type internal has no TLS",
}}

test_a_plain_listener_is_denied if {
	policy.deny == _denied with input as _kafka({"tls": false})
	policy.deny == _denied with input as _kafka({})
}

test_tls_is_allowed if {
	policy.deny == set() with input as _kafka({"tls": true})
	policy.deny == set() with input as fixture.one("kafka.strimzi.io/kafka", "Kafka/a", {"spec": {"kafka": {"listeners": {"$unknown": "x"}}}})
}

test_an_unknown_setting_leads_to_itself if policy.deny == _denied with input as _kafka({"tls": {"$unknown": "x"}})
