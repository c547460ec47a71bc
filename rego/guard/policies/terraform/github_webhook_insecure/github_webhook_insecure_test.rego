package guard.policies.terraform.github_webhook_insecure_test

import data.guard.policies.terraform.github_webhook_insecure

_scope(config) := {"resources": {"github_repository_webhook": [{"id": "github_repository_webhook.builds", "name": "builds", "config": config}]}}

test_plain_http_is_denied if {
	denied := github_webhook_insecure.deny with input as _scope({"configuration": [{"url": "http://ci.example.com/hook"}]})
	denied == {{"message": "events are delivered over plain HTTP", "path": ["configuration", 0, "url"], "resource": "github_repository_webhook.builds"}}
}

test_no_verification_is_denied if {
	denied := github_webhook_insecure.deny with input as {"resources": {"github_organization_webhook": [{"id": "github_organization_webhook.builds", "name": "builds", "config": {"configuration": [{"url": "https://ci.example.com/hook", "insecure_ssl": true}]}}]}}
	denied == {{"message": "the receiver's certificate is not verified", "path": ["configuration", 0, "insecure_ssl"], "resource": "github_organization_webhook.builds"}}
}

test_https_is_allowed if {
	denied := github_webhook_insecure.deny with input as _scope({"configuration": [{"url": "https://ci.example.com/hook", "insecure_ssl": false}]})
	count(denied) == 0
}

test_an_unknown_address_is_left_open if {
	denied := github_webhook_insecure.deny with input as _scope({"configuration": [{"url": {"$unknown": "var.url"}}]})
	count(denied) == 0
}
