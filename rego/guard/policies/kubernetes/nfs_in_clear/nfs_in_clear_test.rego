package guard.policies.kubernetes.nfs_in_clear_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.nfs_in_clear as policy

_volume(spec) := fixture.one("kubernetes/persistentvolume", "PersistentVolume/data", {"spec": object.union(
	{"nfs": {"server": "nfs.example.com", "path": "/d"}},
	spec,
)})

_denied := {{
	"resource": "PersistentVolume/data",
	"path": ["spec", "mountOptions"],
	"message": "NFS volume is mounted without sec=krb5p, files travel in clear",
}}

test_a_volume_without_kerberos_is_denied if {
	policy.deny == _denied with input as _volume({})
	policy.deny == _denied with input as _volume({"mountOptions": ["nfsvers=4.1"]})
}

test_a_direct_mount_is_denied if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "volumes", 0, "nfs"],
		"message": "volume data mounts NFS directly, files travel in clear",
	}} with input as fixture.pod({"volumes": [{"name": "data", "nfs": {"server": "nfs.example.com", "path": "/d"}}]})
}

test_kerberos_and_other_volumes_are_allowed if {
	policy.deny == set() with input as _volume({"mountOptions": ["sec=krb5p"]})
	policy.deny == set() with input as fixture.pod({"volumes": [{"name": "data", "emptyDir": {}}]})
}

test_unknown_options_lead_to_themselves if policy.deny == _denied with input as _volume({"mountOptions": {"$unknown": "x"}})
