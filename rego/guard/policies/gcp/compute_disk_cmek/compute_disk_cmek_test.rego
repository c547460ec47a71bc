package guard.policies.gcp.compute_disk_cmek_test

import data.guard.policies.gcp.compute_disk_cmek

test_disks_without_key_are_denied if {
	compute_disk_cmek.deny == {
		{
			"resource": "google_compute_disk.main",
			"path": ["disk_encryption_key", 0, "kms_key_self_link"],
			"message": "no key of Cloud KMS is named; the disk is encrypted with keys that Google manages",
		},
		{
			"resource": "google_compute_region_disk.main",
			"path": ["disk_encryption_key", 0, "kms_key_self_link"],
			"message": "no key of Cloud KMS is named; the disk is encrypted with keys that Google manages",
		},
	} with input as {"resources": {
		"google_compute_disk": [{
			"id": "google_compute_disk.main",
			"name": "main",
			"config": {"name": "d"},
		}],
		"google_compute_region_disk": [{
			"id": "google_compute_region_disk.main",
			"name": "main",
			"config": {"disk_encryption_key": [{}]},
		}],
	}}
}

test_boot_disks_of_machines_and_templates_are_judged if {
	compute_disk_cmek.deny == {
		{
			"resource": "google_compute_instance.main",
			"path": ["boot_disk", 0, "kms_key_self_link"],
			"message": "no key of Cloud KMS is named; the disk is encrypted with keys that Google manages",
		},
		{
			"resource": "google_compute_instance_template.main",
			"path": ["disk", 0, "disk_encryption_key", 0, "kms_key_self_link"],
			"message": "no key of Cloud KMS is named; the disk is encrypted with keys that Google manages",
		},
	} with input as {"resources": {
		"google_compute_instance": [{
			"id": "google_compute_instance.main",
			"name": "main",
			"config": {"boot_disk": [{"initialize_params": [{"image": "debian-12"}]}]},
		}],
		"google_compute_instance_template": [{
			"id": "google_compute_instance_template.main",
			"name": "main",
			"config": {"disk": [{"source_image": "debian-12"}]},
		}],
	}}
}

test_keys_and_existing_disks_are_allowed if {
	compute_disk_cmek.deny == set() with input as {"resources": {
		"google_compute_disk": [
			{
				"id": "google_compute_disk.first",
				"name": "first",
				"config": {"disk_encryption_key": [{"kms_key_self_link": "projects/p/k"}]},
			},
			{
				"id": "google_compute_disk.second",
				"name": "second",
				"config": {"disk_encryption_key": [{"raw_key": "[redacted:literal]"}]},
			},
		],
		"google_compute_instance": [
			{
				"id": "google_compute_instance.first",
				"name": "first",
				"config": {"boot_disk": [{"source": "disk-1"}]},
			},
			{
				"id": "google_compute_instance.second",
				"name": "second",
				"config": {"boot_disk": [{"kms_key_self_link": {
					"$unknown": "google_kms_crypto_key.k.id",
					"$refs": ["google_kms_crypto_key.k"],
				}}]},
			},
		],
		"google_compute_region_instance_template": [{
			"id": "google_compute_region_instance_template.main",
			"name": "main",
			"config": {"disk": [{"disk_encryption_key": [{"kms_key_self_link": "projects/p/k"}]}]},
		}],
	}}
}

test_an_unknown_key_leads_to_itself if {
	compute_disk_cmek.deny == {{
		"resource": "google_compute_disk.main",
		"path": ["disk_encryption_key", 0, "kms_key_self_link"],
		"message": "no key of Cloud KMS is named; the disk is encrypted with keys that Google manages",
	}} with input as {"resources": {"google_compute_disk": [{
		"id": "google_compute_disk.main",
		"name": "main",
		"config": {"disk_encryption_key": [{"kms_key_self_link": {"$unknown": "var.key"}}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	compute_disk_cmek.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
