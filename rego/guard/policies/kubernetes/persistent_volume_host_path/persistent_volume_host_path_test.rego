package guard.policies.kubernetes.persistent_volume_host_path_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.persistent_volume_host_path as policy

_volume(spec) := fixture.one("kubernetes/persistentvolume", "PersistentVolume/data", {"spec": spec})

test_a_folder_of_the_node_is_denied if {
	policy.deny == {{
		"resource": "PersistentVolume/data",
		"path": ["spec", "hostPath", "path"],
		"message": "persistent volume is the node's folder /data",
	}} with input as _volume({"hostPath": {"path": "/data"}})
}

test_other_volumes_are_allowed if {
	policy.deny == set() with input as _volume({"csi": {"driver": "ebs.csi.aws.com"}})
	policy.deny == set() with input as _volume({"hostPath": {"path": {"$unknown": "x"}}})
}
