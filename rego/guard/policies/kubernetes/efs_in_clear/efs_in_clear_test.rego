package guard.policies.kubernetes.efs_in_clear_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.efs_in_clear as policy

_volume(attributes) := fixture.one("kubernetes/persistentvolume", "PersistentVolume/data", {"spec": {"csi": {
	"driver": "efs.csi.aws.com",
	"volumeAttributes": attributes,
}}})

test_a_plain_mount_is_denied if {
	policy.deny == {{
		"resource": "PersistentVolume/data",
		"path": ["spec", "csi", "volumeAttributes", "encryptInTransit"],
		"message": "encryptInTransit is false, files travel in clear",
	}} with input as _volume({"encryptInTransit": "false"})
}

test_tls_and_the_default_are_allowed if {
	policy.deny == set() with input as _volume({"encryptInTransit": "true"})
	policy.deny == set() with input as _volume({})
	policy.deny == set() with input as _volume({"$unknown": "x"})
}
