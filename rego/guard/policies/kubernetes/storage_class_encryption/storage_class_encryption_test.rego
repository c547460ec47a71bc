package guard.policies.kubernetes.storage_class_encryption_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.storage_class_encryption as policy

_class(provisioner, parameters) := fixture.one("kubernetes/storageclass", "StorageClass/fast", {
	"provisioner": provisioner,
	"parameters": parameters,
})

_denied := {{
	"resource": "StorageClass/fast",
	"path": ["parameters", "encrypted"],
	"message": concat(", ", [
		"parameter encrypted is not true",
		"volumes are encrypted only where the AWS account does so by default",
	]),
}}

test_unencrypted_volumes_are_denied if {
	policy.deny == _denied with input as _class("ebs.csi.aws.com", {"type": "gp3"})
	policy.deny == _denied with input as _class("kubernetes.io/aws-ebs", {"encrypted": "false"})
}

test_encrypted_volumes_and_other_providers_are_allowed if {
	policy.deny == set() with input as _class("ebs.csi.aws.com", {"encrypted": "true"})
	policy.deny == set() with input as _class("pd.csi.storage.gke.io", {})
}

test_an_unknown_parameter_leads_to_itself if {
	policy.deny == _denied with input as _class("ebs.csi.aws.com", {"encrypted": {"$unknown": "x"}})
}
