package guard.policies.kubernetes.kafka_authorization_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kafka_authorization as policy

_kafka(config) := fixture.one("kafka.strimzi.io/kafka", "Kafka/ml/events", {"spec": {"kafka": config}})

test_missing_authorization_is_denied if {
	policy.deny == {{
		"resource": "Kafka/ml/events",
		"path": ["spec", "kafka", "authorization"],
		"message": "no authorization, every client may use every topic",
	}} with input as _kafka({"version": "4.0.0"})
}

test_authorization_is_allowed if {
	policy.deny == set() with input as _kafka({"authorization": {"type": "simple"}})
	policy.deny == set() with input as _kafka({"authorization": {"$unknown": "x"}})
	policy.deny == set() with input as fixture.fragment("kafka.strimzi.io/kafka", "Kafka/a", {"spec": {"kafka": {}}})
}
