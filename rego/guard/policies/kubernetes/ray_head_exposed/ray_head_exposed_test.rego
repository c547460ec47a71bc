package guard.policies.kubernetes.ray_head_exposed_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.ray_head_exposed as policy

_cluster(type) := fixture.one("ray.io/raycluster", "RayCluster/ml/a", {"spec": {"headGroupSpec": {"serviceType": type}}})

test_an_exposed_head_is_denied if {
	policy.deny == {{
		"resource": "RayCluster/ml/a",
		"path": ["spec", "headGroupSpec", "serviceType"],
		"message": "the head, which runs any code it is sent, is exposed by a LoadBalancer Service",
	}} with input as _cluster("LoadBalancer")
}

test_the_head_of_a_job_is_denied if {
	count(policy.deny) == 1 with input as fixture.one(
		"ray.io/rayjob", "RayJob/ml/a",
		{"spec": {"rayClusterSpec": {"headGroupSpec": {"serviceType": "NodePort"}}}},
	)
}

test_a_head_inside_the_cluster_is_allowed if {
	policy.deny == set() with input as _cluster("ClusterIP")
	policy.deny == set() with input as fixture.one("ray.io/raycluster", "RayCluster/ml/a", {"spec": {}})
}
