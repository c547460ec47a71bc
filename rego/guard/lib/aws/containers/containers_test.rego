package guard.lib.aws.containers_test

import data.guard.lib.aws.containers

test_containers_of_tasks_and_jobs_are_found if {
	found := {[entry.resource, entry.path] | some entry in containers.all} with input as {"resources": {
		"aws_ecs_task_definition": [
			{"id": "task", "name": "task", "config": {"container_definitions": [{"name": "a"}, {"name": "b"}]}},
			{"id": "open", "name": "open", "config": {"container_definitions": {"$unknown": "var.containers"}}},
		],
		"aws_batch_job_definition": [{"id": "job", "name": "job", "config": {"container_properties": {"image": "x"}}}],
	}}
	found == {
		["task", ["container_definitions", 0]],
		["task", ["container_definitions", 1]],
		["open", ["container_definitions"]],
		["job", ["container_properties"]],
	}
}

test_containers_are_called_by_name if {
	containers.label({"name": "trainer"}) == "trainer"
	containers.label({"image": "x"}) == "of the job"
	containers.at({"path": ["container_definitions", 0]}, ["user"]) == ["container_definitions", 0, "user"]
}
