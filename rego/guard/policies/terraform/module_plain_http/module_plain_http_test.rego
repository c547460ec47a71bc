package guard.policies.terraform.module_plain_http_test

import data.guard.policies.terraform.module_plain_http

_scope(config) := {"resources": {"terraform/module": [{"id": "module.network", "name": "network", "config": config}]}}

test_plain_http_is_denied if {
	denied := module_plain_http.deny with input as _scope({"source": "http://modules.example.com/vpc.zip"})
	denied == {{"message": "source http://modules.example.com/vpc.zip is fetched without encryption", "path": ["source"], "resource": "module.network"}}
}

test_git_over_http_is_denied if {
	denied := module_plain_http.deny with input as _scope({"source": "git::http://git.example.com/vpc.git?ref=8d1f"})
	denied == {{"message": "source git::http://git.example.com/vpc.git?ref=8d1f is fetched without encryption", "path": ["source"], "resource": "module.network"}}
}

test_the_git_protocol_is_denied if {
	denied := module_plain_http.deny with input as _scope({"source": "git::git://git.example.com/vpc.git"})
	denied == {{"message": "source git::git://git.example.com/vpc.git is fetched without encryption", "path": ["source"], "resource": "module.network"}}
}

test_https_is_allowed if {
	denied := module_plain_http.deny with input as _scope({"source": "git::https://git.example.com/vpc.git?ref=v1.2.0"})
	count(denied) == 0
}

test_a_local_module_is_allowed if {
	denied := module_plain_http.deny with input as _scope({"source": "./modules/vpc"})
	count(denied) == 0
}
