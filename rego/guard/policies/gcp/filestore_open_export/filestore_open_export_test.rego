package guard.policies.gcp.filestore_open_export_test

import data.guard.policies.gcp.filestore_open_export

test_an_open_share_is_denied if {
	filestore_open_export.deny == {{
		"resource": "google_filestore_instance.main",
		"path": ["file_shares", 0, "nfs_export_options", 0, "ip_ranges", 0],
		"message": "every address may mount the share",
	}} with input as {
		"resources": {
			"google_filestore_instance": [{
				"id": "google_filestore_instance.main",
				"name": "main",
				"config": {"file_shares": [{"nfs_export_options": [{"ip_ranges": ["0.0.0.0/0"]}]}]},
			}],
		},
	}
}

test_a_share_without_options_is_denied if {
	filestore_open_export.deny == {{
		"resource": "google_filestore_instance.main",
		"path": ["file_shares", 0, "nfs_export_options"],
		"message": "no nfs_export_options are set; every client of the network mounts the share, as root if it likes",
	}} with input as {
		"resources": {
			"google_filestore_instance": [{
				"id": "google_filestore_instance.main",
				"name": "main",
				"config": {"file_shares": [{"name": "s"}]},
			}],
		},
	}
}

test_named_clients_are_allowed if {
	filestore_open_export.deny == set() with input as {
		"resources": {
			"google_filestore_instance": [{
				"id": "google_filestore_instance.main",
				"name": "main",
				"config": {"file_shares": [{"nfs_export_options": [{"ip_ranges": ["10.0.0.0/24"]}]}]},
			}],
		},
	}
}

test_unknown_clients_lead_to_themselves if {
	filestore_open_export.deny == {{
		"resource": "google_filestore_instance.main",
		"path": ["file_shares", 0, "nfs_export_options", 0, "ip_ranges"],
		"message": "every address may mount the share",
	}} with input as {
		"resources": {
			"google_filestore_instance": [{
				"id": "google_filestore_instance.main",
				"name": "main",
				"config": {
					"file_shares": [{"nfs_export_options": [{"ip_ranges": {"$unknown": "var.r"}}]}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	filestore_open_export.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
