package guard.policies.aws.ecs_sensitive_host_path_test

import data.guard.policies.aws.ecs_sensitive_host_path

_scope(config) := {"resources": {"aws_ecs_task_definition": [{"id": "aws_ecs_task_definition.scoring", "name": "scoring", "config": config}]}}

test_the_docker_socket_is_denied if {
	denied := ecs_sensitive_host_path.deny with input as _scope({"volume": [{"name": "docker", "host_path": "/var/run/docker.sock"}]})
	denied == {{"message": "volume docker mounts /var/run/docker.sock of the machine", "path": ["volume", 0, "host_path"], "resource": "aws_ecs_task_definition.scoring"}}
}

test_the_whole_disk_is_denied if {
	denied := ecs_sensitive_host_path.deny with input as _scope({"volume": [{"name": "root", "host_path": "/"}]})
	denied == {{"message": "volume root mounts / of the machine", "path": ["volume", 0, "host_path"], "resource": "aws_ecs_task_definition.scoring"}}
}

test_a_job_is_denied if {
	denied := ecs_sensitive_host_path.deny with input as {"resources": {"aws_batch_job_definition": [{"id": "aws_batch_job_definition.scoring", "name": "scoring", "config": {"container_properties": {"volumes": [{"name": "etc", "host": {"sourcePath": "/etc/"}}]}}}]}}
	denied == {{"message": "volume etc mounts /etc/ of the machine", "path": ["container_properties", "volumes", 0, "host", "sourcePath"], "resource": "aws_batch_job_definition.scoring"}}
}

test_a_data_folder_is_allowed if {
	denied := ecs_sensitive_host_path.deny with input as _scope({"volume": [{"name": "scratch", "host_path": "/mnt/scratch"}]})
	count(denied) == 0
}

test_an_unknown_path_is_left_open if {
	denied := ecs_sensitive_host_path.deny with input as _scope({"volume": [{"name": "x", "host_path": {"$unknown": "var.path"}}]})
	count(denied) == 0
}
