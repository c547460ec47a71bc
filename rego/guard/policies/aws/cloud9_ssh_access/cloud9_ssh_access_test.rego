package guard.policies.aws.cloud9_ssh_access_test

import data.guard.policies.aws.cloud9_ssh_access

_scope(config) := {"resources": {"aws_cloud9_environment_ec2": [{"id": "aws_cloud9_environment_ec2.ingest", "name": "ingest", "config": config}]}}

test_ssh_is_denied if {
	denied := cloud9_ssh_access.deny with input as _scope({"name": "lab", "connection_type": "CONNECT_SSH"})
	denied == {{"message": "the environment is reached by SSH from the Internet (connection_type defaults to CONNECT_SSH)", "path": ["connection_type"], "resource": "aws_cloud9_environment_ec2.ingest"}}
}

test_ssh_is_the_default if {
	denied := cloud9_ssh_access.deny with input as _scope({"name": "lab"})
	denied == {{"message": "the environment is reached by SSH from the Internet (connection_type defaults to CONNECT_SSH)", "path": ["connection_type"], "resource": "aws_cloud9_environment_ec2.ingest"}}
}

test_session_manager_is_allowed if {
	denied := cloud9_ssh_access.deny with input as _scope({"connection_type": "CONNECT_SSM"})
	count(denied) == 0
}

test_an_unknown_type_is_left_open if {
	denied := cloud9_ssh_access.deny with input as _scope({"connection_type": {"$unknown": "var.connection"}})
	count(denied) == 0
}
