package guard.policies.terraform.provisioner_pipes_to_shell_test

import data.guard.policies.terraform.provisioner_pipes_to_shell

_scope(config) := {"resources": {"null_resource": [{"id": "null_resource.setup", "name": "setup", "config": config}]}}

test_a_piped_download_is_denied if {
	denied := provisioner_pipes_to_shell.deny with input as _scope({"provisioner": [{"type": "local-exec", "command": "curl -sfL https://get.example.com | sh -"}]})
	denied == {{"message": "a download is piped into a shell", "path": ["provisioner", 0, "command"], "resource": "null_resource.setup"}}
}

test_a_remote_line_is_denied if {
	denied := provisioner_pipes_to_shell.deny with input as {"resources": {"aws_instance": [{"id": "aws_instance.setup", "name": "setup", "config": {"provisioner": [{"type": "remote-exec", "inline": ["sudo apt-get update", "wget -qO- https://get.example.com | sudo bash"]}]}}]}}
	denied == {{"message": "a download is piped into a shell", "path": ["provisioner", 0, "inline", 1], "resource": "aws_instance.setup"}}
}

test_a_substituted_download_is_denied if {
	denied := provisioner_pipes_to_shell.deny with input as _scope({"provisioner": [{"command": "bash -c \"$(curl -fsSL https://get.example.com)\""}]})
	denied == {{"message": "a download is piped into a shell", "path": ["provisioner", 0, "command"], "resource": "null_resource.setup"}}
}

test_a_checked_download_is_allowed if {
	denied := provisioner_pipes_to_shell.deny with input as _scope({"provisioner": [{"command": "curl -fsSLo tool https://get.example.com/tool && sha256sum -c tool.sha256"}]})
	count(denied) == 0
}

test_an_unknown_command_is_left_open if {
	denied := provisioner_pipes_to_shell.deny with input as _scope({"provisioner": [{"command": {"$unknown": "var.command"}}]})
	count(denied) == 0
}
