package guard.lib.gcp.machine_test

import data.guard.lib.gcp.machine

test_instances_and_templates_are_machines if {
	machine.machines == {{"id": "a"}, {"id": "b"}, {"id": "c"}} with input as {"resources": {
		"google_compute_instance": [{"id": "a"}],
		"google_compute_instance_template": [{"id": "b"}],
		"google_compute_region_instance_template": [{"id": "c"}],
		"google_compute_disk": [{"id": "d"}],
	}}
}
